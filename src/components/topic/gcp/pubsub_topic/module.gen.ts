// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { customerKey } from "../../../../lowering/gcp/modules/customer_key/module.gen.ts";

export interface PubsubTopicInputs {
  /** Full name of the topic, such as `todo-prod-news`. */
  readonly name: Argument<string>;
  /** The only region that messages are stored in. */
  readonly region: Argument<string>;
  /**
   * Number of the project, of which the address of Pub/Sub's own account is made. Needed with `customer_key` only.
   * @default null
   */
  readonly project_number?: Argument<string> | null | undefined;
  /**
   * Whether messages are encrypted with a key of the topic's own in place of Google's.
   * @default false
   */
  readonly customer_key?: Argument<boolean> | undefined;
  /**
   * Refuses to delete the topic and its key.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * Labels of the topic and its key, beside the default labels of the provider.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
}

export type PubsubTopicOutput = "id";

/** A Pub/Sub topic. Whoever wants to hear has a subscription of its own. */
export const pubsubTopic: ModuleSource<PubsubTopicInputs, PubsubTopicOutput> = {
  cloud: "gcp",
  name: "pubsub_topic",
  modules: [customerKey],
  files: {
    "main.tf": `# A Pub/Sub topic. Whoever wants to hear has a subscription of its own.

resource "google_pubsub_topic" "this" {
  name            = var.name
  kms_key_name    = var.customer_key ? module.key[0].key_id : null
  deletion_policy = var.deletion_protection ? "PREVENT" : "DELETE"
  labels          = var.labels

  # Messages are stored in this region only, wherever they are published from.
  message_storage_policy {
    allowed_persistence_regions = [var.region]
  }
}

module "key" {
  source = "../customer_key"
  count  = var.customer_key ? 1 : 0

  name                = var.name
  location            = var.region
  service_agent       = "service-\${var.project_number}@gcp-sa-pubsub.iam.gserviceaccount.com"
  deletion_protection = var.deletion_protection
  labels              = var.labels
}
`,
    "outputs.tf": `output "id" {
  description = "Id of the topic, \`projects/<project>/topics/<name>\`: to publish, to grant and to subscribe."
  value       = google_pubsub_topic.this.id
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the topic, such as \`todo-prod-news\`."
  type        = string
  nullable    = false
}

variable "region" {
  description = "The only region that messages are stored in."
  type        = string
  nullable    = false
}

variable "project_number" {
  description = "Number of the project, of which the address of Pub/Sub's own account is made. Needed with \`customer_key\` only."
  type        = string
  default     = null
}

variable "customer_key" {
  description = "Whether messages are encrypted with a key of the topic's own in place of Google's."
  type        = bool
  default     = false
  nullable    = false
}

variable "deletion_protection" {
  description = "Refuses to delete the topic and its key."
  type        = bool
  default     = false
  nullable    = false
}

variable "labels" {
  description = "Labels of the topic and its key, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
