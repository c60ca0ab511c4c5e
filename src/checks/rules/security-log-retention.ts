import { formatDuration } from "../../design/units/index.ts";
import { promisedOf } from "../../rules/data/regimes.ts";
import { DAY } from "../../rules/data/spans.ts";
import { fail, forKind, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

const leastDays = 365;

export const rule = defineRule({
  id: "security-log-retention",
  family: "security",
  severity: "medium",
  title: text(
    "Under PCI DSS, records of access are kept for 12 months",
    "PCI DSS の対象ならアクセス記録を 12 か月保持すること",
  ),
  why: text(
    "PCI DSS 10.5.1 asks for 12 months of audit records, the last three at hand. Records of the entry, the firewall and the network are among them, and their usual 90 days are not enough.",
    "PCI DSS 10.5.1 は監査記録の 12 か月保持（直近 3 か月は即時参照）を求めます。入口・WAF・ネットワークの記録も対象で、よくある 90 日では足りません。",
  ),
  controls: ["pci-dss:10.5.1", "soc2:CC7.2", "iso27001:A.8.15"],
  source: "https://www.pcisecuritystandards.org/document_library/",
  look: forKind(["loadBalancer", "site", "firewall", "network", "bucket"], ({ config }, system) => {
    if (!system.protected || !promisedOf(system, ["pci-dss"])) return undefined;
    return (
      [
        ["accessLogs", "accessLogs" in config ? config.accessLogs?.retain : undefined],
        ["logs", "logs" in config ? config.logs?.retain : undefined],
        ["flowLogs", "flowLogs" in config ? config.flowLogs?.retain : undefined],
      ] as const
    ).flatMap(([field, kept]) => {
      if (!kept) return [];
      const at = [field, "retain"];
      if (kept.seconds >= leastDays * DAY) return [pass(at)];
      return [
        fail(
          at,
          text(
            `They are gone after ${formatDuration(kept)}; PCI DSS asks for ${leastDays} days.`,
            `${formatDuration(kept)} で消えます（PCI DSS では ${leastDays} 日以上）。`,
          ),
          {
            remedy: text("Extend the retention period.", "保持期間を延ばしてください。"),
            fix: { value: `${leastDays}d`, safe: false },
          },
        ),
      ];
    });
  }),
});
