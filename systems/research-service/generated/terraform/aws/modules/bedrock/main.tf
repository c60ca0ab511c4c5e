# Models of Amazon Bedrock that code may call: who may call them is what `invoke_policy` says.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

# Calls by the token carry no tags; calls by way of a profile carry those of the profile, so that bills and budgets
# know whose they are. A name has neither dots nor colons, and the end tells models apart.
resource "aws_bedrock_inference_profile" "this" {
  for_each = local.sources

  name        = "${var.name}-${substr(sha256(each.key), 0, 8)}"
  description = each.key
  tags        = var.tags

  model_source {
    copy_from = each.value
  }
}

# Paid by the hour, whether used or not.
resource "aws_bedrock_provisioned_model_throughput" "this" {
  count = var.provisioned == null ? 0 : 1

  provisioned_model_name = var.name
  # Foundation models belong to AWS: their ARNs have no account.
  model_arn           = "${local.models_here}${var.provisioned.model}"
  model_units         = var.provisioned.units
  commitment_duration = var.provisioned.commitment
  tags                = var.tags
}

locals {
  partition   = data.aws_partition.current.partition
  region      = data.aws_region.current.region
  account_id  = data.aws_caller_identity.current.account_id
  actions     = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
  models_here = "arn:${local.partition}:bedrock:${local.region}::foundation-model/"

  # Profiles of AWS's own, which lead to several regions.
  system_profile_arns = {
    for id in keys(var.inference_profiles) :
    id => "arn:${local.partition}:bedrock:${local.region}:${local.account_id}:inference-profile/${id}"
  }

  # What is called by the token, and what its profile copies.
  sources = merge({ for model in var.models : model => "${local.models_here}${model}" }, local.system_profile_arns)

  profile_arns = { for id, profile in aws_bedrock_inference_profile.this : id => profile.arn }

  # Clients look a profile up to learn which model stands behind it, and so how to speak with it.
  called = length(local.profile_arns) == 0 ? [] : [
    {
      Sid      = "InvokeProfiles"
      Effect   = "Allow"
      Action   = concat(local.actions, ["bedrock:GetInferenceProfile"])
      Resource = values(local.profile_arns)
    },
  ]

  # What stands behind a profile, through it only.
  behind_models = [
    for model in var.models : {
      Effect    = "Allow"
      Action    = local.actions
      Resource  = ["${local.models_here}${model}"]
      Condition = { StringEquals = { "bedrock:InferenceProfileArn" = local.profile_arns[model] } }
    }
  ]

  # Which of the two a request names to IAM, where one copies the other, AWS does not say.
  either_profile = { for id, arn in local.system_profile_arns : id => [local.profile_arns[id], arn] }

  behind_profiles = [
    for id, profile in var.inference_profiles : {
      Effect = "Allow"
      Action = local.actions
      Resource = concat(
        [local.system_profile_arns[id]],
        [for region in profile.regions : "arn:${local.partition}:bedrock:${region}::foundation-model/${profile.model}"],
      )
      Condition = { StringEquals = { "bedrock:InferenceProfileArn" = local.either_profile[id] } }
    }
  ]

  # A profile may lead anywhere: IAM sees the request in the region where it is made, then in none.
  anywhere = {
    (local.region) = local.region
    ""             = "unspecified"
  }

  behind_global_profiles = flatten([
    for id, profile in var.inference_profiles : [
      for region, requested in local.anywhere : {
        Effect   = "Allow"
        Action   = local.actions
        Resource = ["arn:${local.partition}:bedrock:${region}::foundation-model/${profile.model}"]
        Condition = {
          StringEquals = {
            "aws:RequestedRegion"         = requested
            "bedrock:InferenceProfileArn" = local.either_profile[id]
          }
        }
      }
    ] if length(profile.regions) == 0
  ])

  provisioned = [
    for arn in aws_bedrock_provisioned_model_throughput.this[*].provisioned_model_arn : {
      Sid      = "InvokeProvisioned"
      Effect   = "Allow"
      Action   = local.actions
      Resource = [arn]
    }
  ]
}
