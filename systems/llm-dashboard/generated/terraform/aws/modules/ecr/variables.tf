variable "images_llmdash_backend_force_delete" {
  type        = bool
  description = "Force delete of the ECR repository of images_llmdash_backend."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}
