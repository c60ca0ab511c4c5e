import { describe, expect, it } from "vitest";
import { heldIn, holding, holdsNothing } from "./holding.ts";
import { loadSchemas } from "./schema.ts";

const schemas = await loadSchemas(["aws", "google", "google-beta"]);
const protection =
  /^(deletion_protection(_enabled)?|enable_deletion_protection|force_destroy|force_delete|skip_final_snapshot|skip_destroy|recovery_window_in_days|deletion_window_in_days)$/;
const none: ReadonlySet<string> = new Set();

describe("what holds data", () => {
  it("is decided of every type that has a protection of its own", () => {
    const isProtected = (type: string): boolean =>
      Object.keys(schemas.schemaOf("managed", type)?.a ?? {}).some((name) => protection.test(name));
    const types = [...new Set(schemas.typesOf("managed"))].filter(isProtected);
    expect(types.filter((type) => heldIn(type) === undefined && !(type in holdsNothing))).toEqual([]);
    expect(Object.keys(holdsNothing).filter((type) => heldIn(type) !== undefined || !types.includes(type))).toEqual([]);
  });

  it("is no replica and no zone that is written again from the design", () => {
    expect(holding("aws_db_instance", {}, none)?.en).toBe("a database");
    expect(holding("aws_db_instance", { replicate_source_db: "todo-prod-db" }, none)).toBeUndefined();
    expect(holding("google_sql_database_instance", { master_instance_name: "db" }, none)).toBeUndefined();
    expect(holding("google_dns_managed_zone", { visibility: "public" }, none)).toBeDefined();
    expect(holding("google_dns_managed_zone", { visibility: "private" }, none)).toBeUndefined();
    expect(holding("aws_iam_role", {}, none)).toBeUndefined();
  });

  it("is a log group only of kinds that keep logs", () => {
    expect(holding("aws_cloudwatch_log_group", {}, none)).toBeUndefined();
    expect(holding("aws_cloudwatch_log_group", {}, new Set(["logs"]))?.en).toBe("logs");
  });
});
