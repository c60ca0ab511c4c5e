variable "discord_ids" {
  type        = any
  description = "IDs of module.discord."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}

variable "region" {
  type        = string
  description = "Region of the resources."
}
