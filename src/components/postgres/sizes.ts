import type { Target } from "../../terraform/graph.ts";

export interface DatabaseType {
  readonly name: string;
  /** Virtual CPUs that it can use all the time: less than it shows, where it is burstable or shared. */
  readonly cpu: number;
  readonly mebibytes: number;
}

const GiB = 1024;
const type = (name: string, cpu: number, gibibytes: number): DatabaseType => ({
  name,
  cpu,
  mebibytes: gibibytes * GiB,
});

const steps = { large: 2, xlarge: 4, "2xlarge": 8, "4xlarge": 16, "8xlarge": 32, "12xlarge": 48, "16xlarge": 64 };
const family = (name: string, gibibytesPerCpu: number): readonly DatabaseType[] =>
  Object.entries(steps).map(([step, cpu]) => type(`db.${name}.${step}`, cpu, cpu * gibibytesPerCpu));

/**
 * What `{ cpu, memory }` chooses from: the cheapest families that every region has. Burstable classes count
 * with their baseline; above `large` they cost more than r6g with as much memory. Sources: https://aws.amazon.com/rds/instance-types/ and
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html, read 2026-11.
 */
const burstable = [
  type("db.t4g.micro", 0.2, 1),
  type("db.t4g.small", 0.4, 2),
  type("db.t4g.medium", 0.4, 4),
  type("db.t4g.large", 0.6, 8),
];
const general = family("m6g", 4);
const memory = family("r6g", 8);

/** From cheap to dear: of equal steps, burstable before general before memory-rich. */
export const awsTypes: readonly DatabaseType[] = [
  ...burstable.slice(0, 3),
  ...Object.keys(steps).flatMap((step) =>
    [burstable, general, memory].flatMap((types) => types.filter(({ name }) => name.endsWith(`.${step}`))),
  ),
];

/** Classes that may be named exactly: families by the sizes that RDS for PostgreSQL has of them. */
const small = ["micro", "small", "medium", "large", "xlarge", "2xlarge"];
const upTo16 = Object.keys(steps);
const upTo24 = [...upTo16, "24xlarge"];
const intel5 = ["large", "xlarge", "2xlarge", "4xlarge", "8xlarge", "12xlarge", "16xlarge", "24xlarge"];
const upTo32 = [...upTo24, "32xlarge"];
const families: Readonly<Record<string, readonly string[]>> = {
  t3: small,
  t4g: small,
  m5: intel5,
  m5d: intel5,
  m6g: upTo16,
  m6gd: upTo16,
  m6i: upTo32,
  m6id: upTo32,
  m7g: upTo16,
  m7i: ["large", "xlarge", "2xlarge", "4xlarge", "8xlarge", "12xlarge", "16xlarge", "24xlarge", "48xlarge"],
  m8g: [...upTo24, "48xlarge"],
  r5: intel5,
  r5d: intel5,
  r6g: upTo16,
  r6gd: upTo16,
  r6i: upTo32,
  r6id: upTo32,
  r7g: upTo16,
  r7i: ["large", "xlarge", "2xlarge", "4xlarge", "8xlarge", "12xlarge", "16xlarge", "24xlarge", "48xlarge"],
  r8g: [...upTo24, "48xlarge"],
  x2g: upTo16,
};
export const awsTypeNames: readonly string[] = Object.entries(families).flatMap(([name, sizes]) =>
  sizes.map((size) => `db.${name}.${size}`),
);

/**
 * Shared-core machines of Cloud SQL: no service level agreement.
 * Source: https://cloud.google.com/sql/docs/postgres/machine-series-overview, read 2026-11.
 */
export const gcpShared: readonly DatabaseType[] = [
  { name: "db-f1-micro", cpu: 0.2, mebibytes: 614 },
  { name: "db-g1-small", cpu: 0.5, mebibytes: 1740 },
];

/**
 * `db-custom-<vCPU>-<MiB>` of Cloud SQL Enterprise.
 * Source: https://cloud.google.com/sql/docs/postgres/create-instance#machine-types, read 2026-11.
 */
export const custom = {
  maxCpu: 96,
  step: 256,
  min: 3840,
  minPerCpu: 0.9 * GiB,
  maxPerCpu: 6.5 * GiB,
} as const;

/** Sizes by name, for those who do not want to think of vCPUs. `micro` to `medium` are burstable or small. */
export const portable = {
  micro: { aws: "db.t4g.micro", gcp: "db-f1-micro" },
  small: { aws: "db.t4g.small", gcp: "db-g1-small" },
  medium: { aws: "db.t4g.medium", gcp: "db-custom-1-3840" },
  large: { aws: "db.m6g.large", gcp: "db-custom-2-8192" },
  xlarge: { aws: "db.m6g.xlarge", gcp: "db-custom-4-16384" },
  "2xlarge": { aws: "db.m6g.2xlarge", gcp: "db-custom-8-32768" },
  "4xlarge": { aws: "db.m6g.4xlarge", gcp: "db-custom-16-65536" },
} as const satisfies Readonly<Record<string, Readonly<Record<Target, string>>>>;
