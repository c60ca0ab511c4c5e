variable "cache_deletion_protection_enabled" {
  type        = bool
  description = "Deletion protection enabled of the memorystore instance of cache."
}

variable "cache_node_type" {
  type        = string
  description = "Node type of the memorystore instance of cache."

  validation {
    condition     = length(var.cache_node_type) > 0
    error_message = "cache_node_type must not be empty."
  }
}

variable "cache_replica_count" {
  type        = number
  description = "Replica count of the memorystore instance of cache."

  validation {
    condition     = var.cache_replica_count >= 0 && floor(var.cache_replica_count) == var.cache_replica_count
    error_message = "cache_replica_count must be a whole number, zero or more."
  }
}

variable "discord_ids" {
  type        = any
  description = "IDs of module.discord."
}

variable "main_network_id" {
  type        = string
  description = "ID of the network main."
}

variable "main_subnetwork_id" {
  type        = string
  description = "ID of the subnetwork main."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}

variable "project_id" {
  type        = string
  description = "Google Cloud project."
}

variable "region" {
  type        = string
  description = "Region of the resources."
}
