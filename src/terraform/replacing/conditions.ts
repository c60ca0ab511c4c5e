/**
 * What no table of a provider's schema says of replacing: what it decides in code by both values, what newer versions
 * of the AWS provider do otherwise than the one that the table is of, and what a cloud refuses although its provider
 * plans it. Each with where it is said, as of 2026-08-21.
 */
export interface Condition {
  /** `0` stands for whichever element of a list. */
  readonly paths: readonly string[];
  readonly effect: "replace" | "refused";
  /** Both values it depends on; or the only pairs that are taken in place. */
  readonly when: "always" | "never" | "lower" | "gone" | readonly (readonly [from: string, to: string])[];
  readonly source: string;
}

const aws = (file: string): string =>
  `https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/${file}`;
const google = (file: string): string =>
  `https://github.com/hashicorp/terraform-provider-google/blob/main/google/services/${file}`;

const rows: Readonly<Record<string, readonly Condition[]>> = {
  aws_bedrock_inference_profile: [
    {
      paths: ["description", "model_source", "name"],
      effect: "replace",
      when: "always",
      source: aws("bedrock/inference_profile.go"),
    },
  ],
  aws_bedrock_provisioned_model_throughput: [
    {
      paths: ["commitment_duration", "model_arn", "model_units", "provisioned_model_name"],
      effect: "replace",
      when: "always",
      source: aws("bedrock/provisioned_model_throughput.go"),
    },
  ],
  aws_cloudwatch_log_delivery: [
    {
      paths: ["delivery_destination_arn", "delivery_source_name"],
      effect: "replace",
      when: "always",
      source: aws("logs/delivery.go"),
    },
  ],
  aws_cloudwatch_log_delivery_destination: [
    {
      paths: ["name", "output_format"],
      effect: "replace",
      when: "always",
      source: aws("logs/delivery_destination.go"),
    },
  ],
  aws_cloudwatch_log_delivery_source: [
    {
      paths: ["log_type", "name", "resource_arn"],
      effect: "replace",
      when: "always",
      source: aws("logs/delivery_source.go"),
    },
  ],
  aws_codestarconnections_connection: [
    {
      paths: ["host_arn", "name", "provider_type"],
      effect: "replace",
      when: "always",
      source: aws("codestarconnections/connection.go"),
    },
  ],
  aws_cognito_user_pool_client: [
    {
      paths: ["generate_secret", "user_pool_id"],
      effect: "replace",
      when: "always",
      source: aws("cognitoidp/user_pool_client.go"),
    },
  ],
  aws_cognito_user_pool_domain: [
    // One certificate for another is put in place.
    { paths: ["certificate_arn"], effect: "replace", when: "gone", source: aws("cognitoidp/user_pool_domain.go") },
  ],
  aws_db_instance: [
    {
      paths: ["engine_version"],
      effect: "refused",
      when: "lower",
      source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html",
    },
    {
      paths: ["allocated_storage"],
      effect: "refused",
      when: "lower",
      source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.ModifyingExisting.html",
    },
  ],
  aws_elasticache_replication_group: [
    {
      paths: ["engine"],
      effect: "replace",
      when: [["redis", "valkey"]],
      source: aws("elasticache/engine_version.go"),
    },
    { paths: ["engine_version"], effect: "replace", when: "lower", source: aws("elasticache/engine_version.go") },
    {
      paths: ["transit_encryption_enabled"],
      effect: "replace",
      when: "never",
      source: aws("elasticache/replication_group.go"),
    },
  ],
  aws_msk_cluster: [
    { paths: ["kafka_version"], effect: "replace", when: "lower", source: aws("kafka/cluster.go") },
    {
      paths: ["broker_node_group_info.0.storage_info.0.ebs_storage_info.0.volume_size"],
      effect: "refused",
      when: "lower",
      source: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-update-storage.html",
    },
  ],
  aws_msk_topic: [
    {
      paths: ["cluster_arn", "name", "replication_factor"],
      effect: "replace",
      when: "always",
      source: aws("kafka/topic.go"),
    },
    {
      paths: ["partition_count"],
      effect: "refused",
      when: "lower",
      source: "https://kafka.apache.org/documentation/#basic_ops_modify_topic",
    },
  ],
  aws_vpc_security_group_egress_rule: [
    {
      paths: ["security_group_id"],
      effect: "replace",
      when: "always",
      source: aws("ec2/vpc_security_group_ingress_rule.go"),
    },
  ],
  aws_vpc_security_group_ingress_rule: [
    {
      paths: ["security_group_id"],
      effect: "replace",
      when: "always",
      source: aws("ec2/vpc_security_group_ingress_rule.go"),
    },
  ],
  google_compute_subnetwork: [
    {
      paths: ["ip_cidr_range"],
      effect: "replace",
      when: "lower",
      source: google("compute/resource_compute_subnetwork.go"),
    },
  ],
  google_managed_kafka_topic: [
    {
      paths: ["partition_count"],
      effect: "refused",
      when: "lower",
      source: "https://cloud.google.com/managed-service-for-apache-kafka/docs/update-topic",
    },
  ],
  google_memorystore_instance: [
    {
      paths: ["engine_version"],
      effect: "refused",
      when: "lower",
      source: "https://cloud.google.com/memorystore/docs/valkey/upgrade-version",
    },
  ],
  google_redis_instance: [
    { paths: ["redis_version"], effect: "replace", when: "lower", source: google("redis/resource_redis_instance.go") },
  ],
  google_sql_database_instance: [
    {
      paths: ["settings.0.disk_size"],
      effect: "replace",
      when: "lower",
      source: google("sql/resource_sql_database_instance.go"),
    },
    {
      paths: ["settings.0.ip_configuration.0.private_network"],
      effect: "replace",
      when: "gone",
      source: google("sql/resource_sql_database_instance.go"),
    },
    {
      paths: ["database_version"],
      effect: "refused",
      when: "lower",
      source: "https://cloud.google.com/sql/docs/postgres/upgrade-major-db-version-inplace",
    },
  ],
  google_storage_notification: [
    {
      paths: ["bucket", "custom_attributes", "event_types", "object_name_prefix", "payload_format", "topic"],
      effect: "replace",
      when: "always",
      source: "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/storage_notification",
    },
  ],
  google_vpc_access_connector: [
    {
      paths: ["max_instances", "min_instances"],
      effect: "replace",
      when: "lower",
      source: google("vpcaccess/resource_vpc_access_connector.go"),
    },
  ],
  random_id: [
    {
      paths: ["byte_length", "keepers", "prefix"],
      effect: "replace",
      when: "always",
      source: "https://registry.terraform.io/providers/hashicorp/random/latest/docs/resources/id",
    },
  ],
  time_rotating: [
    {
      paths: ["triggers"],
      effect: "replace",
      when: "always",
      source: "https://registry.terraform.io/providers/hashicorp/time/latest/docs/resources/rotating",
    },
  ],
};

