// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface VertexAiInputs {
  /** Full name of the model, such as `todo-prod-claude`. */
  readonly name: Argument<string>;
  /**
   * What the endpoint is for, as the console shows it.
   * @default null
   */
  readonly description?: Argument<string> | null | undefined;
  /** Region of the endpoint. */
  readonly region: Argument<string>;
  /**
   * Labels of the endpoint, beside the default labels of the provider.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
  /** The endpoint: its id of up to ten digits, unique in the project and region, and the machines that the model is deployed on, for `deploy_command`. */
  readonly endpoint: Argument<{
    readonly id: Argument<string> | null;
    readonly replicas: Argument<{
      readonly min: Argument<number> | null;
      readonly max: Argument<number> | null;
    }> | null;
    readonly machine_type?: Argument<string> | null | undefined;
  }>;
  /**
   * Whether Terraform refuses to delete the endpoint.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
}

export type VertexAiOutput = "endpoint_id" | "deploy_command";

/** An endpoint for a model of one's own. */
export const vertexAi: ModuleSource<VertexAiInputs, VertexAiOutput> = {
  cloud: "gcp",
  name: "vertex_ai",
  modules: [],
  files: {
    "main.tf": `# An endpoint for a model of one's own.

# The model is deployed to it outside Terraform, which leaves alone what is.
resource "google_vertex_ai_endpoint" "this" {
  name            = var.endpoint.id
  display_name    = var.name
  description     = var.description
  location        = var.region
  region          = var.region
  labels          = var.labels
  deletion_policy = var.deletion_protection ? "PREVENT" : "DELETE"

  lifecycle {
    ignore_changes = [traffic_split]
  }
}
`,
    "outputs.tf": `output "endpoint_id" {
  description = "Id of the endpoint, \`projects/<project>/locations/<region>/endpoints/<digits>\`."
  value       = google_vertex_ai_endpoint.this.id
}

output "deploy_command" {
  description = "Command that deploys a model to the endpoint, once it has the model's id."
  value = join(" ", concat(
    [
      "gcloud ai endpoints deploy-model \${google_vertex_ai_endpoint.this.id}",
      "--region=\${var.region} --display-name=\${var.name} --model=MODEL_ID",
      "--min-replica-count=\${var.endpoint.replicas.min} --max-replica-count=\${var.endpoint.replicas.max}",
    ],
    [for type in var.endpoint.machine_type[*] : "--machine-type=\${type}"],
  ))
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the model, such as \`todo-prod-claude\`."
  type        = string
  nullable    = false
}

variable "description" {
  description = "What the endpoint is for, as the console shows it."
  type        = string
  default     = null
}

variable "region" {
  description = "Region of the endpoint."
  type        = string
  nullable    = false
}

variable "labels" {
  description = "Labels of the endpoint, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "endpoint" {
  description = "The endpoint: its id of up to ten digits, unique in the project and region, and the machines that the model is deployed on, for \`deploy_command\`."
  type = object({
    id           = string
    replicas     = object({ min = number, max = number })
    machine_type = optional(string)
  })
  nullable = false

  validation {
    condition     = can(regex("^[1-9][0-9]{0,9}$", var.endpoint.id))
    error_message = "The id of an endpoint has up to ten digits and does not begin with 0."
  }
}

variable "deletion_protection" {
  description = "Whether Terraform refuses to delete the endpoint."
  type        = bool
  default     = false
  nullable    = false
}
`,
  },
};
