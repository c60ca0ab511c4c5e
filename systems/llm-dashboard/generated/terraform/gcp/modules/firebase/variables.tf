variable "name" {
  description = "Full name, such as `todo-prod-people`; the web app is called the same."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the Firestore database; it can never be moved."
  type        = string
  nullable    = false
}

variable "web_app" {
  description = "Whether a web app is registered, for use with the SDKs of Firebase."
  type        = bool
  default     = false
  nullable    = false
}

variable "firestore_rules" {
  description = "Security rules of a Firestore database that browsers use. Null: there is none."
  type        = string
  default     = null
}

variable "point_in_time_recovery" {
  description = "Whether the Firestore database can be had back as of any minute of the last seven days."
  type        = bool
  default     = false
  nullable    = false
}

variable "storage" {
  description = "Bucket that browsers use through Firebase, by its name, and its security rules."
  type = object({
    bucket = string
    rules  = string
  })
  default = null
}

variable "deletion_protection" {
  description = "Whether Firestore refuses to delete the database."
  type        = bool
  default     = false
  nullable    = false
}
