variable "project_id" {
  description = "Project whose people sign in; there is one set of people a project."
  type        = string
  nullable    = false
}

variable "sign_in" {
  description = "Ways to sign in: `email` (with a password), `phone` (with a code by SMS)."
  type        = set(string)
  default     = ["email"]
  nullable    = false

  validation {
    condition     = alltrue([for way in var.sign_in : contains(["email", "phone"], way)])
    error_message = "People sign in by email or phone. Google and Apple are added by hand, since their secret would be in Terraform's state."
  }
}

variable "sign_up" {
  description = "Whether people may register themselves."
  type        = bool
  default     = true
  nullable    = false
}

variable "mfa" {
  description = "Second factor by an authenticator app: `off`, `optional` or `required`."
  type        = string
  default     = "optional"
  nullable    = false

  validation {
    condition     = contains(["off", "optional", "required"], var.mfa)
    error_message = "A second factor is off, optional or required."
  }
}

variable "authorized_domains" {
  description = "Hosts of the pages that people may return to after signing in, such as `todo.example.com` or `localhost`."
  type        = list(string)
  default     = []
  nullable    = false
}
