variable "name" {
  description = "Full name of the firewall, such as `todo-prod-shield`; at most 63 characters."
  type        = string
  nullable    = false
}

variable "labels" {
  description = "Labels of the security policy, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "preview" {
  description = "Whether requests that match are only put on record, to try the rules out."
  type        = bool
  default     = false
  nullable    = false
}

variable "rule_sets" {
  description = "Sets of preconfigured rules: `sqli`, `xss`, `lfi`, `rfi`, `rce`, `protocolattack`, `scannerdetection`, `cve`, `java`."
  type        = set(string)
  default     = []
  nullable    = false

  validation {
    condition = alltrue([
      for set in var.rule_sets :
      contains(["sqli", "xss", "lfi", "rfi", "rce", "protocolattack", "scannerdetection", "cve", "java"], set)
    ])
    error_message = "There are the sets sqli, xss, lfi, rfi, rce, protocolattack, scannerdetection, cve and java."
  }
}

variable "sensitivity" {
  description = "Sensitivity of the rule sets: 1 has the fewest false positives, 4 detects the most."
  type        = number
  default     = 1
  nullable    = false

  validation {
    condition     = contains([1, 2, 3, 4], var.sensitivity)
    error_message = "The sensitivity is from 1 to 4."
  }
}

variable "excluded_signatures" {
  description = "Signatures of the rule sets that are left out, such as `owasp-crs-v030301-id942350-sqli`."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "free_text" {
  description = "Paths whose services take prompts, code or markup in bodies, as `/api/*` (all below) and `/health`, and those below them that do not: rules about text pass over requests with bodies there. null: there are none."
  type = object({
    paths  = list(string)
    except = optional(list(string), [])
  })
  default = null
}

variable "body_inspection_kib" {
  description = "KiB of a body that rules read: 8, 16, 32, 48 or 64. What lies beyond, nothing reads."
  type        = number
  default     = 8
  nullable    = false

  validation {
    condition     = contains([8, 16, 32, 48, 64], var.body_inspection_kib)
    error_message = "Rules read 8, 16, 32, 48 or 64 KiB of a body."
  }
}

variable "address_lists" {
  description = "Lists of Google Threat Intelligence whose addresses are turned away, for projects with Cloud Armor Enterprise: `iplist-known-malicious-ips`, `iplist-tor-exit-nodes`, `iplist-anon-proxies`, `iplist-vpn-providers`."
  type        = set(string)
  default     = []
  nullable    = false
}

variable "rate_limit" {
  description = "Most requests of one client address in a number of seconds (10, 30, 60, 120, 180, 240, 300, 600, 900, 1200, 1800, 2700 or 3600); those beyond are told 429."
  type = object({
    requests = number
    seconds  = number
  })
  default = null
}

variable "allowed_countries" {
  description = "Countries that requests may come from (ISO 3166-1 alpha-2, such as `JP`), and no others. []: all."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "blocked_countries" {
  description = "Countries that requests may not come from (ISO 3166-1 alpha-2)."
  type        = list(string)
  default     = []
  nullable    = false
}
