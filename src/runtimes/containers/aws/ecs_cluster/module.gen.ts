// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface EcsClusterInputs {
  /** Name of the cluster: the system and its environment, such as todo-prod. */
  readonly name: Argument<string>;
  /** Network whose private DNS the namespace belongs to: the outputs of the network module. */
  readonly network: Argument<{
    readonly vpc_id: Argument<string> | null;
  }>;
  /**
   * Private DNS zone in which services register, such as todo-prod.internal. null: services do not call each other.
   * @default null
   */
  readonly namespace?: Argument<string> | null | undefined;
}

export type EcsClusterOutput = "name" | "arn" | "namespace";

/** The cluster that all containers of a system run in, and the private DNS zone in which they find each other. */
export const ecsCluster: ModuleSource<EcsClusterInputs, EcsClusterOutput> = {
  cloud: "aws",
  name: "ecs_cluster",
  modules: [],
  files: {
    "main.tf": `# The cluster that all containers of a system run in, and the private DNS zone in which they find each other.

resource "aws_ecs_cluster" "this" {
  name = var.name

  setting {
    name  = "containerInsights"
    value = "enabled"
  }
}

# Spare capacity is there for whoever asks for it; nothing runs on it by default.
resource "aws_ecs_cluster_capacity_providers" "this" {
  cluster_name       = aws_ecs_cluster.this.name
  capacity_providers = ["FARGATE", "FARGATE_SPOT"]
}

resource "aws_service_discovery_private_dns_namespace" "this" {
  count = var.namespace == null ? 0 : 1

  name = var.namespace
  vpc  = var.network.vpc_id
}
`,
    "outputs.tf": `output "name" {
  description = "Name of the cluster, as metrics and commands take it."
  value       = aws_ecs_cluster.this.name
}

output "arn" {
  description = "ARN of the cluster."
  value       = aws_ecs_cluster.this.arn

  # A service may name a capacity provider that the cluster has, and none before.
  depends_on = [aws_ecs_cluster_capacity_providers.this]
}

output "namespace" {
  description = "Private DNS zone in which services register, with its id and name; null where there is none."
  value = var.namespace == null ? null : {
    id   = one(aws_service_discovery_private_dns_namespace.this[*].id)
    name = var.namespace
  }
}
`,
    "variables.tf": `variable "name" {
  description = "Name of the cluster: the system and its environment, such as todo-prod."
  type        = string
  nullable    = false
}

variable "network" {
  description = "Network whose private DNS the namespace belongs to: the outputs of the network module."
  type = object({
    vpc_id = string
  })
  nullable = false
}

variable "namespace" {
  description = "Private DNS zone in which services register, such as todo-prod.internal. null: services do not call each other."
  type        = string
  default     = null
}
`,
  },
};
