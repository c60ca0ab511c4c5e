output "address" {
  description = "Host name of the database, for those who write."
  value       = aws_db_instance.this.address
}

output "replica_addresses" {
  description = "Host names of the replicas by number, counted from 1."
  value       = { for number, replica in aws_db_instance.replica : number => replica.address }
}

output "database_name" {
  description = "Name of the database inside the instance."
  value       = var.database_name
}

output "connection" {
  description = "Port of the database and its replicas, and the security group that those who use it open to their own."
  value       = { port = 5432, security_group_id = aws_security_group.this.id }
}

output "administrator_secret_arn" {
  description = "Secret with `username` and `password` of the administrator, for the job that makes roles and for people in need."
  value       = aws_secretsmanager_secret.credentials.arn
}

output "secret_arns" {
  description = "Secrets of users, with `username`, `password` and `url`; `:password::` after the ARN names one of them."
  value       = length(var.users) == 0 ? {} : module.users[0].secret_arns
}

output "credentials_policies" {
  description = "IAM policies by user that let a role read the credentials: what runs when the password changes can read the new one."
  value       = length(var.users) == 0 ? {} : module.users[0].credentials_policies
}

output "password_versions" {
  description = "Another text for each user whenever its secret holds another password: what reads it at start has to start anew."
  value       = length(var.users) == 0 ? {} : module.users[0].password_versions
}

output "roles_command" {
  description = "Command that makes the roles of users once more. Each apply that changes them has done so; null where there are none."
  value       = length(var.users) == 0 ? null : module.users[0].command
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    { title = "CPU", lines = { cpu = local.metrics.cpu } },
    { title = "Connections", lines = { connections = local.metrics.connections } },
    {
      title = "Free memory and storage"
      lines = {
        memory  = local.metrics.free_memory
        storage = local.metrics.free_storage
      }
    },
  ]
}
