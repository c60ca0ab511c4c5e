// Written by scripts/generate.mjs from the folder `estimators/`; do not edit.
import type { Estimator } from "./estimator.ts";
import { aws_autoscaling_group } from "./estimators/aws_autoscaling_group.ts";
import { aws_backup_vault } from "./estimators/aws_backup_vault.ts";
import { aws_bedrock_provisioned_model_throughput } from "./estimators/aws_bedrock_provisioned_model_throughput.ts";
import { aws_cloudfront_distribution } from "./estimators/aws_cloudfront_distribution.ts";
import { aws_cloudfront_function } from "./estimators/aws_cloudfront_function.ts";
import { aws_cloudtrail } from "./estimators/aws_cloudtrail.ts";
import { aws_cloudwatch_composite_alarm } from "./estimators/aws_cloudwatch_composite_alarm.ts";
import { aws_cloudwatch_dashboard } from "./estimators/aws_cloudwatch_dashboard.ts";
import { aws_cloudwatch_log_group } from "./estimators/aws_cloudwatch_log_group.ts";
import { aws_cloudwatch_log_metric_filter } from "./estimators/aws_cloudwatch_log_metric_filter.ts";
import { aws_cloudwatch_metric_alarm } from "./estimators/aws_cloudwatch_metric_alarm.ts";
import { aws_cognito_user_pool } from "./estimators/aws_cognito_user_pool.ts";
import { aws_config_configuration_recorder } from "./estimators/aws_config_configuration_recorder.ts";
import { aws_db_instance } from "./estimators/aws_db_instance.ts";
import { aws_db_instance_automated_backups_replication } from "./estimators/aws_db_instance_automated_backups_replication.ts";
import { aws_ecr_registry_scanning_configuration } from "./estimators/aws_ecr_registry_scanning_configuration.ts";
import { aws_ecr_repository } from "./estimators/aws_ecr_repository.ts";
import { aws_ecs_cluster } from "./estimators/aws_ecs_cluster.ts";
import { aws_ecs_service } from "./estimators/aws_ecs_service.ts";
import { aws_eip } from "./estimators/aws_eip.ts";
import { aws_elasticache_replication_group } from "./estimators/aws_elasticache_replication_group.ts";
import { aws_instance } from "./estimators/aws_instance.ts";
import { aws_kinesis_firehose_delivery_stream } from "./estimators/aws_kinesis_firehose_delivery_stream.ts";
import { aws_kms_key } from "./estimators/aws_kms_key.ts";
import { aws_lambda_function } from "./estimators/aws_lambda_function.ts";
import { aws_lb } from "./estimators/aws_lb.ts";
import { aws_msk_cluster } from "./estimators/aws_msk_cluster.ts";
import { aws_msk_serverless_cluster } from "./estimators/aws_msk_serverless_cluster.ts";
import { aws_nat_gateway } from "./estimators/aws_nat_gateway.ts";
import { aws_route53_health_check } from "./estimators/aws_route53_health_check.ts";
import { aws_route53_zone } from "./estimators/aws_route53_zone.ts";
import { aws_s3_bucket } from "./estimators/aws_s3_bucket.ts";
import { aws_s3_bucket_replication_configuration } from "./estimators/aws_s3_bucket_replication_configuration.ts";
import { aws_secretsmanager_secret } from "./estimators/aws_secretsmanager_secret.ts";
import { aws_service_discovery_private_dns_namespace } from "./estimators/aws_service_discovery_private_dns_namespace.ts";
import { aws_sfn_state_machine } from "./estimators/aws_sfn_state_machine.ts";
import { aws_sns_topic } from "./estimators/aws_sns_topic.ts";
import { aws_sns_topic_subscription } from "./estimators/aws_sns_topic_subscription.ts";
import { aws_sqs_queue } from "./estimators/aws_sqs_queue.ts";
import { aws_ssm_parameter } from "./estimators/aws_ssm_parameter.ts";
import { aws_vpc } from "./estimators/aws_vpc.ts";
import { aws_vpc_endpoint } from "./estimators/aws_vpc_endpoint.ts";
import { aws_wafv2_web_acl } from "./estimators/aws_wafv2_web_acl.ts";
import { aws_xray_sampling_rule } from "./estimators/aws_xray_sampling_rule.ts";
import { google_artifact_registry_repository } from "./estimators/google_artifact_registry_repository.ts";
import { google_bigquery_dataset } from "./estimators/google_bigquery_dataset.ts";
import { google_cloud_run_v2_job } from "./estimators/google_cloud_run_v2_job.ts";
import { google_cloud_run_v2_service } from "./estimators/google_cloud_run_v2_service.ts";
import { google_cloud_run_v2_worker_pool } from "./estimators/google_cloud_run_v2_worker_pool.ts";
import { google_cloud_scheduler_job } from "./estimators/google_cloud_scheduler_job.ts";
import { google_cloud_tasks_queue } from "./estimators/google_cloud_tasks_queue.ts";
import { google_cloudfunctions2_function } from "./estimators/google_cloudfunctions2_function.ts";
import { google_compute_address } from "./estimators/google_compute_address.ts";
import { google_compute_backend_bucket } from "./estimators/google_compute_backend_bucket.ts";
import { google_compute_backend_service } from "./estimators/google_compute_backend_service.ts";
import { google_compute_global_address } from "./estimators/google_compute_global_address.ts";
import { google_compute_global_forwarding_rule } from "./estimators/google_compute_global_forwarding_rule.ts";
import { google_compute_instance } from "./estimators/google_compute_instance.ts";
import { google_compute_network } from "./estimators/google_compute_network.ts";
import { google_compute_region_security_policy } from "./estimators/google_compute_region_security_policy.ts";
import { google_compute_router_nat } from "./estimators/google_compute_router_nat.ts";
import { google_compute_security_policy } from "./estimators/google_compute_security_policy.ts";
import { google_compute_subnetwork } from "./estimators/google_compute_subnetwork.ts";
import { google_dns_managed_zone } from "./estimators/google_dns_managed_zone.ts";
import { google_firestore_database } from "./estimators/google_firestore_database.ts";
import { google_identity_platform_config } from "./estimators/google_identity_platform_config.ts";
import { google_kms_crypto_key } from "./estimators/google_kms_crypto_key.ts";
import { google_logging_metric } from "./estimators/google_logging_metric.ts";
import { google_logging_project_bucket_config } from "./estimators/google_logging_project_bucket_config.ts";
import { google_managed_kafka_cluster } from "./estimators/google_managed_kafka_cluster.ts";
import { google_memorystore_instance } from "./estimators/google_memorystore_instance.ts";
import { google_monitoring_alert_policy } from "./estimators/google_monitoring_alert_policy.ts";
import { google_monitoring_uptime_check_config } from "./estimators/google_monitoring_uptime_check_config.ts";
import { google_pubsub_subscription } from "./estimators/google_pubsub_subscription.ts";
import { google_pubsub_topic } from "./estimators/google_pubsub_topic.ts";
import { google_redis_instance } from "./estimators/google_redis_instance.ts";
import { google_secret_manager_secret } from "./estimators/google_secret_manager_secret.ts";
import { google_sql_database_instance } from "./estimators/google_sql_database_instance.ts";
import { google_storage_bucket } from "./estimators/google_storage_bucket.ts";
import { google_vpc_access_connector } from "./estimators/google_vpc_access_connector.ts";
import { google_workflows_workflow } from "./estimators/google_workflows_workflow.ts";

