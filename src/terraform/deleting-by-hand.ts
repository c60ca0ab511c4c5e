/**
 * How a person deletes something past Terraform, with the attributes that a plan has of it. What a root loses that
 * itself stays protected goes so: nothing applies another protection of it before.
 * Sources: https://docs.aws.amazon.com/cli/latest/reference/ecr/delete-repository.html,
 * https://cloud.google.com/sdk/gcloud/reference/artifacts/repositories/delete,
 * https://cloud.google.com/sdk/gcloud/reference/dns/managed-zones/delete,
 * https://cloud.google.com/sdk/gcloud/reference/logging/buckets/delete,
 * https://cloud.google.com/sdk/gcloud/reference/storage/rm (with all versions), read 2026-11-28.
 */
interface ByHand {
  readonly command: string;
  /** Attribute that each flag has; the one without a flag stands last. */
  readonly flags: Readonly<Record<string, string>>;
  readonly name?: string;
}

export const deletedByHand: Readonly<Record<string, ByHand>> = {
  aws_ecr_repository: {
    command: "aws ecr delete-repository --force",
    flags: { "--region": "region", "--repository-name": "name" },
  },
  aws_s3_bucket: { command: "delete_bucket", flags: {}, name: "bucket" },
  google_artifact_registry_repository: {
    command: "gcloud artifacts repositories delete --quiet",
    flags: { "--project": "project", "--location": "location" },
    name: "repository_id",
  },
  google_dns_managed_zone: {
    command: "gcloud dns managed-zones delete --quiet",
    flags: { "--project": "project" },
    name: "name",
  },
  google_logging_project_bucket_config: {
    command: "gcloud logging buckets delete --quiet",
    flags: { "--project": "project", "--location": "location" },
    name: "bucket_id",
  },
  google_storage_bucket: { command: "gcloud storage rm --recursive", flags: {}, name: "url" },
};

/**
 * Deletes a bucket of AWS with all versions, of which a call takes at most 1,000:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html, read 2026-11-28.
 */
export const deleteBucketFunction: readonly string[] = [
  "delete_bucket() {",
  "  while :; do",
  '    versions=$(aws s3api list-object-versions --bucket "$1" --max-items 500 --output json \\',
  "      | jq -c '{Objects: [((.Versions // []) + (.DeleteMarkers // []))[] | {Key, VersionId}], Quiet: true}') || return",
  `    [ "$(echo "$versions" | jq '.Objects | length')" -gt 0 ] || break`,
  '    aws s3api delete-objects --bucket "$1" --delete "$versions" || return',
  "  done",
  '  aws s3api delete-bucket --bucket "$1"',
  "}",
];

/** A program for jq that makes the commands of what a plan deletes of some types. */
export const byHandOf = (types: readonly string[]): readonly string[] => [
  '.resource_changes[] | select(.change.actions == ["delete"]) | .change.before + {type} |',
  ...types.flatMap((type, index) => {
    const row = deletedByHand[type];
    if (!row) return [];
    const words = [
      row.command,
      ...Object.entries(row.flags).map(([flag, attribute]) => `${flag} \\(.${attribute})`),
      ...(row.name === undefined ? [] : [`\\(.${row.name})`]),
    ];
    return [`  ${index === 0 ? "if" : "elif"} .type == "${type}" then "${words.join(" ")}"`];
  }),
  "  else empty end",
];
