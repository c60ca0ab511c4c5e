import type { Postgres } from "../components/postgres/schema.ts";
import { mebibytesOf, typeOf } from "../components/postgres/size.ts";
import { awsTypes } from "../components/postgres/sizes.ts";
import type { Target } from "../terraform/graph.ts";
import { figures } from "../facets/figures.data.ts";

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

export interface ConnectionLimit {
  readonly connections: number;
  readonly type: string;
  readonly source: string;
}

/** Most connections that the database takes; undefined where the design does not say what it is. */
export function maxConnections(config: Postgres, target: Target): ConnectionLimit | undefined {
  const size = typeOf(config.size, target);
  if (config.existing || "issue" in size) return undefined;
  const { type } = size;
  const source = target === "aws" ? rds.source : cloudSql.source;
  const own = Number(config.parameters?.max_connections);
  if (own > 0) return { connections: own, type, source };
  if (target === "gcp") {
    const gibibytes = mebibytesOf(type) / 1024;
    const row = cloudSql.rows.findLast((one) => one.gibibytes <= gibibytes);
    return row && { connections: row.connections, type, source };
  }
  const mebibytes = awsMebibytes(type);
  if (mebibytes === undefined) return undefined;
  const bytes = mebibytes * 1024 ** 2 * figures.rdsMemory.value;
  return { connections: Math.min(rds.most, Math.floor(bytes / rds.bytesPerConnection)), type, source };
}
