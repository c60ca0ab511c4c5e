variable "name" {
  description = "Full name of the database: identifier of the instance, at most 63 characters."
  type        = string
}

variable "network" {
  description = "Network that the database is in, with the private subnets that the job runs in which makes its roles."
  type = object({
    vpc_id             = string
    data_subnet_ids    = list(string)
    private_subnet_ids = list(string)
  })
}

variable "engine_version" {
  description = "Major version of PostgreSQL. Minor versions follow by themselves."
  type        = string

  validation {
    condition     = can(regex("^[0-9]+$", var.engine_version))
    error_message = "Name the major version alone, such as 17: the parameter group is of its family."
  }
}

variable "instance_class" {
  description = "Instance class of the database and of its replicas, such as `db.t4g.small`."
  type        = string
}

variable "storage" {
  description = "Size of the disk in GiB, and up to where it grows by itself; without `max_gib` it does not. Disks never shrink."
  type = object({
    size_gib = number
    max_gib  = optional(number)
  })
  default  = { size_gib = 20 }
  nullable = false
}

variable "multi_az" {
  description = "Whether a standby in another zone takes over by itself."
  type        = bool
  default     = false
  nullable    = false
}

variable "replicas" {
  description = "Number of read replicas."
  type        = number
  default     = 0
  nullable    = false
}

variable "database_name" {
  description = "Name of the database inside the instance. A change makes the instance anew, with all that it holds gone."
  type        = string
}

variable "parameters" {
  description = "Server parameters by name. TLS cannot be turned off."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "backups" {
  description = "Daily backups, with recovery to any point in time: for how many days, in which window (`18:00-19:00` UTC; RDS chooses one otherwise), in which other region a copy is kept, and whether backups and a last snapshot outlive the database."
  type = object({
    days                = optional(number, 7)
    window              = optional(string)
    copy_region         = optional(string)
    keep_after_deletion = optional(bool, true)
  })
  default  = {}
  nullable = false

  validation {
    condition     = var.backups.days >= 1 && var.backups.days <= 35
    error_message = "RDS keeps backups for 1 to 35 days."
  }
}

variable "maintenance_window" {
  description = "When RDS upgrades minor versions and repairs, such as `sun:19:00-sun:20:00` in UTC. RDS chooses one otherwise."
  type        = string
  default     = null
}

variable "allow_major_upgrade" {
  description = "Whether a changed `engine_version` upgrades the database in place, and all changes are made at once: an upgrade that waits for the maintenance window would hold on to the parameter group that goes."
  type        = bool
  default     = false
  nullable    = false
}

variable "apply_immediately" {
  description = "Whether changes are made at once, with the interruptions that they bring, and not in the maintenance window."
  type        = bool
  default     = false
  nullable    = false
}

variable "deletion_protection" {
  description = "Whether the database and its replicas refuse to be deleted."
  type        = bool
  default     = true
  nullable    = false
}

variable "users" {
  description = "Who signs in: whether it may `read` or `readwrite`, and the number of the replica that it reads from. Writers share what they make."
  type = map(object({
    access  = string
    replica = optional(string)
  }))
  default  = {}
  nullable = false
}

variable "cluster" {
  description = "Cluster for the job that makes the roles of users: the outputs of the cluster module. null: there are none."
  type = object({
    name = string
    arn  = string
  })
  default = null
}

variable "permissions_boundary" {
  description = "ARN of the managed policy whose rights no role made here exceeds. No bound without."
  type        = string
  default     = null
}

variable "password_version" {
  description = "Raise it for other passwords, of the administrator and of all users: after a leak, after a run that was to write them and failed, or when a secret was lost. Users sign in with the ones before as well, until it is raised again."
  type        = number
  default     = 1
  nullable    = false
}

variable "password_rotation_days" {
  description = "Days after which the next apply writes other passwords. Never by itself without."
  type        = number
  default     = null
}

variable "credentials_recovery_days" {
  description = "Days for which deleted secrets of the credentials can be restored, 7 to 30; with 0 their names are free again at once."
  type        = number
  default     = 30
  nullable    = false
}

variable "insights" {
  description = "Whether Database Insights keeps a week of what the database spent its time on."
  type        = bool
  default     = true
  nullable    = false
}

variable "log_retention_days" {
  description = "Days for which CloudWatch keeps the server's logs."
  type        = number
  default     = 30
  nullable    = false
}

variable "alarms" {
  description = "Alarms by name, on `cpu` (percent), `connections`, `free_memory` or `free_storage` (bytes): the limit, for how many minutes, and the ARNs of the topics to tell."
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
    condition     = alltrue([for alarm in var.alarms : contains(["cpu", "connections", "free_memory", "free_storage"], alarm.metric)])
    error_message = "Metrics are cpu, connections, free_memory and free_storage."
  }
}

variable "tags" {
  description = "Tags of all resources, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
