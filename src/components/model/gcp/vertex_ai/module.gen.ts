// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface VertexAiInputs {
  /** Full name of the model, such as `todo-prod-claude`; the role that calls it ends in `-invoker`. At most 56 characters. */
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
  /**
   * Endpoint for a model of one's own: its id of up to ten digits, unique in the project and region, and the machines that the model is deployed on, for `deploy_command`. Null: models of publishers only.
   * @default null
   */
  readonly endpoint?: Argument<{
    readonly id: Argument<string> | null;
    readonly replicas: Argument<{
      readonly min: Argument<number> | null;
      readonly max: Argument<number> | null;
    }> | null;
    readonly machine_type?: Argument<string> | null | undefined;
  }> | null | undefined;
  /**
   * Whether Terraform refuses to delete the endpoint.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
}

export type VertexAiOutput = "invoker_role" | "endpoint_id" | "deploy_command";

/** The right to call models of Vertex AI, and an endpoint for a model of one's own. */
export const vertexAi: ModuleSource<VertexAiInputs, VertexAiOutput> = {
  cloud: "gcp",
  name: "vertex_ai",
  modules: [],
  files: {
    "main.tf": `# The right to call models of Vertex AI, and an endpoint for a model of one's own.

# Models of a publisher have no policy of their own; of what the project can grant this is the least.
resource "google_project_iam_custom_role" "invoker" {
  role_id     = replace("\${var.name}-invoker", "-", "_")
  title       = "Invoke \${var.name}"
  description = "Calls models of Vertex AI, and nothing else there."
  permissions = ["aiplatform.endpoints.predict"]
}

# The model is deployed to it outside Terraform, which leaves alone what is.
resource "google_vertex_ai_endpoint" "this" {
  count = var.endpoint == null ? 0 : 1

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
    "outputs.tf": `output "invoker_role" {
  description = "Role on the project that lets one call models."
  value       = google_project_iam_custom_role.invoker.name
}

output "endpoint_id" {
  description = "Id of the endpoint, \`projects/<project>/locations/<region>/endpoints/<digits>\`; null without one."
  value       = one(google_vertex_ai_endpoint.this[*].id)
}

output "deploy_command" {
  description = "Command that deploys a model to the endpoint, once it has the model's id; null without one."
  value = one([
    for endpoint in var.endpoint[*] : join(" ", concat(
      [
        "gcloud ai endpoints deploy-model \${endpoint.id}",
        "--region=\${var.region} --display-name=\${var.name} --model=MODEL_ID",
        "--min-replica-count=\${endpoint.replicas.min} --max-replica-count=\${endpoint.replicas.max}",
      ],
      [for type in endpoint.machine_type[*] : "--machine-type=\${type}"],
    ))
  ])
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the model, such as \`todo-prod-claude\`; the role that calls it ends in \`-invoker\`. At most 56 characters."
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
  description = "Endpoint for a model of one's own: its id of up to ten digits, unique in the project and region, and the machines that the model is deployed on, for \`deploy_command\`. Null: models of publishers only."
  type = object({
    id           = string
    replicas     = object({ min = number, max = number })
    machine_type = optional(string)
  })
  default = null

  validation {
    condition     = var.endpoint == null ? true : can(regex("^[1-9][0-9]{0,9}$", var.endpoint.id))
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
