variable "name" {
  description = "Full name, such as `todo-prod-delivery`, at most 57 characters: `-deploy` follows."
  type        = string
  nullable    = false
}

variable "subjects" {
  description = "Subject of the token that GitHub gives to a pull request, and to jobs in the GitHub environments of deployments and of Terraform, which are two."
  type = object({
    pull_request = string
    deploy       = string
    apply        = string
  })
  nullable = false

  validation {
    condition     = var.subjects.deploy != var.subjects.apply
    error_message = "Whoever may deploy may not apply by that: give them GitHub environments of their own."
  }
}

variable "state" {
  description = "Bucket and key of the state. Who plans reads it and holds its lock; who applies writes it."
  type = object({
    bucket = string
    key    = string
  })
  nullable = false
}

variable "permissions_boundary" {
  description = "ARN of the managed policy that bounds all roles of the environment, and the one that deploys."
  type        = string
  nullable    = false
}

variable "other_pipelines" {
  description = "Names, as `name`, of further pipelines of the environment. Applying may not write their roles either."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "plan_policies" {
  description = "Policy documents (JSON) of what planning reads, by what they are about: `network`. At most ten."
  type        = map(string)
  nullable    = false
}

variable "apply_policies" {
  description = "Policy documents (JSON) of what applying reads and writes, by what they are about: `network`; and of what it may not touch or delete. At most ten."
  type        = map(string)
  nullable    = false
}

variable "repository_arns" {
  description = "ECR repositories to push images to, by name of the image."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "taken_on_repository_arns" {
  description = "ECR repositories of other environments, whose images are pulled to push what was tried there, by name of the image."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "deploys" {
  description = "Whether there is something to roll out, and a role that does."
  type        = bool
  default     = true
  nullable    = false
}

variable "other_zone_arns" {
  description = "Hosted zones of Route 53 in the account that are of other environments. Applying may not write their records."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "tags" {
  description = "Tags of all roles, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
