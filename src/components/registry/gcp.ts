import { alike } from "../../lowering/alike.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId, region, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Argument } from "../../terraform/argument.ts";
import { param, text } from "../../terraform/expression.ts";
import type { Component, System } from "../../system/system.ts";
import { artifactRegistry } from "./gcp/artifact_registry/module.gen.ts";
import { firstImages, type AddressOf } from "./first-images.ts";
import { elsewhere, guestsOf, imagesOfAccount, keepsImages } from "./home.ts";
import { movingTags } from "./images.ts";
import type { Registry } from "./schema.ts";

export const gcp: Lowering<Registry, GcpGrant> = {
  firstApply: (systems) =>
    firstImages(systems, repositoryAddress, {
      without: "Cloud Run refuses what is to run an image that it does not find",
      signIn: (image) => `gcloud auth configure-docker ${image.split("/")[0] ?? ""}`,
    }),
  becomes: "Artifact Registry",
  // A project has it once, so that what was tried in one environment is what runs in the next.
  lower: () => undefined,
  account,
};

/** The repository, as roles on it want it named: that of the system and not of an environment. */
const repositoryOf = ({ name }: System, { slug }: Component) => ({
  location: region,
  repository: `${name}-${slug}`,
});

/** Where an image of the registry is pulled from, without a tag. */
export const repositoryUrl = (system: System, registry: Component<Registry>, image: string): Argument<string> => {
  const there = elsewhere(system, registry.config);
  const { location, repository } = repositoryOf(system, registry);
  return text`${there?.region ?? location}-docker.pkg.dev/${there?.owner ?? param("project_id")}/${repository}/${image}`;
};

/** The same for people. */
export const repositoryAddress: AddressOf = (system, registry, image) => {
  const there = elsewhere(system, registry.config);
  const { repository } = repositoryOf(system, registry);
  return `${there?.region ?? system.region}-docker.pkg.dev/${there?.owner ?? system.project}/${repository}/${image}`;
};

function account(registry: Component<Registry>, context: LowerContext): void {
  alike(registry, context, ["home", "keep", "untagged"]);
  const { system } = context;
  if (imagesOfAccount(system, registry.config).length === 0 || !keepsImages(system, registry.config)) return;
  const { keep, untagged } = registry.config;
  for (const api of ["artifactregistry", "containerscanning"]) enableApi(context, `${api}.googleapis.com`);
  const made = context.module(
    artifactRegistry,
    {
      name: context.shortName(63, "Artifact Registry repository"),
      region,
      project_id: projectId,
      moving_tags: movingTags,
      keep,
      untagged_days: untagged.seconds / 86_400,
      reader_project_ids: [...new Set(guestsOf(system, registry.config).map(({ project }) => project))],
      deletion_protection: system.protected,
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
  context.listed("repository_urls", registry.name, made("url"));
}
