variable "name" {
  description = "Full name of the network; what is in it is called after it."
  type        = string
}

variable "cidr_block" {
  description = "Address range of the VPC, /16 to /28. Ranges of environments must not overlap: networks are peered sooner or later."
  type        = string
}

variable "zones" {
  description = "Ranges of the three subnets of each availability zone, by the letter that ends the zone's name."
  type = map(object({
    public  = string
    private = string
    data    = string
  }))

  validation {
    condition     = length(var.zones) >= 2 && alltrue([for zone in keys(var.zones) : can(regex("^[a-z]$", zone))])
    error_message = "Zones are named by their letter, and there are at least two: load balancers and databases need them."
  }
}

variable "nat" {
  description = "How private subnets reach the internet: through NAT gateways in the first `count` zones or, with an `instance_type` of Graviton processors, through instances there. Off without one."
  type = object({
    count         = number
    instance_type = optional(string)
  })
  default = null

  validation {
    condition     = var.nat == null || try(var.nat.count >= 1 && var.nat.count == floor(var.nat.count), false)
    error_message = "There are one to as many NAT gateways or instances as zones; for none leave out the whole."
  }
}

variable "endpoints" {
  description = "AWS services that private subnets reach without NAT, by the end of the endpoint's name (`ecr.api`, `logs`, `secretsmanager`). Each costs by the hour in every zone, and lets through this account's callers and resources only."
  type        = set(string)
  default     = []
  nullable    = false
}

variable "restrict_s3" {
  description = "Whether the endpoint of S3 lets through this account's buckets only, besides the layers of container images."
  type        = bool
  default     = false
  nullable    = false
}

variable "flow_logs" {
  description = "Records of all traffic, and for how many days CloudWatch keeps them. Off without."
  type        = object({ retention_days = number })
  default     = null
}

variable "deletion_protection" {
  description = "Whether the records of traffic refuse to be deleted."
  type        = bool
  default     = false
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
