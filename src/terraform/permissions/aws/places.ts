/** What is put into a pattern's capitals. */
export interface Scope {
  readonly partition: string;
  readonly account: string;
  /** What names of the system begin with, without the hyphen that follows: `todo-prod`. */
  readonly prefix: string;
  /** ARNs of what a root has although its name begins otherwise. */
  readonly also?: readonly string[];
}

/** What a document of permissions is about, so that a reviewer finds it by its name. */
export const areas = ["containers", "data", "edge", "identity", "network", "records"] as const;

export type Area = (typeof areas)[number];

interface Place {
  readonly area: Area;
  /** ARNs of what a system has there, with what stands for `Scope` in capitals. */
  readonly arns: readonly string[];
  /** Why an ARN does not say whose it is, so that those of the whole account are meant. */
  readonly why?: string;
  /** Actions that IAM takes no ARN for. */
  readonly anywhere?: string;
  /**
   * Actions that are rightly about what is of another system or environment: they stand on it and do not change it, or
   * IAM asks for tags that are not those of what they are about.
   */
  readonly shared?: string;
  /** Why tags do not tell whose something of the service is. */
  readonly untagged?: string;
}

const arn = (service: string, resource: string): string => `arn:PARTITION:${service}:*:ACCOUNT:${resource}`;
const globalArn = (service: string, resource: string): string => `arn:PARTITION:${service}::ACCOUNT:${resource}`;

const ids = "AWS makes up its id, and its ARN has nothing else";

/**
 * By what actions can be narrowed, by service. Actions that look for something (`Describe` with a filter, `List`) are
 * about all that there is, so they stand under `anywhere` although an ARN is taken for some.
 */
