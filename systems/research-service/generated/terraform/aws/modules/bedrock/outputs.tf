output "invoke_policy" {
  description = "Policy document of whoever calls the models: exactly these, and those behind a profile only through it."
  value = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      local.provisioned,
      local.called,
      local.behind_models,
      local.behind_profiles,
      local.behind_global_profiles,
    )
  })
}

output "provisioned_model_arn" {
  description = "What callers name in place of a model where throughput is provisioned; null by the token."
  value       = one(aws_bedrock_provisioned_model_throughput.this[*].provisioned_model_arn)
}

output "profile_arns" {
  description = "What callers name in place of a model or profile by the token, by its id."
  value       = local.profile_arns
}

output "region" {
  description = "Region in which the models are called."
  value       = local.region
}
