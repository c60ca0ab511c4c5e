variable "tags" {
  description = "Tags of the provider, besides those of Terraform's provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
