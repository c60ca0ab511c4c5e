variable "name" {
  description = "Full name of the database, such as todo-prod-db. Secrets are called <name>-user-<user>, the job <name>-roles: at most 48 characters."
  type        = string
  nullable    = false
}

variable "cluster" {
  description = "Cluster that the job runs in: the outputs of the cluster module."
  type = object({
    name = string
    arn  = string
  })
  nullable = false
}

variable "network" {
  description = "Network that the job runs in, in its private subnets."
  type = object({
    vpc_id             = string
    private_subnet_ids = list(string)
  })
  nullable = false
}

variable "database" {
  description = "The database: its name, what the instance is known by, its address and port, and its security group."
  type = object({
    name              = string
    id                = string
    address           = string
    port              = number
    security_group_id = string
  })
  nullable = false
}

variable "administrator_secret_arn" {
  description = "Secret with `username` and `password` of a user that may make roles: the master user. Only the job reads it."
  type        = string
  nullable    = false
}

variable "users" {
  description = "Who signs in: whether it may `read` or `readwrite`, and at which host."
  type = map(object({
    access = string
    host   = string
  }))
  nullable = false

  validation {
    condition     = alltrue([for user in values(var.users) : contains(["read", "readwrite"], user.access)])
    error_message = "The access of a user is read or readwrite."
  }
}

variable "login_prefix" {
  description = "Beginning of the names of logins, where others have theirs in the same database."
  type        = string
  default     = ""
  nullable    = false
}

variable "generation" {
  description = "Another number is another login with another password for each user. The ones before them work on until there is one more."
  type        = number
  nullable    = false
}

variable "credentials_recovery_days" {
  description = "Days for which deleted secrets can be restored, 7 to 30; with 0 their names are free again at once."
  type        = number
  default     = 30
  nullable    = false
}

variable "log_retention_days" {
  description = "Days for which CloudWatch keeps the logs of the job."
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
