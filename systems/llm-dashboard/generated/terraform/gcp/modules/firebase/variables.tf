variable "exports_storage_bucket_name" {
  type        = string
  description = "Name of the storage bucket exports."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}
