variable "name" {
  description = "Full name, such as todo-prod-report, of the job and all that belongs to it. At most 54 characters."
  type        = string
  nullable    = false
}

variable "cluster" {
  description = "Cluster that tasks run in: the outputs of the cluster module."
  type = object({
    name = string
    arn  = string
  })
  nullable = false
}

variable "network" {
  description = "Network that tasks run in, in its private subnets: the outputs of the network module."
  type = object({
    vpc_id             = string
    private_subnet_ids = list(string)
  })
  nullable = false
}

variable "image" {
  description = "Image with its tag or digest."
  type        = string
  nullable    = false
}

variable "repository_arns" {
  description = "ECR repositories that the image is pulled from. []: it comes from a public registry."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "command" {
  description = "Arguments in place of the image's own (CMD). null: those of the image."
  type        = list(string)
  default     = null
}

variable "cpu" {
  description = "CPU units of a task: 256, 512, 1024 (one vCPU), 2048, 4096, 8192 or 16384."
  type        = number
  nullable    = false
}

variable "memory" {
  description = "Memory of a task in MiB. Which sizes there are depends on the CPU units."
  type        = number
  nullable    = false
}

variable "architecture" {
  description = "Processor that the image is built for: X86_64 or ARM64."
  type        = string
  default     = "X86_64"
  nullable    = false
}

variable "read_only_filesystem" {
  description = "Whether the container writes nothing but /tmp, which then lies in an eighth of its memory."
  type        = bool
  default     = true
  nullable    = false
}

variable "schedule" {
  description = "When it starts by itself: a cron expression of AWS, such as cron(0 3 * * ? *), in a time zone (IANA name). null: on demand only."
  type = object({
    cron      = string
    time_zone = optional(string, "UTC")
  })
  default = null
}

variable "tasks" {
  description = "Tasks of a run. Each is told its number, from 0, in CLOUD_RUN_TASK_INDEX and how many there are in CLOUD_RUN_TASK_COUNT."
  type        = number
  default     = 1
  nullable    = false

  validation {
    condition     = var.tasks >= 1
    error_message = "A run has at least one task."
  }
}

variable "parallelism" {
  description = "Most tasks at the same time, at most 40."
  type        = number
  default     = 10
  nullable    = false

  validation {
    condition     = var.parallelism >= 1 && var.parallelism <= 40
    error_message = "A Map state in the definition itself runs at most 40 iterations at a time."
  }
}

variable "timeout" {
  description = "Seconds after which an attempt of a task is stopped and counts as failed."
  type        = number
  default     = 3600
  nullable    = false
}

variable "retries" {
  description = "How often a failed task is tried again."
  type        = number
  default     = 0
  nullable    = false
}

variable "environment" {
  description = "Environment variables by name. Secrets do not belong here."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "secrets" {
  description = "Environment variables that ECS fills from Secrets Manager at start: the secret's ARN by variable, where needed with a key of its JSON (<arn>:<key>::)."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "parameters" {
  description = "Environment variables that ECS fills from Parameter Store at start: the parameter's ARN by variable."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "secret_key_arns" {
  description = "Customer-managed KMS keys that secrets and parameters are encrypted with."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "policies" {
  description = "What the code may do: policy documents (JSON) by name, as the modules of what it uses give them."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "connections" {
  description = "What the code connects to inside the network, by name: TCP port and security group."
  type = map(object({
    port              = number
    security_group_id = string
  }))
  default  = {}
  nullable = false
}

variable "tracing" {
  description = "Whether traces are sent to X-Ray, by a collector beside the container."
  type        = bool
  default     = false
  nullable    = false
}

variable "log_retention_days" {
  description = "Days that logs are kept, one of those that CloudWatch Logs offers."
  type        = number
  default     = 30
  nullable    = false
}

variable "alarms" {
  description = "Alarms by name: metric (failures or successes: runs that ended so), threshold, minutes over which they are counted, topics to notify."
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
    condition     = alltrue([for alarm in values(var.alarms) : contains(["failures", "successes"], alarm.metric)])
    error_message = "A job has the metrics failures and successes."
  }
}

variable "permissions_boundary" {
  description = "ARN of the managed policy whose rights no role made here exceeds. No bound without."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of all resources and tasks, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
