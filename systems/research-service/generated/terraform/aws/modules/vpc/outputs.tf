output "main_data_subnet_ids" {
  description = "IDs of the subnet main_data."
  value       = values(aws_subnet.main_data)[*].id
}

output "main_private_subnet_ids" {
  description = "IDs of the subnet main_private."
  value       = values(aws_subnet.main_private)[*].id
}

output "main_public_subnet_ids" {
  description = "IDs of the subnet main_public."
  value       = values(aws_subnet.main_public)[*].id
}

output "main_vpc_id" {
  description = "Id of the VPC."
  value       = aws_vpc.main.id
}
