// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface BedrockEndpointInputs {
  /** Full name, such as todo-prod-bedrock-runtime, as the console shows it. */
  readonly name: Argument<string>;
  /** Network that the endpoint is for, in its private subnets: the outputs of the network module. */
  readonly network: Argument<{
    readonly vpc_id: Argument<string> | null;
    readonly private_subnet_ids: ListArgument<string> | null;
  }>;
}

export type BedrockEndpointOutput = "security_group_id" | "port";

/** A private way to Amazon Bedrock for the whole network: its private name takes the place of the public one. */
export const bedrockEndpoint: ModuleSource<BedrockEndpointInputs, BedrockEndpointOutput> = {
  cloud: "aws",
  name: "bedrock_endpoint",
  modules: [],
  files: {
    "main.tf": `# A private way to Amazon Bedrock for the whole network: its private name takes the place of the public one.

data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

resource "aws_security_group" "this" {
  name_prefix = "\${var.name}-"
  description = "Endpoint of Bedrock"
  vpc_id      = var.network.vpc_id
  tags        = { Name = var.name }

  lifecycle {
    create_before_destroy = true
  }
}

# Lets through calls of this account only; which model a caller may invoke, its own role says.
resource "aws_vpc_endpoint" "this" {
  vpc_id              = var.network.vpc_id
  service_name        = "com.amazonaws.\${data.aws_region.current.region}.bedrock-runtime"
  vpc_endpoint_type   = "Interface"
  subnet_ids          = var.network.private_subnet_ids
  security_group_ids  = [aws_security_group.this.id]
  private_dns_enabled = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "InvokeFromThisAccount"
        Effect    = "Allow"
        Principal = "*"
        Action    = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
        Resource  = "*"
        Condition = { StringEquals = { "aws:PrincipalAccount" = data.aws_caller_identity.current.account_id } }
      },
    ]
  })
  tags = { Name = var.name }
}
`,
    "outputs.tf": `output "security_group_id" {
  description = "Security group of the endpoint; whoever calls models adds a rule to it."
  value       = aws_security_group.this.id
}

output "port" {
  description = "TCP port of the endpoint."
  value       = 443
}
`,
    "variables.tf": `variable "name" {
  description = "Full name, such as todo-prod-bedrock-runtime, as the console shows it."
  type        = string
  nullable    = false
}

variable "network" {
  description = "Network that the endpoint is for, in its private subnets: the outputs of the network module."
  type = object({
    vpc_id             = string
    private_subnet_ids = list(string)
  })
  nullable = false
}
`,
  },
};
