import type { Text } from "../design/schema/field.ts";
import type { Postgres } from "../components/postgres/schema.ts";
import type { Service } from "../components/service/schema.ts";
import { ofKind, type Component, type System } from "../system/system.ts";
import { addressRows } from "./address-capacity.ts";
import { mostInstances } from "./instances.ts";
import { maxConnections } from "./max-connections.ts";
import { entries, reachable } from "./path.ts";
import type { Stated } from "../facets/stated.ts";
import { worst, type Status } from "../facets/status.ts";
import { numberText, text } from "../facets/text.ts";

/** One thing that can run out. */
export interface CapacityRow {
  readonly what: "throughput" | "connections" | "database-connections" | "addresses";
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
}

export interface Capacity {
  readonly status: Status;
  readonly promised?: NonNullable<System["requirements"]["capacity"]>;
  readonly rows: readonly CapacityRow[];
}

/** Whether the most instances serve the stated load, and what they use is there for all of them. */
export function capacity(system: System, stated: Stated = {}): Capacity {
  const promised = system.requirements.capacity;
  const front = reachable(entries(system), system, stated).filter(
    (one): one is Component<Service> => one.kind === "service",
  );
  const rows = [
    ...front.flatMap((service) => loadRows(service, system, stated)),
    ...ofKind(system, "postgres").flatMap((db) => databaseRows(db, system, stated)),
    ...addressRows(system),
  ];
  const status = worst(rows.map((row) => row.status));
  return {
    status: promised === undefined ? "unpromised" : status === "unpromised" ? "unknown" : status,
    ...(promised && { promised }),
    rows,
  };
}

/** Only services that a load balancer calls get the whole load; those behind them get what they are sent. */
const isFirst = (service: Component, system: System): boolean => {
  const from = entries(system);
  return (
    from.includes(service) ||
    from.some(({ config }) => Object.values((config as { routes?: object }).routes ?? {}).includes(service.key))
  );
};

function loadRows(service: Component<Service>, system: System, stated: Stated): readonly CapacityRow[] {
  const promised = system.requirements.capacity;
  if (!promised || !isFirst(service, system)) return [];
  const [, most] = service.config.instances;
  const rows: CapacityRow[] = [];
  const asked = promised.requestsPerSecond ?? stated.requestsPerSecond;
  if (asked !== undefined || promised.users !== undefined || promised.tenants !== undefined)
    rows.push(
      compare("throughput", service.key, most, stated.requestsPerInstance?.[service.key], asked, {
        unit: text("requests/s", "リクエスト/秒"),
        each: text(
          `the requests a second that one instance of ${service.key} serves (scale.requests, traffic.requestsPerSecondPerInstance)`,
          `${service.key} の 1 インスタンスが処理する毎秒リクエスト数（scale.requests、traffic.requestsPerSecondPerInstance）`,
        ),
        asked: text(
          "requirements.capacity.requestsPerSecond, or traffic: how many requests the users send",
          "requirements.capacity.requestsPerSecond または traffic：利用者が送るリクエスト数",
        ),
      }),
    );
  if (promised.connections !== undefined)
    rows.push(
      compare("connections", service.key, most, stated.connectionsPerInstance?.[service.key], promised.connections, {
        unit: text("connections", "接続"),
        each: text(
          `the connections that one instance of ${service.key} holds`,
          `${service.key} の 1 インスタンスが保持する接続数`,
        ),
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

/** Connections at the most instances of all users, against what the database takes. */
function databaseRows(db: Component<Postgres>, system: System, stated: Stated): readonly CapacityRow[] {
  const limit = maxConnections(db.config, system.target);
  const users = (system.usedBy.get(db.key) ?? []).flatMap(({ from }) => {
    const user = system.components[from];
    const most = user && mostInstances(user);
    return most === undefined ? [] : [{ key: from, most }];
  });
  if (!limit || users.length === 0) return [];
  const instances = users.reduce((sum, { most }) => sum + most, 0);
  const base = {
    what: "database-connections",
    component: db.key,
    has: limit.connections,
    source: limit.source,
  } as const;
  const share = Math.floor(limit.connections / instances);
  const open = users.filter(({ key }) => stated.poolSize?.[key] === undefined).map(({ key }) => key);
  if (open.length > 0)
    return [
      {
        ...base,
        status: "unknown",
        how: text(
          `${limit.type} takes about ${limit.connections}: up to ${share} for each of ${instances} instances`,
          `${limit.type} は約 ${limit.connections} 接続：${instances} インスタンスで 1 つあたり ${share} まで`,
        ),
        needs: text(`the connection pool of ${open.join(", ")}`, `${open.join("、")} の接続プールの大きさ`),
      },
    ];
  const asked = users.reduce((sum, { key, most }) => sum + most * (stated.poolSize?.[key] ?? 0), 0);
  const terms = users.map(({ key, most }) => `${most} x ${stated.poolSize?.[key] ?? 0}`).join(" + ");
  return [
    {
      ...base,
      asked,
      status: asked <= limit.connections ? "kept" : "missed",
      how: text(
        `${terms} = ${asked} of about ${limit.connections} that ${limit.type} takes`,
        `${terms} = ${asked}（${limit.type} の上限は約 ${limit.connections}）`,
      ),
    },
  ];
}
