// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface BedrockInvocationLogsInputs {
  /** Full name, such as `todo-claude`: that of the log group after `/bedrock/`, and of its role before `-logging`. */
  readonly name: Argument<string>;
  /** Days that prompts and answers are kept, one of those that CloudWatch Logs offers. */
  readonly retention_days: Argument<number>;
  /**
   * Whether the records refuse to be deleted.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * Tags of all resources, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type BedrockInvocationLogsOutput = never;

/**
 * Records of what models are asked and what they answer: one setting for the whole account and region, so that what other
 * systems there send is recorded too.
 */
export const bedrockInvocationLogs: ModuleSource<BedrockInvocationLogsInputs, BedrockInvocationLogsOutput> = {
  cloud: "aws",
  name: "bedrock_invocation_logs",
  modules: [],
  files: {
    "main.tf": `# Records of what models are asked and what they answer: one setting for the whole account and region, so that what other
# systems there send is recorded too.

data "aws_caller_identity" "current" {}

resource "aws_cloudwatch_log_group" "this" {
  name                        = "/bedrock/\${var.name}"
  retention_in_days           = var.retention_days
  deletion_protection_enabled = var.deletion_protection
  tags                        = var.tags
}

resource "aws_iam_role" "logging" {
  name        = "\${var.name}-logging"
  description = "Writes records of model invocations."
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "bedrock.amazonaws.com" }
        Action    = "sts:AssumeRole"
        Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
      },
    ]
  })
  tags = var.tags
}

resource "aws_iam_role_policy" "logging" {
  name = "write-logs"
  role = aws_iam_role.logging.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "WriteLogs"
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = "\${aws_cloudwatch_log_group.this.arn}:log-stream:aws/bedrock/modelinvocations"
      },
    ]
  })
}

# Bedrock tries to write when it is set.
resource "aws_bedrock_model_invocation_logging_configuration" "this" {
  logging_config {
    text_data_delivery_enabled      = true
    image_data_delivery_enabled     = false
    embedding_data_delivery_enabled = false
    video_data_delivery_enabled     = false

    cloudwatch_config {
      log_group_name = aws_cloudwatch_log_group.this.name
      role_arn       = aws_iam_role.logging.arn
    }
  }

  depends_on = [aws_iam_role_policy.logging]
}
`,
    "variables.tf": `variable "name" {
  description = "Full name, such as \`todo-claude\`: that of the log group after \`/bedrock/\`, and of its role before \`-logging\`."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.name) <= 56
    error_message = "The name of a role has at most 64 characters, eight of which are its ending."
  }
}

variable "retention_days" {
  description = "Days that prompts and answers are kept, one of those that CloudWatch Logs offers."
  type        = number
  nullable    = false
}

variable "deletion_protection" {
  description = "Whether the records refuse to be deleted."
  type        = bool
  default     = false
  nullable    = false
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
