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

variable "versioning" {
  description = "Whether overwritten and deleted objects are kept as noncurrent versions; false stops that in a bucket that has some. Never versioned without."
  type        = bool
  default     = null
}

variable "lifecycle_rules" {
  description = "What becomes of objects as they age, by the id of the rule: moved to another storage class or deleted after so many days, their noncurrent versions likewise after they were replaced, uploads that broke off."
  type = map(object({
    prefix                        = optional(string)
    transition                    = optional(object({ days = number, storage_class = string }))
    expiration_days               = optional(number)
    expire_delete_markers         = optional(bool, false)
    noncurrent_version_transition = optional(object({ days = number, storage_class = string }))
    noncurrent_version_days       = optional(number)
    abort_upload_days             = optional(number)
  }))
  default  = {}
  nullable = false
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
