variable "backend_security_group_id" {
  type        = string
  description = "ID of the security group backend."
}

variable "edge_access_logs_force_destroy" {
  type        = bool
  description = "Force destroy of the S3 bucket of edge_access_logs."
}

variable "edge_enable_deletion_protection" {
  type        = bool
  description = "Enable deletion protection of the load balancer of edge."
}

variable "edge_keys" {
  type        = list(string)
  description = "Keys of the route53 record of edge."

  validation {
    condition     = length(var.edge_keys) > 0
    error_message = "edge_keys must not be empty."
  }
}

variable "frontend_security_group_id" {
  type        = string
  description = "ID of the security group frontend."
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

variable "ops_topic_arn" {
  type        = any
  description = "Topic ARN of module.ops."
}

variable "shield_arn" {
  type        = any
  description = "ARN of module.shield."
}

variable "site_certificate_arn" {
  type        = any
  description = "Certificate ARN of module.site."
}

variable "site_zone_id" {
  type        = any
  description = "Zone ID of module.site."
}
