import { describe, expect, it } from "vitest";
import type { Target } from "../../terraform/graph.ts";
import { lowerOne, ops, problemsOf } from "../lowered.fixture.ts";

const audit = (target: Target, fields: object, number?: unknown) =>
  [
    "audit",
    fields,
    {
      key: "history",
      target,
      targets: { [target]: number === undefined ? {} : { account: number } },
      system: { environments: { dev: {}, prod: {} } },
      beside: { ops, archive: { kind: "bucket" } },
    },
  ] as const;
const inEnvironment = (...of: Parameters<typeof audit>) => lowerOne(...audit(...of));
const build = (...of: Parameters<typeof audit>) => {
  const [kind, fields, options] = audit(...of);
  return lowerOne(kind, fields, { ...options, account: true });
};
const problems = (...of: Parameters<typeof audit>) => problemsOf(...audit(...of));
const trail = { retain: "365d" };

describe("a trail on AWS", () => {
  const made = build("aws", { trail });

  it("has every region, validated files and a key of its own", () => {
    expect(made.at("aws_cloudtrail.this").args).toMatchObject({
      is_multi_region_trail: true,
      enable_log_file_validation: true,
      kms_key_id: { to: "module.history.aws_kms_key.this" },
    });
  });

  it("is all that may write to its bucket", () => {
    const statements = JSON.stringify(made.at("module.history.module.bucket.aws_s3_bucket_policy.this").args.policy);
    expect(statements).toContain('"aws:SourceArn"');
    expect(statements).not.toContain("config.amazonaws.com");
  });

  it("does not record its own deliveries as data", () => {
    const args = build("aws", { trail: { ...trail, dataEvents: true } }).at("aws_cloudtrail.this").args;
    expect(JSON.stringify(args.advanced_event_selector)).toContain("not_starts_with");
  });

  it("copies records to CloudWatch only for alarms", () => {
    expect(made.has("aws_cloudwatch_log_group.this[0]")).toBe(false);
    const fields = { trail, cis: { notify: ["ops"] } };
    expect(build("aws", fields).written("aws_cloudwatch_log_group.this[0]")).toContain('"/cloudtrail/",');
    const watched = inEnvironment("aws", fields);
    expect(watched.resources.filter(({ type }) => type === "aws_cloudwatch_metric_alarm")).toHaveLength(15);
    expect(watched.args('aws_cloudwatch_log_metric_filter.this["keys-deleted"]')).toMatchObject({
      log_group_name: "/cloudtrail/todo-history",
      pattern: "{($.eventSource=kms.amazonaws.com) && (($.eventName=DisableKey) || ($.eventName=ScheduleKeyDeletion))}",
    });
    expect(watched.at('aws_cloudwatch_metric_alarm.this["root-user"]').args).toMatchObject({
      alarm_actions: [{ to: "module.ops.aws_sns_topic.this" }],
    });
  });
});

describe("history of changes", () => {
  it("is AWS Config, delivering to the trail's bucket", () => {
    const made = build("aws", { trail, changes: true });
    expect(made.at("aws_config_configuration_recorder.this[0]").args).toMatchObject({
      recording_group: { all_supported: true },
    });
    expect(made.at("aws_config_delivery_channel.this[0]").args).toMatchObject({
      s3_bucket_name: { to: "module.history.module.bucket.aws_s3_bucket.this" },
    });
  });

  it("takes the service-linked role as it is where the account has one", () => {
    const role = "aws_iam_service_linked_role.config[0]";
    expect(build("aws", { trail, changes: true }).has(role)).toBe(true);
    expect(build("aws", { trail, changes: true, aws: { serviceRole: "existing" } }).has(role)).toBe(false);
  });

  it("is a feed into files on Google Cloud", () => {
    const made = build("gcp", { trail, changes: true });
    expect(made.at("google_cloud_asset_project_feed.this[0]").args).toMatchObject({ content_type: "RESOURCE" });
    expect(made.at("google_pubsub_subscription.changes[0]").args).toMatchObject({
      cloud_storage_config: { bucket: { to: "module.history.module.changes_bucket[0].google_storage_bucket.records" } },
    });
  });
});

