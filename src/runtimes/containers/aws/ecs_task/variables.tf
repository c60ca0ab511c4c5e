variable "name" {
  description = "Full name, such as todo-prod-api: of the task definition's family, the security group and the log group, and the start of the roles' names."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.name) <= 54
    error_message = "The name of a role has at most 64 characters, ten of which are its ending."
  }
}

variable "network" {
  description = "Network that tasks run in: the outputs of the network module."
  type = object({
    vpc_id = string
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
  description = "TCP port that the container listens on, also in its variable PORT. null: it takes no connections."
  type        = number
  default     = null
}

variable "cpu" {
  description = "CPU units of a task; 1024 are one vCPU."
  type        = number
  nullable    = false

  validation {
    condition     = contains([256, 512, 1024, 2048, 4096, 8192, 16384], var.cpu)
    error_message = "Fargate has tasks of 256, 512, 1024, 2048, 4096, 8192 and 16384 CPU units."
  }
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

  validation {
    condition     = contains(["X86_64", "ARM64"], var.architecture)
    error_message = "Fargate has the architectures X86_64 and ARM64."
  }
}

variable "read_only_filesystem" {
  description = "Whether the container writes nothing but /tmp, which then lies in an eighth of its memory."
  type        = bool
  default     = true
  nullable    = false
}

variable "shell" {
  description = "Whether people may open a shell in running tasks (ECS Exec). Its agent writes files beside the program."
  type        = bool
  default     = false
  nullable    = false

  validation {
    condition     = !var.shell || !var.read_only_filesystem
    error_message = "ECS Exec needs a file system that can be written to."
  }
}

variable "protected_in" {
  description = "Cluster in which the code may protect its task from being stopped while it works. null: it may not."
  type        = object({ cluster_name = string })
  default     = null
}

variable "stop_timeout" {
  description = "Seconds between the signal to stop and the end. null: the 30 seconds of ECS."
  type        = number
  default     = null
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

variable "permissions_boundary" {
  description = "ARN of the managed policy whose rights no role made here exceeds. No bound without."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of all resources, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
