import { formatDuration } from "../../../design/units/index.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "network-flow-logs",
  family: "network",
  severity: "medium",
  title: {
    en: "The network of a protected environment records its traffic",
    ja: "保護された環境のネットワークは通信を記録すること",
  },
  why: {
    en: "After a break-in the question is who talked to whom, and since when. Flow logs answer it; they cannot be had afterwards. They also show what a security group refused, which is the quickest way to find a missing connection.",
    ja: "侵害の後に問われるのは、いつから何が何と通信したかです。フローログがなければ後から答えられません。セキュリティグループが拒んだ通信も見えるため、接続漏れの調査も早いです。",
  },
  controls: ["soc2:CC7.2", "iso27001:A.8.15", "pci-dss:10.2.1", "cis-aws:3.7", "cis-gcp:3.8"],
  source: "https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-6",
  look: forKind("network", ({ config }, system) => {
    if (!system.protected || config.existing) return undefined;
    const at = ["flowLogs"];
    if (config.flowLogs) {
      const kept = formatDuration(config.flowLogs.retain);
      return pass(at, text(`Kept for ${kept}.`, `保持期間 ${kept}。`));
    }
    return fail(
      at,
      text(
        `${system.environment} is protected, and its traffic is not recorded.`,
        `${system.environment} は保護された環境ですが、通信が記録されません。`,
      ),
      { remedy: text('Write flowLogs: { retain: "90d" }.', 'flowLogs: { retain: "90d" } と書いてください。') },
    );
  }),
});
