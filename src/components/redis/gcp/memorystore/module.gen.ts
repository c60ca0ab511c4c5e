// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { alertPolicies } from "../../../../lowering/gcp/modules/alert_policies/module.gen.ts";

export interface MemorystoreInputs {
  /** Full name of the instance, such as `todo-prod-cache`. At most 63 characters. */
  readonly name: Argument<string>;
  /** Region of the instance. */
  readonly region: Argument<string>;
  /** Project in whose network clients reach it. */
  readonly project_id: Argument<string>;
  /** Network in which it gets its addresses: the module of the network as a whole, so that its service connection `gcp-memorystore` is there first. */
  readonly network: Argument<{
    readonly id: Argument<string> | null;
  }>;
  /**
   * Version of Valkey, such as `8.0`.
   * @default "8.0"
   */
  readonly valkey_version?: Argument<string> | undefined;
  /** Size of the instance: `SHARED_CORE_NANO` (1 GiB for data, without an SLA), `STANDARD_SMALL` (4.8), `HIGHMEM_MEDIUM` (9.7) or `HIGHMEM_XLARGE` (43). */
  readonly node_type: Argument<string>;
  /**
   * Replicas in other zones, 0 to 5; one of them takes over when the primary fails.
   * @default 0
   */
  readonly replicas?: Argument<number> | undefined;
  /**
   * What is dropped when memory is full, as Valkey's `maxmemory-policy` has it. Job queues need `noeviction`.
   * @default "volatile-lru"
   */
  readonly eviction?: Argument<string> | undefined;
  /**
   * Daily backups: for how many days they are kept (up to 365), and the hour in which they are made, in UTC. Null: none, since a cache can be filled anew.
   * @default null
   */
  readonly backups?: Argument<{
    readonly retention_days: Argument<number> | null;
    /** @default 18 */
    readonly hour?: Argument<number> | null | undefined;
  }> | null | undefined;
  /**
   * Hour in which updates may restart it, in UTC: the day such as `SUNDAY`. Null: Memorystore chooses.
   * @default null
   */
  readonly maintenance?: Argument<{
    readonly day: Argument<string> | null;
    readonly hour: Argument<number> | null;
    /** @default 0 */
    readonly minute?: Argument<number> | null | undefined;
  }> | null | undefined;
  /**
   * Alarms by name, on `cpu`, `memory` (percent), `connections` or `evictions` (keys a minute): a limit, how many minutes it must last, and the ids of the notification channels to tell.
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
   * Refuses to delete the instance, in Terraform and in Google Cloud.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * Labels of the instance and its alert policies, beside the default labels of the provider.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
}

export type MemorystoreOutput = "host" | "port" | "ca_certificates" | "connection_condition" | "charts" | "instance_id";

/** A Valkey instance of Memorystore, without a password: IAM says who connects, over TLS only. */
export const memorystore: ModuleSource<MemorystoreInputs, MemorystoreOutput> = {
  cloud: "gcp",
  name: "memorystore",
  modules: [alertPolicies],
  files: {
    "alarms.tf": `locals {
  instance_filter = "resource.type=\\"memorystore.googleapis.com/Instance\\" AND resource.labels.instance_id=\\"\${google_memorystore_instance.this.instance_id}\\""

  metrics = {
    cpu = {
      filter  = "\${local.instance_filter} AND metric.type=\\"memorystore.googleapis.com/instance/cpu/maximum_utilization\\""
      aligner = "ALIGN_MEAN"
      unit    = "ratio"
    }
    memory = {
      filter  = "\${local.instance_filter} AND metric.type=\\"memorystore.googleapis.com/instance/memory/maximum_utilization\\""
      aligner = "ALIGN_MEAN"
      unit    = "ratio"
    }
    connections = {
      filter  = "\${local.instance_filter} AND metric.type=\\"memorystore.googleapis.com/instance/clients/maximum_connected_clients\\""
      aligner = "ALIGN_MEAN"
    }
    evictions = {
      filter  = "\${local.instance_filter} AND metric.type=\\"memorystore.googleapis.com/instance/stats/total_evicted_keys_count\\""
      aligner = "ALIGN_DELTA"
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
    "main.tf": `# A Valkey instance of Memorystore, without a password: IAM says who connects, over TLS only.

resource "google_memorystore_instance" "this" {
  instance_id                 = var.name
  location                    = var.region
  mode                        = "CLUSTER_DISABLED"
  shard_count                 = 1
  replica_count               = var.replicas
  node_type                   = var.node_type
  engine_version              = "VALKEY_\${replace(var.valkey_version, ".", "_")}"
  engine_configs              = { "maxmemory-policy" = var.eviction }
  authorization_mode          = "IAM_AUTH"
  transit_encryption_mode     = "SERVER_AUTHENTICATION"
  deletion_protection_enabled = var.deletion_protection
  deletion_policy             = var.deletion_protection ? "PREVENT" : "DELETE"
  labels                      = var.labels

  desired_auto_created_endpoints {
    network    = var.network.id
    project_id = var.project_id
  }

  dynamic "automated_backup_config" {
    for_each = var.backups == null ? [] : [var.backups]

    content {
      retention = "\${automated_backup_config.value.retention_days * 86400}s"

      fixed_frequency_schedule {
        start_time {
          hours = automated_backup_config.value.hour
        }
      }
    }
  }

  dynamic "maintenance_policy" {
    for_each = var.maintenance == null ? [] : [var.maintenance]

    content {
      weekly_maintenance_window {
        day = maintenance_policy.value.day

        start_time {
          hours   = maintenance_policy.value.hour
          minutes = maintenance_policy.value.minute
        }
      }
    }
  }
}

locals {
  connections = google_memorystore_instance.this.endpoints[0].connections

  # The address of the primary, beside which there is one that spreads reads over the replicas.
  host = one([
    for connection in local.connections : connection.psc_auto_connection[0].ip_address
    if connection.psc_auto_connection[0].connection_type == "CONNECTION_TYPE_PRIMARY"
  ])

  # Certificates of an authority of the instance's own, which no image knows.
  certificates = flatten([
    for authority in google_memorystore_instance.this.managed_server_ca[0].ca_certs : authority.certificates
  ])
}
`,
    "outputs.tf": `output "host" {
  description = "Address of the primary."
  value       = local.host
}

output "port" {
  description = "Port of the primary; it speaks TLS."
  value       = 6379
}

output "ca_certificates" {
  description = "Certificates of the authority that the instance proves itself with, in PEM."
  value       = join("\\n", local.certificates)
}

output "connection_condition" {
  description = "Condition that narrows \`roles/memorystore.dbConnectionUser\` on the project down to this instance."
  value = {
    title      = "Only \${var.name}"
    expression = "resource.name == \\"\${google_memorystore_instance.this.name}\\""
  }
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    { title = "CPU and memory", lines = { CPU = local.metrics.cpu, memory = local.metrics.memory } },
    { title = "Connections", lines = { connections = local.metrics.connections } },
    { title = "Evictions", lines = { evictions = local.metrics.evictions } },
  ]
}

output "instance_id" {
  description = "Name of the instance, by which Cloud Monitoring knows it."
  value       = google_memorystore_instance.this.instance_id
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the instance, such as \`todo-prod-cache\`. At most 63 characters."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the instance."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project in whose network clients reach it."
  type        = string
  nullable    = false
}

variable "network" {
  description = "Network in which it gets its addresses: the module of the network as a whole, so that its service connection \`gcp-memorystore\` is there first."
  type        = object({ id = string })
  nullable    = false
}

variable "valkey_version" {
  description = "Version of Valkey, such as \`8.0\`."
  type        = string
  default     = "8.0"
  nullable    = false
}

variable "node_type" {
  description = "Size of the instance: \`SHARED_CORE_NANO\` (1 GiB for data, without an SLA), \`STANDARD_SMALL\` (4.8), \`HIGHMEM_MEDIUM\` (9.7) or \`HIGHMEM_XLARGE\` (43)."
  type        = string
  nullable    = false

  validation {
    condition     = contains(["SHARED_CORE_NANO", "STANDARD_SMALL", "HIGHMEM_MEDIUM", "HIGHMEM_XLARGE"], var.node_type)
    error_message = "node_type is SHARED_CORE_NANO, STANDARD_SMALL, HIGHMEM_MEDIUM or HIGHMEM_XLARGE."
  }
}

variable "replicas" {
  description = "Replicas in other zones, 0 to 5; one of them takes over when the primary fails."
  type        = number
  default     = 0
  nullable    = false

  validation {
    condition     = var.replicas >= 0 && var.replicas <= 5
    error_message = "Memorystore has 0 to 5 replicas."
  }
}

variable "eviction" {
  description = "What is dropped when memory is full, as Valkey's \`maxmemory-policy\` has it. Job queues need \`noeviction\`."
  type        = string
  default     = "volatile-lru"
  nullable    = false
}

variable "backups" {
  description = "Daily backups: for how many days they are kept (up to 365), and the hour in which they are made, in UTC. Null: none, since a cache can be filled anew."
  type = object({
    retention_days = number
    hour           = optional(number, 18)
  })
  default = null

  validation {
    condition     = var.backups == null ? true : var.backups.retention_days >= 1 && var.backups.retention_days <= 365
    error_message = "Memorystore keeps backups for 1 to 365 days."
  }
}

variable "maintenance" {
  description = "Hour in which updates may restart it, in UTC: the day such as \`SUNDAY\`. Null: Memorystore chooses."
  type = object({
    day    = string
    hour   = number
    minute = optional(number, 0)
  })
  default = null
}

variable "alarms" {
  description = "Alarms by name, on \`cpu\`, \`memory\` (percent), \`connections\` or \`evictions\` (keys a minute): a limit, how many minutes it must last, and the ids of the notification channels to tell."
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
    condition     = alltrue([for alarm in values(var.alarms) : contains(["cpu", "memory", "connections", "evictions"], alarm.metric)])
    error_message = "The metric of an alarm is cpu, memory, connections or evictions."
  }
}

variable "deletion_protection" {
  description = "Refuses to delete the instance, in Terraform and in Google Cloud."
  type        = bool
  default     = false
  nullable    = false
}

variable "labels" {
  description = "Labels of the instance and its alert policies, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
