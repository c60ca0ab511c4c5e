variable "discord_topic_arn" {
  type        = any
  description = "Topic ARN of module.discord."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}
