import { adequate, countryOf } from "../../rules/data/countries.ts";
import { promisedOf } from "../../rules/data/regimes.ts";
import { fail, forKind, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "copy-in-another-country",
  family: "data",
  severity: "medium",
  title: text(
    "Copies of personal data stay in a country that the promised laws allow",
    "個人情報の複製は、従うべき法令で認められた国に置くこと",
  ),
  why: text(
    "A copy for disasters is a transfer like any other: data that never left Japan or Europe is from then on stored under the law of another country. Both clouds have a second region in Japan, and several in the European Union.",
    "災害対策の複製も、法令上は移転です。日本や欧州から出なかったデータが、別の国の法の下に保存されることになります。両クラウドとも、日本に第二のリージョンがあり、EU にも複数あります。",
  ),
  controls: ["gdpr:44", "appi:28", "iso27001:A.5.34"],
  source: adequate.gdpr.source,
  look: forKind(["postgres", "bucket"], ({ config }, system) => {
    const [at, region] =
      "replicate" in config
        ? [["replicate", "region"], config.replicate?.region]
        : [["backup", "crossRegion"], "backup" in config ? config.backup?.crossRegion : undefined];
    if (region === undefined) return undefined;
    const [home, away] = [countryOf(system.region), countryOf(region)];
    return (["gdpr", "appi"] as const).flatMap((regime) => {
      const law = promisedOf(system, [regime]);
      if (!law || home === undefined || away === undefined) return [];
      const allowed: readonly string[] = adequate[regime].countries;
      if (home === away || allowed.includes(away)) return [pass(at)];
      return [
        fail(
          at,
          text(
            `The data lives in ${home} and its copy in ${away} (${region}), for which ${law.en} requires a further legal basis.`,
            `データは ${home} にありますが、複製は ${away}（${region}）に置かれます。${law.ja} では追加の根拠が必要な国です。`,
          ),
          {
            remedy: text(
              "Choose a region in the same country; or accept this, naming the contract that allows it.",
              "同じ国のリージョンを選んでください。または、移転の根拠となる契約を書いて受け入れてください。",
            ),
          },
        ),
      ];
    });
  }),
});
