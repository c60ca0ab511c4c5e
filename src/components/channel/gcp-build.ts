import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId, region } from "../../lowering/gcp/grant.ts";
import type { LowerContext, SharedContext } from "../../lowering/context.ts";
import type { Argument } from "../../terraform/argument.ts";
import { call, jsonencode, ref, text } from "../../terraform/expression.ts";

const feature = { feature: "notify" };
const area = "monitoring";

/** Who builds functions: one for the system, in place of the account that may do everything in the project. */
export function builder(context: LowerContext): Argument<string> {
  context.share({ name: "notify-builder", area }, (system) => {
    const account = system.add(
      "google_service_account",
      "notify_build",
      { account_id: system.shortSystemName(30, "service account", "notify"), display_name: "Builds functions" },
      feature,
    );
    const member = text`serviceAccount:${account("email")}`;
    system.add(
      "google_project_iam_member",
      "notify_build_logs",
      { project: projectId, role: "roles/logging.logWriter", member },
      { ...feature, comment: "Log entries are written to a project; there is no narrower place to grant it." },
    );
    system.add(
      "google_project_iam_member",
      "notify_build_sources",
      {
        project: projectId,
        role: "roles/storage.objectViewer",
        member,
        condition: {
          title: "Sources of functions only",
          expression: 'resource.name.startsWith("projects/_/buckets/gcf-v2-sources-")',
        },
      },
      { ...feature, comment: "Cloud Functions copies sources to a bucket that it makes with the first function." },
    );
    system.add(
      "google_artifact_registry_repository_iam_member",
      "notify_build",
      { repository: repository(system), location: region, role: "roles/artifactregistry.writer", member },
      feature,
    );
  });
  return ref("google_service_account.notify_build", "id");
}

/** Where images of functions are kept. */
function repository(context: SharedContext): Argument<string> {
  context.share({ name: "notify-images", area }, (system) => {
    system.add(
      "google_artifact_registry_repository",
      "notify",
      {
        repository_id: system.systemName("functions"),
        location: region,
        format: "DOCKER",
        description: "Images of functions",
        cleanup_policies: [
          { id: "keep-recent", action: "KEEP", most_recent_versions: { keep_count: 3 } },
          { id: "delete-old", action: "DELETE", condition: { older_than: "2592000s" } },
        ],
      },
      { ...feature, dependsOn: [enableApi(system, "artifactregistry.googleapis.com")] },
    );
  });
  return ref(images, "repository_id");
}

/** Repository, as builds want it named; whoever uses it waits until the builder may write there. */
export const images = "google_artifact_registry_repository.notify";

/** The archive of the one source, in a bucket; a change of the source is an object of another name. */
export function sources(
  context: LowerContext,
  source: string,
): { readonly bucket: Argument<string>; readonly object: Argument<string> } {
  const object = "google_storage_bucket_object.notify";
  context.share({ name: "notify-sources", area }, (system) => {
    const path = system.file("notify.mjs", source);
    const archive = system.addData(
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
        comment:
          "Made while planning: a saved plan is applied in the folder that it was made in, or this file goes with it.",
      },
    );
    const bucket = system.add(
      "google_storage_bucket",
      "notify",
      {
        name: text`${system.shortSystemName(63 - 1 - system.system.project.length, { en: "bucket before the project id", ja: "バケット（プロジェクト ID より前の部分）" }, "functions")}-${projectId}`,
        location: region,
        uniform_bucket_level_access: true,
        public_access_prevention: "enforced",
        force_destroy: true,
        soft_delete_policy: { retention_duration_seconds: 0 },
      },
      { ...feature, dependsOn: [enableApi(system, "storage.googleapis.com")] },
    );
    system.add(
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
  });
  return { bucket: ref(object, "bucket"), object: ref(object, "name") };
}
