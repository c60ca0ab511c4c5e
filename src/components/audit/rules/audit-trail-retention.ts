import { formatDuration } from "../../../design/units/index.ts";
import { audited, promisedOf } from "../../../rules/data/regimes.ts";
import { DAY } from "../../../rules/data/spans.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

const leastDays = 365;

export const rule = defineRule({
  id: "audit-trail-retention",
  family: "security",
  severity: "medium",
  title: text("The audit trail is kept for a year", "監査証跡を 1 年以上保持すること"),
  why: text(
    "PCI DSS asks for 12 months of audit records, and the report of a SOC 2 Type II covers up to 12. Break-ins are found months later: a trail that has ended by then answers nothing.",
    "PCI DSS は監査記録の 12 か月保持を求め、SOC 2 Type II の報告対象も最長 12 か月です。侵入は数か月後に見つかることが多く、その時点で消えている証跡は役に立ちません。",
  ),
  controls: ["pci-dss:10.5.1", "soc2:CC7.2", "iso27001:A.5.33"],
  source: "https://www.pcisecuritystandards.org/document_library/",
  look: forKind("audit", ({ config }, system) => {
    const regimes = promisedOf(system, audited);
    const kept = config.trail?.retain;
    if (!regimes || !kept) return undefined;
    const at = ["trail", "retain"];
    if (kept.seconds >= leastDays * DAY) return pass(at, text(`${formatDuration(kept)}.`, `${formatDuration(kept)}。`));
    return fail(
      at,
      text(
        `It is gone after ${formatDuration(kept)}; ${regimes.en} needs ${leastDays} days.`,
        `${formatDuration(kept)} で消えます（${regimes.ja} には ${leastDays} 日以上が必要）。`,
      ),
      {
        remedy: text(
          "Extend the retention period; the volume is small.",
          "保持期間を延ばしてください（容量はわずかです）。",
        ),
        fix: { value: `${leastDays}d`, safe: true },
      },
    );
  }),
});
