import { describe, expect, it } from "vitest";
import type { Target } from "../../terraform/graph.ts";
import { issuesOf, lowerOne, problemsOf } from "../lowered.fixture.ts";

/** A database of these fields on a target. */
const db = (target: Target, fields: object) => ["postgres", { version: 17, ...fields }, { key: "db", target }] as const;

const typeOn = (target: Target, size: unknown) =>
  target === "aws"
    ? lowerOne(...db("aws", { size })).args("aws_db_instance.db").instance_class
    : (lowerOne(...db("gcp", { size })).args("google_sql_database_instance.db").settings as { tier: string }).tier;

describe("sizes", () => {
  it.each([
    ["micro", "db.t4g.micro", "db-f1-micro"],
    ["large", "db.m6g.large", "db-custom-2-8192"],
    [{ cpu: 0.2, memory: "512MiB" }, "db.t4g.micro", "db-f1-micro"],
    [{ cpu: 1, memory: "2GiB" }, "db.m6g.large", "db-custom-1-3840"],
    [{ cpu: 2, memory: "16GiB" }, "db.r6g.large", "db-custom-4-16384"],
    [{ cpu: 3, memory: "4000MiB" }, "db.m6g.xlarge", "db-custom-4-4096"],
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
  ])("accept %s", (_, target, fields) => {
    expect(problemsOf(...db(target, fields))).toEqual([]);
  });
});
