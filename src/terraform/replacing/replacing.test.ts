import { describe, expect, it } from "vitest";
import { findAttribute, loadSchemas } from "../schema.ts";
import { conditions, renewed, replacesNothing } from "./conditions.ts";
import table from "./replacing.gen.json" with { type: "json" };
import { replacementRules, replacing, schemaRules } from "./replacing.ts";

const schemas = await loadSchemas(["aws", "google", "google-beta", "random", "time"]);
const found = (type: string, path: string): boolean => {
  const schema = schemas.schemaOf("managed", type);
  const steps = path.split(".").map((step) => (step === "0" ? "*" : step));
  return schema !== undefined && findAttribute(schema, steps) !== undefined;
};

describe("what replaces a resource", () => {
  it("is said of arguments that there are", () => {
    for (const [type, rows] of conditions)
      for (const { paths, source } of rows) {
        expect(source).toMatch(/^https:/);
        expect(
          paths.filter((path) => !found(type, path)),
          type,
        ).toEqual([]);
      }
    for (const [type, { attributes }] of Object.entries(renewed))
      expect(
        attributes.filter((path) => !found(type, path)),
        type,
      ).toEqual([]);
  });

  it("is known of every type: read out of a schema, stated, or nothing does", () => {
    const isKnown = (type: string): boolean => type in table || conditions.has(type) || replacesNothing.has(type);
    const types = schemas.typesOf("managed");
    expect(types.filter((type) => !isKnown(type))).toEqual([]);
    expect(
      [...replacesNothing].filter((type) => type in table || conditions.has(type) || !types.includes(type)),
    ).toEqual([]);
  });

  it("has top-level arguments and those of blocks", () => {
    expect(replacing("google_sql_database_instance")).toEqual(["encryption_key_name", "name", "region"]);
    const { effectOf } = schemaRules;
    expect(effectOf("google_sql_database_instance", "settings.0.collation", "a", "b")).toBe("replace");
    expect(effectOf("google_sql_database_instance", "settings.0.tier", "a", "b")).toBe("update");
  });

  it.each([
    ["aws_db_instance", "engine_version", "17", "16", "refused"],
    ["aws_db_instance", "engine_version", "9.6", "10.1", "update"],
    ["aws_elasticache_replication_group", "engine", "redis", "valkey", "update"],
    ["aws_elasticache_replication_group", "engine", "valkey", "redis", "replace"],
    ["aws_elasticache_replication_group", "engine_version", "7.2", "7.1", "replace"],
    ["aws_elasticache_replication_group", "transit_encryption_enabled", true, false, "update"],
    ["aws_msk_cluster", "kafka_version", "3.10.0", "3.9.0", "replace"],
    ["aws_msk_cluster", "kafka_version", "3.9.0", "3.10.0", "update"],
    ["google_compute_subnetwork", "ip_cidr_range", "10.0.0.0/20", "10.0.0.0/24", "replace"],
    ["google_compute_subnetwork", "ip_cidr_range", "10.0.0.0/24", "10.0.0.0/20", "update"],
    ["google_redis_instance", "redis_version", "REDIS_7_2", "REDIS_7_0", "replace"],
    ["google_sql_database_instance", "database_version", "POSTGRES_17", "POSTGRES_16", "refused"],
    ["google_sql_database_instance", "settings.0.disk_size", 20, 10, "replace"],
    ["google_sql_database_instance", "settings.0.disk_size", 10, 20, "update"],
    ["google_sql_database_instance", "settings.0.ip_configuration.0.private_network", "a", undefined, "replace"],
  ])("%s.%s from %s to %s: %s", (type, path, before, after, effect) => {
    expect(replacementRules.effectOf(type, path, before, after)).toBe(effect);
  });
});
