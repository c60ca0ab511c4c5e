import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId, region } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { text, type Reference } from "../../terraform/expression.ts";

/** Objects that nobody can delete or replace before their time, and that are gone soon after. */
export function addRecordsBucket(
  name: string,
  suffix: string,
  seconds: number,
  feature: string,
  context: LowerContext,
): (...path: string[]) => Reference {
  const stem = context.shortName(
    63 - 1 - context.system.project.length,
    { en: "bucket before the project id", ja: "バケット（プロジェクト ID より前の部分）" },
    suffix,
  );
  return context.add(
    "google_storage_bucket",
    `${name}_${suffix}`,
    {
      name: text`${stem}-${projectId}`,
      location: region,
      uniform_bucket_level_access: true,
      public_access_prevention: "enforced",
      force_destroy: !context.system.protected,
      soft_delete_policy: { retention_duration_seconds: 0 },
      retention_policy: { retention_period: String(seconds) },
      lifecycle_rule: [{ action: { type: "Delete" }, condition: { age: Math.ceil(seconds / 86_400) } }],
    },
    {
      feature,
      dependsOn: [enableApi(context, "storage.googleapis.com")],
      lifecycle: { prevent_destroy: context.system.protected },
      assertions: [{ path: ["public_access_prevention"], equals: "enforced", message: "Records are never public." }],
    },
  );
}
