variable "discord_functions_monitoring_notification_channel_name" {
  type        = string
  description = "Name of the monitoring notification channel discord_functions."
}

variable "discord_monitoring_notification_channel_names" {
  type        = list(string)
  description = "Names of the monitoring notification channel discord."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}

variable "region" {
  type        = string
  description = "Region of the resources."
}
