variable "name" {
  description = "Full name of the topic, at most 250 characters."
  type        = string
}

variable "queues" {
  description = "ARNs of the queues that get a copy of each message, by name. They must let the topic send."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "fifo" {
  description = "Whether messages of the same group keep their order; ordered queues need it. A change makes the topic anew."
  type        = bool
  default     = false
  nullable    = false
}

variable "customer_key" {
  description = "Whether messages are encrypted with a key of the topic's own and not with that of SNS, under which buckets cannot publish."
  type        = bool
  default     = false
  nullable    = false
}

variable "source_buckets" {
  description = "ARNs of the S3 buckets that tell the topic of objects, by name. They need `customer_key`."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "deletion_protection" {
  description = "Whether the topic refuses to be deleted, by its own policy."
  type        = bool
  default     = false
  nullable    = false
}

variable "tags" {
  description = "Tags of all resources, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
