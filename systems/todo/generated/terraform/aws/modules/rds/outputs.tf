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

output "db_put_password" {
  description = "Stores the password of db that the first apply was given."
  value = (
    var.db_put_password_enabled
    ? "aws secretsmanager put-secret-value --secret-id ${aws_secretsmanager_secret.db_credentials[0].name} --secret-string '{\"username\":\"postgres\",\"password\":\"<the value of TF_VAR_db_master_password>\"}'"
    : null
  )
}

output "db_secret_arn" {
  description = "Secret with the user and password of db."
  value = (
    contains(["dev"], var.environment)
    ? aws_db_instance.db.master_user_secret[0].secret_arn
    : one(aws_secretsmanager_secret.db_credentials[*].arn)
  )
}

output "db_security_group_id" {
  description = "ID of the security group db."
  value       = aws_security_group.db.id
}
