variable "files_force_destroy" {
  type        = bool
  description = "Force destroy of the S3 bucket of files."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}
