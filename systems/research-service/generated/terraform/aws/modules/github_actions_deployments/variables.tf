variable "role" {
  description = "Name of the role that deploys, which the root of the account makes."
  type        = string
  nullable    = false
}

variable "policies" {
  description = "Policy documents (JSON) of what is rolled out, by its name, as its module gives them."
  type        = map(string)
  nullable    = false
}
