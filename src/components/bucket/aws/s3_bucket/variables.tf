variable "name" {
  description = "Full name of the bucket before the account's number: at most 50 characters, 45 with access logs, 42 with a replica."
  type        = string
}

variable "deletion_protection" {
  description = "Whether a bucket that holds objects refuses to be deleted, its logs and its replica too."
  type        = bool
  default     = true
  nullable    = false
}

variable "versioning" {
  description = "Whether overwritten and deleted objects are kept as noncurrent versions for `noncurrent_version_days`."
  type        = bool
  default     = true
  nullable    = false
}

variable "noncurrent_version_days" {
  description = "Days for which a version is kept after it was replaced or deleted."
  type        = number
  default     = 30
  nullable    = false
}

variable "lifecycle_rules" {
  description = "What becomes of objects as they age, by the id of the rule: moved to another storage class or deleted after so many days, and noncurrent versions likewise after they were replaced."
  type = map(object({
    prefix                        = optional(string)
    transition                    = optional(object({ days = number, storage_class = string }))
    expiration_days               = optional(number)
    noncurrent_version_transition = optional(object({ days = number, storage_class = string }))
    noncurrent_version_days       = optional(number)
  }))
  default  = {}
  nullable = false
}

variable "cors" {
  description = "Use by pages of other sites: their origins, the methods and headers that they may send, and for how long browsers remember the answer. Off without."
  type = object({
    origins         = list(string)
    methods         = optional(list(string), ["GET"])
    headers         = optional(list(string), ["Content-Type"])
    max_age_seconds = optional(number, 3600)
  })
  default = null
}

variable "public_read" {
  description = "Whether everybody may read every object. Without it public access is blocked whatever a policy says."
  type        = bool
  default     = false
  nullable    = false
}

variable "customer_key" {
  description = "Whether objects are encrypted with a key of the bucket's own and not with those of S3."
  type        = bool
  default     = false
  nullable    = false
}

variable "access_logs" {
  description = "Records of every request, in a bucket of their own, and for how many days they are kept. Off without."
  type        = object({ retention_days = number })
  default     = null
}

variable "replica" {
  description = "Region of a second copy. Needs versions. Off without."
  type        = object({ region = string })
  default     = null
}

variable "queue_notifications" {
  description = "Queues that are told of objects, by the id of the notification: which events of S3, and of objects under which prefix only."
  type = map(object({
    queue_arn = string
    events    = list(string)
    prefix    = optional(string)
  }))
  default  = {}
  nullable = false
}

variable "topic_notifications" {
  description = "Topics that are told of objects, by the id of the notification: which events of S3, and of objects under which prefix only."
  type = map(object({
    topic_arn = string
    events    = list(string)
    prefix    = optional(string)
  }))
  default  = {}
  nullable = false
}

variable "permissions_boundary" {
  description = "ARN of the managed policy whose rights no role made here exceeds. No bound without."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of all resources, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
