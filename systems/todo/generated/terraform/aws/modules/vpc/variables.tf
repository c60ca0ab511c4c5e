variable "main_cidr_block" {
  type        = string
  description = "CIDR block of the VPC of main."

  validation {
    condition     = can(cidrhost(var.main_cidr_block, 0))
    error_message = "main_cidr_block must be an address range such as 10.0.0.0/16."
  }
}

variable "main_data_subnets" {
  type        = map(object({ cidr_block = string }))
  description = "Subnets of the subnet of main_data."

  validation {
    condition     = alltrue([for item in values(var.main_data_subnets) : can(cidrhost(item.cidr_block, 0))])
    error_message = "main_data_subnets must hold address ranges such as 10.0.0.0/20."
  }
}

variable "main_flow_logs_enabled" {
  type        = bool
  description = "Whether this environment has flow logs of main."
}

variable "main_nat_keys" {
  type        = list(string)
  description = "Keys of the eip of main_nat."

  validation {
    condition     = length(var.main_nat_keys) > 0
    error_message = "main_nat_keys must not be empty."
  }
}

variable "main_private_routes" {
  type        = map(object({ nat_zone = string }))
  description = "Routes of the route of main_private."
}

variable "main_private_subnets" {
  type        = map(object({ cidr_block = string }))
  description = "Subnets of the subnet of main_private."

  validation {
    condition     = alltrue([for item in values(var.main_private_subnets) : can(cidrhost(item.cidr_block, 0))])
    error_message = "main_private_subnets must hold address ranges such as 10.0.0.0/20."
  }
}

variable "main_public_subnets" {
  type        = map(object({ cidr_block = string }))
  description = "Subnets of the subnet of main_public."

  validation {
    condition     = alltrue([for item in values(var.main_public_subnets) : can(cidrhost(item.cidr_block, 0))])
    error_message = "main_public_subnets must hold address ranges such as 10.0.0.0/20."
  }
}

variable "name_prefix" {
  type        = string
  description = "Prefix of every name."
}
