import { economicArea } from "../../../rules/data/countries.ts";
import { promisedOf, type Regime } from "../../../rules/data/regimes.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

/** Whose people each law protects. */
const places: readonly (readonly [Regime, readonly string[]])[] = [
  ["gdpr", economicArea],
  ["ccpa", ["US"]],
  ["appi", ["JP"]],
];

export const rule = defineRule({
  id: "firewall-countries-regime",
  family: "security",
  severity: "info",
  title: text("Allowed countries match the laws to comply with", "通信を許可する国と、従うべき法令が合っていること"),
  why: text(
    "A design that promises a privacy law and keeps out everyone whom it protects says two different things: either people from there are expected and refused, or the promise is not needed.",
    "ある個人情報保護法への準拠を約束しながら、その法が守る国の人を全員拒否する設計は矛盾しています。想定する利用者を拒否しているか、約束が不要かのどちらかです。",
  ),
  controls: ["iso27001:A.8.20"],
  source: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
  look: forKind("firewall", ({ config }, system) => {
    const allowed = config.countries?.allow;
    const stated = places.filter(([regime]) => promisedOf(system, [regime]));
    if (!allowed || stated.length === 0) return undefined;
    const at = ["countries", "allow"];
    const idle = stated.filter(([, countries]) => !allowed.some((country) => countries.includes(country)));
    const laws = promisedOf(
      system,
      idle.map(([regime]) => regime),
    );
    if (!laws) return pass(at);
    return fail(
      at,
      text(
        `The design promises ${laws.en}, and lets in only ${allowed.join(", ")}: nobody whom that protects.`,
        `${laws.ja} への準拠を約束していますが、許可するのは ${allowed.join("、")} だけで、その法が守る国からは誰も入れません。`,
      ),
      {
        remedy: text(
          "Let those countries in, or take the law off requirements.compliance; people who travel, and those who live abroad, may be why it stays.",
          "その国を許可するか、requirements.compliance から外してください。在外者や旅行者のために残すなら、その理由を書いて受け入れてください。",
        ),
      },
    );
  }),
});
