variable "name" {
  description = "Full name of the component; the key is called the same, and its ring with nine characters more. At most 54 characters."
  type        = string
  nullable    = false
}

variable "location" {
  description = "Where the data is: a region, or the location of a dual region such as `asia1`."
  type        = string
  nullable    = false
}

variable "service_agent" {
  description = "E-mail address of the service agent that encrypts and decrypts for those whom its service lets in."
  type        = string
  nullable    = false
}

variable "deletion_protection" {
  description = "Refuses to destroy the key."
  type        = bool
  default     = false
  nullable    = false
}

variable "labels" {
  description = "Labels of the key, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