/** By type. */
export const conditions: ReadonlyMap<string, readonly Condition[]> = new Map(Object.entries(rows));

/** Types of which no argument replaces: all is changed in place. */
export const replacesNothing: ReadonlySet<string> = new Set([
  "aws_bedrock_model_invocation_logging_configuration",
  "aws_cloudfront_origin_access_control",
  "aws_cloudfront_response_headers_policy",
  "aws_config_configuration_recorder_status",
  "aws_ecr_registry_scanning_configuration",
  "aws_internet_gateway",
  "aws_kms_key_policy",
]);

/**
 * Attributes that a provider gives anew when it changes a resource in place, so that who refers to one changes as well;
 * all others stay. As of 2026-08-21.
 */
export const renewed: Readonly<Record<string, { readonly attributes: readonly string[]; readonly source: string }>> = {
  aws_cloudfront_distribution: { attributes: ["etag"], source: aws("cloudfront/distribution.go") },
  aws_ecs_task_definition: { attributes: ["revision"], source: aws("ecs/task_definition.go") },
  aws_lambda_function: {
    attributes: ["last_modified", "qualified_arn", "qualified_invoke_arn", "version"],
    source: aws("lambda/function.go"),
  },
  aws_launch_template: { attributes: ["latest_version"], source: aws("ec2/ec2_launch_template.go") },
  aws_msk_configuration: { attributes: ["latest_revision"], source: aws("kafka/configuration.go") },
  aws_ssm_parameter: { attributes: ["version"], source: aws("ssm/parameter.go") },
  google_logging_project_sink: {
    attributes: ["writer_identity"],
    source: google("logging/resource_logging_project_sink.go"),
  },
  google_storage_bucket_object: {
    attributes: ["crc32c", "generation", "md5hash"],
    source: google("storage/resource_storage_bucket_object.go"),
  },
  terraform_data: {
    attributes: ["output"],
    source: "https://developer.hashicorp.com/terraform/language/resources/terraform-data",
  },
};
