output "db_credentials_secretsmanager_secret_arn" {
  description = "ARN of the secretsmanager secret db_credentials."
  value       = aws_secretsmanager_secret.db_credentials.arn
}

output "db_credentials_secretsmanager_secret_version_secret_string_wo_version" {
  description = "Secret string wo version of the secretsmanager secret version db_credentials."
  value       = aws_secretsmanager_secret_version.db_credentials.secret_string_wo_version
}

output "db_credentials_secretsmanager_secret_version_version_id" {
  description = "Version ID of the secretsmanager secret version db_credentials."
  value       = aws_secretsmanager_secret_version.db_credentials.version_id
}

output "db_endpoint" {
  description = "Host name of db."
  value       = aws_db_instance.db.address
}

output "db_instance_address" {
  description = "Address of the DB instance db."
  value       = aws_db_instance.db.address
}

output "db_instance_identifier" {
  description = "Identifier of the DB instance db."
  value       = aws_db_instance.db.identifier
}

output "db_secret_arn" {
  description = "Secret with the user and password of db."
  value       = aws_secretsmanager_secret.db_credentials.arn
}

output "db_security_group_id" {
  description = "ID of the security group db."
  value       = aws_security_group.db.id
}
