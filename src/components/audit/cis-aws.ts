/**
 * Patterns over CloudTrail records that the CIS AWS Foundations Benchmark 1.4 wants watched, as Security
 * Hub checks them word by word (CloudWatch.1 to CloudWatch.14, in order of the benchmark).
 * Source: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html, read 2026-11.
 */
const anyOf = (...names: readonly string[]): string => names.map((name) => `($.eventName=${name})`).join(" || ");

export const awsPatterns: Readonly<Record<string, string>> = {
  "unauthorized-calls":
    '{($.errorCode="*UnauthorizedOperation") || ($.errorCode="AccessDenied*")}',
  "sign-in-without-mfa":
    '{($.eventName="ConsoleLogin") && ($.additionalEventData.MFAUsed !="Yes") && ($.userIdentity.type="IAMUser") && ($.responseElements.ConsoleLogin="Success")}',
  "root-user":
    '{$.userIdentity.type="Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType !="AwsServiceEvent"}',
  "iam-changes": `{($.eventSource=iam.amazonaws.com) && (${anyOf(
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
  )})}`,
  "trail-changes": `{${anyOf("CreateTrail", "UpdateTrail", "DeleteTrail", "StartLogging", "StopLogging")}}`,
  "failed-sign-ins": '{($.eventName=ConsoleLogin) && ($.errorMessage="Failed authentication")}',
  "keys-deleted": `{($.eventSource=kms.amazonaws.com) && (${anyOf("DisableKey", "ScheduleKeyDeletion")})}`,
  "bucket-policy-changes": `{($.eventSource=s3.amazonaws.com) && (${anyOf(
    "PutBucketAcl",
    "PutBucketPolicy",
    "PutBucketCors",
    "PutBucketLifecycle",
    "PutBucketReplication",
    "DeleteBucketPolicy",
    "DeleteBucketCors",
    "DeleteBucketLifecycle",
    "DeleteBucketReplication",
  )})}`,
  "config-changes": `{($.eventSource=config.amazonaws.com) && (${anyOf(
    "StopConfigurationRecorder",
    "DeleteDeliveryChannel",
    "PutDeliveryChannel",
    "PutConfigurationRecorder",
  )})}`,
  "security-group-changes": `{${anyOf(
    "AuthorizeSecurityGroupIngress",
    "AuthorizeSecurityGroupEgress",
    "RevokeSecurityGroupIngress",
    "RevokeSecurityGroupEgress",
    "CreateSecurityGroup",
    "DeleteSecurityGroup",
  )}}`,
  "network-acl-changes": `{${anyOf(
    "CreateNetworkAcl",
    "CreateNetworkAclEntry",
    "DeleteNetworkAcl",
    "DeleteNetworkAclEntry",
    "ReplaceNetworkAclEntry",
    "ReplaceNetworkAclAssociation",
  )}}`,
  "gateway-changes": `{${anyOf(
    "CreateCustomerGateway",
    "DeleteCustomerGateway",
    "AttachInternetGateway",
    "CreateInternetGateway",
    "DeleteInternetGateway",
    "DetachInternetGateway",
  )}}`,
  "route-table-changes": `{($.eventSource=ec2.amazonaws.com) && (${anyOf(
    "CreateRoute",
    "CreateRouteTable",
    "ReplaceRoute",
    "ReplaceRouteTableAssociation",
    "DeleteRouteTable",
    "DeleteRoute",
    "DisassociateRouteTable",
  )})}`,
  "vpc-changes": `{${anyOf(
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
  )}}`,
};
