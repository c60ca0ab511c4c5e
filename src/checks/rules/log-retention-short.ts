import { formatDuration } from "../../design/units/index.ts";
import { fail, forKind, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

const day = 86_400;

export const rule = defineRule({
  id: "log-retention-short",
  family: "operations",
  severity: "low",
  title: {
    en: "Logs of a protected environment are kept long enough for an investigation: 14 days, 90 under SOC 2, ISO 27001 or PCI DSS",
    ja: "保護された環境のログは調査に足りる期間保持すること（14 日、SOC 2・ISO 27001・PCI DSS では 90 日）",
  },
  why: {
    en: "What is reported after a holiday happened ten days ago, and what an auditor samples happened last quarter. Logs that are gone answer neither.",
    ja: "連休明けに報告される障害は 10 日前のものであり、監査人が抜き取る記録は前四半期のものです。消えたログでは答えられません。",
  },
  controls: ["soc2:CC7.2", "iso27001:A.8.15", "pci-dss:10.5.1"],
  look: forKind(["service", "worker", "job"], ({ config }, system) => {
    if (!system.protected) return undefined;
    const regime = system.requirements.compliance?.find((one) => ["soc2", "iso27001", "pci-dss"].includes(one));
    const least = regime === undefined ? 14 : 90;
    const at = ["logs", "retain"];
    const kept = config.logs.retain;
    if (kept.seconds >= least * day) return pass(at);
    const because = regime === undefined ? "" : ` (${regime})`;
    return fail(
      at,
      {
        en: `Logs are gone after ${formatDuration(kept)}; the minimum is ${least} days${because}.`,
        ja: `ログは ${formatDuration(kept)} で消えます（${least} 日以上が必要${regime === undefined ? "" : `：${regime}`}）。`,
      },
      {
        remedy: { en: `Write logs: { retain: "${least}d" }.`, ja: `logs: { retain: "${least}d" } と書いてください。` },
        fix: { value: `${least}d`, safe: true },
      },
    );
  }),
});
