// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { rotationReminder } from "../rotation_reminder/module.gen.ts";

export interface SsmParameterInputs {
  /** Full name of the parameter; in Parameter Store it follows a slash. */
  readonly name: Argument<string> | null;
  /**
   * Tells people to replace the value, on a schedule in UTC (`cron(0 0 24 DEC ? *)`: every year on 24 December). Topics by name, with the policy that lets a role publish to each.
   * @default null
   */
  readonly reminder?: Argument<{
    readonly schedule: Argument<string> | null;
    readonly topics: MapArgument<{
      readonly topic_arn: Argument<string> | null;
      readonly publish_policy: Argument<string> | null;
    }> | null;
  }> | null | undefined;
  /**
   * ARN of the managed policy whose rights no role made here exceeds. No bound without.
   * @default null
   */
  readonly permissions_boundary?: Argument<string> | null | undefined;
  /**
   * Tags of all resources, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type SsmParameterOutput = "arn" | "read_policy" | "put_value_command";

/**
 * A secret value in Parameter Store, free of charge and without a way back once deleted. People make the parameter, by
 * storing its value with the command in `put_value_command`: made by Terraform, each refresh would have the value
 * decrypted, and whoever plans changes would have to be let read it. It stays when the environment is destroyed.
 */
export const ssmParameter: ModuleSource<SsmParameterInputs, SsmParameterOutput> = {
  cloud: "aws",
  name: "ssm_parameter",
  modules: [rotationReminder],
  files: {
    "main.tf": `# A secret value in Parameter Store, free of charge and without a way back once deleted. People make the parameter, by
# storing its value with the command in \`put_value_command\`: made by Terraform, each refresh would have the value
# decrypted, and whoever plans changes would have to be let read it. It stays when the environment is destroyed.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  # Parameters have no ids but their names.
  arn = "arn:\${data.aws_partition.current.partition}:ssm:\${data.aws_region.current.region}:\${data.aws_caller_identity.current.account_id}:parameter/\${var.name}"
}

module "reminder" {
  source = "../rotation_reminder"

  name                 = var.name
  reminder             = var.reminder
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}
`,
    "outputs.tf": `output "arn" {
  description = "ARN of the parameter, from which ECS and functions read the value."
  value       = local.arn
}

output "read_policy" {
  description = "IAM policy that lets a role read this value and no other. The key is AWS's own and asks for none."
  value = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "ReadParameter"
        Effect   = "Allow"
        Action   = ["ssm:GetParameter", "ssm:GetParameters"]
        Resource = local.arn
      },
    ]
  })
}

output "put_value_command" {
  description = "Command that stores the value, and makes the parameter the first time. It reads the value from standard input, without the line break at its end."
  value       = "printf %s \\"$(cat)\\" | aws ssm put-parameter --region \${data.aws_region.current.region} --name /\${var.name} --type SecureString --overwrite --value file:///dev/stdin"
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the parameter; in Parameter Store it follows a slash."
  type        = string
}

variable "reminder" {
  description = "Tells people to replace the value, on a schedule in UTC (\`cron(0 0 24 DEC ? *)\`: every year on 24 December). Topics by name, with the policy that lets a role publish to each."
  type = object({
    schedule = string
    topics   = map(object({ topic_arn = string, publish_policy = string }))
  })
  default = null
}

variable "permissions_boundary" {
  description = "ARN of the managed policy whose rights no role made here exceeds. No bound without."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of all resources, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
