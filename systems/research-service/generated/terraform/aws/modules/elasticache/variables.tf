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

variable "discord_topic_arn" {
  type        = any
  description = "Topic ARN of module.discord."
}

variable "main_data_subnet_ids" {
  type        = any
  description = "Data subnet IDs of module.main."
}

variable "main_vpc_id" {
  type        = any
  description = "VPC ID of module.main."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}
