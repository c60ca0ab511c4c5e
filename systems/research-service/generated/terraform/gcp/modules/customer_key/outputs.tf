output "key_id" {
  description = "Id of the key, known once its service may use it."
  value       = google_kms_crypto_key_iam_member.agent.crypto_key_id
}
