variable "bucket" {
  description = "Name of the bucket. Names are taken by whoever comes first, in any account: this account's number goes along."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the bucket. null: that of the provider."
  type        = string
  default     = null
}
