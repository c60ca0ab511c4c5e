variable "vpc_id" {
  description = "Id of the VPC, which must be in the region and account of the provider."
  type        = string
}

variable "public_subnet_ids" {
  description = "Subnets with a route to an internet gateway, for load balancers; in two zones at least."
  type        = list(string)
}

variable "private_subnet_ids" {
  description = "Subnets for what runs code. They must reach the internet, or endpoints of all AWS services in use."
  type        = list(string)
}

variable "data_subnet_ids" {
  description = "Subnets for databases and caches, in two zones at least. The private ones unless stated."
  type        = list(string)
  default     = null
}
