import { capacityOf } from "../../components/facets-of.ts";
import { usualPool } from "../data/pools.ts";
import { fail, forAll, pass, unknown } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "database-connections-short",
  family: "capacity",
  severity: "high",
  title: {
    en: "A database can take the connections of all instances of the components that use it",
    ja: "データベースは、利用側の全インスタンスの接続を受けられること",
  },
  why: {
    en: "Every instance opens a pool of its own. When load adds instances, connections run out at the very moment when they are needed, and PostgreSQL refuses the new instances. The limit follows from the memory of the database; the need is instances times pool.",
    ja: "インスタンスはそれぞれ接続プールを開きます。負荷で増えたまさにその時に接続が足りなくなり、PostgreSQL は新しいインスタンスを拒みます。上限はデータベースのメモリで、必要数は「インスタンス数 × プール」で決まります。",
  },
  controls: ["soc2:A1.1", "iso27001:A.8.6"],
  source: "https://cloud.google.com/sql/docs/postgres/flags#postgres-m",
  look: forAll((component, system) => {
    const limit = capacityOf(component).connections?.(component, system);
    const users = (system.usedBy.get(component.key) ?? []).flatMap(({ from }) => {
      const user = system.components[from];
      const capacity = user && capacityOf(user);
      const most = user && capacity?.instances?.(user);
      return user === undefined || most === undefined ? [] : [{ key: user.key, most, pool: capacity?.pool?.(user) }];
    });
    if (!limit || users.length === 0) return undefined;
    const at = ["size"];
    const instances = users.reduce((sum, { most }) => sum + most, 0);
    const stated = users.every(({ pool }) => pool !== undefined);
    const need = users.reduce((sum, { most, pool }) => sum + most * (pool ?? usualPool.least), 0);
    const has = limit.most;
    const en = `${instances} instances (${users.map((one) => `${one.key} ${one.most} × ${one.pool ?? "?"}`).join(", ")})`;
    const ja = `${instances} インスタンス（${users.map((one) => `${one.key} ${one.most} × ${one.pool ?? "?"}`).join("、")}）`;
    const each = Math.floor(has / instances);
    if (need > has)
      return fail(
        at,
        {
          en: `${en} open ${stated ? "" : "at least "}${need} connections, and ${limit.by.en} takes about ${has}.`,
          ja: `${ja}は${stated ? "" : "少なくとも "}${need} 接続を開きますが、${limit.by.ja} は約 ${has} 接続まで。`,
        },
        {
          remedy:
            each < 1
              ? {
                  en: "Choose a larger size or fewer instances.",
                  ja: "サイズを上げるか、インスタンスを減らしてください。",
                }
              : {
                  en: `Choose a larger size, fewer instances, or a pool of ${each} for each instance.`,
                  ja: `サイズを上げる、インスタンスを減らす、またはプールを 1 インスタンス ${each} にしてください。`,
                },
        },
      );
    if (stated || has >= instances * usualPool.most)
      return pass(at, { en: `${en}, about ${has} connections.`, ja: `${ja}、約 ${has} 接続。` });
    return unknown(
      at,
      {
        en: `${limit.by.en} takes about ${has} connections: ${each} for each of ${instances} instances. The size of the pool is not in the design.`,
        ja: `${limit.by.ja} は約 ${has} 接続で、${instances} インスタンスで 1 つあたり ${each}。プールの大きさは設計から分かりません。`,
      },
      {
        remedy: {
          en: 'Write environment: { DB_POOL_SIZE: "5" } for its users.',
          ja: '利用側に environment: { DB_POOL_SIZE: "5" } と書いてください。',
        },
      },
    );
  }),
});
