// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface AuditAlarmsInputs {
  /** Full name, such as `todo-prod-history`: the metrics and alarms begin with it. */
  readonly name: Argument<string>;
  /** Log group that the account's trail copies its records to. */
  readonly log_group_name: Argument<string>;
  /** ARNs of the SNS topics to tell. */
  readonly notify: ListArgument<string>;
  /**
   * Tags of the alarms, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type AuditAlarmsOutput = never;

/**
 * Alarms of the CIS AWS Foundations Benchmark 1.4 and of emergencies, on the copy of the account's
 * audit records in CloudWatch Logs. A single
 * record within five minutes is enough.
 */
export const auditAlarms: ModuleSource<AuditAlarmsInputs, AuditAlarmsOutput> = {
  cloud: "aws",
  name: "audit_alarms",
  modules: [],
  files: {
    "cis.tf": `# Patterns over CloudTrail records that the CIS AWS Foundations Benchmark 1.4 wants watched, as Security Hub checks
# them word by word (CloudWatch.1 to CloudWatch.14).
# Source: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html, read 2026-11.

locals {
  cis_patterns = merge(
    {
      unauthorized-calls  = "{($.errorCode=\\"*UnauthorizedOperation\\") || ($.errorCode=\\"AccessDenied*\\")}"
      sign-in-without-mfa = "{($.eventName=\\"ConsoleLogin\\") && ($.additionalEventData.MFAUsed !=\\"Yes\\") && ($.userIdentity.type=\\"IAMUser\\") && ($.responseElements.ConsoleLogin=\\"Success\\")}"
      root-user           = "{$.userIdentity.type=\\"Root\\" && $.userIdentity.invokedBy NOT EXISTS && $.eventType !=\\"AwsServiceEvent\\"}"
      failed-sign-ins     = "{($.eventName=ConsoleLogin) && ($.errorMessage=\\"Failed authentication\\")}"
    },
    {
      for key, events in local.cis_events : key => join("", [
        events.source == null ? "{" : "{($.eventSource=\${events.source}) && (",
        join(" || ", [for name in events.names : "($.eventName=\${name})"]),
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
`,
    "main.tf": `# Alarms of the CIS AWS Foundations Benchmark 1.4 and of emergencies, on the copy of the account's
# audit records in CloudWatch Logs. A single
# record within five minutes is enough.

locals {
  # Beside the benchmark: somebody takes on the role that may do everything.
  patterns = merge(local.cis_patterns, {
    break-glass = "{($.eventSource=\\"sts.amazonaws.com\\") && ($.eventName=\\"AssumeRole\\") && ($.requestParameters.roleArn=\\"*-break-glass\\")}"
  })
}

resource "aws_cloudwatch_log_metric_filter" "this" {
  for_each = local.patterns

  name           = "\${var.name}-\${each.key}"
  log_group_name = var.log_group_name
  pattern        = each.value

  metric_transformation {
    name          = each.key
    namespace     = "Audit/\${var.name}"
    value         = "1"
    default_value = "0"
  }
}

resource "aws_cloudwatch_metric_alarm" "this" {
  for_each = local.patterns

  alarm_name          = "\${var.name}-\${each.key}"
  alarm_description   = "Audit records of \${var.name} show \${each.key}. Who did it, the records say."
  namespace           = "Audit/\${var.name}"
  metric_name         = each.key
  statistic           = "Sum"
  period              = 300
  evaluation_periods  = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 1
  treat_missing_data  = "notBreaching"
  alarm_actions       = var.notify
  tags                = var.tags

  depends_on = [aws_cloudwatch_log_metric_filter.this]
}
`,
    "variables.tf": `variable "name" {
  description = "Full name, such as \`todo-prod-history\`: the metrics and alarms begin with it."
  type        = string
  nullable    = false
}

variable "log_group_name" {
  description = "Log group that the account's trail copies its records to."
  type        = string
  nullable    = false
}

variable "notify" {
  description = "ARNs of the SNS topics to tell."
  type        = list(string)
  nullable    = false
}

variable "tags" {
  description = "Tags of the alarms, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
