variable "name" {
  description = "Full name of the network, such as `todo-prod-main`; subnets, router and ranges begin with it. At most 50 characters."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the private subnet, of NAT and of endpoints of managed services."
  type        = string
  nullable    = false
}

variable "private_cidr" {
  description = "Range of the private subnet, such as `10.0.0.0/20`. It spans all zones of the region."
  type        = string
  nullable    = false

  validation {
    condition     = can(cidrsubnet(var.private_cidr, 0, 0))
    error_message = "private_cidr must be an address range such as 10.0.0.0/20."
  }
}

variable "services_cidr" {
  description = "Range that is set aside for Google's own networks, in which databases get their private addresses. It cannot overlap a subnet."
  type        = string
  nullable    = false

  validation {
    condition     = can(cidrsubnet(var.services_cidr, 0, 0))
    error_message = "services_cidr must be an address range such as 10.0.16.0/20."
  }
}

variable "subnets" {
  description = "Further subnets by name, in any region."
  type = map(object({
    region = string
    cidr   = string
  }))
  default  = {}
  nullable = false

  validation {
    condition     = !contains(keys(var.subnets), "private")
    error_message = "The subnet called private is that of private_cidr."
  }
}

variable "nat" {
  description = "Whether what has no address of its own reaches the internet. Cloud NAT is redundant in itself."
  type        = bool
  default     = true
  nullable    = false
}

variable "flow_logs" {
  description = "Half of all connections are logged. `retention_days`: kept as long in a log bucket of their own in the project, where the 30 days of its _Default bucket are too short; protected, Terraform does not delete it. Null: nothing is logged."
  type = object({
    retention_days      = optional(number)
    project_id          = optional(string)
    deletion_protection = optional(bool, false)
  })
  default = null
}

variable "private_apis" {
  description = "Addresses at which Google's APIs are reached without the internet: `private`, or `restricted` for those that a perimeter can guard and nothing else. Null: the public ones."
  type        = string
  default     = null

  validation {
    condition     = var.private_apis == null ? true : contains(["private", "restricted"], var.private_apis)
    error_message = "private_apis is private, restricted or null."
  }
}

variable "service_connections" {
  description = "Managed services that put endpoints into the private subnet, by their service class, such as `gcp-memorystore`."
  type        = set(string)
  default     = []
  nullable    = false
}

variable "labels" {
  description = "Labels of what takes any, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
