variable "api_deletion_protection" {
  type        = bool
  description = "Deletion protection of the service of api."
}

variable "api_log_bucket_enabled" {
  type        = bool
  description = "Whether this environment has log bucket of api."
}

variable "api_scaling_max_instance_count" {
  type        = number
  description = "Scaling maximum instance count of the service of api."

  validation {
    condition     = var.api_scaling_max_instance_count >= 0 && floor(var.api_scaling_max_instance_count) == var.api_scaling_max_instance_count
    error_message = "api_scaling_max_instance_count must be a whole number, zero or more."
  }
}

variable "api_token_id" {
  type        = any
  description = "ID of module.api_token."
}

variable "api_token_secret_id" {
  type        = any
  description = "Secret ID of module.api_token."
}

variable "db_connection_name" {
  type        = any
  description = "Connection name of module.db."
}

variable "db_database" {
  type        = any
  description = "Database of module.db."
}

variable "db_name" {
  type        = any
  description = "Name of module.db."
}

variable "db_user_names_api" {
  type        = any
  description = "User names api of module.db."
}

variable "main_id" {
  type        = any
  description = "ID of module.main."
}

variable "main_subnet_id" {
  type        = any
  description = "Subnet ID of module.main."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}

variable "ops_ids" {
  type        = any
  description = "IDs of module.ops."
}

variable "project_id" {
  type        = string
  description = "Google Cloud project."
}

variable "region" {
  type        = string
  description = "Region of the resources."
}
