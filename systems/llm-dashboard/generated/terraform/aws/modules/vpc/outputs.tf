output "vpc_id" {
  description = "Id of the VPC."
  value       = aws_vpc.this.id
}

output "public_subnet_ids" {
  description = "Subnets for load balancers, one in each zone."
  value       = values(aws_subnet.public)[*].id
  depends_on  = [aws_route.public, aws_route_table_association.public]
}

output "private_subnet_ids" {
  description = "Subnets for what runs code, one in each zone. Known to others once there is a way out of them: a task that starts sooner cannot fetch its image."
  value       = values(aws_subnet.private)[*].id
  depends_on = [
    aws_instance.nat,
    aws_route.private,
    aws_route_table_association.private,
    aws_vpc_endpoint.interface,
    aws_vpc_endpoint.s3,
  ]
}

output "data_subnet_ids" {
  description = "Subnets for databases and caches, one in each zone, without a route to the internet."
  value       = values(aws_subnet.data)[*].id
}
