variable "name" {
  description = "Full name of the policy, at most 128 characters."
  type        = string
  nullable    = false
}

variable "prefix" {
  description = "What names of the environment begin with, without the hyphen that follows: `todo-prod`."
  type        = string
  nullable    = false
}

variable "system_tags" {
  description = "Tags by which resources of the environment are told from those of others: `system` and `environment`."
  type        = map(string)
  nullable    = false
}

variable "registry_account_id" {
  description = "Number of the account that keeps the images of the environment, where it is another than this one."
  type        = string
  default     = null
}

variable "taken_on_repository_arns" {
  description = "ARNs of ECR repositories of other environments, `*` for any part, whose images are pushed on into the environment's own."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "state_bucket" {
  description = "Bucket of Terraform's state, which no workload has a part in."
  type        = string
  nullable    = false
}

variable "further_arns" {
  description = "What the environment uses although its name does not begin with the prefix: what it adopted, and secrets that others made."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "tags" {
  description = "Tags of the policy, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
