import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { privacyLaws, promisedOf } from "../../../rules/data/regimes.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "vendor-location",
  family: "security",
  severity: "low",
  title: text(
    "The location where a vendor processes personal or confidential data is stated",
    "個人情報・機密データを送る外部サービスは処理場所が書かれていること",
  ),
  why: text(
    "Privacy law depends on the country: GDPR and Japan's APPI want to know it before the data leaves, and customers ask for it in their first questionnaire. Finding out afterwards is not an answer.",
    "個人情報の法令は国ごとに異なります。GDPR も個人情報保護法も移転前の確認を求め、顧客のセキュリティ調査票でも最初に聞かれます。後から調べるのでは答えになりません。",
  ),
  controls: ["gdpr:44", "appi:28", "soc2:C1.1", "iso27001:A.5.14"],
  source: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
  look: forKind("external", ({ config }, system) => {
    if (!system.protected || (config.data !== "personal" && config.data !== "confidential")) return undefined;
    const at = ["location"];
    if (config.location !== undefined) return pass(at, text(`${config.location}.`, `${config.location}。`));
    const laws = promisedOf(system, privacyLaws);
    const personal = config.data === "personal";
    return fail(
      at,
      text(
        `${config.vendor} is sent ${config.data} data${laws ? ` under ${laws.en}` : ""}, and nobody says where it goes.`,
        `${config.vendor} に${personal ? "個人情報" : "機密データ"}を送る${laws ? `（${laws.ja} の対象）` : ""}が、処理される国が書かれていません。`,
      ),
      {
        severity: personal ? (laws ? "high" : "medium") : "low",
        remedy: text(
          'Write location: "US" (or "JP", or a region), as the vendor\'s data processing terms say.',
          'location: "US"（または "JP"、リージョン名）と書いてください。事業者のデータ処理契約に記載があります。',
        ),
      },
    );
  }),
});
