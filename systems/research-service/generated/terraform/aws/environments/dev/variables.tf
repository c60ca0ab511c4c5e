variable "backend_container_definitions_collector_enabled" {
  type        = bool
  description = "Whether this environment has collector."
}

variable "backend_cpu" {
  type        = string
  description = "CPU of the ECS task definition of backend."

  validation {
    condition     = length(var.backend_cpu) > 0
    error_message = "backend_cpu must not be empty."
  }
}

variable "backend_cpu_scaling_enabled" {
  type        = bool
  description = "Whether this environment has cpu scaling of backend."
}

variable "backend_desired_count" {
  type        = number
  description = "Desired count of the ECS service of backend."

  validation {
    condition     = var.backend_desired_count >= 0 && floor(var.backend_desired_count) == var.backend_desired_count
    error_message = "backend_desired_count must be a whole number, zero or more."
  }
}

variable "backend_environment_otel_exporter_otlp_endpoint_enabled" {
  type        = bool
  description = "Whether this environment has OTEL_EXPORTER_OTLP_ENDPOINT."
}

variable "backend_max_capacity" {
  type        = number
  description = "Maximum capacity of the appautoscaling target of backend."

  validation {
    condition     = var.backend_max_capacity >= 0 && floor(var.backend_max_capacity) == var.backend_max_capacity
    error_message = "backend_max_capacity must be a whole number, zero or more."
  }
}

variable "backend_memory" {
  type        = string
  description = "Memory of the ECS task definition of backend."

  validation {
    condition     = length(var.backend_memory) > 0
    error_message = "backend_memory must not be empty."
  }
}

variable "backend_min_capacity" {
  type        = number
  description = "Minimum capacity of the appautoscaling target of backend."

  validation {
    condition     = var.backend_min_capacity >= 0 && floor(var.backend_min_capacity) == var.backend_min_capacity
    error_message = "backend_min_capacity must be a whole number, zero or more."
  }
}

variable "backend_off_hours_enabled" {
  type        = bool
  description = "Whether this environment has off hours of backend."
}

variable "backend_retention_in_days" {
  type        = number
  description = "Retention in days of the log group of backend."

  validation {
    condition     = var.backend_retention_in_days >= 0 && floor(var.backend_retention_in_days) == var.backend_retention_in_days
    error_message = "backend_retention_in_days must be a whole number, zero or more."
  }
}

variable "backend_tmpfs_size" {
  type        = number
  description = "Tmpfs size of the ECS task definition of backend."

  validation {
    condition     = var.backend_tmpfs_size >= 0 && floor(var.backend_tmpfs_size) == var.backend_tmpfs_size
    error_message = "backend_tmpfs_size must be a whole number, zero or more."
  }
}

variable "backend_tracing_enabled" {
  type        = bool
  description = "Whether this environment has tracing of backend."
}

variable "cache_apply_immediately" {
  type        = bool
  description = "Apply immediately of the elasticache replication group of cache."
}

variable "cache_automatic_failover_enabled" {
  type        = bool
  description = "Automatic failover enabled of the elasticache replication group of cache."
}

variable "cache_evicting_node2_enabled" {
  type        = bool
  description = "Whether this environment has the node2."
}

variable "cache_evicting_result_expression" {
  type        = string
  description = "Result expression of the metric alarm of cache_evicting."

  validation {
    condition     = length(var.cache_evicting_result_expression) > 0
    error_message = "cache_evicting_result_expression must not be empty."
  }
}

variable "cache_full_node2_enabled" {
  type        = bool
  description = "Whether this environment has the node2."
}

variable "cache_full_result_expression" {
  type        = string
  description = "Result expression of the metric alarm of cache_full."

  validation {
    condition     = length(var.cache_full_result_expression) > 0
    error_message = "cache_full_result_expression must not be empty."
  }
}

variable "cache_multi_az_enabled" {
  type        = bool
  description = "Multi AZ enabled of the elasticache replication group of cache."
}

variable "cache_num_cache_clusters" {
  type        = number
  description = "Num cache clusters of the elasticache replication group of cache."

  validation {
    condition     = var.cache_num_cache_clusters >= 0 && floor(var.cache_num_cache_clusters) == var.cache_num_cache_clusters
    error_message = "cache_num_cache_clusters must be a whole number, zero or more."
  }
}

variable "db_allocated_storage" {
  type        = number
  description = "Allocated storage of the DB instance of db."

  validation {
    condition     = var.db_allocated_storage >= 0 && floor(var.db_allocated_storage) == var.db_allocated_storage
    error_message = "db_allocated_storage must be a whole number, zero or more."
  }
}

variable "db_apply_immediately" {
  type        = bool
  description = "Apply immediately of the DB instance of db."
}

variable "db_backup_retention_period" {
  type        = number
  description = "Backup retention period of the DB instance of db."

  validation {
    condition     = var.db_backup_retention_period >= 0 && floor(var.db_backup_retention_period) == var.db_backup_retention_period
    error_message = "db_backup_retention_period must be a whole number, zero or more."
  }
}

