/**
 * By what the cloud knows a resource, and where that stands in the id that Terraform imports it by: the argument whose
 * other value would make it anew or rename it. The arguments are those that the providers (aws 6.66.0, with what 5.46
 * replaces; google 7.45.0) replace a resource for, the ids those of the chapter "Import" of each type's page
 * (registry.terraform.io/providers/hashicorp), both as of 2026-08-21. A type that is not here has no name that a design
 * composes, or one that can be changed.
 */

/** Where the name stands: all of the id, what follows its last `/`, `:` or space, or what a pattern finds. */
type Place = "all" | "last" | RegExp | "elsewhere";

interface Naming {
  readonly argument: string;
  readonly place: Place;
}

const beforeLast = /[/:]([^/:]+)\/[^/:]+$/;

const of = (argument: string, place: Place, types: string): readonly (readonly [string, Naming])[] =>
  types.split(/\s+/).map((type) => [type, { argument, place }] as const);

const namings: ReadonlyMap<string, Naming> = new Map([
  ...of(
    "name",
    "all",
    `aws_autoscaling_group aws_backup_vault aws_cloudfront_function aws_cloudwatch_log_group
    aws_config_configuration_recorder aws_config_delivery_channel aws_db_parameter_group aws_db_subnet_group
    aws_ecr_repository aws_ecs_cluster aws_elasticache_parameter_group aws_elasticache_subnet_group
    aws_iam_instance_profile aws_iam_role aws_kms_alias aws_scheduler_schedule_group aws_ssm_parameter
    google_access_context_manager_access_level google_access_context_manager_service_perimeter`,
  ),
  ...of(
    "name",
    "last",
    `aws_budgets_budget aws_cloudtrail aws_cloudwatch_event_rule aws_ecs_service aws_iam_policy aws_iam_role_policy
    aws_kinesis_firehose_delivery_stream aws_scheduler_schedule aws_sfn_state_machine aws_sns_topic aws_sqs_queue
    google_certificate_manager_certificate google_certificate_manager_certificate_map
    google_certificate_manager_certificate_map_entry google_certificate_manager_dns_authorization
    google_cloud_run_v2_job google_cloud_run_v2_service google_cloud_run_v2_worker_pool google_cloud_scheduler_job
    google_cloud_tasks_queue google_cloudfunctions2_function google_compute_address google_compute_backend_bucket
    google_compute_backend_service google_compute_firewall google_compute_global_address
    google_compute_global_forwarding_rule google_compute_instance google_compute_managed_ssl_certificate
    google_compute_network google_compute_region_network_endpoint_group google_compute_region_security_policy
    google_compute_route google_compute_router google_compute_router_nat google_compute_security_policy
    google_compute_ssl_policy google_compute_subnetwork google_compute_target_http_proxy
    google_compute_target_https_proxy google_compute_url_map google_dns_managed_zone google_dns_policy
    google_eventarc_trigger google_firestore_database google_kms_crypto_key google_kms_key_ring google_logging_metric
    google_logging_project_sink google_network_connectivity_service_connection_policy google_pubsub_subscription
    google_pubsub_topic google_redis_instance google_sql_database google_sql_database_instance google_sql_user
    google_storage_bucket google_vertex_ai_endpoint google_vpc_access_connector`,
  ),
  ...of("name", beforeLast, "aws_lb aws_lb_target_group aws_msk_configuration"),
  ...of("name", /^[^/]+\/([^/]+)\/[^/]+$/, "aws_wafv2_web_acl"),
  ...of("name", /:secret:(.+)-[A-Za-z0-9]{6}$/, "aws_secretsmanager_secret"),
  ...of(
    "name",
    "elsewhere",
    `aws_backup_plan aws_cognito_user_pool aws_launch_template aws_security_group
    aws_service_discovery_http_namespace aws_service_discovery_private_dns_namespace aws_service_discovery_service`,
  ),
  ...of("alarm_name", "all", "aws_cloudwatch_composite_alarm aws_cloudwatch_metric_alarm"),
  ...of("bucket", "all", "aws_s3_bucket"),
  ...of("cluster_name", beforeLast, "aws_msk_cluster aws_msk_serverless_cluster"),
  ...of("dashboard_name", "all", "aws_cloudwatch_dashboard"),
  ...of("domain", "all", "aws_cognito_user_pool_domain"),
  ...of("family", /task-definition\/([^:]+):\d+$/, "aws_ecs_task_definition"),
  ...of("function_name", "all", "aws_lambda_function"),
  ...of("identifier", "all", "aws_db_instance"),
  ...of("policy_name", "all", "aws_cloudwatch_log_resource_policy"),
  ...of("replication_group_id", "all", "aws_elasticache_replication_group"),
  ...of("rule_name", "all", "aws_xray_sampling_rule"),
  ...of("user_group_id", "all", "aws_elasticache_user_group"),
  ...of("user_id", "all", "aws_elasticache_user"),
  ...of("account_id", /([^/@]+)@[^/]+$/, "google_service_account"),
  ...of("bucket_id", "last", "google_logging_project_bucket_config"),
  ...of("cluster_id", "last", "google_managed_kafka_cluster"),
  ...of("dataset_id", "last", "google_bigquery_dataset"),
  ...of("feed_id", "last", "google_cloud_asset_project_feed"),
  ...of("instance_id", "last", "google_memorystore_instance"),
  ...of("repository_id", "last", "google_artifact_registry_repository"),
  ...of("role_id", "last", "google_project_iam_custom_role"),
  ...of("secret_id", "last", "google_secret_manager_secret"),
  ...of("topic_id", "last", "google_managed_kafka_topic"),
  ...of("workload_identity_pool_id", "last", "google_iam_workload_identity_pool"),
  ...of("workload_identity_pool_provider_id", "last", "google_iam_workload_identity_pool_provider"),
]);

/** The argument that holds the name of a type. */
export const nameArgument = (type: string): string | undefined => namings.get(type)?.argument;

/** Types whose names are known. */
export const namedTypes = (): readonly string[] => [...namings.keys()];

/** The name that an id says; undefined where it does not say it. */
export function nameIn(type: string, id: string): string | undefined {
  const place = namings.get(type)?.place;
  // Of a type that stands in a region of its own, the id ends in it.
  const own = type.startsWith("aws_") ? id.replace(/@[a-z]{2}(?:-[a-z]+)+-\d$/, "") : id;
  if (place === undefined || place === "elsewhere") return undefined;
  if (place === "all") return own;
  return place === "last" ? own.split(/[/: ]/).at(-1) : place.exec(own)?.[1];
}
