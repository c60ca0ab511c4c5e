import { writeHcl } from "../hcl/write.ts";
import type { BodyItem } from "../hcl/syntax.ts";
import { jsonencode, text } from "../expression.ts";
import type { Used } from "../minimum-version.ts";
import { attribute, attributes, block, raw, type Files } from "./body.ts";
import { requirements } from "./requirements.ts";
import type { TerraformSettings } from "./settings.ts";

/** A root module with local state, applied once by hand: the bucket that keeps all other states. */
export function bootstrapFiles(settings: TerraformSettings): Files {
  const buckets = [
    ...new Map(settings.environments.map((environment) => [environment.state.bucket, environment.state.region])),
  ];
  const [first] = buckets;
  if (!first) return {};
  const [, region] = first;
  const aws = settings.target === "aws";
  const names = buckets.map(([name]) => name);
  const main = aws ? s3(names) : gcs(names);
  return {
    "main.tf": writeHcl(main),
    "providers.tf": writeHcl([
      aws
        ? block(
            "provider",
            ["aws"],
            [
              attribute("region", region),
              block("default_tags", [], [attribute("tags", { system: settings.system, "managed-by": "terraform" })]),
            ],
          )
        : block(
            "provider",
            ["google"],
            [
              attribute("project", raw("var.project_id")),
              attribute("region", region),
              attribute("default_labels", { system: settings.system, "managed-by": "terraform" }),
            ],
          ),
    ]),
    "terraform.tf": writeHcl([requirements([aws ? "aws" : "google"], usedIn(main))]),
    "variables.tf": writeHcl(
      aws
        ? []
        : [
            block(
              "variable",
              ["location"],
              [
                attribute("type", raw("string")),
                attribute("description", "Location of the state bucket."),
                attribute("default", region),
              ],
            ),
            block(
              "variable",
              ["project_id"],
              [attribute("type", raw("string")), attribute("description", "Project that owns the state bucket.")],
            ),
          ],
    ),
    "outputs.tf": writeHcl([
      block(
        "output",
        ["buckets"],
        [
          attribute("description", "Names of the state buckets."),
          attribute(
            "value",
            raw(
              aws
                ? "[for bucket in aws_s3_bucket.state : bucket.id]"
                : "[for bucket in google_storage_bucket.state : bucket.name]",
            ),
          ),
        ],
      ),
    ]),
    "README.md": readme(settings, names),
  };
}

/** What blocks use of the provider. */
const usedIn = (blocks: readonly BodyItem[]): readonly Used[] =>
  blocks.flatMap((item) =>
    item.kind === "block"
      ? [{ mode: "managed" as const, type: item.labels[0] ?? "", paths: new Set(namesIn(item.body)) }]
      : [],
  );

const namesIn = (body: readonly BodyItem[]): readonly string[] =>
  body.flatMap((item) => {
    if (item.kind === "attribute") return [item.name];
    return item.kind === "block" ? [item.type, ...namesIn(item.body).map((name) => `${item.type}.${name}`)] : [];
  });

const keys = (names: readonly string[]): BodyItem => attribute("for_each", { $: "call", name: "toset", args: [names] });

function s3(names: readonly string[]): BodyItem[] {
  const bucket = attribute("bucket", raw("each.value.id"));
  const every = attribute("for_each", raw("aws_s3_bucket.state"));
  return [
    block(
      "resource",
      ["aws_s3_bucket", "state"],
      [
        keys(names),
        attribute("bucket", raw("each.value")),
        block("lifecycle", [], [attribute("prevent_destroy", true)]),
      ],
    ),
    block(
      "resource",
      ["aws_s3_bucket_versioning", "state"],
      [every, bucket, block("versioning_configuration", [], [attribute("status", "Enabled")])],
    ),
    block(
      "resource",
      ["aws_s3_bucket_server_side_encryption_configuration", "state"],
      [
        every,
        bucket,
        block(
          "rule",
          [],
          [
            attribute("bucket_key_enabled", true),
            block("apply_server_side_encryption_by_default", [], [attribute("sse_algorithm", "aws:kms")]),
          ],
        ),
      ],
    ),
    block(
      "resource",
      ["aws_s3_bucket_public_access_block", "state"],
      [
        every,
        bucket,
        ...attributes({
          block_public_acls: true,
          block_public_policy: true,
          ignore_public_acls: true,
          restrict_public_buckets: true,
        }),
      ],
    ),
    block(
      "resource",
      ["aws_s3_bucket_lifecycle_configuration", "state"],
      [
        every,
        bucket,
        block(
          "rule",
          [],
          [
            ...attributes({ id: "old-versions", status: "Enabled" }),
            block("filter", [], []),
            block("noncurrent_version_expiration", [], [attribute("noncurrent_days", 90)]),
            block("abort_incomplete_multipart_upload", [], [attribute("days_after_initiation", 7)]),
          ],
        ),
      ],
    ),
    block(
      "resource",
      ["aws_s3_bucket_policy", "state"],
      [
        every,
        bucket,
        attribute(
          "policy",
          jsonencode({
            Version: "2012-10-17",
            Statement: [
              {
                Sid: "DenyPlainHttp",
                Effect: "Deny",
                Principal: "*",
                Action: "s3:*",
                Resource: [raw("each.value.arn"), text`${raw("each.value.arn")}/*`],
                Condition: { Bool: { "aws:SecureTransport": "false" } },
              },
            ],
          }),
        ),
      ],
    ),
  ];
}

function gcs(names: readonly string[]): BodyItem[] {
  return [
    block(
      "resource",
      ["google_storage_bucket", "state"],
      [
        keys(names),
        ...attributes({
          name: raw("each.value"),
          location: raw("var.location"),
          uniform_bucket_level_access: true,
          public_access_prevention: "enforced",
        }),
        block("versioning", [], [attribute("enabled", true)]),
        block(
          "lifecycle_rule",
          [],
          [
            block("condition", [], attributes({ days_since_noncurrent_time: 90, with_state: "ARCHIVED" })),
            block("action", [], [attribute("type", "Delete")]),
          ],
        ),
        block("lifecycle", [], [attribute("prevent_destroy", true)]),
      ],
    ),
  ];
}

function readme(settings: TerraformSettings, names: readonly string[]): string {
  const variable = settings.target === "gcp" ? " -var project_id=<project>" : "";
  return [
    `# State of ${settings.system}`,
    "",
    `Makes the bucket${names.length > 1 ? "s" : ""} that keep${names.length > 1 ? "" : "s"} the Terraform state (${names.map((name) => `\`${name}\``).join(", ")}). Apply it once, before anything else:`,
    "",
    "```sh",
    "terraform init",
    `terraform apply${variable}`,
    "```",
    "",
    "Its own state stays in this folder (`terraform.tfstate`, never committed); keep a copy, or import the bucket again when it is lost.",
    "",
  ].join("\n");
}
