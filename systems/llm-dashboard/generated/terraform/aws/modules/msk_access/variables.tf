variable "cluster" {
  description = "The cluster: its ARN, and the name and UUID that the ARNs of topics and groups are made of."
  type = object({
    arn  = string
    name = string
    uuid = string
  })
}

variable "topics" {
  description = "Names of the topics that may be written and read."
  type        = set(string)
}

variable "consumer_groups" {
  description = "Groups that read the topics; each gets a policy of its own."
  type        = set(string)
}

variable "producers_create_topics" {
  description = "Whether producers may create the topics: on serverless clusters nobody else can."
  type        = bool
  default     = false
  nullable    = false
}
