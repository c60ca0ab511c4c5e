variable "name" {
  description = "Full name of the instance, such as `todo-prod-db`. With the project's id and `-replica-1` behind it at most 97 characters."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the instance and its replicas."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project of the instance."
  type        = string
  nullable    = false
}

variable "network" {
  description = "Network in which the instance gets its private address, and the job runs that makes roles: the module of the network."
  type = object({
    id                = string
    subnet_id         = string
    peered_network_id = string
  })
  nullable = false
}

variable "postgres_version" {
  description = "Major version of PostgreSQL, such as 17. A higher one upgrades the instance in place."
  type        = number
  nullable    = false
}

variable "tier" {
  description = "Machine type: `db-f1-micro`, `db-g1-small` or `db-custom-<vCPUs>-<MiB>`."
  type        = string
  nullable    = false
}

variable "disk" {
  description = "SSD in GB: its size, and up to where it grows by itself. Without `max_gb` it does not grow. Disks never shrink."
  type = object({
    size_gb = optional(number, 20)
    max_gb  = optional(number)
  })
  default  = {}
  nullable = false
}

variable "high_availability" {
  description = "Whether a standby in another zone takes over by itself."
  type        = bool
  default     = false
  nullable    = false
}

variable "replicas" {
  description = "Read replicas, called `<name>-replica-1` and so on. They are protected like the instance: to remove one, first apply without deletion_protection."
  type        = number
  default     = 0
  nullable    = false

  validation {
    condition     = var.replicas >= 0 && var.replicas == floor(var.replicas)
    error_message = "The number of replicas is a whole number."
  }
}

variable "database" {
  description = "Name of the database in the instance."
  type        = string
  nullable    = false
}

variable "backups" {
  description = "Daily backups: how many are kept, when they begin (`HH:MM`, UTC; Cloud SQL chooses if left out), in which region they are kept if not that of the instance, and whether any point of the last seven days can be restored."
  type = object({
    retained      = optional(number, 7)
    start_time    = optional(string)
    location      = optional(string)
    point_in_time = optional(bool, true)
  })
  default  = {}
  nullable = false

  validation {
    condition     = var.backups.retained >= 1 && var.backups.retained <= 365
    error_message = "Cloud SQL keeps 1 to 365 backups."
  }
}

variable "maintenance" {
  description = "Hour in which updates may restart the instance, in UTC, and the day, such as `SUNDAY`. Null: Cloud SQL chooses."
  type = object({
    day  = string
    hour = number
  })
  default = null
}

variable "flags" {
  description = "Server parameters of PostgreSQL and Cloud SQL, beside those that the module sets itself."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "query_insights" {
  description = "Whether Query Insights records how long queries take."
  type        = bool
  default     = true
  nullable    = false
}

variable "users" {
  description = "Who signs in, by component: the e-mail address of its service account, and whether it may `read` or `readwrite`. Writers share what they make."
  type = map(object({
    service_account_email = string
    access                = string
  }))
  default  = {}
  nullable = false
}

variable "password_version" {
  description = "Raise it for another password of the administrator who makes roles: after a leak, after a run that was to write one and failed, or when its secret was lost."
  type        = number
  default     = 1
  nullable    = false
}

variable "log_retention_days" {
  description = "Days that logs are kept when that is more than the 30 of the project's _Default bucket: 31 to 3650, in a log bucket of the instance's own."
  type        = number
  default     = null
}

variable "alarms" {
  description = "Alarms by name, on `cpu` (percent), `used_memory` (bytes), `used_storage` (percent of the disk) or `connections`: a limit, how many minutes it must last, and the ids of the notification channels to tell."
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
    condition     = alltrue([for alarm in values(var.alarms) : contains(["cpu", "used_memory", "used_storage", "connections"], alarm.metric)])
    error_message = "The metric of an alarm is cpu, used_memory, used_storage or connections."
  }
}

variable "deletion_protection" {
  description = "Refuses to delete the instance and its replicas, in Terraform and in Google Cloud."
  type        = bool
  default     = false
  nullable    = false
}

variable "labels" {
  description = "All labels of instances and alert policies: the default labels of the provider do not reach them."
  type        = map(string)
  default     = {}
  nullable    = false
}
