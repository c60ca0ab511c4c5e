// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface KmsKeyInputs {
  /** Name of the key's alias, without `alias/`. */
  readonly name: Argument<string> | null;
  /** What the key encrypts, as the console shows it. */
  readonly description: Argument<string> | null;
  /**
   * AWS services that send to what the key encrypts in their own name, such as `sns.amazonaws.com`; for this account only.
   * @default []
   */
  readonly services?: ListArgument<string> | undefined;
  /**
   * Whether rules of EventBridge send to what the key encrypts. For topics EventBridge does not say for which account.
   * @default false
   */
  readonly events?: Argument<boolean> | undefined;
  /**
   * Region of the key, where that is not the provider's.
   * @default null
   */
  readonly region?: Argument<string> | null | undefined;
  /**
   * Tags of the key, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type KmsKeyOutput = "arn";

/** A key of a component's own, which rotates every year. Who uses it besides the services named here, IAM policies say. */
export const kmsKey: ModuleSource<KmsKeyInputs, KmsKeyOutput> = {
  cloud: "aws",
  name: "kms_key",
  modules: [],
  files: {
    "main.tf": `# A key of a component's own, which rotates every year. Who uses it besides the services named here, IAM policies say.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

# In a key policy \`*\` means this key.
resource "aws_kms_key" "this" {
  region                  = var.region
  description             = var.description
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Sid       = "AdministerThroughIam"
          Effect    = "Allow"
          Principal = { AWS = "arn:\${data.aws_partition.current.partition}:iam::\${data.aws_caller_identity.current.account_id}:root" }
          Action    = ["kms:*"]
          Resource  = "*"
        },
      ],
      length(var.services) == 0 ? [] : [
        {
          Sid       = "EncryptForServices"
          Effect    = "Allow"
          Principal = { Service = var.services }
          Action    = ["kms:Decrypt", "kms:GenerateDataKey*"]
          Resource  = "*"
          Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
        },
      ],
      # Adding aws:SourceAccount or aws:SourceArn "is not supported for EventBridge-to-encrypted topics":
      # https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html, read 2026-11-28.
      !var.events ? [] : [
        {
          Sid       = "EncryptEvents"
          Effect    = "Allow"
          Principal = { Service = "events.amazonaws.com" }
          Action    = ["kms:Decrypt", "kms:GenerateDataKey*"]
          Resource  = "*"
        },
      ],
    )
  })
  tags = var.tags
}

resource "aws_kms_alias" "this" {
  region        = var.region
  name          = "alias/\${var.name}"
  target_key_id = aws_kms_key.this.key_id
}
`,
    "outputs.tf": `output "arn" {
  description = "ARN of the key, for the resources that it encrypts and the policies of those who use them."
  value       = aws_kms_key.this.arn
}
`,
    "variables.tf": `variable "name" {
  description = "Name of the key's alias, without \`alias/\`."
  type        = string
}

variable "description" {
  description = "What the key encrypts, as the console shows it."
  type        = string
}

variable "services" {
  description = "AWS services that send to what the key encrypts in their own name, such as \`sns.amazonaws.com\`; for this account only."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "events" {
  description = "Whether rules of EventBridge send to what the key encrypts. For topics EventBridge does not say for which account."
  type        = bool
  default     = false
  nullable    = false
}

variable "region" {
  description = "Region of the key, where that is not the provider's."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of the key, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
