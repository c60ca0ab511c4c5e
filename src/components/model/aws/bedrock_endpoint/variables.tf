variable "name" {
  description = "Full name, such as todo-prod-bedrock-runtime, as the console shows it."
  type        = string
  nullable    = false
}

variable "network" {
  description = "Network that the endpoint is for, in its private subnets: the outputs of the network module."
  type = object({
    vpc_id             = string
    private_subnet_ids = list(string)
  })
  nullable = false
}
