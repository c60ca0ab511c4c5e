import { describe, expect, it } from "vitest";
import type { Target } from "../../terraform/graph.ts";
import { issuesOf, lowerOne, ops, problemsOf } from "../lowered.fixture.ts";

/** A database of these fields on a target. */
const db = (target: Target, fields: object) =>
  ["postgres", { version: 17, ...fields }, { key: "db", target, beside: { ops } }] as const;

const oldOnAws = {
  instance: "old",
  securityGroup: "sg-0123456789abcdef0",
  secret: "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:old-AbCdEf",
};

const typeOn = (target: Target, size: unknown) =>
  target === "aws"
    ? lowerOne(...db("aws", { size })).args("aws_db_instance.this").instance_class
    : (lowerOne(...db("gcp", { size })).args("google_sql_database_instance.this").settings as { tier: string }).tier;

describe("sizes", () => {
  it.each([
    ["micro", "db.t4g.micro", "db-f1-micro"],
    ["large", "db.m6g.large", "db-custom-2-8192"],
    [{ cpu: 0.2, memory: "512MiB" }, "db.t4g.micro", "db-f1-micro"],
    [{ cpu: 1, memory: "2GiB" }, "db.m6g.large", "db-custom-1-3840"],
    [{ cpu: 2, memory: "16GiB" }, "db.r6g.large", "db-custom-4-16384"],
    [{ cpu: 3, memory: "4000MiB" }, "db.m6g.xlarge", "db-custom-4-4096"],
    // Burstable classes count with what they can do all the time.
    [{ cpu: 0.21, memory: "1GiB" }, "db.t4g.small", "db-g1-small"],
    [{ cpu: 0.4, memory: "3GiB" }, "db.t4g.medium", "db-custom-1-3840"],
    [{ cpu: 0.5, memory: "1740MiB" }, "db.t4g.large", "db-g1-small"],
    [{ cpu: 0.6, memory: "8GiB" }, "db.t4g.large", "db-custom-2-8192"],
    [{ cpu: 1.6, memory: "16GiB" }, "db.r6g.large", "db-custom-4-16384"],
    [{ cpu: 3.2, memory: "32GiB" }, "db.r6g.xlarge", "db-custom-6-32768"],
    [{ cpu: 64, memory: "512GiB" }, "db.r6g.16xlarge", "db-custom-80-524288"],
    // The least and the most memory of a vCPU.
    [{ cpu: 8, memory: "1GiB" }, "db.m6g.2xlarge", "db-custom-8-7424"],
    [{ cpu: 1, memory: "6656MiB" }, "db.m6g.large", "db-custom-1-6656"],
    [{ cpu: 1, memory: "6657MiB" }, "db.m6g.large", "db-custom-2-6912"],
    [{ aws: "db.t3.micro", gcp: "db-custom-2-7680" }, "db.t3.micro", "db-custom-2-7680"],
  ])("%j becomes %s and %s", (size, onAws, onGcp) => {
    expect(typeOn("aws", size)).toBe(onAws);
    expect(typeOn("gcp", size)).toBe(onGcp);
  });

  it.each([
    ["db-n1-standard-2", "db-custom-2-7680"],
    ["db-standard-1", "db-custom-1-3840"],
    ["n1-highmem-4", "db-custom-4-26624"],
    ["db-custom-3-8192", "db-custom-4-8192"],
    ["db-custom-2-16384", "db-custom-2-13312"],
    ["db-custom-2-8000", "db-custom-2-8192"],
    ["db-perf-optimized-N-8", "db-g1-small"],
  ])("Cloud SQL has no %s", (gcp, near) => {
    const [found] = issuesOf(...db("gcp", { size: { gcp } }));
    expect(found).toMatchObject({ code: "not-allowed", path: ["components", "db", "size", "gcp"] });
    if (!gcp.includes("perf")) expect(found?.facts).toMatchObject({ near });
  });

  it.each([
    ["m6g", "large", "16xlarge", "24xlarge"],
    ["m5", "large", "24xlarge", "32xlarge"],
    ["m6i", "large", "32xlarge", "48xlarge"],
    ["m7i", "large", "48xlarge", "32xlarge"],
    ["m8g", "large", "48xlarge", "32xlarge"],
    ["r7g", "large", "16xlarge", "24xlarge"],
    ["t4g", "micro", "2xlarge", "4xlarge"],
    ["x2g", "large", "16xlarge", "24xlarge"],
  ])("RDS has db.%s from %s to %s, and no %s", (family, first, last, none) => {
    for (const size of [first, last])
      expect(problemsOf(...db("aws", { size: { aws: `db.${family}.${size}` } }))).toEqual([]);
    const [found] = issuesOf(...db("aws", { size: { aws: `db.${family}.${none}` } }));
    expect(found).toMatchObject({ code: "not-allowed", path: ["components", "db", "size", "aws"] });
  });

  it("takes shared cores and custom machines by their own names", () => {
    for (const gcp of ["db-f1-micro", "db-g1-small", "db-custom-1-3840", "db-custom-96-638976"])
      expect(problemsOf(...db("gcp", { size: { gcp } }))).toEqual([]);
    expect(issuesOf(...db("gcp", { size: { gcp: "db-f1-small" } }))[0]?.facts).toMatchObject({
      near: "db-g1-small",
      allowed: ["db-f1-micro", "db-g1-small", "db-custom-<vCPU>-<MiB>"],
    });
    expect(issuesOf(...db("gcp", { size: { gcp: "db-custom-98-102400" } }))[0]?.facts).toMatchObject({
      near: "db-custom-96-102400",
    });
    expect(issuesOf(...db("gcp", { size: { gcp: "n1-highcpu-8" } }))[0]?.facts).toMatchObject({
      near: "db-custom-8-7424",
    });
  });

  it("names the largest where none is large enough", () => {
    const wanted = { cpu: 200, memory: "1GiB" };
    expect(issuesOf(...db("aws", { size: wanted }))[0]?.facts).toMatchObject({ largest: "db.r6g.16xlarge" });
    expect(issuesOf(...db("gcp", { size: wanted }))[0]?.facts).toMatchObject({ largest: "db-custom-96-638976" });
    expect(problemsOf(...db("gcp", { size: { cpu: 96, memory: "624GiB" } }))).toEqual([]);
    expect(problemsOf(...db("gcp", { size: { cpu: 97, memory: "1GiB" } }))).toEqual([
      "no-size-fits components.db.size",
    ]);
  });

  it("refuses an unknown class of RDS, a size that none has, and one that says nothing for the target", () => {
    expect(issuesOf(...db("aws", { size: { aws: "db.m6g.larg" } }))[0]).toMatchObject({
      facts: { near: "db.m6g.large" },
    });
    expect(problemsOf(...db("aws", { size: { cpu: 200, memory: "1GiB" } }))).toEqual([
      "no-size-fits components.db.size",
    ]);
    expect(problemsOf(...db("gcp", { size: { cpu: 2, memory: "700GiB" } }))).toEqual([
      "no-size-fits components.db.size",
    ]);
    expect(problemsOf(...db("gcp", { size: { aws: "db.t3.micro" } }))).toEqual(["missing-key components.db.size.gcp"]);
  });
});

