variable "name" {
  description = "Name of the bucket before the account's number, at most 50 characters."
  type        = string

  validation {
    condition     = length(var.name) <= 50
    error_message = "A bucket's name has 63 characters at most, of which the account's number takes 13."
  }
}

variable "deletion_protection" {
  description = "Whether a bucket that holds objects refuses to be deleted."
  type        = bool
  default     = true
  nullable    = false
}

variable "kms_key" {
  description = "Key that encrypts the objects. Without one, S3 uses keys of its own."
  type        = object({ arn = string })
  default     = null
}

variable "public_read" {
  description = "Whether everybody may read every object. Without it public access is blocked whatever a policy says."
  type        = bool
  default     = false
  nullable    = false
}

variable "service_access" {
  description = "What AWS services may do in the bucket, by the id of the statement: `objects` is a pattern of keys, without which the bucket itself is meant; `condition` is that of an IAM statement."
  type = map(object({
    service   = string
    actions   = list(string)
    objects   = optional(string)
    condition = optional(map(map(string)))
  }))
  default  = {}
  nullable = false
}

variable "region" {
  description = "Region of the bucket, where that is not the provider's."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of the bucket, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
