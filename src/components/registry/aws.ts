import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { alike } from "../../lowering/alike.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Argument } from "../../terraform/argument.ts";
import { param, text } from "../../terraform/expression.ts";
import type { Component, System } from "../../system/system.ts";
import { ecr } from "./aws/ecr/module.gen.ts";
import { imagesOfAccount, repositoryName } from "./images.ts";
import type { Registry } from "./schema.ts";

export const aws: Lowering<Registry, AwsGrant> = {
  firstApply: [
    `Push a first image under the tag \`initial\` to each repository. Until then the services wait; later images are the pipeline's.`,
  ],
  becomes: "Amazon ECR",
  // An account has it once, so that what was tried in one environment is what runs in the next.
  lower: () => undefined,
  account,
  keeps: ["ecr"],
};

/** Name of an image's repository: that of the system and not of an environment. */
const repository = ({ name }: System, image: string): string => `${name}/${image}`;

/** Where an image of the registry is pulled from, without a tag. */
export const repositoryUrl = (system: System, image: string): Argument<string> =>
  text`${param("account_id")}.dkr.ecr.${param("region")}.amazonaws.com/${repository(system, image)}`;

/** What leave to pull or push an image is about. */
export const repositoryArn = (system: System, image: string): Argument<string> =>
  text`arn:aws:ecr:${param("region")}:${param("account_id")}:repository/${repository(system, image)}`;

function account(registry: Component<Registry>, context: LowerContext): void {
  const { keep, untagged } = registry.config;
  const images = imagesOfAccount(context.system);
  if (images.length === 0) return;
  alike(registry, context, ["keep", "untagged"]);
  const made = context.module(
    ecr,
    {
      name: context.systemName(),
      images,
      keep_images: keep,
      untagged_days: untagged.seconds / 86_400,
      deletion_protection: context.system.protected,
    },
    {
      assertions: images.flatMap((image) => [
        {
          address: `aws_ecr_repository.this["${image}"]`,
          path: ["image_tag_mutability"],
          equals: "IMMUTABLE",
          message: "A tag always means the same image.",
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
    context.output(
      `${repositoryName(registry, image)}_repository_url`,
      `Where images of ${image} are pushed to.`,
      made("repository_urls", image),
    );
}
