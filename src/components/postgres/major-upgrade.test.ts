import { describe, expect, it } from "vitest";
import { lowerOne } from "../lowered.fixture.ts";

const upgraded = (target: "aws" | "gcp", fields: object = {}) =>
  lowerOne("postgres", { version: 16, replicas: 1, ...fields }, { key: "db", target, protected: true });

describe("a major upgrade on AWS", () => {
  it("where it is allowed waits for no window, for the parameter group of the version before goes in the same apply", () => {
    const made = upgraded("aws", { majorUpgrade: true });
    const [at] = made.resources.filter(({ type }) => type === "aws_db_parameter_group");
    expect(at?.lifecycle).toMatchObject({ create_before_destroy: true });
    for (const one of ["aws_db_instance.this", 'aws_db_instance.replica["1"]'])
      expect(made.args(one)).toMatchObject({ apply_immediately: true });
    expect(made.args("aws_db_instance.this")).toMatchObject({
      engine_version: "16",
      allow_major_version_upgrade: true,
    });
  });

  it("RDS takes replicas along, so none states a version of its own", () => {
    expect(upgraded("aws").args('aws_db_instance.replica["1"]')).not.toHaveProperty("engine_version");
  });

  it("without it, everything else waits for the window", () => {
    expect(upgraded("aws").args("aws_db_instance.this")).toMatchObject({
      apply_immediately: false,
      allow_major_version_upgrade: false,
    });
  });
});

describe("a major upgrade on Google Cloud", () => {
  it("takes replicas along, which then plan to nothing", () => {
    const made = upgraded("gcp");
    expect(made.args("google_sql_database_instance.this")).toMatchObject({
      database_version: "POSTGRES_16",
      include_replicas_for_major_version_upgrade: true,
    });
    const replica = made.at('google_sql_database_instance.replica["1"]');
    expect(JSON.stringify(replica.lifecycle)).toContain("database_version");
  });

  it("asks for nothing where there are none", () => {
    expect(upgraded("gcp", { replicas: 0 }).args("google_sql_database_instance.this")).not.toHaveProperty(
      "include_replicas_for_major_version_upgrade",
    );
  });
});
