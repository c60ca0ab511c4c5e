// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface RotationReminderInputs {
  /** Full name of the secret. */
  readonly name: Argument<string> | null;
  /**
   * When a reminder comes, in UTC (`cron(0 0 24 DEC ? *)`: every year on 24 December). Topics by name, with the policy that lets a role publish to each. Off without.
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
   * Tags of the role, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type RotationReminderOutput = never;

/**
 * Without a function that knows the issuer nothing can replace a secret's value; people can be told to. One schedule
 * for each topic, in the name of a role that may publish there.
 */
export const rotationReminder: ModuleSource<RotationReminderInputs, RotationReminderOutput> = {
  cloud: "aws",
  name: "rotation_reminder",
  modules: [],
  files: {
    "main.tf": `# Without a function that knows the issuer nothing can replace a secret's value; people can be told to. One schedule
# for each topic, in the name of a role that may publish there.

data "aws_caller_identity" "current" {}

locals {
  topics = var.reminder == null ? {} : var.reminder.topics
}

resource "aws_iam_role" "this" {
  count = length(local.topics) == 0 ? 0 : 1

  name = "\${var.name}-reminder"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "scheduler.amazonaws.com" }
        Action    = "sts:AssumeRole"
        Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
      },
    ]
  })
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

resource "aws_iam_role_policy" "publish" {
  for_each = local.topics

  name   = "publish-to-\${each.key}"
  role   = aws_iam_role.this[0].id
  policy = each.value.publish_policy
}

resource "aws_scheduler_schedule" "this" {
  for_each = local.topics

  name                = "\${var.name}-to-\${each.key}"
  description         = "Reminder to replace \${var.name}"
  schedule_expression = var.reminder.schedule

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = each.value.topic_arn
    role_arn = aws_iam_role.this[0].arn
    input    = "It is time to replace the value of the secret \${var.name}."
  }
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the secret."
  type        = string
}

variable "reminder" {
  description = "When a reminder comes, in UTC (\`cron(0 0 24 DEC ? *)\`: every year on 24 December). Topics by name, with the policy that lets a role publish to each. Off without."
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
  description = "Tags of the role, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
