import { continued } from "../../lowering/deployment.ts";
import type { Restoring, RestoringStep } from "../../lowering/restoring.ts";
import type { Component, System } from "../../system/system.ts";
import { days } from "./lifecycle.ts";
import type { Bucket } from "./schema.ts";

const found = (bucket: Component<Bucket>, { target, folder }: System): readonly string[] => [
  "object=path/of/the/object",
  [
    `bucket=$(cd terraform/${target}/${folder} && terraform init >/dev/null &&`,
    `terraform output -json buckets | jq -r .${bucket.name})`,
  ].join(continued),
];

/** An older version becomes the newest one again. https://docs.aws.amazon.com/AmazonS3/latest/userguide/RestoringPreviousVersions.html, read 2026-11-28. */
export const awsRestoring = (bucket: Component<Bucket>, system: System): Restoring | undefined =>
  restoring(
    bucket,
    {
      says: "The versions that there are. Those without a size are deletions:",
      sets: true,
      commands: [
        ...found(bucket, system),
        `export AWS_REGION=${system.region}`,
        [
          `aws s3api list-object-versions --bucket "$bucket" --prefix "$object" --output table`,
          `--query "[Versions,DeleteMarkers][].[Key,VersionId,LastModified,Size]"`,
        ].join(continued),
      ],
    },
    [
      "version=of-the-list",
      [
        `aws s3api copy-object --bucket "$bucket" --key "$object"`,
        `--copy-source "$bucket/$object?versionId=$version"`,
      ].join(continued),
    ],
  );

/** https://cloud.google.com/storage/docs/using-versioned-objects, read 2026-11-28. */
export const gcpRestoring = (bucket: Component<Bucket>, system: System): Restoring | undefined =>
  restoring(
    bucket,
    {
      says: "The versions that there are:",
      sets: true,
      commands: [...found(bucket, system), `gcloud storage ls --all-versions --long "gs://$bucket/$object"`],
    },
    ["generation=1234567890123456", `gcloud storage cp "gs://$bucket/$object#$generation" "gs://$bucket/$object"`],
  );

function restoring({ config }: Component<Bucket>, list: RestoringStep, back: readonly string[]): Restoring | undefined {
  if (!config.versioning) return undefined;
  return {
    what: `objects that were overwritten or deleted in the last ${days(config.keepVersions)} days`,
    steps: [
      list,
      {
        says: "One of them becomes the newest again, and none is lost by that; Terraform does not notice:",
        commands: back,
      },
    ],
  };
}
