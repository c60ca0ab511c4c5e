variable "network" {
  description = "Name of the network."
  type        = string
  nullable    = false
}

variable "subnet" {
  description = "Name of the subnet in which services run."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the subnet."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project of the network."
  type        = string
  nullable    = false
}