/** Every estimator by Terraform type. */
export const estimators: Readonly<Record<string, Estimator>> = {
  aws_autoscaling_group,
  aws_backup_vault,
  aws_bedrock_provisioned_model_throughput,
  aws_cloudfront_distribution,
  aws_cloudfront_function,
  aws_cloudtrail,
  aws_cloudwatch_composite_alarm,
  aws_cloudwatch_dashboard,
  aws_cloudwatch_log_group,
  aws_cloudwatch_log_metric_filter,
  aws_cloudwatch_metric_alarm,
  aws_cognito_user_pool,
  aws_config_configuration_recorder,
  aws_db_instance,
  aws_db_instance_automated_backups_replication,
  aws_ecr_registry_scanning_configuration,
  aws_ecr_repository,
  aws_ecs_cluster,
  aws_ecs_service,
  aws_eip,
  aws_elasticache_replication_group,
  aws_instance,
  aws_kinesis_firehose_delivery_stream,
  aws_kms_key,
  aws_lambda_function,
  aws_lb,
  aws_msk_cluster,
  aws_msk_serverless_cluster,
  aws_nat_gateway,
  aws_route53_health_check,
  aws_route53_zone,
  aws_s3_bucket,
  aws_s3_bucket_replication_configuration,
  aws_secretsmanager_secret,
  aws_service_discovery_private_dns_namespace,
  aws_sfn_state_machine,
  aws_sns_topic,
  aws_sns_topic_subscription,
  aws_sqs_queue,
  aws_ssm_parameter,
  aws_vpc,
  aws_vpc_endpoint,
  aws_wafv2_web_acl,
  aws_xray_sampling_rule,
  google_artifact_registry_repository,
  google_bigquery_dataset,
  google_cloud_run_v2_job,
  google_cloud_run_v2_service,
  google_cloud_run_v2_worker_pool,
  google_cloud_scheduler_job,
  google_cloud_tasks_queue,
  google_cloudfunctions2_function,
  google_compute_address,
  google_compute_backend_bucket,
  google_compute_backend_service,
  google_compute_global_address,
  google_compute_global_forwarding_rule,
  google_compute_instance,
  google_compute_network,
  google_compute_region_security_policy,
  google_compute_router_nat,
  google_compute_security_policy,
  google_compute_subnetwork,
  google_dns_managed_zone,
  google_firestore_database,
  google_identity_platform_config,
  google_kms_crypto_key,
  google_logging_metric,
  google_logging_project_bucket_config,
  google_managed_kafka_cluster,
  google_memorystore_instance,
  google_monitoring_alert_policy,
  google_monitoring_uptime_check_config,
  google_pubsub_subscription,
  google_pubsub_topic,
  google_redis_instance,
  google_secret_manager_secret,
  google_sql_database_instance,
  google_storage_bucket,
  google_vpc_access_connector,
  google_workflows_workflow,
};
