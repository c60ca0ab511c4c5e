// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { alertPolicies } from "../../../../lowering/gcp/modules/alert_policies/module.gen.ts";
import { logBucket } from "../../../../lowering/gcp/modules/log_bucket/module.gen.ts";

export interface ManagedKafkaInputs {
  /** Full name of the cluster, such as `todo-prod-events`. At most 63 characters. */
  readonly name: Argument<string>;
  /** Region of the cluster. */
  readonly region: Argument<string>;
  /** Project of the cluster, a part of the address of its brokers. */
  readonly project_id: Argument<string>;
  /** Network in whose subnet clients reach the brokers: the module of the network. */
  readonly network: Argument<{
    readonly subnet_id: Argument<string> | null;
  }>;
  /**
   * vCPUs (3 or more) and memory (1 to 8 GiB a vCPU) of the whole cluster, of which Google makes brokers.
   * @default { vcpus = 3, memory_gib = 3 }
   */
  readonly capacity?: Argument<{
    readonly vcpus: Argument<number> | null;
    readonly memory_gib: Argument<number> | null;
  }> | undefined;
  /** Topics by name: partitions, which can be raised and never lowered; copies of each message on different brokers (1 to 3), which cannot be changed; for how many seconds messages are kept. With `compact` the last message of each key is kept for ever instead. */
  readonly topics: MapArgument<{
    /** @default 3 */
    readonly partitions?: Argument<number> | null | undefined;
    /** @default 3 */
    readonly replication?: Argument<number> | null | undefined;
    /** @default 604800 */
    readonly retention_seconds?: Argument<number> | null | undefined;
    /** @default false */
    readonly compact?: Argument<boolean> | null | undefined;
  }>;
  /**
   * Who uses the topics, by component: the e-mail address of its service account, whether it `produces`, and the consumer group that it reads as, if it reads. Topics that nobody is named for are open to every client of the project.
   * @default {}
   */
  readonly clients?: MapArgument<{
    readonly service_account_email: Argument<string> | null;
    /** @default false */
    readonly produces?: Argument<boolean> | null | undefined;
    readonly consumer_group?: Argument<string> | null | undefined;
  }> | undefined;
  /**
   * Days that logs are kept when that is more than the 30 of the project's _Default bucket: 31 to 3650, in a log bucket of the cluster's own.
   * @default null
   */
  readonly log_retention_days?: Argument<number> | null | undefined;
  /**
   * Alarms by name, on `lag` (messages that the slowest partition is behind): a limit, how many minutes it must last, and the ids of the notification channels to tell.
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
   * Refuses to delete the cluster and its topics.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * Labels of the cluster and its alert policies, beside the default labels of the provider.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
}

export type ManagedKafkaOutput = "bootstrap" | "charts";

/** Apache Kafka: a cluster, its topics, and Kafka's own rules on who may use which. */
export const managedKafka: ModuleSource<ManagedKafkaInputs, ManagedKafkaOutput> = {
  cloud: "gcp",
  name: "managed_kafka",
  modules: [alertPolicies, logBucket],
  files: {
    "access.tf": `# IAM only lets clients in; which topics they may use, Kafka's own rules say.

locals {
  rights = flatten([
    for client in values(var.clients) : concat(
      client.produces ? [{ principal = "User:\${client.service_account_email}", operation = "WRITE" }] : [],
      client.consumer_group == null ? [] : [{ principal = "User:\${client.service_account_email}", operation = "READ" }],
    )
  ])
}

resource "google_managed_kafka_acl" "topic" {
  for_each = length(var.clients) == 0 ? {} : var.topics

  cluster  = google_managed_kafka_cluster.this.cluster_id
  location = var.region
  acl_id   = "topic/\${google_managed_kafka_topic.this[each.key].topic_id}"

  dynamic "acl_entries" {
    for_each = local.rights

    content {
      principal       = acl_entries.value.principal
      permission_type = "ALLOW"
      operation       = acl_entries.value.operation
      host            = "*"
    }
  }
}

# Each reads as a group of its own; nobody else may.
resource "google_managed_kafka_acl" "consumer_group" {
  for_each = { for key, client in var.clients : key => client if client.consumer_group != null }

  cluster  = google_managed_kafka_cluster.this.cluster_id
  location = var.region
  acl_id   = "consumerGroup/\${each.value.consumer_group}"

  acl_entries {
    principal       = "User:\${each.value.service_account_email}"
    permission_type = "ALLOW"
    operation       = "READ"
    host            = "*"
  }
}
`,
    "alarms.tf": `locals {
  metrics = {
    # Messages that the slowest partition is behind.
    lag = {
      filter  = "resource.type=\\"managedkafka.googleapis.com/TopicPartitionConsumerGroup\\" AND resource.labels.cluster_id=\\"\${google_managed_kafka_cluster.this.cluster_id}\\" AND metric.type=\\"managedkafka.googleapis.com/offset_lag\\""
      aligner = "ALIGN_MAX"
      reducer = "REDUCE_MAX"
    }
  }
}

module "logs" {
  source = "../log_bucket"
  count  = var.log_retention_days == null ? 0 : 1

  name                = "\${var.name}-logs"
  description         = "Logs of \${var.name}."
  project_id          = var.project_id
  region              = var.region
  filter              = "resource.type=\\"managedkafka.googleapis.com/Cluster\\" AND resource.labels.cluster_id=\\"\${google_managed_kafka_cluster.this.cluster_id}\\""
  retention_days      = var.log_retention_days
  deletion_protection = var.deletion_protection
}

module "alarms" {
  source = "../alert_policies"

  name    = var.name
  alarms  = var.alarms
  metrics = local.metrics
  labels  = var.labels
}
`,
    "main.tf": `# Apache Kafka: a cluster, its topics, and Kafka's own rules on who may use which.

# Takes TLS connections that IAM has authenticated and no others; encrypted at rest with Google's keys.
resource "google_managed_kafka_cluster" "this" {
  cluster_id      = var.name
  location        = var.region
  deletion_policy = var.deletion_protection ? "PREVENT" : "DELETE"
  labels          = var.labels

  capacity_config {
    vcpu_count   = tostring(var.capacity.vcpus)
    memory_bytes = tostring(var.capacity.memory_gib * 1073741824)
  }

  gcp_config {
    access_config {
      network_configs {
        subnet = var.network.subnet_id
      }
    }
  }

  # New brokers take their share of the partitions.
  rebalance_config {
    mode = "AUTO_REBALANCE_ON_SCALE_UP"
  }
}

resource "google_managed_kafka_topic" "this" {
  for_each = var.topics

  topic_id           = each.key
  cluster            = google_managed_kafka_cluster.this.cluster_id
  location           = var.region
  partition_count    = each.value.partitions
  replication_factor = each.value.replication
  deletion_policy    = var.deletion_protection ? "PREVENT" : "DELETE"

  # Losing one broker stops nobody: a write needs all copies but one.
  configs = merge(
    { "min.insync.replicas" = tostring(max(1, each.value.replication - 1)) },
    each.value.compact
    ? { "cleanup.policy" = "compact" }
    : { "cleanup.policy" = "delete", "retention.ms" = tostring(each.value.retention_seconds * 1000) },
  )
}
`,
    "outputs.tf": `# Port 9092 is that of TLS with OAUTHBEARER. The provider has no attribute for the name.
output "bootstrap" {
  description = "Address at which clients first reach the brokers."
  value       = "bootstrap.\${google_managed_kafka_cluster.this.cluster_id}.\${var.region}.managedkafka.\${var.project_id}.cloud.goog:9092"
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    { title = "Lag", lines = { messages = local.metrics.lag } },
  ]
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the cluster, such as \`todo-prod-events\`. At most 63 characters."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the cluster."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project of the cluster, a part of the address of its brokers."
  type        = string
  nullable    = false
}

variable "network" {
  description = "Network in whose subnet clients reach the brokers: the module of the network."
  type        = object({ subnet_id = string })
  nullable    = false
}

variable "capacity" {
  description = "vCPUs (3 or more) and memory (1 to 8 GiB a vCPU) of the whole cluster, of which Google makes brokers."
  type = object({
    vcpus      = number
    memory_gib = number
  })
  default  = { vcpus = 3, memory_gib = 3 }
  nullable = false

  validation {
    condition     = var.capacity.vcpus >= 3 && var.capacity.memory_gib >= var.capacity.vcpus && var.capacity.memory_gib <= 8 * var.capacity.vcpus
    error_message = "A cluster has at least 3 vCPUs, and 1 to 8 GiB for each."
  }
}

variable "topics" {
  description = "Topics by name: partitions, which can be raised and never lowered; copies of each message on different brokers (1 to 3), which cannot be changed; for how many seconds messages are kept. With \`compact\` the last message of each key is kept for ever instead."
  type = map(object({
    partitions        = optional(number, 3)
    replication       = optional(number, 3)
    retention_seconds = optional(number, 604800)
    compact           = optional(bool, false)
  }))
  nullable = false

  validation {
    condition     = alltrue([for topic in values(var.topics) : topic.replication >= 1 && topic.replication <= 3])
    error_message = "A topic has 1 to 3 copies."
  }
}

variable "clients" {
  description = "Who uses the topics, by component: the e-mail address of its service account, whether it \`produces\`, and the consumer group that it reads as, if it reads. Topics that nobody is named for are open to every client of the project."
  type = map(object({
    service_account_email = string
    produces              = optional(bool, false)
    consumer_group        = optional(string)
  }))
  default  = {}
  nullable = false
}

variable "log_retention_days" {
  description = "Days that logs are kept when that is more than the 30 of the project's _Default bucket: 31 to 3650, in a log bucket of the cluster's own."
  type        = number
  default     = null
}

variable "alarms" {
  description = "Alarms by name, on \`lag\` (messages that the slowest partition is behind): a limit, how many minutes it must last, and the ids of the notification channels to tell."
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
    condition     = alltrue([for alarm in values(var.alarms) : contains(["lag"], alarm.metric)])
    error_message = "The metric of an alarm is lag."
  }
}

variable "deletion_protection" {
  description = "Refuses to delete the cluster and its topics."
  type        = bool
  default     = false
  nullable    = false
}

variable "labels" {
  description = "Labels of the cluster and its alert policies, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
