variable "id" {
  description = "Id of the role in the project: up to 64 letters, digits, underscores and periods. That of a deleted role stays taken for up to 44 days."
  type        = string
  nullable    = false
}

variable "title" {
  description = "Name for people, up to 100 characters."
  type        = string
  nullable    = false
}

variable "description" {
  description = "What the role is for, as the console shows it; up to 300 characters."
  type        = string
  nullable    = false
}

variable "permissions" {
  description = "Exactly what the role permits."
  type        = list(string)
  nullable    = false
}
