import { answer, type Answer, type Table, type World } from "./answer.ts";

/** Digits that stand for what AWS makes up: the 17 of an id, a UUID. */
const hex17 = "0123456789abcdef0";
const uuid = "01234567-89ab-cdef-0123-456789abcdef";
const uuidForm = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

const id = (prefix: string): Answer => answer(new RegExp(`^${prefix}-[0-9a-f]{17}$`), `${prefix}-${hex17}`);
const name = (form = "[A-Za-z0-9_+=,.@-]+"): Answer => answer(new RegExp(`^${form}$`), "example");
const host = (prefix: string, domain: string): Answer =>
  answer(new RegExp(`^[a-z0-9.-]+\\.${domain.replaceAll(".", "\\.")}$`), `${prefix}.${domain}`);
const uuidAnswer = answer(new RegExp(`^${uuidForm}$`), uuid);

/** What AWS answers, for the attributes that configurations look into. */
export const awsAnswers: Table = (world) => {
  const { region, account } = world;
  const arn = (service: string, resource: string, form = resource): Answer =>
    answer(
      new RegExp(`^arn:aws:${service}:${region}:${account}:${form}$`),
      `arn:aws:${service}:${region}:${account}:${resource}`,
    );
  const globalArn = (service: string, resource: string): Answer =>
    answer(new RegExp(`^arn:aws:${service}::${account}:.+$`), `arn:aws:${service}::${account}:${resource}`);
  const lb = "app/example/0123456789abcdef";
  const targets = "targetgroup/example/0123456789abcdef";
  const queue = `https://sqs.${region}.amazonaws.com/${account}/example`;
  const secret = arn("secretsmanager", "secret:example-AbCdEf", "secret:[\\w/-]+-\\w{6}");
  const cluster = `cluster/example/${uuid}-1`;
  const brokers = `b-1.example.abcdef.c2.kafka.${region}.amazonaws.com:9098`;
  return {
    "data.aws_caller_identity": { account_id: answer(/^\d{12}$/, account) },
    "data.aws_cloudfront_cache_policy": { id: uuidAnswer },
    "data.aws_db_instance": {
      address: host("example.abcdefghijkl", `${region}.rds.amazonaws.com`),
      db_name: name("[a-z][a-z0-9_]*"),
    },
    "data.aws_partition": {
      partition: answer(/^aws(-[a-z]+)*$/, "aws"),
      dns_suffix: answer(/^amazonaws\.com(\.cn)?$/, "amazonaws.com"),
    },
    "data.aws_region": { region: answer(/^[a-z]{2}(-[a-z]+)+-\d$/, region) },
    "data.aws_route53_zone": { zone_id: answer(/^Z[0-9A-Z]{9,31}$/, "Z0123456789ABCDEFGHIJ") },
    "data.aws_ssm_parameter": { insecure_value: id("ami") },
    "data.aws_vpc": { id: id("vpc") },
    aws_acm_certificate: {
      arn: arn("acm", `certificate/${uuid}`, `certificate/${uuidForm}`),
      domain_validation_options: validations(world),
    },
    aws_appautoscaling_policy: {
      arn: arn("autoscaling", `scalingPolicy:${uuid}:resource/ecs/service/example/example:policyName/example`),
    },
    aws_cloudfront_distribution: {
      arn: globalArn("cloudfront", "distribution/E0123456789ABC"),
      domain_name: host("d0123456789abc", "cloudfront.net"),
      hosted_zone_id: answer(/^Z[0-9A-Z]{9,31}$/, "Z2FDTNDATAQYW2"),
      id: answer(/^E[0-9A-Z]{12,13}$/, "E0123456789ABC"),
    },
    aws_cloudfront_function: { arn: globalArn("cloudfront", "function/example") },
    aws_cloudfront_origin_access_control: { id: answer(/^E[0-9A-Z]{12,13}$/, "E0123456789ABD") },
    aws_cloudfront_response_headers_policy: { id: uuidAnswer },
    aws_cloudwatch_log_delivery_destination: { arn: arn("logs", "delivery-destination:example") },
    aws_cloudwatch_log_group: { arn: arn("logs", "log-group:/example", "log-group:/.+") },
    aws_cognito_user_pool: {
      arn: arn("cognito-idp", `userpool/${region}_012345678`, `userpool/${region}_\\w{9}`),
      endpoint: answer(
        /^cognito-idp\.[a-z0-9-]+\.amazonaws\.com\/[\w-]+$/,
        `cognito-idp.${region}.amazonaws.com/${region}_012345678`,
      ),
      id: answer(new RegExp(`^${region}_\\w{9}$`), `${region}_012345678`),
    },
    aws_cognito_user_pool_client: { id: answer(/^[0-9a-z]{26}$/, "0123456789abcdefghijklmnop") },
    aws_db_instance: {
      address: host("example.abcdefghijkl", `${region}.rds.amazonaws.com`),
      arn: arn("rds", "db:example"),
      id: answer(/^db-[0-9A-Z]{26}$/, "db-ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    },
    aws_db_parameter_group: { name: name("[a-z][a-z0-9-]*") },
    aws_ecr_repository: {
      arn: arn("ecr", "repository/example"),
      repository_url: answer(
        /^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com\/[a-z0-9/_-]+$/,
        `${account}.dkr.ecr.${region}.amazonaws.com/example`,
      ),
    },
    aws_ecs_cluster: { arn: arn("ecs", "cluster/example") },
    aws_ecs_service: { id: arn("ecs", "service/example/example") },
    aws_ecs_task_definition: {
      arn: arn("ecs", "task-definition/example:1", "task-definition/[\\w-]+:\\d+"),
      arn_without_revision: arn("ecs", "task-definition/example"),
    },
    aws_eip: { id: id("eipalloc") },
    aws_elasticache_replication_group: {
      arn: arn("elasticache", "replicationgroup:example"),
      id: name("[a-z][a-z0-9-]*"),
      primary_endpoint_address: host("master.example.abcdef.apne1", "cache.amazonaws.com"),
      reader_endpoint_address: host("replica.example.abcdef.apne1", "cache.amazonaws.com"),
    },
    aws_elasticache_user: { arn: arn("elasticache", "user:example") },
    aws_iam_role: { arn: globalArn("iam", "role/example"), id: name() },
    aws_internet_gateway: { id: id("igw") },
    aws_kms_key: { arn: arn("kms", `key/${uuid}`, `key/${uuidForm}`), key_id: uuidAnswer },
    aws_lambda_function: { arn: arn("lambda", "function:example") },
    aws_lb: {
      arn: arn("elasticloadbalancing", `loadbalancer/${lb}`),
      arn_suffix: answer(/^app\/[\w-]+\/[0-9a-f]{16}$/, lb),
      dns_name: host("example-0123456789", `${region}.elb.amazonaws.com`),
      zone_id: answer(/^Z[0-9A-Z]{9,31}$/, "Z0123456789ABCDEFGHIJ"),
    },
    aws_lb_listener: { arn: arn("elasticloadbalancing", `listener/${lb}/0123456789abcdef`) },
    aws_lb_target_group: {
      arn: arn("elasticloadbalancing", targets),
      arn_suffix: answer(/^targetgroup\/[\w-]+\/[0-9a-f]{16}$/, targets),
    },
    aws_msk_cluster: {
      arn: arn("kafka", cluster),
      bootstrap_brokers_sasl_iam: answer(/^([a-z0-9.-]+:\d+)(,[a-z0-9.-]+:\d+)*$/, brokers),
      cluster_uuid: answer(new RegExp(`^${uuidForm}-\\d+$`), `${uuid}-1`),
    },
    aws_msk_configuration: {
      arn: arn("kafka", `configuration/example/${uuid}-1`),
      latest_revision: answer(/^[1-9]\d*$/, 1),
    },
    aws_msk_serverless_cluster: {
      arn: arn("kafka", `cluster/example/${uuid}-s1`),
      bootstrap_brokers_sasl_iam: answer(
        /^[a-z0-9.-]+:\d+$/,
        `boot-example.c1.kafka-serverless.${region}.amazonaws.com:9098`,
      ),
      cluster_uuid: answer(new RegExp(`^${uuidForm}-s\\d+$`), `${uuid}-s1`),
    },
    aws_nat_gateway: { id: id("nat") },
    aws_network_interface: { id: id("eni") },
    aws_route53_record: { fqdn: answer(/^[a-z0-9_.-]+$/, "example.example.com") },
    aws_route53_zone: {
      name_servers: [0, 1, 2, 3].map((server) =>
        answer(/^ns-\d+\.awsdns-\d+\.(com|net|org|co\.uk)$/, `ns-${server}.awsdns-00.com`),
      ),
      zone_id: answer(/^Z[0-9A-Z]{9,31}$/, "Z0123456789ABCDEFGHIJ"),
    },
    aws_route_table: { id: id("rtb") },
    aws_s3_bucket: {
      arn: answer(/^arn:aws:s3:::[a-z0-9.-]{3,63}$/, "arn:aws:s3:::example"),
      bucket_regional_domain_name: host("example", `s3.${region}.amazonaws.com`),
      id: answer(/^[a-z0-9.-]{3,63}$/, "example"),
    },
    aws_secretsmanager_secret: { arn: secret, id: secret },
    aws_security_group: { id: id("sg") },
    aws_service_discovery_private_dns_namespace: { id: answer(/^ns-[0-9a-z]{16}$/, "ns-0123456789abcdef") },
    aws_service_discovery_service: { arn: arn("servicediscovery", "service/srv-0123456789abcdef") },
    aws_sfn_state_machine: { arn: arn("states", "stateMachine:example") },
    aws_sns_topic: { arn: arn("sns", "example") },
    aws_sqs_queue: {
      arn: arn("sqs", "example"),
      id: answer(/^https:\/\/sqs\.[a-z0-9-]+\.amazonaws\.com\/\d{12}\/[\w.-]+$/, queue),
      url: answer(/^https:\/\/sqs\.[a-z0-9-]+\.amazonaws\.com\/\d{12}\/[\w.-]+$/, queue),
    },
    aws_ssm_parameter: { arn: arn("ssm", "parameter/example") },
    aws_subnet: { id: id("subnet") },
    aws_vpc: { id: id("vpc") },
    aws_vpc_endpoint: { id: id("vpce") },
    aws_wafv2_web_acl: { arn: arn("wafv2", `regional/webacl/example/${uuid}`) },
  };
};

/** A certificate answers for its own names; a mock has one answer for all, so it holds the names of all. */
const validations = ({ hosts }: World) =>
  hosts.map((one) => ({
    domain_name: answer(/^(\*\.)?[a-z0-9.-]+$/, one),
    resource_record_name: answer(/^_[a-z0-9]+\.[a-z0-9.-]+\.$/, `_0123456789abcdef.${one.replace("*.", "")}.`),
    resource_record_type: answer(/^CNAME$/, "CNAME"),
    resource_record_value: answer(
      /^_[a-z0-9]+\.[a-z]+\.acm-validations\.aws\.$/,
      "_0123456789abcdef.example.acm-validations.aws.",
    ),
  }));
