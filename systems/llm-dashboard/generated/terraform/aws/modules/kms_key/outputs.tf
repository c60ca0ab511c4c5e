output "arn" {
  description = "ARN of the key, for the resources that it encrypts and the policies of those who use them."
  value       = aws_kms_key.this.arn
}
