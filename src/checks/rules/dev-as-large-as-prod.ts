import type { Postgres } from "../../components/postgres/schema.ts";
import { typeOf } from "../../components/postgres/size.ts";
import type { Redis } from "../../components/redis/schema.ts";
import { nodeType } from "../../components/redis/sizes.ts";
import type { Target } from "../../terraform/graph.ts";
import { isRehearsal, protectedOnes } from "../../rules/data/environments.ts";
import { fail, forKind, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "dev-as-large-as-prod",
  family: "cost",
  severity: "low",
  title: {
    en: "Databases and caches of development are smaller than those of production",
    ja: "開発環境のデータベースとキャッシュは本番より小さい",
  },
  why: {
    en: "Databases are paid by the hour whether anybody works or not, and are the largest line of most systems. Development has a few users and little data.",
    ja: "データベースは使っていなくても時間課金され、多くのシステムで最大の項目になる。開発環境の利用者は数人で、データも少ない。",
  },
  source: "https://aws.amazon.com/rds/postgresql/pricing/",
  look: forKind(["postgres", "redis"], (component, system, context) => {
    if (system.protected || isRehearsal(system.environment) || "existing" in component.config) return undefined;
    const own = sizeOf(component.kind, component.config, system.target);
    const [prod] = protectedOnes(system, context).filter(({ components }) => components[component.key] !== undefined);
    if (own === undefined || !prod) return undefined;
    if (smallest.test(own) || own !== sizeOf(component.kind, prod.components[component.key]?.config, system.target))
      return pass(["size"], own);
    return fail(
      ["size"],
      {
        en: `${own} in ${system.environment}, the same as in ${prod.environment}.`,
        ja: `${system.environment} も ${prod.environment} と同じ ${own}。`,
      },
      {
        remedy: {
          en: `Write size: each({ ${system.environment}: "${component.kind === "postgres" ? "micro" : "256MiB"}", ${prod.environment}: ... }).`,
          ja: `size: each({ ${system.environment}: "${component.kind === "postgres" ? "micro" : "256MiB"}", ${prod.environment}: ... }) と書く。`,
        },
      },
    );
  }),
});

/** Types that there is nothing much cheaper than. */
const smallest = /\.(?:micro|small)$|^db-(?:f1-micro|g1-small)$|^shared-core-nano$/;

function sizeOf(kind: string, config: unknown, target: Target): string | undefined {
  const found = kind === "postgres" ? typeOf((config as Postgres).size, target) : nodeType(config as Redis, target);
  return "type" in found ? found.type : undefined;
}
