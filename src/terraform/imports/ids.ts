/**
 * The id that Terraform imports a resource by. Every type that is made has its way here, since an id that looks like one
 * and is not fails only when Terraform imports. From the chapter "Import" of each type's page
 * (registry.terraform.io/providers/hashicorp) and, where the page leaves it open, what the provider's source takes apart;
 * read 2026-11-28.
 */
type Attributes = Readonly<Record<string, unknown>>;

/** Made of attributes, which stand in braces: the first form of whose attributes none is empty. */
const forms: Readonly<Record<string, string | readonly string[]>> = {
  aws_appautoscaling_policy: "{service_namespace}/{resource_id}/{scalable_dimension}/{name}",
  aws_appautoscaling_target: "{service_namespace}/{resource_id}/{scalable_dimension}",
  aws_backup_selection: "{plan_id}|{id}",
  // The attribute `id` joins the same with `-`, which names have as well (internal/service/events/target.go).
  aws_cloudwatch_event_target: ["{event_bus_name}/{rule}/{target_id}", "{rule}/{target_id}"],
  aws_cloudwatch_log_delivery_destination: "{name}",
  aws_cloudwatch_log_delivery_source: "{name}",
  aws_cloudwatch_log_metric_filter: "{log_group_name}:{name}",
  aws_cognito_user_pool_client: "{user_pool_id}/{id}",
  aws_db_instance: "{identifier}",
  aws_ecs_cluster: "{name}",
  aws_ecs_task_definition: "{arn}",
  aws_iam_role_policy_attachment: "{role}/{policy_arn}",
  aws_lambda_permission: ["{function_name}:{qualifier}/{statement_id}", "{function_name}/{statement_id}"],
  aws_msk_topic: "{cluster_arn},{name}",
  aws_route: [
    "{route_table_id}_{destination_cidr_block}",
    "{route_table_id}_{destination_ipv6_cidr_block}",
    "{route_table_id}_{destination_prefix_list_id}",
  ],
  aws_route_table_association: ["{subnet_id}/{route_table_id}", "{gateway_id}/{route_table_id}"],
  aws_service_discovery_private_dns_namespace: "{id}:{vpc}",
  aws_wafv2_web_acl: "{id}/{name}/{scope}",
  google_project_iam_audit_config: "{project} {service}",
  google_project_iam_member: "{project} {role} {member}",
  google_sql_user: ["{project}/{instance}/{host}/{name}", "{project}/{instance}/{name}"],
};

/** Types whose attribute `id` is what they are imported by. */
const byId: ReadonlySet<string> = new Set(
  `aws_acm_certificate aws_autoscaling_group aws_backup_plan aws_backup_vault aws_bedrock_inference_profile
    aws_bedrock_model_invocation_logging_configuration aws_bedrock_provisioned_model_throughput aws_budgets_budget
    aws_cloudfront_distribution aws_cloudfront_function aws_cloudfront_origin_access_control
    aws_cloudfront_response_headers_policy aws_cloudtrail aws_cloudwatch_composite_alarm aws_cloudwatch_dashboard
    aws_cloudwatch_event_rule aws_cloudwatch_log_delivery aws_cloudwatch_log_group
    aws_cloudwatch_log_resource_policy aws_cloudwatch_metric_alarm aws_codestarconnections_connection
    aws_cognito_identity_provider aws_cognito_user_pool aws_cognito_user_pool_domain
    aws_config_configuration_recorder aws_config_configuration_recorder_status aws_config_delivery_channel
    aws_db_instance_automated_backups_replication aws_db_parameter_group aws_db_subnet_group
    aws_default_security_group aws_ecr_lifecycle_policy aws_ecr_registry_scanning_configuration aws_ecr_repository
    aws_ecr_repository_policy aws_ecs_cluster_capacity_providers aws_eip aws_elasticache_parameter_group
    aws_elasticache_replication_group aws_elasticache_subnet_group aws_elasticache_user aws_elasticache_user_group
    aws_flow_log aws_iam_instance_profile aws_iam_openid_connect_provider aws_iam_policy aws_iam_role
    aws_iam_role_policy aws_iam_service_linked_role aws_instance aws_internet_gateway
    aws_kinesis_firehose_delivery_stream aws_kms_alias aws_kms_key aws_kms_key_policy
    aws_lambda_event_source_mapping aws_lambda_function aws_launch_template aws_lb aws_lb_listener
    aws_lb_listener_certificate aws_lb_listener_rule aws_lb_target_group aws_msk_cluster aws_msk_configuration
    aws_msk_serverless_cluster aws_nat_gateway aws_network_interface aws_route53_health_check aws_route53_record
    aws_route53_zone aws_route_table aws_s3_bucket aws_s3_bucket_cors_configuration
    aws_s3_bucket_lifecycle_configuration aws_s3_bucket_logging aws_s3_bucket_notification
    aws_s3_bucket_ownership_controls aws_s3_bucket_policy aws_s3_bucket_public_access_block
    aws_s3_bucket_replication_configuration aws_s3_bucket_server_side_encryption_configuration
    aws_s3_bucket_versioning aws_s3_bucket_website_configuration aws_scheduler_schedule aws_scheduler_schedule_group
    aws_secretsmanager_secret aws_secretsmanager_secret_policy aws_secretsmanager_secret_version aws_security_group
    aws_service_discovery_http_namespace aws_service_discovery_service aws_sfn_state_machine aws_sns_topic
    aws_sns_topic_policy aws_sns_topic_subscription aws_sqs_queue aws_sqs_queue_policy
    aws_sqs_queue_redrive_allow_policy aws_ssm_parameter aws_subnet aws_vpc aws_vpc_endpoint aws_vpc_endpoint_policy
    aws_vpc_security_group_egress_rule aws_vpc_security_group_ingress_rule aws_wafv2_web_acl_association
    aws_wafv2_web_acl_logging_configuration aws_xray_sampling_rule
    google_access_context_manager_access_level google_access_context_manager_service_perimeter
    google_artifact_registry_repository google_bigquery_dataset google_billing_budget
    google_certificate_manager_certificate google_certificate_manager_certificate_map
    google_certificate_manager_certificate_map_entry google_certificate_manager_dns_authorization
    google_cloud_asset_project_feed google_cloud_run_v2_job google_cloud_run_v2_service
    google_cloud_run_v2_worker_pool google_cloud_scheduler_job google_cloud_tasks_queue
    google_cloudfunctions2_function google_compute_address google_compute_backend_bucket
    google_compute_backend_service google_compute_firewall google_compute_global_address
    google_compute_global_forwarding_rule google_compute_instance google_compute_managed_ssl_certificate
    google_compute_network google_compute_network_peering_routes_config google_compute_region_network_endpoint_group
    google_compute_region_security_policy google_compute_route google_compute_router google_compute_router_nat
    google_compute_security_policy google_compute_ssl_policy google_compute_subnetwork
    google_compute_target_http_proxy google_compute_target_https_proxy google_compute_url_map
    google_dns_managed_zone google_dns_policy google_dns_record_set google_eventarc_trigger google_firebase_project
    google_firebase_storage_bucket google_firebase_web_app google_firebaserules_release google_firebaserules_ruleset
    google_firestore_database google_iam_workload_identity_pool google_iam_workload_identity_pool_provider
    google_identity_platform_config google_kms_crypto_key google_kms_key_ring google_logging_metric
    google_logging_project_bucket_config google_logging_project_sink google_managed_kafka_acl
    google_managed_kafka_cluster google_managed_kafka_topic google_memorystore_instance
    google_monitoring_alert_policy google_monitoring_dashboard google_monitoring_notification_channel
    google_monitoring_uptime_check_config google_network_connectivity_service_connection_policy
    google_privileged_access_manager_entitlement google_project_iam_custom_role google_project_service
    google_pubsub_subscription google_pubsub_topic google_redis_instance google_secret_manager_secret
    google_secret_manager_secret_version google_service_account google_service_networking_connection
    google_sql_database google_sql_database_instance google_storage_bucket google_storage_notification
    google_vertex_ai_endpoint google_vpc_access_connector`.split(/\s+/),
);

