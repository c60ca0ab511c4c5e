import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "perimeter-only-records",
  family: "security",
  severity: "medium",
  title: text(
    "The service perimeter of a protected environment is enforced",
    "保護された環境のサービス境界は実際に拒否すること",
  ),
  why: text(
    "A dry run writes down which calls it would refuse and refuses none, so that nothing breaks on the first day. On every day after it, a stolen key still works from anywhere.",
    "ドライランは、拒否するはずの呼び出しを記録するだけで何も拒みません。初日に何も壊さないための設定であり、その後も続けば、盗まれた鍵はどこからでも使えます。",
  ),
  controls: ["pci-dss:1.3", "soc2:CC6.6", "iso27001:A.8.12"],
  source: "https://cloud.google.com/vpc-service-controls/docs/dry-run-mode",
  look: forKind("perimeter", ({ config }, system) => {
    if (!system.protected) return undefined;
    const at = ["dryRun"];
    if (!config.dryRun) return pass(at);
    return fail(
      at,
      text(
        `${system.environment} is protected, and calls from outside are recorded and let through.`,
        `${system.environment} は保護された環境ですが、外からの呼び出しを記録するだけで通しています。`,
      ),
      {
        remedy: text(
          "Look at the records, name in allow who may call from outside (the pipeline is one), and write dryRun: false.",
          "記録を確かめ、外から呼び出すもの（パイプラインなど）を allow に書いてから、dryRun: false にしてください。",
        ),
        fix: { value: false, safe: false },
      },
    );
  }),
});
