import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId, region } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Argument } from "../../terraform/argument.ts";
import { call, jsonencode, ref, text } from "../../terraform/expression.ts";

const feature = { feature: "notify" };

/** Who builds functions: one for the system, in place of the account that may do everything in the project. */
export function builder(context: LowerContext): Argument<string> {
  const address = "google_service_account.notify_build";
  if (!context.has(address)) {
    const account = context.add(
      "google_service_account",
      "notify_build",
      { account_id: context.systemName("build"), display_name: "Builds functions" },
      feature,
    );
    const member = text`serviceAccount:${account("email")}`;
    const allow = (name: string, role: string, comment: string, condition?: { title: string; expression: string }) =>
      context.add(
        "google_project_iam_member",
        `notify_build_${name}`,
        { project: projectId, role, member, ...(condition === undefined ? {} : { condition }) },
        { ...feature, comment },
      );
    allow("logs", "roles/logging.logWriter", "Log entries are written to a project; there is no narrower place to grant it.");
    allow("images", "roles/artifactregistry.writer", "Cloud Functions keeps images in a repository that it makes with the first function.", {
      title: "Only images of functions",
      expression: 'resource.name.endsWith("/repositories/gcf-artifacts") || resource.name.extract("/repositories/{name}/") == "gcf-artifacts"',
    });
    allow("sources", "roles/storage.objectViewer", "Cloud Functions copies sources to a bucket that it makes with the first function.", {
      title: "Only sources of functions",
      expression: 'resource.name.startsWith("projects/_/buckets/gcf-v2-sources-")',
    });
  }
  return ref(address, "id");
}

/** The archive of the one source, in a bucket; a change of the source is an object of another name. */
export function sources(
  context: LowerContext,
  source: string,
): { readonly bucket: Argument<string>; readonly object: Argument<string> } {
  const object = "google_storage_bucket_object.notify";
  if (!context.has(object)) {
    const path = context.file("notify.mjs", source);
    const archive = context.addData(
      "archive_file",
      "notify",
      {
        type: "zip",
        output_path: text`${{ $: "raw", code: "path.root" }}/.terraform/notify.zip`,
        output_file_mode: "0644",
        source: [
          { content: call("file", path), filename: "notify.mjs" },
          { content: jsonencode({ main: "notify.mjs", private: true }), filename: "package.json" },
        ],
      },
      {
        ...feature,
        comment: "Made while planning: a saved plan is applied in the folder that it was made in, or this file goes with it.",
      },
    );
    const bucket = context.add(
      "google_storage_bucket",
      "notify",
      {
        name: text`${context.systemName("functions")}-${projectId}`,
        location: region,
        uniform_bucket_level_access: true,
        public_access_prevention: "enforced",
        force_destroy: true,
        soft_delete_policy: { retention_duration_seconds: 0 },
      },
      { ...feature, dependsOn: [enableApi(context, "storage.googleapis.com")] },
    );
    context.add(
      "google_storage_bucket_object",
      "notify",
      {
        bucket: bucket("name"),
        name: text`notify-${archive("output_sha256")}.zip`,
        source: archive("output_path"),
        content_type: "application/zip",
      },
      feature,
    );
  }
  return { bucket: ref(object, "bucket"), object: ref(object, "name") };
}
