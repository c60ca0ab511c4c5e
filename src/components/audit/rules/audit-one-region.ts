import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "audit-one-region",
  family: "security",
  severity: "medium",
  title: text("The audit trail records every region", "監査証跡は全リージョンを対象とすること"),
  why: text(
    "Who has stolen a key works where nobody looks: instances that mine coins start in regions that the team never uses. A trail of one region does not show them, nor calls to global services such as IAM.",
    "鍵を盗んだ者は、誰も見ていない場所で動きます。暗号通貨を掘るインスタンスは、チームが使わないリージョンで起動されます。1 リージョンだけの証跡には、それも IAM などのグローバルサービスの呼び出しも現れません。",
  ),
  controls: ["cis-aws:3.1", "soc2:CC7.2", "iso27001:A.8.15", "pci-dss:10.2"],
  source: "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-1",
  look: forKind("audit", ({ config }, system) => {
    if (!config.trail || system.target === "gcp") return undefined;
    const at = ["trail", "allRegions"];
    if (config.trail.allRegions) return pass(at);
    return fail(at, text(`Only ${system.region} is recorded.`, `${system.region} しか記録されません。`), {
      remedy: text("Set it to true; the first trail is free.", "true にしてください（1 つ目の証跡は無料です）。"),
      fix: { value: true, safe: true },
    });
  }),
});