describe("on Google Cloud", () => {
  const kinds = (config: object) =>
    build("gcp", config).at("google_project_iam_audit_config.this[0]").args.audit_log_config;

  it("data is recorded only where the design asks for it", () => {
    expect(kinds({ trail })).toEqual([{ log_type: "ADMIN_READ" }]);
    expect(kinds({ trail: { ...trail, dataEvents: true } })).toHaveLength(3);
  });

  it("an export goes to a bucket that keeps it, or to the one that is named", () => {
    const own = (isProtected: boolean) =>
      lowerOne("audit", { export: { retain: "30d" } }, { target: "gcp", protected: isProtected }).at(
        "module.bucket[0].google_storage_bucket.records",
      ).args;
    expect(JSON.stringify(own(true).retention_policy)).toContain(`"retention_period":"${30 * 86_400}"`);
    // Where all is to go again with the environment, nothing holds it back; records are as old as that at most.
    expect(own(false).retention_policy ?? []).toEqual([]);
    expect(JSON.stringify(own(false).lifecycle_rule)).toContain('"age":30');
    const named = inEnvironment("gcp", { export: { to: "archive", retain: "30d" } });
    expect(named.at("module.history_export.google_storage_bucket_iam_member.this").args).toMatchObject({
      bucket: { to: "module.archive.google_storage_bucket.this" },
      role: "roles/storage.objectCreator",
      member: { to: "module.history_export.google_logging_project_sink.this" },
    });
  });

  it("alarms look at the records themselves, since a metric without a point cannot be watched", () => {
    const made = inEnvironment("gcp", { trail, cis: { notify: ["ops"] } });
    expect(made.resources.filter(({ type }) => type === "google_monitoring_alert_policy")).toHaveLength(10);
    expect(made.args('google_monitoring_alert_policy.this["firewall-changes"]')).toMatchObject({
      conditions: [
        { condition_matched_log: { filter: expect.stringContaining("compute.firewalls.insert") as string } },
      ],
    });
  });
});

it.each<[Target, string]>([
  ["aws", 'aws_cloudwatch_log_metric_filter.this["break-glass"]'],
  ["gcp", 'google_monitoring_alert_policy.this["break-glass"]'],
])("whoever takes on all rights in an emergency is noticed on %s", (target, at) => {
  const made = inEnvironment(target, { trail, cis: { notify: ["ops"] } });
  expect(made.written(at)).toContain("break-glass");
  expect(made.written(at)).toMatch(target === "aws" ? /AssumeRole/ : /CreateGrant/);
});

it.each<[Target, string, RegExp]>([
  ["aws", 'aws_cloudwatch_log_metric_filter.this["trail-changes"]', /UpdateTrail.*DeleteTrail.*StopLogging/s],
  ["gcp", 'google_monitoring_alert_policy.this["record-changes"]', /DeleteSink.*UpdateSink.*DeleteBucket/s],
])("whoever leads records elsewhere, or nowhere, is noticed on %s", (target, at, methods) => {
  expect(inEnvironment(target, { trail, cis: { notify: ["ops"] } }).written(at)).toMatch(methods);
});

describe("a design", () => {
  it.each<[string, Target, object, string[]]>([
    [
      "exports all logs on AWS",
      "aws",
      { trail, export: { retain: "30d" } },
      ["unsupported-on components.history.export"],
    ],
    ["wants changes without a trail", "gcp", { changes: true }, ["missing-key components.history.trail"]],
    ["wants alarms without records", "aws", { cis: { notify: ["ops"] } }, ["missing-key components.history.trail"]],
    [
      "keeps records for half days",
      "aws",
      { trail: { retain: "36h" } },
      ["bad-format components.history.trail.retain"],
    ],
    ["says all of it on AWS", "aws", { trail, changes: true, cis: { notify: ["ops"] } }, []],
  ])("that %s", (_, target, config, expected) => {
    expect(problems(target, config)).toEqual(expected);
  });

  it("cannot have two trails in one account, and one for each of two", () => {
    const apart = { $each: { dev: "30d", prod: "365d" } };
    const differing = { trail: { retain: apart } };
    expect(problems("aws", differing)).toEqual(["account-differs components.history.trail"]);
    expect(problems("aws", { trail }, "111111111111")).toEqual([]);
    const accounts = { $each: { dev: "111111111111", prod: "222222222222" } };
    expect(problems("aws", differing, accounts)).toEqual([]);
    expect(problems("gcp", differing)).toEqual([]);
  });
});
