variable "project_id" {
  description = "Project of the instances, and of the roles on them."
  type        = string
  nullable    = false
}

variable "service_account_email" {
  description = "Address of the account that connects and signs in."
  type        = string
  nullable    = false
}

variable "databases" {
  description = "Cloud SQL instances by the key of the database: the connection name of the instance, or of a replica for those who only read, and the local port that the proxy listens on."
  type = map(object({
    connection_name = string
    port            = number
  }))
  nullable = false
}
