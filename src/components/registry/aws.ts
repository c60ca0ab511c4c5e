import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { outputOf, type LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { ecr } from "./aws/ecr/module.gen.ts";
import { ownImages, repositoryName } from "./images.ts";
import type { Registry } from "./schema.ts";

export const aws: Lowering<Registry, AwsGrant> = {
  firstApply: [
    `Push a first image under the tag \`initial\` to each repository (\`terraform apply\` with \`-target=module.<registry>\` creates them). Until then the services wait; later images are the pipeline's.`,
  ],
  becomes: "Amazon ECR",
  lower,
  keeps: ["ecr"],
};

/** Where an image of the registry is pulled from, without a tag. */
export const repositoryUrl = (registry: Component, image: string): Reference =>
  outputOf(ecr, registry, "repository_urls", image);

/** What leave to pull or push an image is about. */
export const repositoryArn = (registry: Component, image: string): Reference =>
  outputOf(ecr, registry, "repository_arns", image);

function lower(registry: Component<Registry>, context: LowerContext): void {
  const { keep, untagged } = registry.config;
  const images = ownImages(context.system);
  if (images.length === 0) return;
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
