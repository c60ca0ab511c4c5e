output "vpc_id" {
  description = "Id of the VPC."
  value       = data.aws_vpc.this.id
}

output "public_subnet_ids" {
  description = "Subnets for load balancers."
  value       = var.public_subnet_ids
}

output "private_subnet_ids" {
  description = "Subnets for what runs code."
  value       = var.private_subnet_ids
}

output "data_subnet_ids" {
  description = "Subnets for databases and caches."
  value       = var.data_subnet_ids == null ? var.private_subnet_ids : var.data_subnet_ids
}
