import { kindOf } from "../../components/facets-of.ts";
import { fail, forAll, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

/** Fewer free characters than this, and the next environment (`staging` for `prod`) does not fit. */
const spare = 3;

export const rule = defineRule({
  id: "name-near-limit",
  family: "limits",
  severity: "info",
  title: { en: "Names leave room for an environment with a longer name", ja: "名前には長い環境名を足す余地があること" },
  why: {
    en: "Every name begins with the system and the environment. A name that just fits in prod is refused in staging, and by then it cannot be changed without replacing what bears it. State a short `prefix` for the environment before the first apply.",
    ja: "名前はすべてシステム名と環境名で始まります。prod でぎりぎり収まる名前は staging で拒否され、その時点では作り直しなしに変えられません。最初の適用前に環境の `prefix` を短くしておきます。",
  },
  source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html",
  look: forAll((component, system) => {
    const { slug, implied } = component;
    const limit = kindOf(component)?.longestName?.[system.target];
    if (!limit || implied) return undefined;
    const name = `${system.prefix}-${slug}`;
    const reason = text(
      `${name} has ${name.length} of the ${limit.most} characters of a ${limit.what.en}.`,
      `${name} は${limit.what.ja}の上限 ${limit.most} 文字中 ${name.length} 文字。`,
    );
    if (name.length <= limit.most - spare) return pass([], reason);
    return fail([], reason, {
      remedy: text(
        `Write a shorter key, or environments: { ${system.environment}: { prefix: "..." } }.`,
        `キーを短くするか、environments: { ${system.environment}: { prefix: "..." } } を書いてください。`,
      ),
    });
  }),
});
