import { promisedOf } from "../../../rules/data/regimes.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "audit-without-data-access",
  family: "security",
  severity: "medium",
  title: text(
    "Under PCI DSS and the CIS benchmark for Google Cloud, data reads are recorded",
    "PCI DSS と Google Cloud の CIS ベンチマークでは、データの読み取りも記録すること",
  ),
  why: text(
    "A trail shows by itself who changed settings, not who read a file. After a theft the question is which records are gone, and PCI DSS (10.2.1.1) wants every access to card data.",
    "証跡だけでは設定の変更は分かっても、誰がファイルを読んだかは分かりません。情報窃取の後に問われるのは、どの記録が持ち出されたかです。PCI DSS 10.2.1.1 はカード情報への全アクセスの記録を求めます。",
  ),
  controls: ["pci-dss:10.2.1", "cis-gcp:2.1", "soc2:CC7.2", "iso27001:A.8.15"],
  source: "https://cloud.google.com/logging/docs/audit/configure-data-access",
  look: forKind("audit", ({ config }, system) => {
    const regimes = promisedOf(system, system.target === "gcp" ? ["pci-dss", "cis"] : ["pci-dss"]);
    if (!system.protected || !regimes || !config.trail) return undefined;
    const at = ["trail", "dataEvents"];
    if (config.trail.dataEvents) return pass(at);
    return fail(
      at,
      text(
        `The design promises ${regimes.en}, and who reads data is not recorded.`,
        `${regimes.ja} への準拠を約束していますが、データの読み取りが記録されません。`,
      ),
      {
        remedy: text("Set it to true; it is billed by volume.", "true にしてください（量に応じて課金されます）。"),
        fix: { value: true, safe: false },
      },
    );
  }),
});