const table = {
  acm: { area: "edge", arns: [arn("acm", "certificate/*")], why: ids, anywhere: "RequestCertificate" },
  "application-autoscaling": {
    area: "containers",
    arns: [arn("application-autoscaling", "scalable-target/*")],
    why: ids,
    anywhere: "DescribeScalableTargets DescribeScalingPolicies DescribeScheduledActions",
  },
  bedrock: {
    area: "containers",
    arns: [
      arn("bedrock", "application-inference-profile/*"),
      arn("bedrock", "inference-profile/*"),
      arn("bedrock", "provisioned-model/*"),
      arn("bedrock", "custom-model/*"),
      "arn:PARTITION:bedrock:*::foundation-model/*",
    ],
    why: ids,
    // Of a model that another system may have trained.
    shared: "CreateProvisionedModelThroughput",
    anywhere:
      "DeleteModelInvocationLoggingConfiguration GetModelInvocationLoggingConfiguration PutModelInvocationLoggingConfiguration",
  },
  budgets: { area: "records", arns: [globalArn("budgets", "budget/PREFIX-*")] },
  cloudfront: { area: "edge", arns: ["*"], why: `${ids}, but for functions, and most of what creates takes none` },
  cloudtrail: { area: "records", arns: [arn("cloudtrail", "trail/PREFIX-*")], anywhere: "DescribeTrails" },
  // Target tracking makes alarms of its own, in the name of whoever writes the policy.
  cloudwatch: {
    area: "records",
    arns: [
      arn("cloudwatch", "alarm:PREFIX-*"),
      arn("cloudwatch", "alarm:TargetTracking-service/PREFIX*"),
      globalArn("cloudwatch", "dashboard/PREFIX-*"),
    ],
    anywhere: "DescribeAlarms",
  },
  "cognito-idp": {
    area: "identity",
    arns: [arn("cognito-idp", "userpool/*")],
    why: ids,
    anywhere: "CreateUserPool DescribeUserPoolDomain",
  },
  config: {
    area: "records",
    arns: [arn("config", "configuration-recorder/PREFIX-*")],
    anywhere:
      "DeleteDeliveryChannel DescribeConfigurationRecorders DescribeConfigurationRecorderStatus DescribeDeliveryChannels PutDeliveryChannel",
  },
  ec2: {
    area: "network",
    arns: ["*"],
    why: `${ids}; a network's parts are created in, attached to and found by others`,
    // In a network that exists, whose parts may be another system's.
    shared: "CreateNetworkInterface CreateSecurityGroup CreateVpcEndpoint RunInstances",
  },
  // The root of an account makes those of all environments.
  ecr: { area: "containers", arns: [arn("ecr", "repository/PREFIX-*/*")] },
  ecs: {
    area: "containers",
    arns: [arn("ecs", "cluster/PREFIX"), arn("ecs", "service/PREFIX/*"), arn("ecs", "task-definition/PREFIX-*:*")],
    anywhere: "DeregisterTaskDefinition DescribeTaskDefinition",
  },
  events: { area: "records", arns: [arn("events", "rule/PREFIX-*")] },
  // Groups of parameters that AWS brings along are named when something is made with them.
  elasticache: {
    area: "data",
    arns: [
      arn("elasticache", "cluster:PREFIX-*"),
      arn("elasticache", "parametergroup:PREFIX-*"),
      arn("elasticache", "parametergroup:default*"),
      arn("elasticache", "replicationgroup:PREFIX-*"),
      arn("elasticache", "snapshot:PREFIX-*"),
      arn("elasticache", "subnetgroup:PREFIX-*"),
      arn("elasticache", "user:PREFIX-*"),
      arn("elasticache", "usergroup:PREFIX-*"),
    ],
  },
  elasticloadbalancing: {
    area: "edge",
    arns: [
      arn("elasticloadbalancing", "loadbalancer/app/PREFIX-*"),
      arn("elasticloadbalancing", "listener/app/PREFIX-*"),
      arn("elasticloadbalancing", "listener-rule/app/PREFIX-*"),
      arn("elasticloadbalancing", "targetgroup/*"),
    ],
    why: "the name of a target group has at most six characters of ours, and digits that the provider makes up",
    anywhere:
      "DescribeCapacityReservation DescribeListenerAttributes DescribeListeners DescribeLoadBalancerAttributes DescribeLoadBalancers DescribeRules DescribeTags DescribeTargetGroupAttributes DescribeTargetGroups SetWebAcl",
  },
  // What is made has no tags yet, and AWS warns of tags where roles are passed.
  // Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html, read 2026-11-28.
  iam: {
    area: "identity",
    arns: [globalArn("iam", "role/PREFIX-*")],
    shared: "CreateRole CreateServiceLinkedRole PassRole",
  },
  kafka: {
    area: "data",
    arns: [arn("kafka", "cluster/PREFIX-*"), arn("kafka", "configuration/PREFIX-*"), arn("kafka", "topic/PREFIX-*")],
    anywhere: "DescribeClusterOperation DescribeClusterOperationV2 GetBootstrapBrokers",
  },
  "kafka-cluster": { area: "data", arns: [arn("kafka", "cluster/PREFIX-*"), arn("kafka", "topic/PREFIX-*")] },
  kms: {
    area: "identity",
    arns: [arn("kms", "alias/PREFIX-*"), arn("kms", "key/*")],
    why: `${ids}; an alias has a name, and IAM asks for its key as well`,
    anywhere: "CreateKey ListAliases",
  },
  lambda: { area: "containers", arns: [arn("lambda", "function:PREFIX-*")] },
  logs: {
    area: "records",
    arns: [
      arn("logs", "log-group:/*/PREFIX-*"),
      arn("logs", "log-group:aws-waf-logs-PREFIX-*"),
      arn("logs", "delivery-source:PREFIX-*"),
      arn("logs", "delivery-destination:PREFIX-*"),
      arn("logs", "delivery:*"),
    ],
    why: "AWS makes up the id of a delivery",
    anywhere:
      "CreateLogDelivery DeleteLogDelivery DeleteResourcePolicy DescribeLogGroups DescribeResourcePolicies GetLogDelivery ListLogDeliveries PutResourcePolicy UpdateLogDelivery",
  },
  rds: {
    area: "data",
    arns: [
      arn("rds", "auto-backup:*"),
      arn("rds", "db:PREFIX-*"),
      arn("rds", "og:default*"),
      arn("rds", "pg:PREFIX-*"),
      arn("rds", "pg:default*"),
      arn("rds", "snapshot:PREFIX-*"),
      arn("rds", "subgrp:PREFIX-*"),
    ],
    why: "AWS makes up the id of a copy of backups",
    anywhere: "CrossRegionCommunication DescribeDBInstanceAutomatedBackups DescribeDBInstances",
  },
  route53: {
    area: "edge",
    arns: ["arn:PARTITION:route53:::hostedzone/*", "arn:PARTITION:route53:::change/*"],
    why: ids,
    anywhere: "AssociateVPCWithHostedZone CreateHostedZone ListHostedZones ListHostedZonesByName",
    untagged: "Route 53 does not look at tags, but at the names of records",
  },
  s3: { area: "data", arns: ["arn:PARTITION:s3:::PREFIX-*"] },
  scheduler: {
    area: "containers",
    arns: [arn("scheduler", "schedule/default/PREFIX-*")],
    untagged: "a schedule has no tags",
  },
  secretsmanager: { area: "identity", arns: [arn("secretsmanager", "secret:PREFIX-*")] },
  servicediscovery: {
    area: "network",
    arns: [arn("servicediscovery", "namespace/*"), arn("servicediscovery", "service/*")],
    why: ids,
    anywhere: "CreatePrivateDnsNamespace GetOperation ListTagsForResource TagResource UntagResource",
  },
  sns: {
    area: "data",
    arns: [arn("sns", "PREFIX-*")],
    anywhere: "GetSubscriptionAttributes SetSubscriptionAttributes Unsubscribe",
  },
  sqs: { area: "data", arns: [arn("sqs", "PREFIX-*")] },
  ssm: { area: "identity", arns: [arn("ssm", "parameter/PREFIX-*")], anywhere: "DescribeParameters" },
  states: {
    area: "containers",
    arns: [arn("states", "stateMachine:PREFIX-*")],
    anywhere: "ValidateStateMachineDefinition",
  },
  // A list of rules of AWS's own is named by the lists that use it.
  wafv2: {
    area: "edge",
    arns: [
      arn("wafv2", "*/webacl/PREFIX-*"),
      arn("wafv2", "*/managedruleset/*"),
      arn("elasticloadbalancing", "loadbalancer/app/PREFIX-*"),
    ],
  },
} satisfies Readonly<Record<string, Place>>;

export type Service = keyof typeof table;

export const places: Readonly<Record<Service, Place>> = table;

/** Roles that are linked to services, which are AWS's own. */
export const LINKED_ROLES = globalArn("iam", "role/aws-service-role/*");
export const linkedRolesOf = (service: string): string => globalArn("iam", `role/aws-service-role/${service}/*`);

export const inScope = (pattern: string, { partition, account, prefix }: Scope): string =>
  pattern
    .replace("PARTITION", () => partition)
    .replace("ACCOUNT", () => account)
    .replaceAll("PREFIX", () => prefix);
