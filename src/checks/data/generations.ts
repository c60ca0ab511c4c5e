import { awsTypeNames } from "../../components/postgres/sizes.ts";

/**
 * Families that a newer one with an ARM processor replaces at about a tenth less for as many vCPUs and as
 * much memory. The engines are the cloud's, so the processor does not matter to those who use them.
 * Sources, read 2026-11: https://aws.amazon.com/rds/postgresql/pricing/,
 * https://aws.amazon.com/elasticache/pricing/, https://aws.amazon.com/msk/pricing/
 */
const rds: Readonly<Record<string, readonly string[]>> = {
  t3: ["t4g"],
  m5: ["m6g", "m6i"],
  m5d: ["m6gd", "m6id"],
  r5: ["r6g", "r6i"],
  r5d: ["r6gd", "r6id"],
};
const cache: Readonly<Record<string, string>> = {
  t2: "t4g",
  t3: "t4g",
  m3: "m7g",
  m4: "m7g",
  m5: "m7g",
  r3: "r7g",
  r4: "r7g",
  r5: "r7g",
};
const cacheSizes: Readonly<Record<string, readonly string[]>> = {
  t4g: ["micro", "small", "medium"],
  m7g: ["large", "xlarge", "2xlarge", "4xlarge", "8xlarge", "12xlarge", "16xlarge"],
  r7g: ["large", "xlarge", "2xlarge", "4xlarge", "8xlarge", "12xlarge", "16xlarge"],
};

export interface Successor {
  readonly family: string;
  /** The type to write instead, where one of the same size exists. */
  readonly type?: string;
}

/** What replaces an instance type of RDS, ElastiCache or MSK; undefined for one that is current. */
export function successorOf(type: string): Successor | undefined {
  const [service = "", family = "", size = ""] = type.split(".");
  if (service === "db") {
    const type = (rds[family] ?? []).map((one) => `db.${one}.${size}`).find((one) => awsTypeNames.includes(one));
    return rds[family]?.[0] === undefined ? undefined : { family: rds[family][0], ...(type && { type }) };
  }
  const next = service === "kafka" ? (family === "m5" ? "m7g" : undefined) : cache[family];
  if (next === undefined) return undefined;
  return { family: next, ...(cacheSizes[next]?.includes(size) && { type: `${service}.${next}.${size}` }) };
}
