import { continued } from "../../lowering/deployment.ts";
import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { alike } from "../../lowering/alike.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Argument } from "../../terraform/argument.ts";
import { param, text } from "../../terraform/expression.ts";
import type { Component, Place, System } from "../../system/system.ts";
import { ecr } from "./aws/ecr/module.gen.ts";
import { firstImages, type AddressOf } from "./first-images.ts";
import { elsewhere, keptAt } from "./home.ts";
import { movingTags } from "./images.ts";
import { repositoriesIn } from "./repositories.ts";
import type { Registry } from "./schema.ts";

export const aws: Lowering<Registry, AwsGrant> = {
  firstApply: (systems) =>
    firstImages(systems, repositoryAddress, {
      without: "ECS gives up on a service whose image it does not find",
      signIn,
    }),
  becomes: "Amazon ECR",
  // Repositories outlive the environments that are made anew, and are there before them.
  lower: () => undefined,
  account,
  keeps: ["ecr"],
};

/** Signs in to the registry of an image. */
export const signIn = (image: string): string =>
  [
    `aws ecr get-login-password --region ${image.split(".")[3] ?? ""}`,
    `| docker login --username AWS --password-stdin ${image.split("/")[0] ?? ""}`,
  ].join(continued);

/** Name of an image's repository: an environment's own. */
export const repositoryName = ({ prefix }: Pick<System, "prefix">, image: string): string => `${prefix}/${image}`;

/** Where an image of the registry is pulled from in its environment, without a tag. */
export const repositoryUrl = (system: System, registry: Component<Registry>, image: string): Argument<string> => {
  const { account, region } = placeOf(system, registry);
  return text`${account}.dkr.ecr.${region}.amazonaws.com/${param("name_prefix")}/${image}`;
};

/** The same for people; an account that the design does not state is theirs to fill in. */
export const repositoryAddress: AddressOf = (system, registry, image, owner) => {
  const there = owner ? keptAt(owner, system, registry.config) : elsewhere(system, registry.config);
  const account = (there ? there.owner : system.account) ?? "";
  const host = `${account === "" ? "$ACCOUNT" : account}.dkr.ecr.${there?.region ?? system.region}.amazonaws.com`;
  return `${host}/${repositoryName(owner ?? system, image)}`;
};

/** What leave to pull or push an image is about: the environment's own, or that of another one. */
export const repositoryArn = (
  system: System,
  registry: Component<Registry>,
  image: string,
  owner?: Place,
): Argument<string> => {
  if (owner) {
    const there = keptAt(owner, system, registry.config);
    return `arn:aws:ecr:${there.region}:${there.owner}:repository/${repositoryName(owner, image)}`;
  }
  const { account, region } = placeOf(system, registry);
  return text`arn:aws:ecr:${region}:${account}:repository/${param("name_prefix")}/${image}`;
};

function placeOf(system: System, { config }: Component<Registry>) {
  const there = elsewhere(system, config);
  return { account: there?.owner ?? param("account_id"), region: there?.region ?? param("region") };
}

function account(registry: Component<Registry>, context: LowerContext): void {
  alike(registry, context, ["home"]);
  for (const { environment, config, images, isGuest, readers } of repositoriesIn(context.system, registry)) {
    const made = context.module(
      ecr,
      {
        name: environment.prefix,
        images,
        moving_tags: movingTags,
        keep_images: config.keep,
        untagged_days: config.untagged.seconds / 86_400,
        push_account_ids: accountsOf(isGuest ? [environment] : []),
        pull_account_ids: accountsOf(readers),
        deletion_protection: environment.protected,
      },
      {
        suffix: environment.environment,
        comment: `Images of ${environment.environment}`,
        assertions: images.flatMap((image) => [
          {
            address: `aws_ecr_repository.this["${image}"]`,
            path: ["image_tag_mutability"],
            equals: "IMMUTABLE_WITH_EXCLUSION",
            message: "A tag always means the same image, but for those that say what environments run.",
          },
          {
            address: `aws_ecr_repository.this["${image}"]`,
            path: ["image_scanning_configuration", 0, "scan_on_push"],
            equals: true,
            message: "Images are scanned for vulnerabilities when they are pushed.",
          },
        ]),
      },
    );
    for (const image of images)
      context.listed("repository_urls", repositoryName(environment, image), made("repository_urls", image));
  }
}

const accountsOf = (systems: readonly System[]): readonly string[] => [
  ...new Set(systems.flatMap(({ account: number }) => number ?? [])),
];
