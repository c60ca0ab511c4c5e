output "people_client_id" {
  description = "Id of the application's client."
  value       = aws_cognito_user_pool_client.people.id
}

output "people_cognito_user_pool_client_id" {
  description = "ID of the cognito user pool client people."
  value       = aws_cognito_user_pool_client.people.id
}

output "people_cognito_user_pool_domain_domain" {
  description = "Domain of the cognito user pool domain people."
  value       = aws_cognito_user_pool_domain.people.domain
}

output "people_cognito_user_pool_endpoint" {
  description = "Endpoint of the cognito user pool people."
  value       = aws_cognito_user_pool.people.endpoint
}

output "people_cognito_user_pool_id" {
  description = "ID of the cognito user pool people."
  value       = aws_cognito_user_pool.people.id
}

output "people_sign_in_url" {
  description = "Where people sign in."
  value       = "https://${aws_cognito_user_pool_domain.people.domain}.auth.${data.aws_region.current.region}.amazoncognito.com"
}

output "people_user_pool_id" {
  description = "Id of the user pool."
  value       = aws_cognito_user_pool.people.id
}
