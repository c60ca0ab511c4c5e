variable "backend_security_group_id" {
  type        = string
  description = "ID of the security group backend."
}

variable "discord_topic_arn" {
  type        = any
  description = "Topic ARN of module.discord."
}

variable "main_public_subnet_ids" {
  type        = any
  description = "Public subnet IDs of module.main."
}

variable "main_vpc_id" {
  type        = any
  description = "VPC ID of module.main."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}

variable "site_certificate_arn" {
  type        = any
  description = "Certificate ARN of module.site."
}

variable "site_zone_id" {
  type        = any
  description = "Zone ID of module.site."
}

variable "waf_arn" {
  type        = any
  description = "ARN of module.waf."
  default     = null
}

variable "web_access_logs_force_destroy" {
  type        = bool
  description = "Force destroy of the S3 bucket of web_access_logs."
}

variable "web_enable_deletion_protection" {
  type        = bool
  description = "Enable deletion protection of the load balancer of web."
}

variable "web_firewall_enabled" {
  type        = bool
  description = "Whether this environment has firewall of web."
}

variable "web_keys" {
  type        = list(string)
  description = "Keys of the route53 record of web."

  validation {
    condition     = length(var.web_keys) > 0
    error_message = "web_keys must not be empty."
  }
}

variable "web_slow_enabled" {
  type        = bool
  description = "Whether this environment has aws_cloudwatch_metric_alarm.web_slow."
}
