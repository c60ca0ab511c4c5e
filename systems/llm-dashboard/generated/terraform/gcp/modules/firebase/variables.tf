variable "exports_name" {
  type        = any
  description = "Name of module.exports."
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}
