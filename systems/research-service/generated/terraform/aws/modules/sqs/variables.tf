variable "discord_sns_topic_arn" {
  type        = string
  description = "ARN of the SNS topic discord."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}
