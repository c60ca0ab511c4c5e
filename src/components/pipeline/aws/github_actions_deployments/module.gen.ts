// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface GithubActionsDeploymentsInputs {
  /** Name of the role that deploys, which the root of the account makes. */
  readonly role: Argument<string>;
  /** Policy documents (JSON) of what is rolled out, by its name, as its module gives them. */
  readonly policies: MapArgument<string>;
}

export type GithubActionsDeploymentsOutput = never;

/** What the role that deploys may roll out here: exactly what it is told. The role itself is the account's. */
export const githubActionsDeployments: ModuleSource<GithubActionsDeploymentsInputs, GithubActionsDeploymentsOutput> = {
  cloud: "aws",
  name: "github_actions_deployments",
  modules: [],
  files: {
    "main.tf": `# What the role that deploys may roll out here: exactly what it is told. The role itself is the account's.

# Where a statement takes no resource but *, the module that gives it says why.
resource "aws_iam_role_policy" "this" {
  for_each = var.policies

  name   = "deploy-\${each.key}"
  role   = var.role
  policy = each.value
}
`,
    "variables.tf": `variable "role" {
  description = "Name of the role that deploys, which the root of the account makes."
  type        = string
  nullable    = false
}

variable "policies" {
  description = "Policy documents (JSON) of what is rolled out, by its name, as its module gives them."
  type        = map(string)
  nullable    = false
}
`,
  },
};
