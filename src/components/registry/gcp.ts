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
import { elsewhere, keptAt } from "./home.ts";
import { movingTags } from "./images.ts";
import { repositoriesIn } from "./repositories.ts";
import type { Registry } from "./schema.ts";

export const gcp: Lowering<Registry, GcpGrant> = {
  firstApply: (systems) =>
    firstImages(systems, repositoryAddress, {
      without: "Cloud Run refuses what is to run an image that it does not find",
      signIn,
    }),
  becomes: "Artifact Registry",
  // Repositories outlive the environments that are made anew, and are there before them.
  lower: () => undefined,
  account,
};

/** Signs in to the registry of an image. */
export const signIn = (image: string): string => `gcloud auth configure-docker ${image.split("/")[0] ?? ""}`;

/** Name of an environment's own repository. */
export const repositoryName = ({ prefix }: Pick<System, "prefix">, { slug }: Component): string => `${prefix}-${slug}`;

/** Where an image of the registry is pulled from in its environment, without a tag. */
export const repositoryUrl = (system: System, registry: Component<Registry>, image: string): Argument<string> => {
  const there = elsewhere(system, registry.config);
  const repository = text`${param("name_prefix")}-${registry.slug}`;
  return text`${there?.region ?? region}-docker.pkg.dev/${there?.owner ?? param("project_id")}/${repository}/${image}`;
};

/** The same for people. */
export const repositoryAddress: AddressOf = (system, registry, image, owner) => {
  const there = owner ? keptAt(owner, system, registry.config) : elsewhere(system, registry.config);
  const repository = repositoryName(owner ?? system, registry);
  return `${there?.region ?? system.region}-docker.pkg.dev/${there?.owner ?? system.project}/${repository}/${image}`;
};

function account(registry: Component<Registry>, context: LowerContext): void {
  alike(registry, context, ["home"]);
  for (const { environment, config, isGuest } of repositoriesIn(context.system, registry)) {
    for (const api of ["artifactregistry", "containerscanning"]) enableApi(context, `${api}.googleapis.com`);
    // The root's own prefix stands for the environment's, which the name has.
    const longer = environment.prefix.length - context.system.prefix.length;
    context.shortName(63 - longer, "Artifact Registry repository");
    const made = context.module(
      artifactRegistry,
      {
        name: repositoryName(environment, registry),
        region,
        project_id: projectId,
        moving_tags: movingTags,
        keep: config.keep,
        untagged_days: config.untagged.seconds / 86_400,
        reader_project_ids: isGuest ? [environment.project] : [],
        deletion_protection: environment.protected,
      },
      {
        suffix: environment.environment,
        comment: `Container images of ${environment.environment}`,
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
    context.listed("repository_urls", repositoryName(environment, registry), made("url"));
  }
}
