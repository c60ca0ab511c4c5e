import { awsTypeNames } from "../../components/postgres/sizes.ts";

/**
 * Families that a newer one with an ARM processor replaces for less money, with as many vCPUs and as much
 * memory. The engines are the cloud's, so the processor does not matter to those who use them.
 * Sources, read 2026-11: https://aws.amazon.com/rds/postgresql/pricing/,
 * https://aws.amazon.com/elasticache/pricing/, https://aws.amazon.com/msk/pricing/
 */
const successors: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  db: { t3: "t4g", m5: "m6g", m5d: "m6gd", r5: "r6g", r5d: "r6gd" },
  cache: { t2: "t4g", t3: "t4g", m3: "m6g", m4: "m6g", m5: "m6g", r3: "r6g", r4: "r6g", r5: "r6g" },
  kafka: { m5: "m7g" },
};
/** How much less a successor costs, in percent and rounded down: a tenth on RDS, a few percent elsewhere. */
const savings: Readonly<Record<string, number>> = { db: 10, cache: 4, kafka: 3 };

const burstable = ["micro", "small", "medium"];
const general = ["large", "xlarge", "2xlarge", "4xlarge", "8xlarge", "12xlarge", "16xlarge"];

export interface Successor {
  readonly type: string;
  readonly percentLess: number;
}

/** What replaces an instance type of RDS, ElastiCache or MSK; undefined where nothing of the same size does. */
export function successorOf(type: string): Successor | undefined {
  const [service = "", family = "", size = ""] = type.split(".");
  const next = successors[service]?.[family];
  if (next === undefined) return undefined;
  const named = `${service}.${next}.${size}`;
  const exists =
    service === "db" ? awsTypeNames.includes(named) : (next.startsWith("t") ? burstable : general).includes(size);
  return exists ? { type: named, percentLess: savings[service] ?? 0 } : undefined;
}
