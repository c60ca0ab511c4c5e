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
  value       = aws_db_instance.db.master_user_secret[0].secret_arn
}

output "db_security_group_id" {
  description = "ID of the security group db."
  value       = aws_security_group.db.id
}
