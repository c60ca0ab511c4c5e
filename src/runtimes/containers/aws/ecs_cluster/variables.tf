variable "name" {
  description = "Name of the cluster: the system and its environment, such as todo-prod."
  type        = string
  nullable    = false
}

variable "network" {
  description = "Network whose private DNS the namespace belongs to: the outputs of the network module."
  type = object({
    vpc_id = string
  })
  nullable = false
}

variable "namespace" {
  description = "Private DNS zone in which services register, such as todo-prod.internal. null: services do not call each other."
  type        = string
  default     = null
}
