variable "name" {
  description = "Full name, such as `todo-prod-delivery`, at most 57 characters: `-deploy` follows."
  type        = string
  nullable    = false
}

variable "system" {
  description = "What belongs to the system: the prefix of its names and of the roles that applying may write, and the tags of its resources, at least one."
  type = object({
    prefix = string
    tags   = map(string)
  })
  nullable = false

  validation {
    condition     = length(var.system.tags) > 0
    error_message = "Keys are told apart by their tags."
  }
}

variable "subjects" {
  description = "Subject of the token that GitHub gives to a pull request and to a job in the GitHub environment."
  type = object({
    pull_request = string
    environment  = string
  })
  nullable = false
}

variable "create_provider" {
  description = "Whether to make the identity provider. An account has one for GitHub: `false` where it is there."
  type        = bool
  default     = true
  nullable    = false
}

variable "state" {
  description = "Bucket and key of the state. Who plans holds its lock."
  type = object({
    bucket = string
    key    = string
  })
  nullable = false
}

variable "repository_arns" {
  description = "ECR repositories to push images to."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "deploy_policies" {
  description = "Policy documents (JSON) of what is rolled out, by its name, as its module gives them."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "kept_services" {
  description = "Services of AWS whose resources hold data of the system that applying may not delete: `ecr`, `elasticache`, `kafka`, `kms`, `logs`, `route53`, `s3`, `secretsmanager`, `sns`, `sqs` or `ssm`."
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
