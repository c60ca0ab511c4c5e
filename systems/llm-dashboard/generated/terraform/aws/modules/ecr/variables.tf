variable "images_llmdash_frontend_force_delete" {
  type        = bool
  description = "Force delete of the ECR repository of images_llmdash_frontend."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}
