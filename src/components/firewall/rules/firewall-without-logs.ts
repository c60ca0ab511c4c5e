import { audited, promisedOf } from "../../../rules/data/regimes.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "firewall-without-logs",
  family: "security",
  severity: "low",
  title: text(
    "Where an audit is due, the firewall records what it inspects",
    "監査の対象なら、WAF の検査結果を記録すること",
  ),
  why: text(
    "Without records nobody can tell an auditor, or a customer after an incident, what was refused and what came through. AWS WAF keeps samples of three hours by itself.",
    "記録がなければ、何を拒否し何を通したかを監査人にも事故後の顧客にも示せません。AWS WAF が自動で残すのは直近 3 時間の抜き取りだけです。",
  ),
  controls: ["soc2:CC7.2", "iso27001:A.8.15", "pci-dss:10.2"],
  source: "https://docs.aws.amazon.com/securityhub/latest/userguide/waf-controls.html#waf-11",
  look: forKind("firewall", ({ config }, system) => {
    const regimes = promisedOf(system, audited);
    // Decisions of Cloud Armor stand in the load balancer's records, which are always kept.
    if (!system.protected || !regimes || system.target === "gcp") return undefined;
    if (config.logs) return pass(["logs"]);
    return fail(
      ["logs"],
      text(
        `The design promises ${regimes.en}, and it keeps no records to show.`,
        `${regimes.ja} で証跡が要りますが、記録がありません。`,
      ),
      { remedy: text('Write logs: { retain: "365d" }.', 'logs: { retain: "365d" } と書いてください。') },
    );
  }),
});
