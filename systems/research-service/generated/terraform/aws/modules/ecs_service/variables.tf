variable "name" {
  description = "Full name, such as todo-prod-api, of the service and all that belongs to it. At most 54 characters."
  type        = string
  nullable    = false
}

variable "cluster" {
  description = "Cluster that the service runs in, with the private DNS zone of its services: the outputs of the cluster module."
  type = object({
    name = string
    arn  = string
    namespace = object({
      id   = string
      name = string
    })
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

variable "port" {
  description = "TCP port that the container listens on, also in its variable PORT."
  type        = number
  nullable    = false
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

variable "shell" {
  description = "Whether people may open a shell in running tasks (ECS Exec), whose file system must be writable."
  type        = bool
  default     = false
  nullable    = false
}

variable "tasks" {
  description = "Fewest and most tasks, and what scaling keeps: average CPU utilization in percent, requests per minute and task (null: it does not look at that)."
  type = object({
    min             = number
    max             = number
    target_cpu      = optional(number)
    target_requests = optional(number)
  })
  nullable = false

  validation {
    condition     = var.tasks.target_requests == null || var.load_balancer != null
    error_message = "Requests are counted by a load balancer; without one, scaling can keep target_cpu."
  }
}

variable "off_hours" {
  description = "Hours with another number of tasks: begin and end as cron expressions of AWS, such as cron(0 20 ? * MON-FRI *), in a time zone (IANA name). null: there are none."
  type = object({
    from      = string
    to        = string
    time_zone = string
    tasks     = optional(number, 0)
  })
  default = null
}

variable "takes_messages" {
  description = "Whether the container also takes messages from a queue or a stream, which nobody waits for when a task is stopped: its code may then protect the task while it works."
  type        = bool
  default     = false
  nullable    = false
}

variable "startup_timeout" {
  description = "Seconds after its start in which failed health checks of the load balancer do not stop a task."
  type        = number
  default     = 60
  nullable    = false
}

variable "drain_timeout" {
  description = "Seconds that a task has between the signal to stop and its end, to finish requests: 2 to 120."
  type        = number
  default     = 30
  nullable    = false

  validation {
    condition     = var.drain_timeout >= 2 && var.drain_timeout <= 120
    error_message = "ECS waits 2 to 120 seconds."
  }
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

variable "restart_on" {
  description = "Versions of what tasks read at their start, such as a password, by name: when one changes, all tasks are started anew."
  type        = map(string)
  default     = {}
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

variable "load_balancer" {
  description = "What sends requests: the service's entry in the targets of the load balancer module. null: no load balancer does."
  type = object({
    target_group_arn        = string
    target_group_arn_suffix = string
    arn_suffix              = string
  })
  default = null
}

variable "discovery_name" {
  description = "Name under which others in the network find the service, before that of the cluster's private zone. null: nobody calls it directly."
  type        = string
  default     = null

  validation {
    condition     = var.discovery_name == null || var.cluster.namespace != null
    error_message = "The cluster has no private zone for the name."
  }
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

variable "tell_rollbacks" {
  description = "Topics that are told of a deployment that failed, by a key. Their policies let events.amazonaws.com publish."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "alarms" {
  description = "Alarms by name: metric (cpu, memory and errors in percent, latency as 95th percentile in seconds, running_tasks as a count), threshold, minutes that it lasts, topics to notify."
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
    condition     = alltrue([for alarm in values(var.alarms) : contains(["cpu", "memory", "running_tasks", "latency", "errors"], alarm.metric)])
    error_message = "A service has the metrics cpu, memory, running_tasks, latency and errors."
  }

  validation {
    condition     = var.load_balancer != null || alltrue([for alarm in values(var.alarms) : !contains(["latency", "errors"], alarm.metric)])
    error_message = "Latency and errors are measured by a load balancer."
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
