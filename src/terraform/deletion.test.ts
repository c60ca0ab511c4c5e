import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { keepersOf, keeping, keptTypes } from "./deletion.ts";
import { loadSchemas } from "./schema.ts";

/** Arguments that sound like it and keep nothing of what modules make, each with the reason; by type and argument. */
const keepsNothing: Readonly<Record<string, string>> = {
  "aws_autoscaling_group.force_delete": "its instances are ended first",
  "aws_cloudwatch_event_rule.force_destroy": "of rules that AWS itself manages",
  "aws_cloudwatch_event_target.force_destroy": "of rules that AWS itself manages",
  "aws_ecs_service.force_delete": "its tasks are stopped first",
  "aws_instance.force_destroy": "what is protected goes with it",
  "aws_launch_template.disable_api_termination": "of instances by hand; their group ends them all the same",
  "google_monitoring_notification_channel.force_delete": "policies that name it go first",
};

const schemas = await loadSchemas(["aws", "google", "google-beta"]);
const src = resolve(import.meta.dirname, "..");
/** Types that modules make. */
const made = new Set(
  readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tf"))
    .flatMap((file) =>
      [...readFileSync(resolve(src, file), "utf8").matchAll(/^resource "(\w+)"/gm)].flatMap(([, type = ""]) => type),
    ),
);
const soundsLikeIt =
  /^(deletion_protection(_enabled)?|enable_deletion_protection|delete_protection_state|disable_api_termination|force_destroy|force_delete)$/;
const argumentsOf = (type: string): readonly string[] => Object.keys(schemas.schemaOf("managed", type)?.a ?? {});

describe("what keeps something from being deleted", () => {
  it("is decided of each argument that sounds like it", () => {
    const all = [...made].flatMap((type) =>
      argumentsOf(type)
        .filter((name) => soundsLikeIt.test(name))
        .map((argument) => ({ type, argument })),
    );
    const decided = ({ type, argument }: (typeof all)[number]): boolean =>
      keepersOf(type).some((one) => one.argument === argument) || `${type}.${argument}` in keepsNothing;
    expect(all.filter((one) => !decided(one))).toEqual([]);
  });

  it("is an argument that the provider has, with its page", () => {
    const rows = keptTypes.flatMap((type) =>
      keepersOf(type)
        .filter(({ argument }) => argument !== "deletion_policy" || argumentsOf(type).includes(argument))
        .map((row) => ({ type, ...row })),
    );
    expect(rows.filter(({ type, argument }) => !argumentsOf(type).includes(argument))).toEqual([]);
    for (const { type, held, free, otherwise, source } of rows) {
      expect([held, free], type).toContain(otherwise);
      expect(source).toMatch(/^https:\/\//);
    }
    const apart = Object.keys(keepsNothing).map((one) => one.split("."));
    expect(apart.filter(([type = "", name = ""]) => !argumentsOf(type).includes(name))).toEqual([]);
  });

  it("holds where nothing is stated as the provider has it", () => {
    const kept = (type: string, args: object) =>
      keeping(type, args as never).map(({ argument, held }) => `${argument} ${JSON.stringify(held)}`);
    expect(kept("google_cloud_run_v2_service", {})).toEqual(["deletion_protection true"]);
    expect(kept("google_cloud_run_v2_service", { deletion_protection: false })).toEqual([]);
    expect(kept("aws_db_instance", {})).toEqual([]);
    expect(kept("aws_s3_bucket", {})).toEqual(["force_destroy false"]);
    expect(kept("google_pubsub_topic", { deletion_policy: "PREVENT" })).toEqual(['deletion_policy "PREVENT"']);
    expect(kept("google_firestore_database", {})).toEqual(['deletion_policy "ABANDON"']);
  });
});
