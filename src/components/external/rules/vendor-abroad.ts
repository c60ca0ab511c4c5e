import { adequate, countryOf } from "../../../rules/data/countries.ts";
import { promisedOf } from "../../../rules/data/regimes.ts";
import { fail, forKind, pass, text, unknown } from "../../../rules/look.ts";
import { defineRule, type Outcome } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "vendor-abroad",
  family: "security",
  severity: "medium",
  title: text(
    "Personal data goes to countries that the promised laws allow",
    "個人情報を送る国は、従うべき法令で認められていること",
  ),
  why: text(
    "Personal data may be transferred to most countries only on a further legal basis: standard clauses or a certified vendor under GDPR; consent, or measures that are checked every year, under Japan's APPI (article 28). The legal basis is a contract, and somebody must hold it.",
    "多くの国への個人情報の移転には追加の根拠が要ります。GDPR では標準契約条項や認証を受けた事業者、個人情報保護法 28 条では本人の同意か、毎年確認する相当措置です。根拠は契約であり、誰かが持っていなければなりません。",
  ),
  controls: ["gdpr:44", "appi:28"],
  source: adequate.gdpr.source,
  look: forKind("external", ({ config }, system): readonly Outcome[] => {
    const { data, location, vendor } = config;
    if (data !== "personal" || location === undefined) return [];
    const at = ["location"];
    const country = countryOf(location);
    return (["gdpr", "appi"] as const).flatMap((regime) => {
      const law = promisedOf(system, [regime]);
      if (!law) return [];
      if (country === undefined)
        return [
          unknown(at, text(`${location} names no country that is known.`, `${location} がどの国か分かりません。`), {
            remedy: text('Write the code of the country, such as "US".', '"US" のように国コードを書いてください。'),
          }),
        ];
      const allowed: readonly string[] = adequate[regime].countries;
      if (allowed.includes(country)) return [pass(at)];
      return [
        fail(
          at,
          text(
            `${vendor} processes personal data in ${country}, for which ${law.en} requires a further legal basis.`,
            `${vendor} は個人情報を ${country} で処理します。${law.ja} では追加の根拠が必要な国です。`,
          ),
          {
            remedy: text(
              "Accept this, naming the contract or certificate that allows it; or use a vendor or region that is on the list.",
              "移転の根拠となる契約・認証の名前を書いて受け入れてください。または、一覧にある国・リージョンの事業者を使ってください。",
            ),
          },
        ),
      ];
    });
  }),
});
