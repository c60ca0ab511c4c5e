import { kindOf } from "../../components/facets-of.ts";
import type { Path } from "../../issues/issue.ts";
import { protectedOnes } from "../../rules/data/environments.ts";
import { fail, forAll, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "environments-differ",
  family: "consistency",
  severity: "medium",
  title: { en: "Environments run the same engines in the same way", ja: "環境間でエンジンと動作は同じであること" },
  why: {
    en: "What was tested in one environment is only proven for it. Sizes, counts and retention may differ; the version of an engine, the order of messages or the processor may not, since then the first run of the real combination is in production.",
    ja: "ある環境での試験は、その環境についてしか証明しません。サイズ・台数・保持期間は違ってよいですが、エンジンのバージョン、メッセージの順序、プロセッサが違えば、本当の組み合わせを初めて動かすのが本番になります。",
  },
  controls: ["soc2:CC8.1", "iso27001:A.8.31"],
  source: "https://12factor.net/dev-prod-parity",
  look: forAll((component, system, context) => {
    if (system.protected) return undefined;
    return protectedOnes(system, context).flatMap((other) => {
      const theirs = other.components[component.key];
      if (theirs?.kind !== component.kind) return [];
      return (kindOf(component)?.compared?.same ?? []).flatMap((field) => {
        const at: Path = [field];
        const [here, there] = [valueOf(component.config, field), valueOf(theirs.config, field)];
        if (here === there) return here === undefined ? [] : [pass(at)];
        const fix = (theirs.config as Record<string, unknown>)[field];
        return [
          fail(
            at,
            text(
              `${here ?? "default"} here, ${there ?? "default"} in ${other.environment}.`,
              `ここでは ${here ?? "既定"}、${other.environment} では ${there ?? "既定"}。`,
            ),
            {
              remedy: text(
                "Write one value for all. While an upgrade is being tried, accept this with a date (until).",
                "全環境で同じ値にしてください。アップグレードの試験中なら期限（until）付きで受け入れてください。",
              ),
              ...(typeof fix === "string" || typeof fix === "number" || typeof fix === "boolean"
                ? { fix: { value: fix, safe: false } }
                : {}),
            },
          ),
        ];
      });
    });
  }),
});

function valueOf(config: unknown, field: string): string | undefined {
  const value = (config as Record<string, unknown>)[field];
  return value === undefined ? undefined : typeof value === "string" ? value : JSON.stringify(value);
}
