import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId, region, type Binding, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Argument } from "../../terraform/argument.ts";
import { ref, text } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { ownImages } from "./images.ts";
import type { Registry } from "./schema.ts";

export const gcp: Lowering<Registry, GcpGrant> = {
  area: "artifact_registry",
  becomes: "Artifact Registry",
  lower,
};

const address = (registry: Component): string => `google_artifact_registry_repository.${registry.name}`;

/** Where an image of the registry is pulled from, without a tag. */
export const repositoryUrl = (registry: Component, image: string): Argument<string> =>
  text`${region}-docker.pkg.dev/${projectId}/${ref(address(registry), "repository_id")}/${image}`;

/** For whoever pulls as itself, such as nodes of a cluster; Cloud Run pulls as its service agent, which may already. */
export const readerBinding = (registry: Component): Binding => ({
  type: "google_artifact_registry_repository_iam_member",
  name: `${registry.name}_reader`,
  args: {
    location: ref(address(registry), "location"),
    repository: ref(address(registry), "name"),
    role: "roles/artifactregistry.reader",
  },
});

function lower(registry: Component<Registry>, context: LowerContext): void {
  if (ownImages(context.system).length === 0) return;
  const { keep, untagged } = registry.config;
  const made = context.add(
    "google_artifact_registry_repository",
    registry.name,
    {
      repository_id: context.shortName(63, "Artifact Registry repository"),
      location: region,
      format: "DOCKER",
      vulnerability_scanning_config: { enablement_config: "INHERITED" },
      cleanup_policy_dry_run: false,
      cleanup_policies: [
        {
          id: "delete-untagged",
          action: "DELETE",
          condition: { tag_state: "UNTAGGED", older_than: `${untagged.seconds}s` },
        },
        { id: "delete-old", action: "DELETE", condition: { tag_state: "TAGGED" } },
        { id: "keep-newest", action: "KEEP", most_recent_versions: { keep_count: keep } },
      ],
    },
    {
      dependsOn: [
        enableApi(context, "artifactregistry.googleapis.com"),
        enableApi(context, "containerscanning.googleapis.com"),
      ],
      lifecycle: { prevent_destroy: context.system.protected },
      comment:
        "What one cleanup policy keeps, no other deletes. Tags stay mutable: immutable ones could never be cleaned up. Pushes are scanned because the container scanning API is on.",
      assertions: [{ path: ["cleanup_policy_dry_run"], equals: false, message: "Old images are really deleted." }],
    },
  );
  context.output(
    `${registry.name}_repository_url`,
    "Where images are pushed to.",
    text`${region}-docker.pkg.dev/${projectId}/${made("repository_id")}`,
  );
}
