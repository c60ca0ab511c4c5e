variable "name" {
  description = "Full name, such as todo-prod-waf: of the web ACL and the start of its metrics' names."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.name) <= 128
    error_message = "The name of a web ACL has at most 128 characters."
  }
}

variable "mode" {
  description = "What happens to requests that a rule matches: block, or count to try rules out."
  type        = string
  default     = "block"
  nullable    = false

  validation {
    condition     = contains(["block", "count"], var.mode)
    error_message = "A firewall blocks or counts."
  }
}

variable "managed_rules" {
  description = "Rules that AWS maintains: common (with cross-site scripting), sql-injection, known-bad-inputs, ip-reputation, anonymous-ip; for each, the rules that only count, such as SizeRestrictions_BODY, which refuses bodies above 8 KiB."
  type = map(object({
    count_only = optional(list(string), [])
  }))
  nullable = false

  validation {
    condition = alltrue([
      for group in keys(var.managed_rules) :
      contains(["common", "sql-injection", "known-bad-inputs", "ip-reputation", "anonymous-ip"], group)
    ])
    error_message = "There are the groups common, sql-injection, known-bad-inputs, ip-reputation and anonymous-ip."
  }
}

variable "large_bodies" {
  description = "Paths whose services take bodies above 8 KiB, as `/api/*` (all below) and `/health`, and those below them that do not, in groups of which each fits into a pattern of 200 characters; the common group refuses such bodies elsewhere. null: there are none."
  type = object({
    paths  = list(list(string))
    except = optional(list(list(string)), [])
  })
  default = null
}

variable "free_text" {
  description = "Paths whose services take prompts, code or markup in bodies, in the same form; rules against SQL, scripts and files in bodies refuse elsewhere only. null: there are none."
  type = object({
    paths  = list(list(string))
    except = optional(list(list(string)), [])
  })
  default = null
}

variable "rate_limit" {
  description = "Most requests of one address within a window of 60, 120, 300 or 600 seconds. null: no limit."
  type = object({
    requests = number
    seconds  = number
  })
  default = null
}

variable "countries" {
  description = "Countries (ISO 3166-1 alpha-2) that alone are let in, or that are kept out: one of the two, with at most 50. null: all are let in."
  type = object({
    allow = optional(list(string))
    block = optional(list(string))
  })
  default = null

  validation {
    condition     = var.countries == null || try((var.countries.allow == null) != (var.countries.block == null), false)
    error_message = "Countries are either allowed or blocked."
  }
}

variable "credential_headers" {
  description = "Headers whose values neither logs nor samples show, beside those that carry credentials by custom. At most 90."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "log_retention_days" {
  description = "Days that the records of inspected requests are kept, one of those that CloudWatch Logs offers. null: there are none."
  type        = number
  default     = null
}

variable "deletion_protection" {
  description = "Whether the records of inspected requests refuse to be deleted."
  type        = bool
  default     = false
  nullable    = false
}

variable "tags" {
  description = "Tags of all resources, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
