variable "name" {
  description = "Full name, such as `todo-team`, at most 51 characters: `-break-glass` follows."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.name) <= 51
    error_message = "The id of an entitlement has at most 63 characters, twelve of which are its ending."
  }
}

variable "project_id" {
  description = "Project that people get into."
  type        = string
  nullable    = false
}

variable "read" {
  description = "Groups that may look, at no data and no values of secrets, by their e-mail addresses."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "operate" {
  description = "Groups that may restart, fail over and repair what runs, by their e-mail addresses."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "break_glass" {
  description = "Groups that may do everything in the project, by their e-mail addresses."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "on_request" {
  description = "Whether people ask for `operate` and `break_glass`, with a reason and for an hour, and do not have them all the time."
  type        = bool
  default     = false
  nullable    = false
}
