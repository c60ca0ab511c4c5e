output "bucket" {
  description = "Name of the bucket, with the account's number."
  value       = module.bucket.bucket
}

output "arn" {
  description = "ARN of the bucket, for the policies of the queues and topics that it tells."
  value       = module.bucket.arn
}

output "read_policy" {
  description = "IAM policy that lets a role list and read objects."
  value       = local.policies.read
}

output "write_policy" {
  description = "IAM policy that lets a role write and delete objects, without reading them."
  value       = local.policies.write
}

output "readwrite_policy" {
  description = "IAM policy that lets a role list, read, write and delete objects."
  value       = local.policies.readwrite
}

output "replica_bucket" {
  description = "Name of the bucket with the second copy; null without one."
  value       = one(module.replica[*].bucket)
}
