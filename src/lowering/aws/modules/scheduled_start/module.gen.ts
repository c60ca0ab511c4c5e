// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface ScheduledStartInputs {
  /** Full name of what is started, at most 55 characters; the schedule is called so. */
  readonly name: Argument<string>;
  /**
   * When to start: a cron expression of AWS, such as cron(0 3 * * ? *), in a time zone (IANA name). null: never by itself.
   * @default null
   */
  readonly schedule?: Argument<{
    readonly cron: Argument<string> | null;
    readonly time_zone: Argument<string> | null;
  }> | null | undefined;
  /** State machine to start; it gets no input. */
  readonly state_machine_arn: Argument<string>;
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

export type ScheduledStartOutput = never;

/** Starts a state machine at stated times, in the name of a role that may do just that. */
export const scheduledStart: ModuleSource<ScheduledStartInputs, ScheduledStartOutput> = {
  cloud: "aws",
  name: "scheduled_start",
  modules: [],
  files: {
    "main.tf": `# Starts a state machine at stated times, in the name of a role that may do just that.

data "aws_caller_identity" "current" {}

resource "aws_iam_role" "this" {
  count = var.schedule == null ? 0 : 1

  name        = "\${var.name}-schedule"
  description = "Starts \${var.name} on schedule."
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

resource "aws_iam_role_policy" "this" {
  count = var.schedule == null ? 0 : 1

  name = "start"
  role = aws_iam_role.this[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Start"
        Effect   = "Allow"
        Action   = ["states:StartExecution"]
        Resource = var.state_machine_arn
      },
    ]
  })
}

# Retries are of the start; what fails later is retried by the state machine.
resource "aws_scheduler_schedule" "this" {
  count = var.schedule == null ? 0 : 1

  name                         = var.name
  schedule_expression          = var.schedule.cron
  schedule_expression_timezone = var.schedule.time_zone

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = var.state_machine_arn
    role_arn = aws_iam_role.this[0].arn
    input    = "{}"

    retry_policy {
      maximum_event_age_in_seconds = 3600
      maximum_retry_attempts       = 10
    }
  }

  depends_on = [aws_iam_role_policy.this]
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of what is started, at most 55 characters; the schedule is called so."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.name) <= 55
    error_message = "The name of a role has at most 64 characters, nine of which are its ending."
  }
}

variable "schedule" {
  description = "When to start: a cron expression of AWS, such as cron(0 3 * * ? *), in a time zone (IANA name). null: never by itself."
  type = object({
    cron      = string
    time_zone = string
  })
  default = null
}

variable "state_machine_arn" {
  description = "State machine to start; it gets no input."
  type        = string
  nullable    = false
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
