// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { alertPolicies } from "../../../../lowering/gcp/modules/alert_policies/module.gen.ts";
import { customerKey } from "../../../../lowering/gcp/modules/customer_key/module.gen.ts";

export interface PubsubQueueInputs {
  /** Full name of the queue, such as `todo-prod-jobs`. */
  readonly name: Argument<string>;
  /** The only region that messages are stored in. */
  readonly region: Argument<string>;
  /** Number of the project, of which the address of Pub/Sub's own account is made. */
  readonly project_number: Argument<string>;
  /**
   * Topic that feeds the queue: it is then a subscription of that topic, and has none of its own to send to.
   * @default null
   */
  readonly source_topic?: Argument<{
    readonly id: Argument<string> | null;
  }> | null | undefined;
  /**
   * How long a message is hidden while somebody works on it, 10 to 600 seconds. Client libraries extend it while they work.
   * @default 60
   */
  readonly ack_deadline_seconds?: Argument<number> | undefined;
  /**
   * How long a message is kept that nobody finishes: 600 seconds (10 minutes) to 2678400 (31 days).
   * @default 345600
   */
  readonly retention_seconds?: Argument<number> | undefined;
  /**
   * Whether messages with the same ordering key arrive in their order.
   * @default false
   */
  readonly ordered?: Argument<boolean> | undefined;
  /**
   * After how many deliveries (5 to 100) a message is set aside, and for how many seconds it is kept then (600 to 2678400).
   * @default {}
   */
  readonly dead_letter?: Argument<{
    /** @default 5 */
    readonly max_delivery_attempts?: Argument<number> | null | undefined;
    /** @default 1209600 */
    readonly retention_seconds?: Argument<number> | null | undefined;
  }> | undefined;
  /**
   * Whether messages are encrypted with a key of the queue's own in place of Google's.
   * @default false
   */
  readonly customer_key?: Argument<boolean> | undefined;
  /**
   * Alarms by name, on `depth` (messages that wait), `age` (seconds that the oldest has waited) or `dead_letters` (messages set aside): a limit, how many minutes it must last, and the ids of the notification channels to tell.
   * @default {}
   */
  readonly alarms?: MapArgument<{
    readonly metric: Argument<string> | null;
    readonly above?: Argument<number> | null | undefined;
    readonly below?: Argument<number> | null | undefined;
    /** @default 5 */
    readonly minutes?: Argument<number> | null | undefined;
    readonly notify: ListArgument<string> | null;
  }> | undefined;
  /**
   * Refuses to delete topics, subscriptions and the key.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * Labels of what takes any, beside the default labels of the provider.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
}

export type PubsubQueueOutput = "topic_id" | "subscription_id" | "dead_letter_subscription_id" | "charts";

/**
 * Work to be done once: a subscription that keeps messages until somebody has finished them, and
 * another for those that nobody can finish.
 */
export const pubsubQueue: ModuleSource<PubsubQueueInputs, PubsubQueueOutput> = {
  cloud: "gcp",
  name: "pubsub_queue",
  modules: [alertPolicies, customerKey],
  files: {
    "alarms.tf": `locals {
  waiting = "resource.type = \\"pubsub_subscription\\" AND resource.labels.subscription_id = \\"\${google_pubsub_subscription.this.name}\\""
  dead    = "resource.type = \\"pubsub_subscription\\" AND resource.labels.subscription_id = \\"\${google_pubsub_subscription.dead.name}\\""

  metrics = {
    depth = {
      filter  = "\${local.waiting} AND metric.type = \\"pubsub.googleapis.com/subscription/num_undelivered_messages\\""
      aligner = "ALIGN_MAX"
    }
    age = {
      filter  = "\${local.waiting} AND metric.type = \\"pubsub.googleapis.com/subscription/oldest_unacked_message_age\\""
      aligner = "ALIGN_MAX"
    }
    dead_letters = {
      filter  = "\${local.dead} AND metric.type = \\"pubsub.googleapis.com/subscription/num_undelivered_messages\\""
      aligner = "ALIGN_MAX"
    }
  }
}

module "alarms" {
  source = "../alert_policies"

  name    = var.name
  alarms  = var.alarms
  metrics = local.metrics
  labels  = var.labels
}
`,
    "main.tf": `# Work to be done once: a subscription that keeps messages until somebody has finished them, and
# another for those that nobody can finish.

locals {
  topic_id        = var.source_topic == null ? google_pubsub_topic.this[0].id : var.source_topic.id
  service_agent   = "service-\${var.project_number}@gcp-sa-pubsub.iam.gserviceaccount.com"
  deletion_policy = var.deletion_protection ? "PREVENT" : "DELETE"
}

resource "google_pubsub_topic" "this" {
  count = var.source_topic == null ? 1 : 0

  name            = var.name
  kms_key_name    = var.customer_key ? module.key[0].key_id : null
  deletion_policy = local.deletion_policy
  labels          = var.labels

  # Messages are stored in this region only, wherever they are published from.
  message_storage_policy {
    allowed_persistence_regions = [var.region]
  }
}

resource "google_pubsub_subscription" "this" {
  name                       = var.name
  topic                      = local.topic_id
  ack_deadline_seconds       = var.ack_deadline_seconds
  message_retention_duration = "\${var.retention_seconds}s"
  enable_message_ordering    = var.ordered
  deletion_policy            = local.deletion_policy
  labels                     = var.labels

  dead_letter_policy {
    dead_letter_topic     = google_pubsub_topic.dead.id
    max_delivery_attempts = var.dead_letter.max_delivery_attempts
  }

  retry_policy {
    minimum_backoff = "10s"
    maximum_backoff = "600s"
  }

  # It never expires, however long nobody receives.
  expiration_policy {
    ttl = ""
  }
}

resource "google_pubsub_topic" "dead" {
  name            = "\${var.name}-dead"
  kms_key_name    = var.customer_key ? module.key[0].key_id : null
  deletion_policy = local.deletion_policy
  labels          = var.labels

  message_storage_policy {
    allowed_persistence_regions = [var.region]
  }
}

resource "google_pubsub_subscription" "dead" {
  name                       = "\${var.name}-dead"
  topic                      = google_pubsub_topic.dead.id
  ack_deadline_seconds       = var.ack_deadline_seconds
  message_retention_duration = "\${var.dead_letter.retention_seconds}s"
  deletion_policy            = local.deletion_policy
  labels                     = var.labels

  expiration_policy {
    ttl = ""
  }
}

# Pub/Sub itself moves dead letters: it publishes them there and acknowledges them here.
resource "google_pubsub_topic_iam_member" "dead_letters" {
  topic  = google_pubsub_topic.dead.id
  role   = "roles/pubsub.publisher"
  member = "serviceAccount:\${local.service_agent}"
}

resource "google_pubsub_subscription_iam_member" "dead_letters" {
  subscription = google_pubsub_subscription.this.id
  role         = "roles/pubsub.subscriber"
  member       = "serviceAccount:\${local.service_agent}"
}

module "key" {
  source = "../customer_key"
  count  = var.customer_key ? 1 : 0

  name                = var.name
  location            = var.region
  service_agent       = local.service_agent
  deletion_protection = var.deletion_protection
  labels              = var.labels
}
`,
    "outputs.tf": `output "topic_id" {
  description = "Id of the topic that messages are sent to, \`projects/<project>/topics/<name>\`."
  value       = local.topic_id
}

output "subscription_id" {
  description = "Id of the subscription that work is received from, \`projects/<project>/subscriptions/<name>\`."
  value       = google_pubsub_subscription.this.id
}

output "dead_letter_subscription_id" {
  description = "Id of the subscription of messages set aside."
  value       = google_pubsub_subscription.dead.id
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    { title = "messages", lines = { waiting = local.metrics.depth, "dead letters" = local.metrics.dead_letters } },
    { title = "oldest message", lines = { age = local.metrics.age } },
  ]
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the queue, such as \`todo-prod-jobs\`."
  type        = string
  nullable    = false
}

variable "region" {
  description = "The only region that messages are stored in."
  type        = string
  nullable    = false
}

variable "project_number" {
  description = "Number of the project, of which the address of Pub/Sub's own account is made."
  type        = string
  nullable    = false
}

variable "source_topic" {
  description = "Topic that feeds the queue: it is then a subscription of that topic, and has none of its own to send to."
  type        = object({ id = string })
  default     = null
}

variable "ack_deadline_seconds" {
  description = "How long a message is hidden while somebody works on it, 10 to 600 seconds. Client libraries extend it while they work."
  type        = number
  default     = 60
  nullable    = false

  validation {
    condition     = var.ack_deadline_seconds >= 10 && var.ack_deadline_seconds <= 600
    error_message = "Pub/Sub hides a message for 10 to 600 seconds."
  }
}

variable "retention_seconds" {
  description = "How long a message is kept that nobody finishes: 600 seconds (10 minutes) to 2678400 (31 days)."
  type        = number
  default     = 345600
  nullable    = false

  validation {
    condition     = var.retention_seconds >= 600 && var.retention_seconds <= 2678400
    error_message = "Pub/Sub keeps messages for 10 minutes to 31 days."
  }
}

variable "ordered" {
  description = "Whether messages with the same ordering key arrive in their order."
  type        = bool
  default     = false
  nullable    = false
}

variable "dead_letter" {
  description = "After how many deliveries (5 to 100) a message is set aside, and for how many seconds it is kept then (600 to 2678400)."
  type = object({
    max_delivery_attempts = optional(number, 5)
    retention_seconds     = optional(number, 1209600)
  })
  default  = {}
  nullable = false

  validation {
    condition     = var.dead_letter.max_delivery_attempts >= 5 && var.dead_letter.max_delivery_attempts <= 100
    error_message = "Pub/Sub sets a message aside after 5 to 100 deliveries."
  }

  validation {
    condition     = var.dead_letter.retention_seconds >= 600 && var.dead_letter.retention_seconds <= 2678400
    error_message = "Pub/Sub keeps messages for 10 minutes to 31 days."
  }
}

variable "customer_key" {
  description = "Whether messages are encrypted with a key of the queue's own in place of Google's."
  type        = bool
  default     = false
  nullable    = false
}

variable "alarms" {
  description = "Alarms by name, on \`depth\` (messages that wait), \`age\` (seconds that the oldest has waited) or \`dead_letters\` (messages set aside): a limit, how many minutes it must last, and the ids of the notification channels to tell."
  type = map(object({
    metric  = string
    above   = optional(number)
    below   = optional(number)
    minutes = optional(number, 5)
    notify  = list(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for alarm in values(var.alarms) : contains(["depth", "age", "dead_letters"], alarm.metric)])
    error_message = "The metric of an alarm is depth, age or dead_letters."
  }
}

variable "deletion_protection" {
  description = "Refuses to delete topics, subscriptions and the key."
  type        = bool
  default     = false
  nullable    = false
}

variable "labels" {
  description = "Labels of what takes any, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
