variable "name" {
  description = "Full name, such as todo-prod-claude, of what belongs to the models."
  type        = string
  nullable    = false
}

variable "models" {
  description = "Foundation models that are called in the provider's region, by their ids."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "inference_profiles" {
  description = "Inference profiles that are called, by their ids (such as jp.anthropic.claude-...): the model behind each, and the regions that answer. []: any region may."
  type = map(object({
    model   = string
    regions = list(string)
  }))
  default  = {}
  nullable = false
}

variable "provisioned" {
  description = "Throughput that is kept for one model: its id, model units, and the commitment, OneMonth or SixMonths, before which it cannot be deleted. Then nothing else may be called. null: by the token."
  type = object({
    model      = string
    units      = number
    commitment = optional(string)
  })
  default = null
}

variable "tags" {
  description = "Tags of all resources, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
