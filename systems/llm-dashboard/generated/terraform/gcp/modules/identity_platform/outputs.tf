output "issuer" {
  description = "Issuer of the tokens, which are verified with its public keys and no permission."
  value       = "https://securetoken.google.com/${google_identity_platform_config.this.project}"
}

output "manager_role" {
  description = "Role on the project that lets one manage people; null unless asked for."
  value       = one(google_project_iam_custom_role.manager[*].id)
}
