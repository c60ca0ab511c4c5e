import type { AwsGrant, Statement } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { jsonencode, ref, text, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { ownImages, repositoryName } from "./images.ts";
import type { Registry } from "./schema.ts";

export const aws: Lowering<Registry, AwsGrant> = {
  firstApply: [
    `Push a first image under the tag \`initial\` to each repository (\`terraform apply -target=module.ecr\` creates them). Until then the services wait; later images are the pipeline's.`,
  ],
  area: "ecr",
  becomes: "Amazon ECR",
  lower,
};

const repository = (registry: Component, image: string, attribute: string): Reference =>
  ref(`aws_ecr_repository.${repositoryName(registry, image)}`, attribute);

/** Where an image of the registry is pulled from, without a tag. */
export const repositoryUrl = (registry: Component, image: string): Reference =>
  repository(registry, image, "repository_url");

/** What an execution role needs to pull exactly these images. */
export const pullStatements = (registry: Component, images: readonly string[]): readonly Statement[] => [
  {
    Sid: "PullImages",
    Action: ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
    Resource: images.map((image) => repository(registry, image, "arn")),
  },
  { Sid: "LogInToRegistry", Action: ["ecr:GetAuthorizationToken"], Resource: "*" },
];

/** For the `comment` of a resource that holds the statements above. */
export const pullComment = "ecr:GetAuthorizationToken logs in to the registry as a whole; it takes no resource but *.";

function lower(registry: Component<Registry>, context: LowerContext): void {
  const { keep, untagged } = registry.config;
  for (const image of ownImages(context.system)) {
    const name = repositoryName(registry, image);
    const made = context.add(
      "aws_ecr_repository",
      name,
      {
        name: text`${context.systemName()}/${image}`,
        image_tag_mutability: "IMMUTABLE",
        force_delete: !context.system.protected,
        encryption_configuration: [{ encryption_type: "AES256" }],
        image_scanning_configuration: { scan_on_push: true },
      },
      {
        assertions: [
          { path: ["image_tag_mutability"], equals: "IMMUTABLE", message: "A tag always means the same image." },
          {
            path: ["image_scanning_configuration", 0, "scan_on_push"],
            equals: true,
            message: "Images are scanned for vulnerabilities when they are pushed.",
          },
        ],
      },
    );
    context.add("aws_ecr_lifecycle_policy", name, {
      repository: made("name"),
      policy: jsonencode({
        rules: [
          {
            rulePriority: 1,
            description: "Expire images without a tag",
            selection: {
              tagStatus: "untagged",
              countType: "sinceImagePushed",
              countUnit: "days",
              countNumber: untagged.seconds / 86_400,
            },
            action: { type: "expire" },
          },
          {
            rulePriority: 2,
            description: "Keep the newest images",
            selection: {
              tagStatus: "tagged",
              tagPatternList: ["*"],
              countType: "imageCountMoreThan",
              countNumber: keep,
            },
            action: { type: "expire" },
          },
        ],
      }),
    });
    context.output(`${name}_repository_url`, `Where images of ${image} are pushed to.`, made("repository_url"));
  }
}
