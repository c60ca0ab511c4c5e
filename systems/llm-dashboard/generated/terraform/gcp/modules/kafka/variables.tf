variable "backend_service_account_email" {
  type        = any
  description = "Service account email of module.backend."
}

variable "events_requests_partition_count" {
  type        = number
  description = "Partition count of the managed kafka topic of events_requests."

  validation {
    condition     = var.events_requests_partition_count >= 0 && floor(var.events_requests_partition_count) == var.events_requests_partition_count
    error_message = "events_requests_partition_count must be a whole number, zero or more."
  }
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
