variable "name" {
  description = "Full name, such as `todo-prod-team`, at most 52 characters: `-break-glass` follows."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.name) <= 52
    error_message = "The name of a role has at most 64 characters, twelve of which are its ending."
  }
}

variable "system" {
  description = "What people get into: the prefix of its names, which is the name of its cluster as well, and the tags of its resources, at least one."
  type = object({
    prefix = string
    tags   = map(string)
  })
  nullable = false

  validation {
    condition     = length(var.system.tags) > 0
    error_message = "Distributions are told apart by their tags."
  }
}

variable "read" {
  description = "Permission sets of IAM Identity Center by whose sign-in people may look, at no data and no values of secrets."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "operate" {
  description = "Permission sets by whose sign-in people may restart, fail over and repair what runs."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "shell" {
  description = "Permission sets by whose sign-in people may open a shell in running containers."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "break_glass" {
  description = "Permission sets by whose sign-in people may do everything in the account."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "tags" {
  description = "Tags of the roles, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
