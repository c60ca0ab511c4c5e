variable "events_number_of_broker_nodes" {
  type        = number
  description = "Number of broker nodes of the msk cluster of events."

  validation {
    condition     = var.events_number_of_broker_nodes >= 0 && floor(var.events_number_of_broker_nodes) == var.events_number_of_broker_nodes
    error_message = "events_number_of_broker_nodes must be a whole number, zero or more."
  }
}

variable "events_requests_partition_count" {
  type        = number
  description = "Partition count of the msk topic of events_requests."

  validation {
    condition     = var.events_requests_partition_count >= 0 && floor(var.events_requests_partition_count) == var.events_requests_partition_count
    error_message = "events_requests_partition_count must be a whole number, zero or more."
  }
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

variable "ops_topic_arn" {
  type        = any
  description = "Topic ARN of module.ops."
}