describe("checks", () => {
  it.each<[string, Target, object, string]>([
    ["an unknown major version", "aws", { version: 12 }, "unsupported-pair components.db.version"],
    ["a disk below the minimum", "aws", { storage: { size: "10GiB" } }, "out-of-range components.db.storage.size"],
    [
      "a large disk on a shared core",
      "gcp",
      { size: "micro", storage: { size: "4TiB" } },
      "out-of-range components.db.storage.size",
    ],
    [
      "too little room to grow",
      "aws",
      { storage: { size: "20GiB", max: "21GiB" } },
      "out-of-range components.db.storage.max",
    ],
    [
      "a disk below the minimum of Cloud SQL",
      "gcp",
      { storage: { size: "9GiB" } },
      "out-of-range components.db.storage.size",
    ],
    ["a disk above the most", "aws", { storage: { size: "65537GiB" } }, "out-of-range components.db.storage.size"],
    [
      "room above the most",
      "gcp",
      { size: "large", storage: { size: "20GiB", max: "65537GiB" } },
      "out-of-range components.db.storage.max",
    ],
    [
      "a shared core with a byte too much",
      "gcp",
      { size: "small", storage: { size: "3063GiB" } },
      "out-of-range components.db.storage.size",
    ],
    [
      "less room than the disk has",
      "gcp",
      { storage: { size: "20GiB", max: "19GiB" } },
      "out-of-range components.db.storage.max",
    ],
    [
      "backups for too long on Cloud SQL",
      "gcp",
      { backup: { retain: "366d" } },
      "out-of-range components.db.backup.retain",
    ],
    ["half a day of a password", "aws", { passwordRotation: "36h" }, "bad-format components.db.passwordRotation"],
    [
      "a short window for backups",
      "aws",
      { backup: { window: "18:00-18:29 UTC" } },
      "out-of-range components.db.backup.window",
    ],
    [
      "IAM sign-in as a flag",
      "gcp",
      { parameters: { "cloudsql.iam_authentication": "off" } },
      "set-by components.db.parameters.cloudsql.iam_authentication",
    ],
    [
      "slow queries said twice",
      "aws",
      { logs: { slowQuery: "1s" }, parameters: { log_min_duration_statement: "500" } },
      "conflict components.db.parameters.log_min_duration_statement",
    ],
    [
      "an existing database that is nowhere",
      "gcp",
      { version: undefined, existing: { aws: oldOnAws } },
      "missing-key components.db.existing.gcp",
    ],
    ["no version", "aws", { version: undefined }, "missing-key components.db.version"],
    [
      "the free memory of an existing database",
      "gcp",
      {
        version: undefined,
        existing: { gcp: "old" },
        alarms: { low: { metric: "freeMemory", below: "1GiB", notify: ["ops"] } },
      },
      "unsupported-on components.db.alarms.low.metric",
    ],
    [
      "the free storage of an existing database",
      "gcp",
      {
        version: undefined,
        existing: { gcp: "old" },
        alarms: { low: { metric: "freeStorage", below: "1GiB", notify: ["ops"] } },
      },
      "unsupported-on components.db.alarms.low.metric",
    ],
    ["backups for too long", "aws", { backup: { retain: "36d" } }, "out-of-range components.db.backup.retain"],
    ["half a day of backups", "gcp", { backup: { retain: "36h" } }, "bad-format components.db.backup.retain"],
    [
      "no point in time on RDS",
      "aws",
      { backup: { pointInTime: false } },
      "unsupported-on components.db.backup.pointInTime",
    ],
    [
      "a copy in the same region",
      "aws",
      { backup: { crossRegion: "ap-northeast-1" } },
      "conflict components.db.backup.crossRegion",
    ],
    [
      "an unknown region",
      "aws",
      { backup: { crossRegion: "ap-northeast-9" } },
      "not-allowed components.db.backup.crossRegion",
    ],
    [
      "a window of ten minutes",
      "aws",
      { maintenance: "sun 19:00-19:10 UTC" },
      "out-of-range components.db.maintenance",
    ],
    [
      "half hours of maintenance",
      "gcp",
      { maintenance: "sun 19:30-20:30 UTC" },
      "unsupported-on components.db.maintenance",
    ],
    [
      "windows that meet",
      "aws",
      { maintenance: "sun 23:30-00:30 UTC", backup: { window: "00:00-01:00 UTC" } },
      "conflict components.db.backup.window",
    ],
    [
      "TLS as a parameter",
      "aws",
      { parameters: { "rds.force_ssl": "0" } },
      "set-by components.db.parameters.rds.force_ssl",
    ],
    ["a reserved name", "aws", { database: "db" }, "not-allowed components.db.database"],
    ["a password that is never made", "aws", { passwordVersion: 0 }, "out-of-range components.db.passwordVersion"],
    [
      "an existing database elsewhere",
      "aws",
      { version: undefined, existing: { gcp: "old" } },
      "missing-key components.db.existing.aws",
    ],
    [
      "an existing database with a size",
      "gcp",
      { version: undefined, size: "small", existing: { gcp: "old" } },
      "no-effect components.db.size",
    ],
  ])("refuse %s", (_, target, fields, expected) => {
    expect(problemsOf(...db(target, fields))).toEqual([expected]);
  });

  it.each<[string, Target, object]>([
    ["the oldest and the newest version", "gcp", { version: 18 }],
    ["a tenth of room", "aws", { storage: { size: "20GiB", max: "22GiB" } }],
    ["35 days", "aws", { backup: { retain: "35d", crossRegion: "ap-northeast-3" } }],
    ["windows side by side", "aws", { maintenance: "sun 23:00-00:00 UTC", backup: { window: "00:00-01:00 UTC" } }],
    ["no point in time on Cloud SQL", "gcp", { backup: { pointInTime: false } }],
    ["read replicas on Cloud SQL", "gcp", { replicas: 5 }],
    ["the smallest disks", "gcp", { storage: { size: "10GiB" } }],
    ["the largest disk", "aws", { storage: { size: "65536GiB" } }],
    ["the largest disk of Cloud SQL", "gcp", { size: "large", storage: { size: "10GiB", max: "65536GiB" } }],
    ["the largest disk of a shared core", "gcp", { size: "small", storage: { size: "3062GiB" } }],
    ["a disk that is as large as it may grow", "gcp", { storage: { size: "20GiB", max: "20GiB" } }],
    ["a year of backups on Cloud SQL", "gcp", { backup: { retain: "365d" } }],
    ["half an hour of backups", "aws", { backup: { window: "18:00-18:30 UTC" } }],
    ["whole hours of maintenance", "gcp", { maintenance: "sun 19:00-20:00 UTC" }],
    [
      "a window after midnight beside one before",
      "aws",
      { maintenance: "sun 00:00-01:00 UTC", backup: { window: "23:00-00:00 UTC" } },
    ],
    ["slow queries as a parameter", "aws", { parameters: { log_min_duration_statement: "500" } }],
    [
      "the CPU of an existing database",
      "gcp",
      {
        version: undefined,
        existing: { gcp: "old" },
        alarms: { busy: { metric: "cpu", above: "80%", notify: ["ops"] } },
      },
    ],
    [
      "the free memory of an existing database on AWS",
      "aws",
      {
        version: undefined,
        existing: { aws: oldOnAws },
        alarms: { low: { metric: "freeMemory", below: "1GiB", notify: ["ops"] } },
      },
    ],
  ])("accept %s", (_, target, fields) => {
    expect(problemsOf(...db(target, fields))).toEqual([]);
  });
});
