import type { LowerContext } from "../../lowering/context.ts";
import type { Reference } from "../../terraform/expression.ts";
import { days } from "./lifecycle.ts";
import { storageClasses } from "./limits.ts";
import type { Bucket, Rule } from "./schema.ts";

/** The design's rules, and one that clears away what nobody sees: old versions and broken uploads. */
export function addLifecycle(
  name: string,
  config: Bucket,
  bucket: Reference,
  context: LowerContext,
  replica?: { readonly region: string; readonly feature: string },
): void {
  const versioning = replica ? `${name}_replica` : name;
  context.add(
    "aws_s3_bucket_lifecycle_configuration",
    versioning,
    {
      ...(replica ? { region: replica.region } : {}),
      bucket,
      rule: [
        {
          id: "clear-away",
          status: "Enabled",
          filter: {},
          noncurrent_version_expiration: { noncurrent_days: days(config.keepVersions) },
          expiration: { expired_object_delete_marker: true },
          abort_incomplete_multipart_upload: { days_after_initiation: 7 },
        },
        ...config.lifecycle.map((rule) => ({
          id: ruleId(rule),
          status: "Enabled",
          filter: rule.prefix === undefined ? {} : { prefix: rule.prefix },
          ...action(rule),
        })),
      ],
    },
    {
      ...(replica ? { feature: replica.feature } : {}),
      dependsOn: [`aws_s3_bucket_versioning.${versioning}`],
    },
  );
}

/** `uploads-infrequent`, `former-versions-delete`. */
const ruleId = ({ prefix, noncurrent, to }: Rule): string =>
  [
    ...(noncurrent ? ["former-versions"] : []),
    ...(prefix === undefined ? [] : [prefix.replaceAll(/[^A-Za-z0-9]+/g, "-").replaceAll(/^-|-$/g, "")]),
    to === undefined ? "delete" : to.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  ].join("-");

function action(rule: Rule) {
  const after = days(rule.after);
  if (rule.to === undefined) {
    return rule.noncurrent
      ? { noncurrent_version_expiration: { noncurrent_days: after } }
      : { expiration: { days: after } };
  }
  const storage_class = storageClasses.aws[rule.to];
  return rule.noncurrent
    ? { noncurrent_version_transition: [{ noncurrent_days: after, storage_class }] }
    : { transition: [{ days: after, storage_class }] };
}
