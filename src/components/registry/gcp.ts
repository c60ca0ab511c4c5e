import { outputOf, type LowerContext } from "../../lowering/context.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId, region, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Argument } from "../../terraform/argument.ts";
import { text } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { artifactRegistry } from "./gcp/artifact_registry/module.gen.ts";
import { ownImages } from "./images.ts";
import type { Registry } from "./schema.ts";

export const gcp: Lowering<Registry, GcpGrant> = {
  becomes: "Artifact Registry",
  lower,
};

/** Where an image of the registry is pulled from, without a tag. */
export const repositoryUrl = (registry: Component, image: string): Argument<string> =>
  text`${outputOf(artifactRegistry, registry, "url")}/${image}`;

/** The repository, as roles on it want it named. */
export const repositoryOf = (registry: Component) => ({
  location: outputOf(artifactRegistry, registry, "location"),
  repository: outputOf(artifactRegistry, registry, "repository_id"),
});

function lower(registry: Component<Registry>, context: LowerContext): void {
  if (ownImages(context.system).length === 0) return;
  const { keep, untagged } = registry.config;
  for (const api of ["artifactregistry", "containerscanning"]) enableApi(context, `${api}.googleapis.com`);
  const made = context.module(
    artifactRegistry,
    {
      name: context.shortName(63, "Artifact Registry repository"),
      region,
      project_id: projectId,
      keep,
      untagged_days: untagged.seconds / 86_400,
      deletion_protection: context.system.protected,
    },
    {
      comment: "Container images that the team builds",
      assertions: [
        {
          address: "google_artifact_registry_repository.this",
          path: ["cleanup_policy_dry_run"],
          equals: false,
          message: "Old images are really deleted.",
        },
      ],
    },
  );
  context.output(`${registry.name}_repository_url`, "Where images are pushed to.", made("url"));
}
