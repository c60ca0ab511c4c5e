import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "personal-data-in-development",
  family: "data",
  severity: "medium",
  title: text("Personal data stays in protected environments", "個人情報は保護された環境にとどめること"),
  why: text(
    "Development has more people, weaker rules and no promises. A vendor that is sent personal data there shows that real records, or records that nobody checked, are used for tests; the law makes no difference between the environments.",
    "開発環境は関わる人が多く、規則は緩く、何も約束していません。そこから外部サービスに個人情報を送るのは、実データ（または確認していないデータ）をテストに使っている証拠です。法令は環境を区別しません。",
  ),
  controls: ["iso27001:A.8.31", "iso27001:A.8.33", "gdpr:25", "appi:23", "soc2:CC6.1", "pci-dss:6.5.5"],
  source: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
  look: forKind("external", ({ key, config }, system, { systems }) => {
    const others = systems.filter((one) => one.protected && one.components[key] !== undefined);
    if (system.protected || others.length === 0) return undefined;
    const inProduction = others.some((one) => (one.components[key]?.config as typeof config).data === "personal");
    if (!inProduction) return undefined;
    const at = ["data"];
    if (config.data !== "personal") return pass(at);
    return fail(
      at,
      text(
        `${config.vendor} is sent personal data from ${system.environment}, which is not protected.`,
        `保護されていない ${system.environment} から、${config.vendor} に個人情報を送ります。`,
      ),
      {
        remedy: text(
          'Use made-up records there and say so: data: each({ dev: "internal", prod: "personal" }); or leave the vendor out with environments.',
          '開発では架空のデータを使い、data: each({ dev: "internal", prod: "personal" }) と書いてください。または environments で開発から外してください。',
        ),
      },
    );
  }),
});
