// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { rotationReminder } from "../rotation_reminder/module.gen.ts";

export interface SecretsManagerInputs {
  /** Full name of the secret, under which it is found in Secrets Manager. */
  readonly name: Argument<string> | null;
  /**
   * What the value is and who issues it, for those who look at the console.
   * @default null
   */
  readonly description?: Argument<string> | null | undefined;
  /**
   * Days for which a deleted secret can be restored, 7 to 30, and for which its name is taken; with 0 it is gone at once.
   * @default 30
   */
  readonly recovery_days?: Argument<number> | undefined;
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

export type SecretsManagerOutput = "arn" | "read_policy" | "put_value_command";

/**
 * A place for a secret value. The value itself is in no file, plan or state: people store it with the command in
 * `put_value_command`.
 */
export const secretsManager: ModuleSource<SecretsManagerInputs, SecretsManagerOutput> = {
  cloud: "aws",
  name: "secrets_manager",
  modules: [rotationReminder],
  files: {
    "main.tf": `# A place for a secret value. The value itself is in no file, plan or state: people store it with the command in
# \`put_value_command\`.

data "aws_region" "current" {}

resource "aws_secretsmanager_secret" "this" {
  name                    = var.name
  description             = var.description
  recovery_window_in_days = var.recovery_days
  tags                    = var.tags
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
  description = "ARN of the secret, from which ECS and functions read the value."
  value       = aws_secretsmanager_secret.this.arn
}

output "read_policy" {
  description = "IAM policy that lets a role read this value and no other. The key is AWS's own and asks for none."
  value = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "ReadSecret"
        Effect   = "Allow"
        Action   = ["secretsmanager:GetSecretValue"]
        Resource = aws_secretsmanager_secret.this.arn
      },
    ]
  })
}

output "put_value_command" {
  description = "Command that stores the value. It reads it from standard input, without the line break at its end."
  value       = "printf %s \\"$(cat)\\" | aws secretsmanager put-secret-value --region \${data.aws_region.current.region} --secret-id \${aws_secretsmanager_secret.this.name} --secret-string file:///dev/stdin"
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the secret, under which it is found in Secrets Manager."
  type        = string
}

variable "description" {
  description = "What the value is and who issues it, for those who look at the console."
  type        = string
  default     = null
}

variable "recovery_days" {
  description = "Days for which a deleted secret can be restored, 7 to 30, and for which its name is taken; with 0 it is gone at once."
  type        = number
  default     = 30
  nullable    = false

  validation {
    condition     = var.recovery_days == 0 || (var.recovery_days >= 7 && var.recovery_days <= 30)
    error_message = "A deleted secret can be restored for 7 to 30 days, or not at all."
  }
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
