import type { Text } from "../text/text.ts";
import { capacityOf } from "../components/facets-of.ts";
import type { Limit } from "../facets/capacity.ts";
import type { Figure } from "../facets/figure.ts";
import type { Component, System } from "../system/system.ts";
import { topologyOf } from "../topology/topology.ts";
import { addressRows } from "./addresses.ts";
import { quotaRows } from "./quotas.ts";
import { roomRows } from "./room.ts";
import type { Stated } from "../facets/stated.ts";
import { worst, type Status } from "../facets/status.ts";
import { numberText, text } from "../facets/text.ts";

/** One thing that can run out. */
export interface CapacityRow {
  readonly what: "throughput" | "connections" | "database-connections" | "addresses" | "data" | "quota";
  readonly component: string;
  readonly status: Status;
  /** What there is at most, and what is asked for. */
  readonly has?: number;
  readonly asked?: number;
  /** The arithmetic. */
  readonly how: Text;
  /** What to write where it is unknown. */
  readonly needs?: Text;
  readonly source?: string;
  /** Figures of ours that it rests on. */
  readonly figures?: readonly Figure[];
}

export interface Capacity {
  readonly status: Status;
  readonly promised?: NonNullable<System["requirements"]["capacity"]>;
  readonly rows: readonly CapacityRow[];
}

/** Whether the most instances serve the stated load, and what they use is there for all of them. */
export function capacity(system: System, stated: Stated = {}): Capacity {
  const promised = system.requirements.capacity;
  const components = Object.values(system.components);
  const rows = [
    ...first(system).flatMap((component) => loadRows(component, system, stated)),
    ...components.flatMap((component) => connectionRows(component, system, stated)),
    ...addressRows(system),
    ...components.flatMap((component) => roomRows(component, system, stated)),
    ...components.flatMap((component) => quotaRows(component, system, stated)),
  ];
  const status = worst(rows.map((row) => row.status));
  return {
    status: promised === undefined ? "unpromised" : status === "unpromised" ? "unknown" : status,
    ...(promised && { promised }),
    rows,
  };
}

/** Only what entries call gets the whole load; what is behind it gets what it is sent. */
function first(system: System): readonly Component[] {
  const { entries, out } = topologyOf(system);
  const keys = entries.flatMap(({ component: { key } }) => [
    key,
    ...(out.get(key) ?? []).flatMap(({ via, to }) => (via === "route" ? [to] : [])),
  ]);
  return Object.values(system.components).filter(({ key }) => keys.includes(key));
}

function loadRows(component: Component, system: System, stated: Stated): readonly CapacityRow[] {
  const promised = system.requirements.capacity;
  const { instances, serves } = capacityOf(component);
  if (!promised || !instances || !serves) return [];
  const { key } = component;
  const most = instances(component);
  const rows: CapacityRow[] = [];
  const asked = promised.requestsPerSecond ?? stated.requestsPerSecond;
  if (asked !== undefined || promised.users !== undefined || promised.tenants !== undefined)
    rows.push(
      compare("throughput", key, most, stated.requestsPerInstance?.[key], asked, {
        unit: text("requests/s", "リクエスト/秒"),
        each: text(
          `the requests per second that one instance of ${key} serves (scale.requests, traffic.requestsPerSecondPerInstance)`,
          `${key} の 1 インスタンスが処理する毎秒リクエスト数（scale.requests、traffic.requestsPerSecondPerInstance）`,
        ),
        asked: text(
          "requirements.capacity.requestsPerSecond, or traffic: how many requests the users send",
          "requirements.capacity.requestsPerSecond または traffic：利用者が送るリクエスト数",
        ),
      }),
    );
  if (promised.connections !== undefined)
    rows.push(
      compare("connections", key, most, stated.connectionsPerInstance?.[key], promised.connections, {
        unit: text("connections", "接続"),
        each: text(`the connections that one instance of ${key} holds`, `${key} の 1 インスタンスが保持する接続数`),
        asked: text("requirements.capacity.connections", "requirements.capacity.connections"),
      }),
    );
  return rows;
}

interface Asks {
  readonly unit: Text;
  readonly each: Text;
  readonly asked: Text;
}

function compare(
  what: CapacityRow["what"],
  component: string,
  instances: number,
  each: number | undefined,
  asked: number | undefined,
  words: Asks,
): CapacityRow {
  const base = { what, component, ...(asked === undefined ? {} : { asked }) };
  if (each === undefined)
    return {
      ...base,
      status: "unknown",
      needs: words.each,
      how: text(`${instances} instances x ?`, `${instances} インスタンス × ?`),
    };
  const has = instances * each;
  const how = text(
    `${instances} instances x ${numberText(each)} = ${numberText(has)} ${words.unit.en}${asked === undefined ? "" : `; ${numberText(asked)} asked`}`,
    `${instances} インスタンス × ${numberText(each)} = ${numberText(has)} ${words.unit.ja}${asked === undefined ? "" : `（必要：${numberText(asked)}）`}`,
  );
  if (asked === undefined) return { ...base, has, status: "unknown", how, needs: words.asked };
  return { ...base, has, status: has >= asked ? "kept" : "missed", how };
}

/** Connections at the most instances of all users, against what it takes. */
function connectionRows(component: Component, system: System, stated: Stated): readonly CapacityRow[] {
  const limit = capacityOf(component).connections?.(component, system);
  const pool = (one: Component): number | undefined => stated.poolSize?.[one.key] ?? capacityOf(one).pool?.(one);
  const users = (system.usedBy.get(component.key) ?? []).flatMap(({ from }) => {
    const user = system.components[from];
    const most = user && capacityOf(user).instances?.(user);
    return user === undefined || most === undefined ? [] : [{ key: from, most, pool: pool(user) }];
  });
  return limit && users.length > 0 ? [{ ...connectionRow(limit, users), component: component.key }] : [];
}

function connectionRow(
  { most: has, by, source, figures }: Limit,
  users: readonly { readonly key: string; readonly most: number; readonly pool: number | undefined }[],
): Omit<CapacityRow, "component"> {
  const instances = users.reduce((sum, { most }) => sum + most, 0);
  const base = { what: "database-connections", has, source, ...(figures && { figures }) } as const;
  const share = Math.floor(has / instances);
  const open = users.filter(({ pool }) => pool === undefined).map(({ key }) => key);
  if (open.length > 0)
    return {
      ...base,
      status: "unknown",
      how: text(
        `${by.en} takes about ${has}: up to ${share} for each of ${instances} instances`,
        `${by.ja} は約 ${has} 接続：${instances} インスタンスで 1 つあたり ${share} まで`,
      ),
      needs: text(
        `the connection pool of ${open.join(", ")} (environment: { DB_POOL_SIZE: "5" })`,
        `${open.join("、")} の接続プールの大きさ（environment: { DB_POOL_SIZE: "5" }）`,
      ),
    };
  const asked = users.reduce((sum, { most, pool }) => sum + most * (pool ?? 0), 0);
  const terms = users.map(({ most, pool }) => `${most} x ${pool ?? 0}`).join(" + ");
  return {
    ...base,
    asked,
    status: asked <= has ? "kept" : "missed",
    how: text(
      `${terms} = ${asked} of about ${has} that ${by.en} takes`,
      `${terms} = ${asked}（${by.ja} の上限は約 ${has}）`,
    ),
  };
}
