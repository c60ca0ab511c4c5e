output "user_pool_id" {
  description = "Id of the user pool."
  value       = aws_cognito_user_pool.this.id
}

output "client_id" {
  description = "Id of the application's client."
  value       = aws_cognito_user_pool_client.this.id
}

output "issuer" {
  description = "Issuer of the tokens. Whoever verifies them finds the public keys under it, and needs no permission."
  value       = "https://${aws_cognito_user_pool.this.endpoint}"
}

output "sign_in_url" {
  description = "Where users sign in; null where the application has its own page."
  value       = local.has_page ? "https://${one(aws_cognito_user_pool_domain.this[*].domain)}.auth.${data.aws_region.current.region}.amazoncognito.com" : null
}

output "manage_policy" {
  description = "Policy document of whoever manages users."
  value = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "ManageUsers"
        Effect = "Allow"
        Action = [
          "cognito-idp:AdminCreateUser",
          "cognito-idp:AdminDeleteUser",
          "cognito-idp:AdminDisableUser",
          "cognito-idp:AdminEnableUser",
          "cognito-idp:AdminGetUser",
          "cognito-idp:AdminResetUserPassword",
          "cognito-idp:AdminUpdateUserAttributes",
          "cognito-idp:AdminUserGlobalSignOut",
          "cognito-idp:ListUsers",
        ]
        Resource = aws_cognito_user_pool.this.arn
      },
    ]
  })
}
