# Models of Amazon Bedrock that code may call: who may call them is what `invoke_policy` says. Models by the token need
# no resource; provisioned throughput does.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

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

  profile_arns = {
    for id in keys(var.inference_profiles) :
    id => "arn:${local.partition}:bedrock:${local.region}:${local.account_id}:inference-profile/${id}"
  }

  called_directly = length(var.models) == 0 ? [] : [
    {
      Sid      = "Invoke"
      Effect   = "Allow"
      Action   = local.actions
      Resource = [for model in var.models : "${local.models_here}${model}"]
    },
  ]

  called_by_profile = length(var.inference_profiles) == 0 ? [] : [
    {
      Sid      = "InvokeProfiles"
      Effect   = "Allow"
      Action   = local.actions
      Resource = values(local.profile_arns)
    },
  ]

  # The models behind a profile, in the regions that it leads to, and through that profile only.
  behind_profiles = [
    for id, profile in var.inference_profiles : {
      Effect    = "Allow"
      Action    = local.actions
      Resource  = [for region in profile.regions : "arn:${local.partition}:bedrock:${region}::foundation-model/${profile.model}"]
      Condition = { StringEquals = { "bedrock:InferenceProfileArn" = local.profile_arns[id] } }
    } if length(profile.regions) > 0
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
            "bedrock:InferenceProfileArn" = local.profile_arns[id]
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
