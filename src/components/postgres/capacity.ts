import { bytesOf } from "../../design/units/index.ts";
import type { Limit, Machine } from "../../facets/capacity.ts";
import { successorOf } from "../../facets/generations.ts";
import { text } from "../../facets/text.ts";
import { figures } from "../../facets/figures.data.ts";
import type { Component, System } from "../../system/system.ts";
import type { Postgres } from "./schema.ts";
import { diskOf } from "./settings.ts";
import { isSharedCore, mebibytesOf, typeOf } from "./size.ts";
import { awsTypeNames, awsTypes } from "./sizes.ts";

/** Bytes of memory for each connection, and most connections, by the formula of RDS for PostgreSQL. */
const rds = {
  bytesPerConnection: 9_531_392,
  most: 5000,
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html#RDS_Limits.MaxConnections",
};

/** Connections of Cloud SQL for PostgreSQL from so many GiB on. From memory but the first row. */
const cloudSql = {
  rows: [
    { gibibytes: 0, connections: 25 },
    { gibibytes: 1.6, connections: 50 },
    { gibibytes: 3.75, connections: 100 },
    { gibibytes: 6, connections: 200 },
    { gibibytes: 7.5, connections: 400 },
    { gibibytes: 15, connections: 500 },
    { gibibytes: 30, connections: 600 },
    { gibibytes: 60, connections: 800 },
    { gibibytes: 120, connections: 1000 },
  ],
  source: "https://cloud.google.com/sql/docs/postgres/flags#postgres-m",
};

/** GiB a vCPU by the letter of a family, and vCPUs by size, for classes that may be named exactly. */
const perCpu: Readonly<Record<string, number>> = { m: 4, r: 8, x: 16 };
const burstable: Readonly<Record<string, number>> = {
  micro: 1,
  small: 2,
  medium: 4,
  large: 8,
  xlarge: 16,
  "2xlarge": 32,
};

function awsMebibytes(type: string): number | undefined {
  const known = awsTypes.find(({ name }) => name === type);
  if (known) return known.mebibytes;
  const [, family = "", size = ""] = /^db\.([a-z]\d[a-z]*)\.(\w+)$/.exec(type) ?? [];
  if (family.startsWith("t")) return burstable[size] === undefined ? undefined : burstable[size] * 1024;
  const cpus = size === "large" ? 2 : size === "xlarge" ? 4 : 4 * Number(/^(\d+)xlarge$/.exec(size)?.[1]);
  const ratio = perCpu[family.charAt(0)];
  return ratio === undefined || Number.isNaN(cpus) ? undefined : cpus * ratio * 1024;
}

/** Most connections that the database takes; undefined where the design does not say what it is. */
export function connections(database: Component<Postgres>, system: System): Limit | undefined {
  const { config } = database;
  const found = machine(database, system);
  if (!found) return undefined;
  const { type, mebibytes } = found;
  const by = text(type, type);
  const source = system.target === "aws" ? rds.source : cloudSql.source;
  const own = Number(config.parameters?.max_connections);
  if (own > 0) return { most: own, by, source };
  if (mebibytes === undefined) return undefined;
  if (system.target === "gcp") {
    const row = cloudSql.rows.findLast(({ gibibytes }) => gibibytes * 1024 <= mebibytes);
    return row && { most: row.connections, by, source };
  }
  const bytes = bytesOf({ mebibytes }) * figures.rdsMemory.value;
  return {
    most: Math.min(rds.most, Math.floor(bytes / rds.bytesPerConnection)),
    by,
    source,
    figures: [figures.rdsMemory],
  };
}

/** About a tenth less. Source, read 2026-11: https://aws.amazon.com/rds/postgresql/pricing/ */
const newer = { t3: "t4g", m5: "m6g", m5d: "m6gd", m6i: "m6g", r5: "r6g", r5d: "r6gd", r6i: "r6g" };
const exists = (family: string, size: string): boolean => awsTypeNames.includes(`db.${family}.${size}`);
const smallest = /\.(?:micro|small)$|^db-(?:f1-micro|g1-small)$/;

/** What it runs on; an existing database is not the design's to say. */
export function machine({ config }: Component<Postgres>, { target }: System): Machine | undefined {
  const found = typeOf(config.size, target);
  if (config.existing || "issue" in found) return undefined;
  const { type } = found;
  const mebibytes = target === "aws" ? awsMebibytes(type) : mebibytesOf(type);
  return {
    type,
    ...(mebibytes === undefined ? {} : { mebibytes }),
    ...(target === "aws" ? successorOf(type, newer, 10, { exists, current: ["m6i", "r6i"] }) : {}),
    agreement: target === "aws" || !isSharedCore(type),
    smallest: smallest.test(type),
    smallestSize: '"micro"',
  };
}

export const disk = ({ config }: Component<Postgres>): number | undefined =>
  config.existing ? undefined : diskOf(config).size.gibibytes;

/** Its disk, with what it may grow by itself. */
export function room({ config }: Component<Postgres>, { target }: System): Limit | undefined {
  if (config.existing) return undefined;
  const { size, max } = diskOf(config);
  const by = max
    ? text("the disk, which grows by itself", "自動で拡張するディスク")
    : text("the disk, which does not grow by itself (storage.max)", "自動では拡張しないディスク（storage.max）");
  return { most: Math.max(size.gibibytes, max?.gibibytes ?? 0), by, source: diskSources[target] };
}

const diskSources = {
  aws: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html",
  gcp: "https://cloud.google.com/sql/docs/postgres/instance-settings",
} as const;
