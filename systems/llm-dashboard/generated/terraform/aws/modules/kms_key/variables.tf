variable "name" {
  description = "Name of the key's alias, without `alias/`."
  type        = string
}

variable "description" {
  description = "What the key encrypts, as the console shows it."
  type        = string
}

variable "services" {
  description = "AWS services that send to what the key encrypts in their own name, such as `sns.amazonaws.com`; for this account only."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "events" {
  description = "Whether rules of EventBridge send to what the key encrypts. For topics EventBridge does not say for which account."
  type        = bool
  default     = false
  nullable    = false
}

variable "region" {
  description = "Region of the key, where that is not the provider's."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of the key, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
