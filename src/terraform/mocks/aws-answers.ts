import type { Table, World } from "./answer.ts";

/** Digits that stand for what AWS makes up: the 17 of an id, a UUID. */
const hex17 = "0123456789abcdef0";
const uuid = "01234567-89ab-cdef-0123-456789abcdef";

const id = (prefix: string): string => `${prefix}-${hex17}`;

/** What AWS answers, for the attributes that configurations look into. */
export const awsAnswers: Table = (world) => {
  const { region, account } = world;
  const arn = (service: string, resource: string): string => `arn:aws:${service}:${region}:${account}:${resource}`;
  const globalArn = (service: string, resource: string): string => `arn:aws:${service}::${account}:${resource}`;
  const nameServers = [0, 1, 2, 3].map((server) => `ns-${server}.awsdns-00.com`);
  const lb = "app/example/0123456789abcdef";
  const targets = "targetgroup/example/0123456789abcdef";
  const queue = `https://sqs.${region}.amazonaws.com/${account}/example`;
  const secret = arn("secretsmanager", "secret:example-AbCdEf");
  const cluster = `cluster/example/${uuid}-1`;
  const brokers = `b-1.example.abcdef.c2.kafka.${region}.amazonaws.com:9098`;
  return {
    "data.aws_caller_identity": { account_id: account },
    "data.aws_cloudfront_cache_policy": { id: uuid },
    "data.aws_db_instance": {
      address: `example.abcdefghijkl.${region}.rds.amazonaws.com`,
      db_name: "example",
      port: 5432,
      resource_id: "db-ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    },
    "data.aws_partition": {
      partition: "aws",
    },
    "data.aws_region": { region },
    "data.aws_route53_zone": { zone_id: "Z0123456789ABCDEFGHIJ" },
    "data.aws_ssm_parameter": { insecure_value: id("ami") },
    "data.aws_vpc": { id: id("vpc") },
    aws_acm_certificate: {
      arn: arn("acm", `certificate/${uuid}`),
      domain_validation_options: validations(world),
    },
    aws_appautoscaling_policy: {
      arn: arn("autoscaling", `scalingPolicy:${uuid}:resource/ecs/service/example/example:policyName/example`),
    },
    aws_bedrock_inference_profile: { arn: arn("bedrock", "application-inference-profile/0123456789ab") },
    aws_appautoscaling_target: { id: "service/example/example" },
    aws_cloudfront_distribution: {
      arn: globalArn("cloudfront", "distribution/E0123456789ABC"),
      domain_name: "d0123456789abc.cloudfront.net",
      hosted_zone_id: "Z2FDTNDATAQYW2",
      id: "E0123456789ABC",
    },
    aws_cloudfront_function: { arn: globalArn("cloudfront", "function/example") },
    aws_cloudfront_origin_access_control: { id: "E0123456789ABD" },
    aws_cloudfront_response_headers_policy: { id: uuid },
    aws_cloudwatch_log_delivery_destination: { arn: arn("logs", "delivery-destination:example") },
    aws_cloudwatch_log_group: { arn: arn("logs", "log-group:/example") },
    aws_cognito_user_pool: {
      arn: arn("cognito-idp", `userpool/${region}_012345678`),
      endpoint: `cognito-idp.${region}.amazonaws.com/${region}_012345678`,
      id: `${region}_012345678`,
    },
    aws_cognito_user_pool_client: { id: "0123456789abcdefghijklmnop" },
    aws_db_instance: {
      address: `example.abcdefghijkl.${region}.rds.amazonaws.com`,
      arn: arn("rds", "db:example"),
      resource_id: "db-ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    },
    aws_db_parameter_group: { name: "example" },
    aws_ecr_repository: {
      arn: arn("ecr", "repository/example"),
      repository_url: `${account}.dkr.ecr.${region}.amazonaws.com/example`,
    },
    aws_ecs_cluster: { arn: arn("ecs", "cluster/example") },
    aws_ecs_service: { arn: arn("ecs", "service/example/example") },
    aws_ecs_task_definition: {
      arn: arn("ecs", "task-definition/example:1"),
      arn_without_revision: arn("ecs", "task-definition/example"),
    },
    aws_eip: { id: id("eipalloc") },
    aws_elasticache_replication_group: {
      arn: arn("elasticache", "replicationgroup:example"),
      primary_endpoint_address: "master.example.abcdef.apne1.cache.amazonaws.com",
      reader_endpoint_address: "replica.example.abcdef.apne1.cache.amazonaws.com",
    },
    aws_elasticache_user: { arn: arn("elasticache", "user:example") },
    aws_iam_policy: { arn: globalArn("iam", "policy/example") },
    aws_iam_role: { arn: globalArn("iam", "role/example"), id: "example" },
    aws_internet_gateway: { id: id("igw") },
    aws_kms_key: { arn: arn("kms", `key/${uuid}`), key_id: uuid },
    aws_lambda_function: { arn: arn("lambda", "function:example") },
    aws_lb: {
      arn: arn("elasticloadbalancing", `loadbalancer/${lb}`),
      arn_suffix: lb,
      dns_name: `example-0123456789.${region}.elb.amazonaws.com`,
      zone_id: "Z0123456789ABCDEFGHIJ",
    },
    aws_lb_listener: { arn: arn("elasticloadbalancing", `listener/${lb}/0123456789abcdef`) },
    aws_lb_target_group: {
      arn: arn("elasticloadbalancing", targets),
      arn_suffix: targets,
    },
    aws_msk_cluster: {
      arn: arn("kafka", cluster),
      bootstrap_brokers_sasl_iam: brokers,
      cluster_uuid: `${uuid}-1`,
    },
    aws_msk_configuration: {
      arn: arn("kafka", `configuration/example/${uuid}-1`),
      latest_revision: 1,
    },
    aws_msk_serverless_cluster: {
      arn: arn("kafka", `cluster/example/${uuid}-s1`),
      bootstrap_brokers_sasl_iam: `boot-example.c1.kafka-serverless.${region}.amazonaws.com:9098`,
      cluster_uuid: `${uuid}-s1`,
    },
    aws_nat_gateway: { id: id("nat") },
    aws_network_interface: { id: id("eni") },
    aws_route53_record: { fqdn: "example.example.com" },
    aws_route53_zone: {
      arn: "arn:aws:route53:::hostedzone/Z0123456789ABCDEFGHIJ",
      name_servers: nameServers,
      zone_id: "Z0123456789ABCDEFGHIJ",
    },
    aws_route_table: { id: id("rtb") },
    aws_s3_bucket: {
      arn: "arn:aws:s3:::example",
      bucket_regional_domain_name: `example.s3.${region}.amazonaws.com`,
      id: "example",
    },
    aws_secretsmanager_secret: { arn: secret, id: secret },
    aws_secretsmanager_secret_version: { arn: secret, version_id: uuid },
    aws_security_group: { id: id("sg") },
    aws_service_discovery_private_dns_namespace: { id: "ns-0123456789abcdef" },
    aws_service_discovery_service: { arn: arn("servicediscovery", "service/srv-0123456789abcdef") },
    aws_sfn_state_machine: { arn: arn("states", "stateMachine:example") },
    aws_sns_topic: { arn: arn("sns", "example") },
    aws_sqs_queue: {
      arn: arn("sqs", "example"),
      id: queue,
      url: queue,
    },
    aws_subnet: { id: id("subnet") },
    aws_vpc: { id: id("vpc") },
    aws_vpc_endpoint: { id: id("vpce") },
    aws_wafv2_web_acl: { arn: arn("wafv2", `regional/webacl/example/${uuid}`) },
  };
};

/** A certificate answers for its own names; a mock has one answer for all, so it holds the names of all. */
const validations = ({ hosts }: World) =>
  hosts.map((one) => ({
    domain_name: one,
    resource_record_name: `_0123456789abcdef.${one.replace("*.", "")}.`,
    resource_record_type: "CNAME",
    resource_record_value: "_0123456789abcdef.example.acm-validations.aws.",
  }));
