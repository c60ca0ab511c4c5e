variable "api_security_group_id" {
  type        = string
  description = "ID of the security group api."
}

variable "db_apply_immediately" {
  type        = bool
  description = "Apply immediately of the DB instance of db."
}

variable "db_connections_threshold" {
  type        = number
  description = "Threshold of the metric alarm of db_connections."

  validation {
    condition     = var.db_connections_threshold >= 0 && floor(var.db_connections_threshold) == var.db_connections_threshold
    error_message = "db_connections_threshold must be a whole number, zero or more."
  }
}

variable "db_delete_automated_backups" {
  type        = bool
  description = "Delete automated backups of the DB instance of db."
}

variable "db_deletion_protection" {
  type        = bool
  description = "Deletion protection of the DB instance of db."
}

variable "db_instance_class" {
  type        = string
  description = "Instance class of the DB instance of db."

  validation {
    condition     = length(var.db_instance_class) > 0
    error_message = "db_instance_class must not be empty."
  }
}

variable "db_manage_master_user_password" {
  type        = bool
  description = "Manage master user password of the DB instance of db."
  default     = null
}

variable "db_master_password" {
  type        = string
  description = "Password of the database db; needed by the first apply only, which stores it nowhere."
  default     = null
  sensitive   = true
  ephemeral   = true
}

variable "db_multi_az" {
  type        = bool
  description = "Multi AZ of the DB instance of db."
}

variable "db_password_rotation_enabled" {
  type        = bool
  description = "Whether this environment has password rotation of db."
}

variable "db_password_wo_enabled" {
  type        = bool
  description = "Whether this environment has password_wo."
}

variable "db_password_wo_version" {
  type        = number
  description = "Password wo version of the DB instance of db."
  default     = null

  validation {
    condition     = try(var.db_password_wo_version >= 0 && floor(var.db_password_wo_version) == var.db_password_wo_version, true)
    error_message = "db_password_wo_version must be a whole number, zero or more."
  }
}

variable "db_put_password_enabled" {
  type        = bool
  description = "Whether this environment has it."
}

variable "db_replica_keys" {
  type        = list(string)
  description = "Keys of the DB instance of db_replica."
}

variable "db_replicas_enabled" {
  type        = bool
  description = "Whether this environment has replicas of db."
}

variable "db_skip_final_snapshot" {
  type        = bool
  description = "Skip final snapshot of the DB instance of db."
}

variable "environment" {
  type        = string
  description = "Name of the environment."
}

variable "main_data_subnet_ids" {
  type        = list(string)
  description = "IDs of the subnet main_data."
}

variable "main_vpc_id" {
  type        = string
  description = "ID of the VPC main."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}

variable "ops_sns_topic_arn" {
  type        = string
  description = "ARN of the SNS topic ops."
}
