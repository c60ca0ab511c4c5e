import type { ResourceRows } from "./row.ts";

const tags = "TagResource UntagResource";

/** Alarms of target tracking, which AWS writes with the policy. */
const trackingAlarms = "DescribeAlarms PutMetricAlarm DeleteAlarms";

/** What is scaled is looked at and set in the caller's name when it is registered. */
const scaled = "DescribeServices UpdateService";

export const computeRows: ResourceRows = {
  aws_appautoscaling_policy: {
    read: { "application-autoscaling": "DescribeScalingPolicies" },
    create: { "application-autoscaling": "PutScalingPolicy", cloudwatch: trackingAlarms },
    update: { "application-autoscaling": "PutScalingPolicy", cloudwatch: trackingAlarms },
    delete: { "application-autoscaling": "DeleteScalingPolicy", cloudwatch: "DeleteAlarms" },
    source: {
      handlers: "ApplicationAutoScaling::ScalingPolicy",
      page: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/auto-scaling-IAM.html",
    },
  },
  aws_appautoscaling_scheduled_action: {
    read: { "application-autoscaling": "DescribeScheduledActions" },
    create: { "application-autoscaling": "PutScheduledAction" },
    update: { "application-autoscaling": "PutScheduledAction" },
    delete: { "application-autoscaling": "DeleteScheduledAction" },
    source: { handlers: "ApplicationAutoScaling::ScalableTarget" },
  },
  aws_appautoscaling_target: {
    read: { "application-autoscaling": "DescribeScalableTargets ListTagsForResource" },
    create: { "application-autoscaling": "RegisterScalableTarget TagResource", ecs: scaled },
    update: { "application-autoscaling": `RegisterScalableTarget ${tags}`, ecs: scaled },
    delete: { "application-autoscaling": "DeregisterScalableTarget" },
    linkedRole: "ecs.application-autoscaling.amazonaws.com",
    source: {
      seen: true,
      handlers: "ApplicationAutoScaling::ScalableTarget",
      page: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/auto-scaling-IAM.html",
    },
  },
  aws_bedrock_inference_profile: {
    read: { bedrock: "GetInferenceProfile ListTagsForResource" },
    create: { bedrock: "CreateInferenceProfile TagResource" },
    update: { bedrock: tags },
    delete: { bedrock: "DeleteInferenceProfile" },
    source: { provider: ["bedrock/inference_profile.go"] },
  },
  // An account has one in each region.
  aws_bedrock_model_invocation_logging_configuration: {
    read: { bedrock: "GetModelInvocationLoggingConfiguration" },
    create: { bedrock: "PutModelInvocationLoggingConfiguration" },
    update: { bedrock: "PutModelInvocationLoggingConfiguration" },
    delete: { bedrock: "DeleteModelInvocationLoggingConfiguration" },
    passes: { to: "bedrock.amazonaws.com" },
    source: { provider: ["bedrock/model_invocation_logging_configuration.go"] },
  },
  aws_bedrock_provisioned_model_throughput: {
    read: { bedrock: "GetProvisionedModelThroughput ListTagsForResource" },
    create: { bedrock: "CreateProvisionedModelThroughput TagResource" },
    update: { bedrock: tags },
    delete: { bedrock: "DeleteProvisionedModelThroughput" },
    source: { provider: ["bedrock/provisioned_model_throughput.go"] },
  },
  aws_ecr_lifecycle_policy: {
    read: { ecr: "GetLifecyclePolicy" },
    create: { ecr: "PutLifecyclePolicy" },
    update: { ecr: "PutLifecyclePolicy" },
    delete: { ecr: "DeleteLifecyclePolicy" },
    source: { seen: true, handlers: "ECR::Repository" },
  },
  aws_ecr_repository: {
    read: { ecr: "DescribeRepositories ListTagsForResource" },
    create: { ecr: "CreateRepository TagResource" },
    update: { ecr: `PutImageScanningConfiguration PutImageTagMutability ${tags}` },
    delete: { ecr: "DeleteRepository" },
    source: { seen: true, handlers: "ECR::Repository" },
  },
  aws_ecr_repository_policy: {
    read: { ecr: "GetRepositoryPolicy" },
    create: { ecr: "SetRepositoryPolicy" },
    update: { ecr: "SetRepositoryPolicy" },
    delete: { ecr: "DeleteRepositoryPolicy" },
    source: { handlers: "ECR::Repository" },
  },
  aws_ecs_cluster: {
    read: { ecs: "DescribeClusters" },
    create: { ecs: "CreateCluster TagResource" },
    update: { ecs: `UpdateCluster ${tags}` },
    delete: { ecs: "DeleteCluster" },
    linkedRole: "ecs.amazonaws.com",
    source: { seen: true, handlers: "ECS::Cluster" },
  },
  aws_ecs_cluster_capacity_providers: {
    read: { ecs: "DescribeClusters" },
    create: { ecs: "PutClusterCapacityProviders" },
    update: { ecs: "PutClusterCapacityProviders" },
    delete: { ecs: "PutClusterCapacityProviders" },
    source: { seen: true, handlers: "ECS::ClusterCapacityProviderAssociations" },
  },
  // Who waits until it is steady also lists its deployments, which no module does.
  aws_ecs_service: {
    read: { ecs: "DescribeServices" },
    create: { ecs: "CreateService TagResource" },
    update: { ecs: `UpdateService ${tags}` },
    delete: { ecs: "UpdateService DeleteService" },
    source: { seen: true, handlers: "ECS::Service", provider: ["ecs/service.go"] },
  },
  aws_ecs_task_definition: {
    read: { ecs: "DescribeTaskDefinition" },
    create: { ecs: "RegisterTaskDefinition TagResource" },
    update: { ecs: tags },
    delete: { ecs: "DeregisterTaskDefinition" },
    passes: { to: "ecs-tasks.amazonaws.com" },
    source: { seen: true, handlers: "ECS::TaskDefinition" },
  },
  aws_lambda_function: {
    read: { lambda: "GetFunction GetFunctionCodeSigningConfig ListVersionsByFunction" },
    create: { lambda: "CreateFunction TagResource" },
    update: { lambda: `GetFunctionConfiguration UpdateFunctionCode UpdateFunctionConfiguration ${tags}` },
    delete: { lambda: "DeleteFunction" },
    passes: { to: "lambda.amazonaws.com" },
    source: { seen: true, handlers: "Lambda::Function" },
  },
  // Called once when it is made, and again when what it is called with changes, which makes it anew.
  aws_lambda_invocation: {
    read: "none",
    create: { lambda: "InvokeFunction" },
    update: "none",
    delete: "none",
    source: {
      provider: ["lambda/invocation.go"],
      page: "https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html",
    },
  },
  aws_lambda_permission: {
    read: { lambda: "GetPolicy" },
    create: { lambda: "AddPermission" },
    update: "none",
    delete: { lambda: "RemovePermission" },
    source: { seen: true, handlers: "Lambda::Permission" },
  },
  aws_scheduler_schedule: {
    read: { scheduler: "GetSchedule" },
    create: { scheduler: "CreateSchedule" },
    update: { scheduler: "UpdateSchedule" },
    delete: { scheduler: "DeleteSchedule" },
    passes: { to: "scheduler.amazonaws.com" },
    source: { seen: true, handlers: "Scheduler::Schedule" },
  },
  // The namespace is a private zone of Route 53, which is made and kept in the caller's name.
  aws_service_discovery_private_dns_namespace: {
    read: { servicediscovery: "GetNamespace ListTagsForResource" },
    create: {
      servicediscovery: "CreatePrivateDnsNamespace GetOperation TagResource",
      route53: "AssociateVPCWithHostedZone CreateHostedZone GetHostedZone ListHostedZonesByName",
      ec2: "DescribeRegions DescribeVpcs",
    },
    update: {
      servicediscovery: `UpdatePrivateDnsNamespace GetOperation ${tags}`,
      route53: "ChangeResourceRecordSets GetHostedZone",
    },
    delete: { servicediscovery: "DeleteNamespace GetOperation", route53: "DeleteHostedZone" },
    source: {
      provider: ["servicediscovery/private_dns_namespace.go"],
      page: "https://docs.aws.amazon.com/cloud-map/latest/dg/access-control-managing-permissions.html",
    },
  },
  // Instances that ECS left registered go with it, as the module asks.
  aws_service_discovery_service: {
    read: { servicediscovery: "GetService ListTagsForResource" },
    create: { servicediscovery: "CreateService TagResource" },
    update: {
      servicediscovery: `UpdateService GetOperation ${tags}`,
      route53: "ChangeResourceRecordSets GetHostedZone",
    },
    delete: {
      servicediscovery: "DeleteService DeregisterInstance GetOperation ListInstances",
      route53: "ChangeResourceRecordSets GetHostedZone",
    },
    source: {
      handlers: "ServiceDiscovery::Service",
      page: "https://docs.aws.amazon.com/cloud-map/latest/dg/access-control-managing-permissions.html",
    },
  },
  // A plan has AWS judge the definition.
  aws_sfn_state_machine: {
    read: {
      states: "DescribeStateMachine ListStateMachineVersions ListTagsForResource ValidateStateMachineDefinition",
    },
    create: { states: "CreateStateMachine TagResource" },
    update: { states: `UpdateStateMachine ${tags}` },
    delete: { states: "DeleteStateMachine" },
    passes: { to: "states.amazonaws.com" },
    source: { handlers: "StepFunctions::StateMachine", provider: ["sfn/state_machine.go"] },
  },
};
