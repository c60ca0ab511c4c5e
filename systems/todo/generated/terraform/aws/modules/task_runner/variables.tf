variable "name" {
  description = "Full name, such as todo-prod-db-roles, of the function and its role. At most 64 characters."
  type        = string
  nullable    = false
}

variable "cluster" {
  description = "Cluster that the task runs in: the outputs of the cluster module."
  type = object({
    name = string
    arn  = string
  })
  nullable = false
}

variable "subnet_ids" {
  description = "Private subnets that the task runs in."
  type        = list(string)
  nullable    = false
}

variable "task" {
  description = "The task, of whose family the newest definition is run: its roles, security group and log group."
  type = object({
    family             = string
    family_arn         = string
    execution_role_arn = string
    task_role_arn      = string
    security_group_id  = string
    log_group          = string
  })
  nullable = false
}

variable "log_retention_days" {
  description = "Days that the function's logs are kept, one of those that CloudWatch Logs offers."
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
