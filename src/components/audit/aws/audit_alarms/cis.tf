# Patterns over CloudTrail records that the CIS AWS Foundations Benchmark 1.4 wants watched, as Security Hub checks
# them word by word (CloudWatch.1 to CloudWatch.14).
# Source: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html, read 2026-11.

locals {
  cis_patterns = merge(
    {
      unauthorized-calls  = "{($.errorCode=\"*UnauthorizedOperation\") || ($.errorCode=\"AccessDenied*\")}"
      sign-in-without-mfa = "{($.eventName=\"ConsoleLogin\") && ($.additionalEventData.MFAUsed !=\"Yes\") && ($.userIdentity.type=\"IAMUser\") && ($.responseElements.ConsoleLogin=\"Success\")}"
      root-user           = "{$.userIdentity.type=\"Root\" && $.userIdentity.invokedBy NOT EXISTS && $.eventType !=\"AwsServiceEvent\"}"
      failed-sign-ins     = "{($.eventName=ConsoleLogin) && ($.errorMessage=\"Failed authentication\")}"
    },
    {
      for key, events in local.cis_events : key => join("", [
        events.source == null ? "{" : "{($.eventSource=${events.source}) && (",
        join(" || ", [for name in events.names : "($.eventName=${name})"]),
        events.source == null ? "}" : ")}",
      ])
    },
  )

  cis_events = {
    iam-changes = {
      source = "iam.amazonaws.com"
      names = [
        "DeleteGroupPolicy",
        "DeleteRolePolicy",
        "DeleteUserPolicy",
        "PutGroupPolicy",
        "PutRolePolicy",
        "PutUserPolicy",
        "CreatePolicy",
        "DeletePolicy",
        "CreatePolicyVersion",
        "DeletePolicyVersion",
        "AttachRolePolicy",
        "DetachRolePolicy",
        "AttachUserPolicy",
        "DetachUserPolicy",
        "AttachGroupPolicy",
        "DetachGroupPolicy",
      ]
    }
    trail-changes = {
      source = null
      names = [
        "CreateTrail",
        "UpdateTrail",
        "DeleteTrail",
        "StartLogging",
        "StopLogging",
      ]
    }
    keys-deleted = {
      source = "kms.amazonaws.com"
      names = [
        "DisableKey",
        "ScheduleKeyDeletion",
      ]
    }
    bucket-policy-changes = {
      source = "s3.amazonaws.com"
      names = [
        "PutBucketAcl",
        "PutBucketPolicy",
        "PutBucketCors",
        "PutBucketLifecycle",
        "PutBucketReplication",
        "DeleteBucketPolicy",
        "DeleteBucketCors",
        "DeleteBucketLifecycle",
        "DeleteBucketReplication",
      ]
    }
    config-changes = {
      source = "config.amazonaws.com"
      names = [
        "StopConfigurationRecorder",
        "DeleteDeliveryChannel",
        "PutDeliveryChannel",
        "PutConfigurationRecorder",
      ]
    }
    security-group-changes = {
      source = null
      names = [
        "AuthorizeSecurityGroupIngress",
        "AuthorizeSecurityGroupEgress",
        "RevokeSecurityGroupIngress",
        "RevokeSecurityGroupEgress",
        "CreateSecurityGroup",
        "DeleteSecurityGroup",
      ]
    }
    network-acl-changes = {
      source = null
      names = [
        "CreateNetworkAcl",
        "CreateNetworkAclEntry",
        "DeleteNetworkAcl",
        "DeleteNetworkAclEntry",
        "ReplaceNetworkAclEntry",
        "ReplaceNetworkAclAssociation",
      ]
    }
    gateway-changes = {
      source = null
      names = [
        "CreateCustomerGateway",
        "DeleteCustomerGateway",
        "AttachInternetGateway",
        "CreateInternetGateway",
        "DeleteInternetGateway",
        "DetachInternetGateway",
      ]
    }
    route-table-changes = {
      source = "ec2.amazonaws.com"
      names = [
        "CreateRoute",
        "CreateRouteTable",
        "ReplaceRoute",
        "ReplaceRouteTableAssociation",
        "DeleteRouteTable",
        "DeleteRoute",
        "DisassociateRouteTable",
      ]
    }
    vpc-changes = {
      source = null
      names = [
        "CreateVpc",
        "DeleteVpc",
        "ModifyVpcAttribute",
        "AcceptVpcPeeringConnection",
        "CreateVpcPeeringConnection",
        "DeleteVpcPeeringConnection",
        "RejectVpcPeeringConnection",
        "AttachClassicLinkVpc",
        "DetachClassicLinkVpc",
        "DisableVpcClassicLink",
        "EnableVpcClassicLink",
      ]
    }
  }
}