variable "db_credentials_recovery_window_in_days" {
  type        = number
  description = "Recovery window in days of the secretsmanager secret of db_credentials."

  validation {
    condition     = var.db_credentials_recovery_window_in_days >= 0 && floor(var.db_credentials_recovery_window_in_days) == var.db_credentials_recovery_window_in_days
    error_message = "db_credentials_recovery_window_in_days must be a whole number, zero or more."
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

variable "db_log_retention_in_days" {
  type        = number
  description = "Retention in days of the log group of db_log."

  validation {
    condition     = var.db_log_retention_in_days >= 0 && floor(var.db_log_retention_in_days) == var.db_log_retention_in_days
    error_message = "db_log_retention_in_days must be a whole number, zero or more."
  }
}

variable "db_max_allocated_storage" {
  type        = number
  description = "Maximum allocated storage of the DB instance of db."

  validation {
    condition     = var.db_max_allocated_storage >= 0 && floor(var.db_max_allocated_storage) == var.db_max_allocated_storage
    error_message = "db_max_allocated_storage must be a whole number, zero or more."
  }
}

variable "db_multi_az" {
  type        = bool
  description = "Multi AZ of the DB instance of db."
}

variable "db_skip_final_snapshot" {
  type        = bool
  description = "Skip final snapshot of the DB instance of db."
}

variable "delivery_identity_provider_enabled" {
  type        = bool
  description = "Whether this environment has identity provider of delivery."
}

variable "environment" {
  type        = string
  description = "Name of the environment."

  validation {
    condition     = length(var.environment) > 0
    error_message = "environment must not be empty."
  }
}

variable "files_force_destroy" {
  type        = bool
  description = "Force destroy of the S3 bucket of files."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."

  validation {
    condition     = length(var.name_prefix) > 0
    error_message = "name_prefix must not be empty."
  }
}

variable "overview_enabled" {
  type        = bool
  description = "Whether this environment has aws_cloudwatch_dashboard.overview."
}

variable "overview_properties_metrics_item_dashboard_body_widgets_cache_cpu_and_memory_properties_metrics_enabled" {
  type        = bool
  description = "Whether this environment has dashboard_body widgets cache: CPU and memory properties metrics."
}

variable "overview_properties_metrics_item_enabled" {
  type        = bool
  description = "Whether this environment has dashboard_body widgets cache: CPU and memory properties metrics."
}

variable "region" {
  type        = string
  description = "Region of the resources."

  validation {
    condition     = length(var.region) > 0
    error_message = "region must not be empty."
  }
}

variable "runner_cpu" {
  type        = string
  description = "CPU of the ECS task definition of runner."

  validation {
    condition     = length(var.runner_cpu) > 0
    error_message = "runner_cpu must not be empty."
  }
}

variable "runner_desired_count" {
  type        = number
  description = "Desired count of the ECS service of runner."

  validation {
    condition     = var.runner_desired_count >= 0 && floor(var.runner_desired_count) == var.runner_desired_count
    error_message = "runner_desired_count must be a whole number, zero or more."
  }
}

variable "runner_max_capacity" {
  type        = number
  description = "Maximum capacity of the appautoscaling target of runner."

  validation {
    condition     = var.runner_max_capacity >= 0 && floor(var.runner_max_capacity) == var.runner_max_capacity
    error_message = "runner_max_capacity must be a whole number, zero or more."
  }
}

variable "runner_memory" {
  type        = string
  description = "Memory of the ECS task definition of runner."

  validation {
    condition     = length(var.runner_memory) > 0
    error_message = "runner_memory must not be empty."
  }
}

variable "runner_min_capacity" {
  type        = number
  description = "Minimum capacity of the appautoscaling target of runner."

  validation {
    condition     = var.runner_min_capacity >= 0 && floor(var.runner_min_capacity) == var.runner_min_capacity
    error_message = "runner_min_capacity must be a whole number, zero or more."
  }
}

variable "runner_retention_in_days" {
  type        = number
  description = "Retention in days of the log group of runner."

  validation {
    condition     = var.runner_retention_in_days >= 0 && floor(var.runner_retention_in_days) == var.runner_retention_in_days
    error_message = "runner_retention_in_days must be a whole number, zero or more."
  }
}

variable "runner_scale_to_zero_enabled" {
  type        = bool
  description = "Whether this environment has scale to zero of runner."
}

variable "runner_tmpfs_size" {
  type        = number
  description = "Tmpfs size of the ECS task definition of runner."

  validation {
    condition     = var.runner_tmpfs_size >= 0 && floor(var.runner_tmpfs_size) == var.runner_tmpfs_size
    error_message = "runner_tmpfs_size must be a whole number, zero or more."
  }
}

variable "spending_limit_amount" {
  type        = string
  description = "Limit amount of the budgets budget of spending."

  validation {
    condition     = length(var.spending_limit_amount) > 0
    error_message = "spending_limit_amount must not be empty."
  }
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
