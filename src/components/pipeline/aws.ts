import type { AwsGrant } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { param, text } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { deployPolicies, keptServices, repositoriesOf } from "./aws-policies.ts";
import { githubActionsRoles } from "./aws/github_actions_roles/module.gen.ts";
import { deployed, subjectsOf } from "./identity.ts";
import type { Pipeline } from "./schema.ts";

export const aws: Lowering<Pipeline, AwsGrant> = {
  firstApply: [
    `In GitHub, make an environment of the same name for each environment here, restrict it to the deployment branches, and ask for reviewers where changes need them.`,
  ],
  becomes: "IAM identity provider and roles for GitHub Actions",
  lower,
};

function lower(pipeline: Component<Pipeline>, context: LowerContext): void {
  const { name, config } = pipeline;
  const { system } = context;
  const targets = deployed(pipeline, context);
  context.shortName(64, "IAM role", "deploy");
  const made = context.module(githubActionsRoles, {
    name: context.name(),
    system: {
      prefix: context.systemName(),
      tags: { system: system.tags.system ?? system.name, environment: param("environment") },
    },
    subjects: subjectsOf(pipeline),
    create_provider: config.aws?.provider !== "existing",
    state: { bucket: system.state.bucket, key: text`${param("environment")}/terraform.tfstate` },
    repository_arns: repositoriesOf(targets, context),
    deploy_policies: deployPolicies(targets),
    kept_services: keptServices(context),
  });
  if (targets.length > 0)
    context.output(
      `${name}_deploy_role_arn`,
      "Role of GitHub Actions: pushes images and rolls out services.",
      made("deploy_role_arn"),
    );
  context.output(
    `${name}_plan_role_arn`,
    "Role of GitHub Actions: plans changes of pull requests.",
    made("plan_role_arn"),
  );
  context.output(`${name}_apply_role_arn`, "Role of GitHub Actions: applies reviewed plans.", made("apply_role_arn"));
}
