output "issuer" {
  description = "Issuer of the tokens, which are verified with its public keys and no permission."
  value       = "https://securetoken.google.com/${google_identity_platform_config.this.project}"
}
