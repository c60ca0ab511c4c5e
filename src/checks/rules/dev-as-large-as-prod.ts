import { capacityOf } from "../../components/facets-of.ts";
import { isRehearsal, protectedOnes } from "../../rules/data/environments.ts";
import { fail, forAll, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "dev-as-large-as-prod",
  family: "cost",
  severity: "low",
  title: {
    en: "Databases and caches of development are smaller than those of production",
    ja: "開発環境のデータベースとキャッシュは本番より小さいこと",
  },
  why: {
    en: "Databases are billed per hour whether anybody uses them or not, and are the largest cost of most systems. Development has a few users and little data.",
    ja: "データベースは使っていなくても時間課金され、多くのシステムで最大の項目になります。開発環境の利用者は数人で、データも少ないです。",
  },
  source: "https://aws.amazon.com/rds/postgresql/pricing/",
  look: forAll((component, system, context) => {
    if (system.protected || isRehearsal(system.environment)) return undefined;
    const machine = capacityOf(component).machine?.(component, system);
    const [prod] = protectedOnes(system, context).filter(({ components }) => components[component.key] !== undefined);
    const other = prod?.components[component.key];
    if (!machine || !prod || !other) return undefined;
    const own = machine.type;
    if (machine.smallest || own !== capacityOf(other).machine?.(other, prod)?.type) return pass(["size"], own);
    return fail(
      ["size"],
      {
        en: `${own} in ${system.environment}, the same as in ${prod.environment}.`,
        ja: `${system.environment} も ${prod.environment} と同じ ${own}。`,
      },
      {
        remedy: {
          en: `Write size: each({ ${system.environment}: ${machine.smallestSize}, ${prod.environment}: ... }).`,
          ja: `size: each({ ${system.environment}: ${machine.smallestSize}, ${prod.environment}: ... }) と書いてください。`,
        },
      },
    );
  }),
});
