import { arn, partition, policy, type AwsGrant, type Statement } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Argument } from "../../terraform/argument.ts";
import { jsonencode, text, type Call, type Reference } from "../../terraform/expression.ts";
import { kebab } from "../../system/components.ts";
import type { Component } from "../../system/system.ts";
import { applyStatements, deployStatements, planStatements, deployPolicies } from "./aws-policies.ts";
import { deployed, issuer, subjectOf, type Occasion } from "./identity.ts";
import type { Pipeline } from "./schema.ts";

export const aws: Lowering<Pipeline, AwsGrant> = {
  firstApply: [
    `In GitHub, make an environment of the same name for each environment here, restrict it to the deployment branches, and ask for reviewers where changes need them.`,
  ],
  area: "pipeline",
  becomes: "IAM identity provider and roles for GitHub Actions",
  lower,
};

interface Role {
  readonly occasion: Occasion;
  readonly purpose: string;
  readonly managed?: string;
  readonly policyName: string;
  readonly statements: readonly Statement[];
  /** Further policy documents, by what they are for. */
  readonly documents?: Readonly<Record<string, Reference>>;
  readonly comment: string;
}

// An account has one provider for an issuer, so its ARN is known whoever made it.
const provider = arn("iam", `oidc-provider/${issuer}`, { global: true });

function lower(pipeline: Component<Pipeline>, context: LowerContext): void {
  if ((pipeline.config.aws?.provider ?? "create") === "create") {
    context.add(
      "aws_iam_openid_connect_provider",
      pipeline.name,
      { url: `https://${issuer}`, client_id_list: ["sts.amazonaws.com"] },
      { feature: "identity_provider" },
    );
  }
  const targets = deployed(pipeline, context);
  const roles: Readonly<Record<string, Role>> = {
    deploy: {
      occasion: "environment",
      purpose: "pushes images and rolls out services",
      policyName: "push-images",
      statements: deployStatements(targets, context),
      documents: deployPolicies(targets),
      comment: "ecr:GetAuthorizationToken takes no resource but *.",
    },
    plan: {
      occasion: "pull_request",
      purpose: "plans changes of pull requests",
      managed: "ReadOnlyAccess",
      policyName: "plan-changes",
      statements: planStatements(context),
      comment: "ReadOnlyAccess reads data as well; what a plan never needs is denied wherever it lies.",
    },
    apply: {
      occasion: "environment",
      purpose: "applies reviewed plans",
      managed: "PowerUserAccess",
      policyName: "manage-identities",
      statements: applyStatements(context, provider),
      comment:
        "It writes the roles that carry this system's prefix and so can reach what they reach: require reviewers in the GitHub environment.",
    },
  };
  for (const [name, role] of Object.entries(roles))
    if (role.statements.length > 0 || Object.keys(role.documents ?? {}).length > 0)
      addRole(pipeline, context, name, role);
}

function addRole(pipeline: Component<Pipeline>, context: LowerContext, suffix: string, role: Role): void {
  const name = `${pipeline.name}_${suffix}`;
  const made = context.add("aws_iam_role", name, {
    name: context.shortName(64, "IAM role", suffix),
    description: `GitHub Actions: ${role.purpose}`,
    assume_role_policy: trustGitHub(subjectOf(pipeline, role.occasion)),
  });
  if (role.managed !== undefined) {
    context.add("aws_iam_role_policy_attachment", name, {
      role: made("name"),
      policy_arn: text`arn:${partition}:iam::aws:policy/${role.managed}`,
    });
  }
  if (role.statements.length > 0) {
    context.add(
      "aws_iam_role_policy",
      name,
      { name: role.policyName, role: made("id"), policy: policy(role.statements) },
      { comment: role.comment },
    );
  }
  for (const [what, document] of Object.entries(role.documents ?? {})) {
    context.add(
      "aws_iam_role_policy",
      `${name}_${what}`,
      { name: `deploy-${kebab(what)}`, role: made("id"), policy: document },
      { comment: "Where a statement of it takes no resource but *, the module that gives it says why." },
    );
  }
  context.output(`${name}_role_arn`, `Role of GitHub Actions: ${role.purpose}.`, made("arn"));
}

const trustGitHub = (subject: Argument<string>): Call =>
  jsonencode({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Federated: provider },
        Action: "sts:AssumeRoleWithWebIdentity",
        Condition: { StringEquals: { [`${issuer}:aud`]: "sts.amazonaws.com", [`${issuer}:sub`]: subject } },
      },
    ],
  });
