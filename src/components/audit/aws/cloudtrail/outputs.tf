output "bucket" {
  description = "Name of the bucket with the records, with the account's number."
  value       = module.bucket.bucket
}
