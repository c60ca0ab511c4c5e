variable "name" {
  description = "Full name, such as todo-prod-people, of the user pool and all that belongs to it. It begins the address of the sign-in page, which must not hold aws, amazon or cognito."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.name) <= 50
    error_message = "The name of a sign-in page has at most 63 characters, of which the account's number takes 13."
  }
}

variable "sign_in" {
  description = "What users sign in with: email, phone_number or both, the first of which recovers an account first. A change makes the user pool anew."
  type        = list(string)
  default     = ["email"]
  nullable    = false

  validation {
    condition     = length(setsubtract(var.sign_in, ["email", "phone_number"])) == 0
    error_message = "Users sign in with email or phone_number."
  }
}

variable "sign_up" {
  description = "Whether users may register themselves."
  type        = bool
  default     = true
  nullable    = false
}

variable "mfa" {
  description = "Whether users sign in with an authenticator app as well: off, optional or required."
  type        = string
  default     = "optional"
  nullable    = false

  validation {
    condition     = contains(["off", "optional", "required"], var.mfa)
    error_message = "A second factor is off, optional or required."
  }
}

variable "password" {
  description = "Shortest password in characters (8 to 99), and whether it must hold lower-case and upper-case letters, digits and symbols."
  type = object({
    min_length = optional(number, 12)
    mixed      = optional(bool, true)
  })
  default  = {}
  nullable = false

  validation {
    condition     = var.password.min_length >= 8 && var.password.min_length <= 99
    error_message = "The shortest password has 8 to 99 characters."
  }
}

variable "return_urls" {
  description = "Pages that users come back to after signing in or out. []: there is no sign-in page, the application has its own."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "threat_protection" {
  description = "Whether leaked passwords and suspicious sign-ins are blocked, which needs the Plus plan."
  type        = bool
  default     = false
  nullable    = false
}

variable "email" {
  description = "Verified SES identity that sends e-mail, and the sender's address. null: Cognito sends, at most 50 a day."
  type = object({
    ses_identity_arn = string
    from             = string
  })
  default = null
}

variable "deletion_protection" {
  description = "Whether the user pool refuses to be deleted."
  type        = bool
  default     = true
  nullable    = false
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
