import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { alike } from "../../lowering/alike.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { inEnvironments } from "../../system/accounts.ts";
import type { Component } from "../../system/system.ts";
import { deployPolicies, keptServices, repositoriesOf } from "./aws-policies.ts";
import { githubActionsDeployments } from "./aws/github_actions_deployments/module.gen.ts";
import { githubActionsRoles } from "./aws/github_actions_roles/module.gen.ts";
import { githubOidcProvider } from "./aws/github_oidc_provider/module.gen.ts";
import { deployed, subjectsOf } from "./identity.ts";
import type { Pipeline } from "./schema.ts";

export const aws: Lowering<Pipeline, AwsGrant> = {
  firstApply: [
    `In GitHub, make the two environments of each environment here, \`prod\` for deployments and \`prod-apply\` for Terraform, restrict them to the deployment branches, and ask for reviewers where changes need them.`,
  ],
  becomes: "IAM identity provider and roles for GitHub Actions",
  lower,
  account,
};

/** What the role may roll out stands in the environment, whose modules know it. */
function lower(pipeline: Component<Pipeline>, context: LowerContext): void {
  const targets = deployed(pipeline, context.system);
  if (targets.length === 0) return;
  context.module(
    githubActionsDeployments,
    { role: context.name("deploy"), policies: deployPolicies(targets) },
    { comment: "What GitHub Actions may roll out" },
  );
}

/** Identities are a person's to give: the pipeline applies with them, and not them. */
function account(pipeline: Component<Pipeline>, context: LowerContext): void {
  const { name, slug, config } = pipeline;
  alike(pipeline, context, ["repository", "repositoryIds", "aws"]);
  if (config.aws?.provider !== "existing" && context.system.hasOtherRoot !== true)
    context.module(githubOidcProvider, {}, { comment: "Identity provider of GitHub Actions" });
  for (const { system, component } of inEnvironments(context.system, pipeline)) {
    const { environment, prefix, state, tags } = system;
    const targets = deployed(component, system);
    context.shortName(64 - prefix.length + context.system.prefix.length, "IAM role", "deploy");
    const made = context.module(
      githubActionsRoles,
      {
        name: `${prefix}-${slug}`,
        system: { prefix, tags: { system: tags.system ?? system.name, environment } },
        subjects: subjectsOf(component, environment),
        state: { bucket: state.bucket, key: state.key },
        deploys: targets.length > 0,
        repository_arns: repositoriesOf(targets, context),
        kept_services: keptServices(system, context),
      },
      { suffix: environment, comment: `Roles of GitHub Actions in ${environment}` },
    );
    const outputs = { deploy: "pushes images and rolls out services", plan: "plans changes of pull requests" };
    for (const [role, purpose] of Object.entries({ ...outputs, apply: "applies reviewed plans" }) as [Role, string][])
      if (role !== "deploy" || targets.length > 0)
        context.output(
          `${name}_${environment}_${role}_role_arn`,
          `Role of GitHub Actions in ${environment}: ${purpose}.`,
          made(`${role}_role_arn`),
        );
  }
}

type Role = "deploy" | "plan" | "apply";
