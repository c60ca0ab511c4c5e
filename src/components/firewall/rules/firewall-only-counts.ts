import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "firewall-only-counts",
  family: "security",
  severity: "high",
  title: text("The firewall of a protected environment blocks", "保護された環境の WAF は実際に拒否すること"),
  why: text(
    "In `count` mode a firewall writes down an attack and lets it in. That is for a week of trying rules out; left on, it is paid for and protects nothing.",
    "`count` では攻撃を記録するだけで通してしまいます。ルールを 1 週間ほど試すための設定であり、そのままでは費用だけかかって何も守りません。",
  ),
  controls: ["soc2:CC6.6", "iso27001:A.8.26", "pci-dss:6.4.2"],
  source: "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-testing.html",
  look: forKind("firewall", ({ config }, system) => {
    if (!system.protected) return undefined;
    if (config.mode === "block") return pass(["mode"]);
    return fail(
      ["mode"],
      text("What matches its rules is counted and let in.", "ルールに一致したリクエストを数えるだけで、通しています。"),
      {
        remedy: text(
          "Block, and leave rules that refuse good requests to aws.countOnly or gcp.optOut.",
          "block にし、正常なリクエストを拒否するルールだけを aws.countOnly か gcp.optOut に書いてください。",
        ),
        fix: { value: "block", safe: false },
      },
    );
  }),
});
