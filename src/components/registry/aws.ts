import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { alike } from "../../lowering/alike.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Argument } from "../../terraform/argument.ts";
import { param, text } from "../../terraform/expression.ts";
import type { Component, System } from "../../system/system.ts";
import { ecr } from "./aws/ecr/module.gen.ts";
import { firstImages, type AddressOf } from "./first-images.ts";
import { elsewhere, guestsOf, imagesOfAccount, keepsImages } from "./home.ts";
import { movingTags } from "./images.ts";
import type { Registry } from "./schema.ts";

export const aws: Lowering<Registry, AwsGrant> = {
  firstApply: (systems) =>
    firstImages(systems, repositoryAddress, {
      without: "ECS gives up on a service whose image it does not find",
      signIn: (image) =>
        `aws ecr get-login-password --region ${image.split(".")[3] ?? ""} | docker login --username AWS --password-stdin ${image.split("/")[0] ?? ""}`,
    }),
  becomes: "Amazon ECR",
  // An account has it once, so that what was tried in one environment is what runs in the next.
  lower: () => undefined,
  account,
  keeps: ["ecr"],
};

/** Name of an image's repository: that of the system and not of an environment. */
const repository = ({ name }: System, image: string): string => `${name}/${image}`;

/** Where an image of the registry is pulled from, without a tag. */
export const repositoryUrl = (system: System, registry: Component<Registry>, image: string): Argument<string> => {
  const { account, region } = placeOf(system, registry);
  return text`${account}.dkr.ecr.${region}.amazonaws.com/${repository(system, image)}`;
};

/** The same for people; an account that the design does not state is theirs to fill in. */
export const repositoryAddress: AddressOf = (system, registry, image) => {
  const there = elsewhere(system, registry.config);
  const host = `${there?.owner ?? system.account ?? "$ACCOUNT"}.dkr.ecr.${there?.region ?? system.region}.amazonaws.com`;
  return `${host}/${repository(system, image)}`;
};

/** What leave to pull or push an image is about. */
export const repositoryArn = (system: System, registry: Component<Registry>, image: string): Argument<string> => {
  const { account, region } = placeOf(system, registry);
  return text`arn:aws:ecr:${region}:${account}:repository/${repository(system, image)}`;
};

function placeOf(system: System, { config }: Component<Registry>) {
  const there = elsewhere(system, config);
  return { account: there?.owner ?? param("account_id"), region: there?.region ?? param("region") };
}

function account(registry: Component<Registry>, context: LowerContext): void {
  const { keep, untagged } = registry.config;
  alike(registry, context, ["home", "keep", "untagged"]);
  const images = imagesOfAccount(context.system, registry.config);
  if (images.length === 0 || !keepsImages(context.system, registry.config)) return;
  const guests = guestsOf(context.system, registry.config).flatMap(({ account: number }) => number ?? []);
  const made = context.module(
    ecr,
    {
      name: context.systemName(),
      images,
      moving_tags: movingTags,
      keep_images: keep,
      untagged_days: untagged.seconds / 86_400,
      pull_account_ids: [...new Set(guests)],
      deletion_protection: context.system.protected,
    },
    {
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
  for (const image of images) context.listed("repository_urls", image, made("repository_urls", image));
}