/** What would be imported is a call that was made once. */
const untold: ReadonlySet<string> = new Set(["aws_lambda_invocation"]);

const isGrant = (type: string): boolean => type.endsWith("_iam_member");

/** How a type is imported; undefined of one that nothing here knows. */
export function wayOf(type: string): "form" | "id" | "grant" | "untold" | undefined {
  if (untold.has(type)) return "untold";
  if (type === "aws_ecs_service" || Object.hasOwn(forms, type)) return "form";
  if (byId.has(type)) return "id";
  return isGrant(type) ? "grant" : undefined;
}

/** What the forms of a type are made of. */
export const partsOf = (type: string): readonly string[] => [forms[type] ?? []].flat().flatMap(namesIn);

const namesIn = (form: string): readonly string[] => [...form.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);

/** Undefined where it cannot be told, or where it is made of what nobody is to see. */
export function importId(type: string, attributes: Attributes, hidden: ReadonlySet<string>): string | undefined {
  const way = wayOf(type);
  if (way === undefined || way === "untold") return undefined;
  const told = (name: string): string | undefined => {
    const value = attributes[name];
    return hidden.has(name) || (typeof value !== "string" && typeof value !== "number") || value === ""
      ? undefined
      : String(value);
  };
  if (type === "aws_ecs_service") return withCluster(told("cluster"), told("name"));
  const form = forms[type];
  if (form === undefined) return way === "grant" ? member(told) : told("id");
  const made = (typeof form === "string" ? [form] : form)
    .map((one) => filled(one, told))
    .find((one) => one !== undefined);
  return made !== undefined && isGrant(type) ? `${made}${condition(attributes)}` : made;

  /** Of an id `b/files/roles/storage.objectViewer/serviceAccount:…`. */
  function member(of: typeof told): string | undefined {
    const [id, role, who] = [of("id"), of("role"), of("member")];
    const at = id === undefined || role === undefined ? -1 : id.indexOf(`/${role}/`);
    return id === undefined || role === undefined || who === undefined || at === -1
      ? undefined
      : `${id.slice(0, at)} ${role} ${who}${condition(attributes)}`;
  }
}

function filled(form: string, told: (name: string) => string | undefined): string | undefined {
  if (namesIn(form).some((name) => told(name) === undefined)) return undefined;
  return form.replace(/\{(\w+)\}/g, (_, name: string) => told(name) ?? "");
}

const withCluster = (cluster: string | undefined, name: string | undefined): string | undefined =>
  cluster === undefined || name === undefined ? undefined : `${cluster.split("/").at(-1) ?? ""}/${name}`;

/** A grant under a condition has its title besides. */
function condition({ condition: given }: Attributes): string {
  const [first] = Array.isArray(given) ? (given as readonly unknown[]) : [];
  const title = typeof first === "object" && first !== null ? (first as Attributes).title : undefined;
  return typeof title === "string" ? ` ${title}` : "";
}
