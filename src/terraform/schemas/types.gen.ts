// Written by scripts/schemas.mjs; do not edit.
import type { Absent, Argument, Empty, ListArgument, MapArgument } from "../argument.ts";

export interface ResourceArguments {
  aws_acm_certificate: AwsAcmCertificate;
  aws_acm_certificate_validation: AwsAcmCertificateValidation;
  aws_appautoscaling_policy: AwsAppautoscalingPolicy;
  aws_appautoscaling_scheduled_action: AwsAppautoscalingScheduledAction;
  aws_appautoscaling_target: AwsAppautoscalingTarget;
  aws_autoscaling_group: AwsAutoscalingGroup;
  aws_backup_plan: AwsBackupPlan;
  aws_backup_selection: AwsBackupSelection;
  aws_backup_vault: AwsBackupVault;
  aws_bedrock_model_invocation_logging_configuration: AwsBedrockModelInvocationLoggingConfiguration;
  aws_bedrock_provisioned_model_throughput: AwsBedrockProvisionedModelThroughput;
  aws_budgets_budget: AwsBudgetsBudget;
  aws_cloudfront_distribution: AwsCloudfrontDistribution;
  aws_cloudfront_function: AwsCloudfrontFunction;
  aws_cloudfront_origin_access_control: AwsCloudfrontOriginAccessControl;
  aws_cloudfront_response_headers_policy: AwsCloudfrontResponseHeadersPolicy;
  aws_cloudtrail: AwsCloudtrail;
  aws_cloudwatch_composite_alarm: AwsCloudwatchCompositeAlarm;
  aws_cloudwatch_dashboard: AwsCloudwatchDashboard;
  aws_cloudwatch_event_rule: AwsCloudwatchEventRule;
  aws_cloudwatch_event_target: AwsCloudwatchEventTarget;
  aws_cloudwatch_log_delivery: AwsCloudwatchLogDelivery;
  aws_cloudwatch_log_delivery_destination: AwsCloudwatchLogDeliveryDestination;
  aws_cloudwatch_log_delivery_source: AwsCloudwatchLogDeliverySource;
  aws_cloudwatch_log_group: AwsCloudwatchLogGroup;
  aws_cloudwatch_log_metric_filter: AwsCloudwatchLogMetricFilter;
  aws_cloudwatch_log_resource_policy: AwsCloudwatchLogResourcePolicy;
  aws_cloudwatch_metric_alarm: AwsCloudwatchMetricAlarm;
  aws_codestarconnections_connection: AwsCodestarconnectionsConnection;
  aws_cognito_identity_provider: AwsCognitoIdentityProvider;
  aws_cognito_user_pool: AwsCognitoUserPool;
  aws_cognito_user_pool_client: AwsCognitoUserPoolClient;
  aws_cognito_user_pool_domain: AwsCognitoUserPoolDomain;
  aws_config_configuration_recorder: AwsConfigConfigurationRecorder;
  aws_config_configuration_recorder_status: AwsConfigConfigurationRecorderStatus;
  aws_config_delivery_channel: AwsConfigDeliveryChannel;
  aws_db_instance: AwsDbInstance;
  aws_db_instance_automated_backups_replication: AwsDbInstanceAutomatedBackupsReplication;
  aws_db_parameter_group: AwsDbParameterGroup;
  aws_db_subnet_group: AwsDbSubnetGroup;
  aws_default_security_group: AwsDefaultSecurityGroup;
  aws_ecr_lifecycle_policy: AwsEcrLifecyclePolicy;
  aws_ecr_registry_scanning_configuration: AwsEcrRegistryScanningConfiguration;
  aws_ecr_repository: AwsEcrRepository;
  aws_ecs_cluster: AwsEcsCluster;
  aws_ecs_cluster_capacity_providers: AwsEcsClusterCapacityProviders;
  aws_ecs_service: AwsEcsService;
  aws_ecs_task_definition: AwsEcsTaskDefinition;
  aws_eip: AwsEip;
  aws_elasticache_parameter_group: AwsElasticacheParameterGroup;
  aws_elasticache_replication_group: AwsElasticacheReplicationGroup;
  aws_elasticache_subnet_group: AwsElasticacheSubnetGroup;
  aws_elasticache_user: AwsElasticacheUser;
  aws_elasticache_user_group: AwsElasticacheUserGroup;
  aws_flow_log: AwsFlowLog;
  aws_iam_instance_profile: AwsIamInstanceProfile;
  aws_iam_openid_connect_provider: AwsIamOpenidConnectProvider;
  aws_iam_policy: AwsIamPolicy;
  aws_iam_role: AwsIamRole;
  aws_iam_role_policy: AwsIamRolePolicy;
  aws_iam_role_policy_attachment: AwsIamRolePolicyAttachment;
  aws_iam_service_linked_role: AwsIamServiceLinkedRole;
  aws_instance: AwsInstance;
  aws_internet_gateway: AwsInternetGateway;
  aws_kinesis_firehose_delivery_stream: AwsKinesisFirehoseDeliveryStream;
  aws_kms_alias: AwsKmsAlias;
  aws_kms_key: AwsKmsKey;
  aws_kms_key_policy: AwsKmsKeyPolicy;
  aws_lambda_event_source_mapping: AwsLambdaEventSourceMapping;
  aws_lambda_function: AwsLambdaFunction;
  aws_lambda_permission: AwsLambdaPermission;
  aws_launch_template: AwsLaunchTemplate;
  aws_lb: AwsLb;
  aws_lb_listener: AwsLbListener;
  aws_lb_listener_certificate: AwsLbListenerCertificate;
  aws_lb_listener_rule: AwsLbListenerRule;
  aws_lb_target_group: AwsLbTargetGroup;
  aws_msk_cluster: AwsMskCluster;
  aws_msk_configuration: AwsMskConfiguration;
  aws_msk_serverless_cluster: AwsMskServerlessCluster;
  aws_msk_topic: AwsMskTopic;
  aws_nat_gateway: AwsNatGateway;
  aws_network_interface: AwsNetworkInterface;
  aws_route: AwsRoute;
  aws_route53_health_check: AwsRoute53HealthCheck;
  aws_route53_record: AwsRoute53Record;
  aws_route53_zone: AwsRoute53Zone;
  aws_route_table: AwsRouteTable;
  aws_route_table_association: AwsRouteTableAssociation;
  aws_s3_bucket: AwsS3Bucket;
  aws_s3_bucket_cors_configuration: AwsS3BucketCorsConfiguration;
  aws_s3_bucket_lifecycle_configuration: AwsS3BucketLifecycleConfiguration;
  aws_s3_bucket_logging: AwsS3BucketLogging;
  aws_s3_bucket_notification: AwsS3BucketNotification;
  aws_s3_bucket_ownership_controls: AwsS3BucketOwnershipControls;
  aws_s3_bucket_policy: AwsS3BucketPolicy;
  aws_s3_bucket_public_access_block: AwsS3BucketPublicAccessBlock;
  aws_s3_bucket_replication_configuration: AwsS3BucketReplicationConfiguration;
  aws_s3_bucket_server_side_encryption_configuration: AwsS3BucketServerSideEncryptionConfiguration;
  aws_s3_bucket_versioning: AwsS3BucketVersioning;
  aws_s3_bucket_website_configuration: AwsS3BucketWebsiteConfiguration;
  aws_scheduler_schedule: AwsSchedulerSchedule;
  aws_scheduler_schedule_group: AwsSchedulerScheduleGroup;
  aws_secretsmanager_secret: AwsSecretsmanagerSecret;
  aws_secretsmanager_secret_policy: AwsSecretsmanagerSecretPolicy;
  aws_secretsmanager_secret_version: AwsSecretsmanagerSecretVersion;
  aws_security_group: AwsSecurityGroup;
  aws_service_discovery_http_namespace: AwsServiceDiscoveryHttpNamespace;
  aws_service_discovery_private_dns_namespace: AwsServiceDiscoveryPrivateDnsNamespace;
  aws_service_discovery_service: AwsServiceDiscoveryService;
  aws_sfn_state_machine: AwsSfnStateMachine;
  aws_sns_topic: AwsSnsTopic;
  aws_sns_topic_policy: AwsSnsTopicPolicy;
  aws_sns_topic_subscription: AwsSnsTopicSubscription;
  aws_sqs_queue: AwsSqsQueue;
  aws_sqs_queue_policy: AwsSqsQueuePolicy;
  aws_sqs_queue_redrive_allow_policy: AwsSqsQueueRedriveAllowPolicy;
  aws_ssm_parameter: AwsSsmParameter;
  aws_subnet: AwsSubnet;
  aws_vpc: AwsVpc;
  aws_vpc_endpoint: AwsVpcEndpoint;
  aws_vpc_endpoint_policy: AwsVpcEndpointPolicy;
  aws_vpc_security_group_egress_rule: AwsVpcSecurityGroupEgressRule;
  aws_vpc_security_group_ingress_rule: AwsVpcSecurityGroupIngressRule;
  aws_wafv2_web_acl: AwsWafv2WebAcl;
  aws_wafv2_web_acl_association: AwsWafv2WebAclAssociation;
  aws_wafv2_web_acl_logging_configuration: AwsWafv2WebAclLoggingConfiguration;
  aws_xray_sampling_rule: AwsXraySamplingRule;
  google_access_context_manager_access_level: GoogleAccessContextManagerAccessLevel;
  google_access_context_manager_service_perimeter: GoogleAccessContextManagerServicePerimeter;
  google_artifact_registry_repository: GoogleArtifactRegistryRepository;
  google_artifact_registry_repository_iam_member: GoogleArtifactRegistryRepositoryIamMember;
  google_bigquery_dataset: GoogleBigqueryDataset;
  google_bigquery_dataset_iam_member: GoogleBigqueryDatasetIamMember;
  google_billing_account_iam_member: GoogleBillingAccountIamMember;
  google_billing_budget: GoogleBillingBudget;
  google_certificate_manager_certificate: GoogleCertificateManagerCertificate;
  google_certificate_manager_certificate_map: GoogleCertificateManagerCertificateMap;
  google_certificate_manager_certificate_map_entry: GoogleCertificateManagerCertificateMapEntry;
  google_certificate_manager_dns_authorization: GoogleCertificateManagerDnsAuthorization;
  google_cloud_asset_project_feed: GoogleCloudAssetProjectFeed;
  google_cloud_run_v2_job: GoogleCloudRunV2Job;
  google_cloud_run_v2_job_iam_member: GoogleCloudRunV2JobIamMember;
  google_cloud_run_v2_service: GoogleCloudRunV2Service;
  google_cloud_run_v2_service_iam_member: GoogleCloudRunV2ServiceIamMember;
  google_cloud_run_v2_worker_pool: GoogleCloudRunV2WorkerPool;
  google_cloud_run_v2_worker_pool_iam_member: GoogleCloudRunV2WorkerPoolIamMember;
  google_cloud_scheduler_job: GoogleCloudSchedulerJob;
  google_cloud_tasks_queue: GoogleCloudTasksQueue;
  google_cloudfunctions2_function: GoogleCloudfunctions2Function;
  google_compute_address: GoogleComputeAddress;
  google_compute_backend_bucket: GoogleComputeBackendBucket;
  google_compute_backend_service: GoogleComputeBackendService;
  google_compute_firewall: GoogleComputeFirewall;
  google_compute_global_address: GoogleComputeGlobalAddress;
  google_compute_global_forwarding_rule: GoogleComputeGlobalForwardingRule;
  google_compute_instance: GoogleComputeInstance;
  google_compute_managed_ssl_certificate: GoogleComputeManagedSslCertificate;
  google_compute_network: GoogleComputeNetwork;
  google_compute_network_peering_routes_config: GoogleComputeNetworkPeeringRoutesConfig;
  google_compute_region_network_endpoint_group: GoogleComputeRegionNetworkEndpointGroup;
  google_compute_region_security_policy: GoogleComputeRegionSecurityPolicy;
  google_compute_route: GoogleComputeRoute;
  google_compute_router: GoogleComputeRouter;
  google_compute_router_nat: GoogleComputeRouterNat;
  google_compute_security_policy: GoogleComputeSecurityPolicy;
  google_compute_ssl_policy: GoogleComputeSslPolicy;
  google_compute_subnetwork: GoogleComputeSubnetwork;
  google_compute_target_http_proxy: GoogleComputeTargetHttpProxy;
  google_compute_target_https_proxy: GoogleComputeTargetHttpsProxy;
  google_compute_url_map: GoogleComputeUrlMap;
  google_dns_managed_zone: GoogleDnsManagedZone;
  google_dns_policy: GoogleDnsPolicy;
  google_dns_record_set: GoogleDnsRecordSet;
  google_eventarc_trigger: GoogleEventarcTrigger;
  google_firebase_project: GoogleFirebaseProject;
  google_firebase_storage_bucket: GoogleFirebaseStorageBucket;
  google_firebase_web_app: GoogleFirebaseWebApp;
  google_firebaserules_release: GoogleFirebaserulesRelease;
  google_firebaserules_ruleset: GoogleFirebaserulesRuleset;
  google_firestore_database: GoogleFirestoreDatabase;
  google_iam_workload_identity_pool: GoogleIamWorkloadIdentityPool;
  google_iam_workload_identity_pool_provider: GoogleIamWorkloadIdentityPoolProvider;
  google_identity_platform_config: GoogleIdentityPlatformConfig;
  google_kms_crypto_key: GoogleKmsCryptoKey;
  google_kms_crypto_key_iam_member: GoogleKmsCryptoKeyIamMember;
  google_kms_key_ring: GoogleKmsKeyRing;
  google_logging_metric: GoogleLoggingMetric;
  google_logging_project_bucket_config: GoogleLoggingProjectBucketConfig;
  google_logging_project_sink: GoogleLoggingProjectSink;
  google_managed_kafka_acl: GoogleManagedKafkaAcl;
  google_managed_kafka_cluster: GoogleManagedKafkaCluster;
  google_managed_kafka_topic: GoogleManagedKafkaTopic;
  google_memorystore_instance: GoogleMemorystoreInstance;
  google_monitoring_alert_policy: GoogleMonitoringAlertPolicy;
  google_monitoring_dashboard: GoogleMonitoringDashboard;
  google_monitoring_notification_channel: GoogleMonitoringNotificationChannel;
  google_monitoring_uptime_check_config: GoogleMonitoringUptimeCheckConfig;
  google_network_connectivity_service_connection_policy: GoogleNetworkConnectivityServiceConnectionPolicy;
  google_project_iam_audit_config: GoogleProjectIamAuditConfig;
  google_project_iam_custom_role: GoogleProjectIamCustomRole;
  google_project_iam_member: GoogleProjectIamMember;
  google_project_service: GoogleProjectService;
  google_project_service_identity: GoogleProjectServiceIdentity;
  google_pubsub_subscription: GooglePubsubSubscription;
  google_pubsub_subscription_iam_member: GooglePubsubSubscriptionIamMember;
  google_pubsub_topic: GooglePubsubTopic;
  google_pubsub_topic_iam_member: GooglePubsubTopicIamMember;
  google_redis_instance: GoogleRedisInstance;
  google_secret_manager_secret: GoogleSecretManagerSecret;
  google_secret_manager_secret_iam_member: GoogleSecretManagerSecretIamMember;
  google_service_account: GoogleServiceAccount;
  google_service_account_iam_member: GoogleServiceAccountIamMember;
  google_service_networking_connection: GoogleServiceNetworkingConnection;
  google_sql_database: GoogleSqlDatabase;
  google_sql_database_instance: GoogleSqlDatabaseInstance;
  google_sql_user: GoogleSqlUser;
  google_storage_bucket: GoogleStorageBucket;
  google_storage_bucket_iam_member: GoogleStorageBucketIamMember;
  google_storage_bucket_object: GoogleStorageBucketObject;
  google_storage_notification: GoogleStorageNotification;
  google_vertex_ai_endpoint: GoogleVertexAiEndpoint;
  google_vpc_access_connector: GoogleVpcAccessConnector;
  google_workflows_workflow: GoogleWorkflowsWorkflow;
  random_id: RandomId;
  time_rotating: TimeRotating;
}

export interface AwsAcmCertificate {
  certificate_authority_arn?: Argument<string> | Absent;
  certificate_body?: Argument<string> | Absent;
  certificate_chain?: Argument<string> | Absent;
  domain_name?: Argument<string> | Absent;
  early_renewal_duration?: Argument<string> | Absent;
  key_algorithm?: Argument<string> | Absent;
  private_key?: Argument<string> | Absent;
  private_key_wo?: Argument<string> | Absent;
  private_key_wo_version?: Argument<number> | Absent;
  region?: Argument<string> | Absent;
  subject_alternative_names?: ListArgument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  validation_method?: Argument<string> | Absent;
  options?: {
    certificate_transparency_logging_preference?: Argument<string> | Absent;
    export?: Argument<string> | Absent;
  } | undefined;
  validation_option?: readonly {
    domain_name: Argument<string>;
    validation_domain: Argument<string>;
  }[] | undefined;
}

export interface AwsAcmCertificateValidation {
  certificate_arn: Argument<string>;
  region?: Argument<string> | Absent;
  validation_record_fqdns?: ListArgument<string> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsAppautoscalingPolicy {
  name: Argument<string>;
  policy_type?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  resource_id: Argument<string>;
  scalable_dimension: Argument<string>;
  service_namespace: Argument<string>;
  predictive_scaling_policy_configuration?: {
    max_capacity_breach_behavior?: Argument<string> | Absent;
    max_capacity_buffer?: Argument<number> | Absent;
    mode?: Argument<string> | Absent;
    scheduling_buffer_time?: Argument<number> | Absent;
    metric_specification: readonly {
      target_value: Argument<string>;
      customized_capacity_metric_specification?: AwsAppautoscalingPolicy_PredictiveScalingPolicyConfigurationMetricSpecificationCustomizedCapacityMetricSpecification | undefined;
      customized_load_metric_specification?: AwsAppautoscalingPolicy_PredictiveScalingPolicyConfigurationMetricSpecificationCustomizedCapacityMetricSpecification | undefined;
      customized_scaling_metric_specification?: AwsAppautoscalingPolicy_PredictiveScalingPolicyConfigurationMetricSpecificationCustomizedCapacityMetricSpecification | undefined;
      predefined_load_metric_specification?: {
        predefined_metric_type: Argument<string>;
        resource_label?: Argument<string> | Absent;
      } | undefined;
      predefined_metric_pair_specification?: {
        predefined_metric_type: Argument<string>;
        resource_label?: Argument<string> | Absent;
      } | undefined;
      predefined_scaling_metric_specification?: {
        predefined_metric_type: Argument<string>;
        resource_label?: Argument<string> | Absent;
      } | undefined;
    }[];
  } | undefined;
  step_scaling_policy_configuration?: {
    adjustment_type?: Argument<string> | Absent;
    cooldown?: Argument<number> | Absent;
    metric_aggregation_type?: Argument<string> | Absent;
    min_adjustment_magnitude?: Argument<number> | Absent;
    step_adjustment?: readonly {
      metric_interval_lower_bound?: Argument<string> | Absent;
      metric_interval_upper_bound?: Argument<string> | Absent;
      scaling_adjustment: Argument<number>;
    }[] | undefined;
  } | undefined;
  target_tracking_scaling_policy_configuration?: {
    disable_scale_in?: Argument<boolean> | Absent;
    scale_in_cooldown?: Argument<number> | Absent;
    scale_out_cooldown?: Argument<number> | Absent;
    target_value: Argument<number>;
    customized_metric_specification?: {
      metric_name?: Argument<string> | Absent;
      namespace?: Argument<string> | Absent;
      statistic?: Argument<string> | Absent;
      unit?: Argument<string> | Absent;
      dimensions?: readonly {
        name: Argument<string>;
        value: Argument<string>;
      }[] | undefined;
      metrics?: readonly {
        expression?: Argument<string> | Absent;
        id: Argument<string>;
        label?: Argument<string> | Absent;
        return_data?: Argument<boolean> | Absent;
        metric_stat?: {
          stat: Argument<string>;
          unit?: Argument<string> | Absent;
          metric: {
            metric_name: Argument<string>;
            namespace: Argument<string>;
            dimensions?: readonly {
              name: Argument<string>;
              value: Argument<string>;
            }[] | undefined;
          };
        } | undefined;
      }[] | undefined;
    } | undefined;
    predefined_metric_specification?: {
      predefined_metric_type: Argument<string>;
      resource_label?: Argument<string> | Absent;
    } | undefined;
  } | undefined;
}

export interface AwsAppautoscalingPolicy_PredictiveScalingPolicyConfigurationMetricSpecificationCustomizedCapacityMetricSpecificationMetricDataQueryMetricStatMetric {
  metric_name?: Argument<string> | Absent;
  namespace?: Argument<string> | Absent;
  dimension?: readonly {
    name: Argument<string>;
    value: Argument<string>;
  }[] | undefined;
}

export interface AwsAppautoscalingPolicy_PredictiveScalingPolicyConfigurationMetricSpecificationCustomizedCapacityMetricSpecificationMetricDataQueryMetricStat {
  stat: Argument<string>;
  unit?: Argument<string> | Absent;
  metric: AwsAppautoscalingPolicy_PredictiveScalingPolicyConfigurationMetricSpecificationCustomizedCapacityMetricSpecificationMetricDataQueryMetricStatMetric;
}

export interface AwsAppautoscalingPolicy_PredictiveScalingPolicyConfigurationMetricSpecificationCustomizedCapacityMetricSpecificationMetricDataQuery {
  expression?: Argument<string> | Absent;
  id: Argument<string>;
  label?: Argument<string> | Absent;
  return_data?: Argument<boolean> | Absent;
  metric_stat?: AwsAppautoscalingPolicy_PredictiveScalingPolicyConfigurationMetricSpecificationCustomizedCapacityMetricSpecificationMetricDataQueryMetricStat | undefined;
}

export interface AwsAppautoscalingPolicy_PredictiveScalingPolicyConfigurationMetricSpecificationCustomizedCapacityMetricSpecification {
  metric_data_query: readonly AwsAppautoscalingPolicy_PredictiveScalingPolicyConfigurationMetricSpecificationCustomizedCapacityMetricSpecificationMetricDataQuery[];
}

export interface AwsAppautoscalingScheduledAction {
  end_time?: Argument<string> | Absent;
  name: Argument<string>;
  region?: Argument<string> | Absent;
  resource_id: Argument<string>;
  scalable_dimension: Argument<string>;
  schedule: Argument<string>;
  service_namespace: Argument<string>;
  start_time?: Argument<string> | Absent;
  timezone?: Argument<string> | Absent;
  scalable_target_action: {
    max_capacity?: Argument<string> | Absent;
    min_capacity?: Argument<string> | Absent;
  };
}

export interface AwsAppautoscalingTarget {
  max_capacity: Argument<number>;
  min_capacity: Argument<number>;
  region?: Argument<string> | Absent;
  resource_id: Argument<string>;
  role_arn?: Argument<string> | Absent;
  scalable_dimension: Argument<string>;
  service_namespace: Argument<string>;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  suspended_state?: {
    dynamic_scaling_in_suspended?: Argument<boolean> | Absent;
    dynamic_scaling_out_suspended?: Argument<boolean> | Absent;
    scheduled_scaling_suspended?: Argument<boolean> | Absent;
  } | undefined;
}

export interface AwsAutoscalingGroup {
  availability_zones?: ListArgument<string> | Absent;
  capacity_rebalance?: Argument<boolean> | Absent;
  context?: Argument<string> | Absent;
  default_cooldown?: Argument<number> | Absent;
  default_instance_warmup?: Argument<number> | Absent;
  desired_capacity?: Argument<number> | Absent;
  desired_capacity_type?: Argument<string> | Absent;
  enabled_metrics?: ListArgument<string> | Absent;
  force_delete?: Argument<boolean> | Absent;
  force_delete_warm_pool?: Argument<boolean> | Absent;
  health_check_grace_period?: Argument<number> | Absent;
  health_check_type?: Argument<string> | Absent;
  ignore_failed_scaling_activities?: Argument<boolean> | Absent;
  launch_configuration?: Argument<string> | Absent;
  load_balancers?: ListArgument<string> | Absent;
  max_instance_lifetime?: Argument<number> | Absent;
  max_size: Argument<number>;
  metrics_granularity?: Argument<string> | Absent;
  min_elb_capacity?: Argument<number> | Absent;
  min_size: Argument<number>;
  name?: Argument<string> | Absent;
  name_prefix?: Argument<string> | Absent;
  placement_group?: Argument<string> | Absent;
  protect_from_scale_in?: Argument<boolean> | Absent;
  region?: Argument<string> | Absent;
  service_linked_role_arn?: Argument<string> | Absent;
  suspended_processes?: ListArgument<string> | Absent;
  target_group_arns?: ListArgument<string> | Absent;
  termination_policies?: ListArgument<string> | Absent;
  vpc_zone_identifier?: ListArgument<string> | Absent;
  wait_for_capacity_timeout?: Argument<string> | Absent;
  wait_for_elb_capacity?: Argument<number> | Absent;
  availability_zone_distribution?: {
    capacity_distribution_strategy?: Argument<string> | Absent;
  } | undefined;
  capacity_reservation_specification?: {
    capacity_reservation_preference?: Argument<string> | Absent;
    capacity_reservation_target?: {
      capacity_reservation_ids?: ListArgument<string> | Absent;
      capacity_reservation_resource_group_arns?: ListArgument<string> | Absent;
    } | undefined;
  } | undefined;
  initial_lifecycle_hook?: readonly {
    default_result?: Argument<string> | Absent;
    heartbeat_timeout?: Argument<number> | Absent;
    lifecycle_transition: Argument<string>;
    name: Argument<string>;
    notification_metadata?: Argument<string> | Absent;
    notification_target_arn?: Argument<string> | Absent;
    role_arn?: Argument<string> | Absent;
  }[] | undefined;
  instance_lifecycle_policy?: {
    retention_triggers?: {
      terminate_hook_abandon?: Argument<string> | Absent;
    } | undefined;
  } | undefined;
  instance_maintenance_policy?: {
    max_healthy_percentage: Argument<number>;
    min_healthy_percentage: Argument<number>;
  } | undefined;
  instance_refresh?: {
    strategy: Argument<string>;
    triggers?: ListArgument<string> | Absent;
    preferences?: {
      auto_rollback?: Argument<boolean> | Absent;
      checkpoint_delay?: Argument<string> | Absent;
      checkpoint_percentages?: ListArgument<number> | Absent;
      instance_warmup?: Argument<string> | Absent;
      max_healthy_percentage?: Argument<number> | Absent;
      min_healthy_percentage?: Argument<number> | Absent;
      scale_in_protected_instances?: Argument<string> | Absent;
      skip_matching?: Argument<boolean> | Absent;
      standby_instances?: Argument<string> | Absent;
      alarm_specification?: {
        alarms?: ListArgument<string> | Absent;
      } | undefined;
    } | undefined;
  } | undefined;
  launch_template?: {
    id?: Argument<string> | Absent;
    name?: Argument<string> | Absent;
    version?: Argument<string> | Absent;
  } | undefined;
  mixed_instances_policy?: {
    instances_distribution?: {
      on_demand_allocation_strategy?: Argument<string> | Absent;
      on_demand_base_capacity?: Argument<number> | Absent;
      on_demand_percentage_above_base_capacity?: Argument<number> | Absent;
      spot_allocation_strategy?: Argument<string> | Absent;
      spot_instance_pools?: Argument<number> | Absent;
      spot_max_price?: Argument<string> | Absent;
    } | undefined;
    launch_template: {
      launch_template_specification: {
        launch_template_id?: Argument<string> | Absent;
        launch_template_name?: Argument<string> | Absent;
        version?: Argument<string> | Absent;
      };
      override?: readonly {
        instance_type?: Argument<string> | Absent;
        weighted_capacity?: Argument<string> | Absent;
        instance_requirements?: {
          accelerator_manufacturers?: ListArgument<string> | Absent;
          accelerator_names?: ListArgument<string> | Absent;
          accelerator_types?: ListArgument<string> | Absent;
          allowed_instance_types?: ListArgument<string> | Absent;
          bare_metal?: Argument<string> | Absent;
          burstable_performance?: Argument<string> | Absent;
          cpu_manufacturers?: ListArgument<string> | Absent;
          excluded_instance_types?: ListArgument<string> | Absent;
          instance_generations?: ListArgument<string> | Absent;
          local_storage?: Argument<string> | Absent;
          local_storage_types?: ListArgument<string> | Absent;
          max_spot_price_as_percentage_of_optimal_on_demand_price?: Argument<number> | Absent;
          on_demand_max_price_percentage_over_lowest_price?: Argument<number> | Absent;
          require_hibernate_support?: Argument<boolean> | Absent;
          spot_max_price_percentage_over_lowest_price?: Argument<number> | Absent;
          accelerator_count?: {
            max?: Argument<number> | Absent;
            min?: Argument<number> | Absent;
          } | undefined;
          accelerator_total_memory_mib?: {
            max?: Argument<number> | Absent;
            min?: Argument<number> | Absent;
          } | undefined;
          baseline_ebs_bandwidth_mbps?: {
            max?: Argument<number> | Absent;
            min?: Argument<number> | Absent;
          } | undefined;
          memory_gib_per_vcpu?: {
            max?: Argument<number> | Absent;
            min?: Argument<number> | Absent;
          } | undefined;
          memory_mib?: {
            max?: Argument<number> | Absent;
            min?: Argument<number> | Absent;
          } | undefined;
          network_bandwidth_gbps?: {
            max?: Argument<number> | Absent;
            min?: Argument<number> | Absent;
          } | undefined;
          network_interface_count?: {
            max?: Argument<number> | Absent;
            min?: Argument<number> | Absent;
          } | undefined;
          total_local_storage_gb?: {
            max?: Argument<number> | Absent;
            min?: Argument<number> | Absent;
          } | undefined;
          vcpu_count?: {
            max?: Argument<number> | Absent;
            min?: Argument<number> | Absent;
          } | undefined;
        } | undefined;
        launch_template_specification?: {
          launch_template_id?: Argument<string> | Absent;
          launch_template_name?: Argument<string> | Absent;
          version?: Argument<string> | Absent;
        } | undefined;
      }[] | undefined;
    };
  } | undefined;
  tag?: readonly {
    key: Argument<string>;
    propagate_at_launch: Argument<boolean>;
    value: Argument<string>;
  }[] | undefined;
  timeouts?: {
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
  traffic_source?: readonly {
    identifier: Argument<string>;
    type?: Argument<string> | Absent;
  }[] | undefined;
  warm_pool?: {
    max_group_prepared_capacity?: Argument<number> | Absent;
    min_size?: Argument<number> | Absent;
    pool_state?: Argument<string> | Absent;
    instance_reuse_policy?: {
      reuse_on_scale_in?: Argument<boolean> | Absent;
    } | undefined;
  } | undefined;
}

export interface AwsBackupPlan {
  name: Argument<string>;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  advanced_backup_setting?: readonly {
    backup_options: MapArgument<string>;
    resource_type: Argument<string>;
  }[] | undefined;
  rule: readonly {
    completion_window?: Argument<number> | Absent;
    enable_continuous_backup?: Argument<boolean> | Absent;
    recovery_point_tags?: MapArgument<string> | Absent;
    rule_name: Argument<string>;
    schedule?: Argument<string> | Absent;
    schedule_expression_timezone?: Argument<string> | Absent;
    start_window?: Argument<number> | Absent;
    target_logically_air_gapped_backup_vault_arn?: Argument<string> | Absent;
    target_vault_name: Argument<string>;
    copy_action?: readonly {
      destination_vault_arn: Argument<string>;
      lifecycle?: AwsBackupPlan_RuleCopyActionLifecycle | undefined;
    }[] | undefined;
    lifecycle?: AwsBackupPlan_RuleCopyActionLifecycle | undefined;
    scan_action?: readonly {
      malware_scanner: Argument<string>;
      scan_mode: Argument<string>;
    }[] | undefined;
  }[];
  scan_setting?: readonly {
    malware_scanner: Argument<string>;
    resource_types: ListArgument<string>;
    scanner_role_arn: Argument<string>;
  }[] | undefined;
}

export interface AwsBackupPlan_RuleCopyActionLifecycle {
  cold_storage_after?: Argument<number> | Absent;
  delete_after?: Argument<number> | Absent;
  opt_in_to_archive_for_supported_resources?: Argument<boolean> | Absent;
}

export interface AwsBackupSelection {
  iam_role_arn: Argument<string>;
  name: Argument<string>;
  not_resources?: ListArgument<string> | Absent;
  plan_id: Argument<string>;
  region?: Argument<string> | Absent;
  resources?: ListArgument<string> | Absent;
  condition?: readonly {
    string_equals?: readonly {
      key: Argument<string>;
      value: Argument<string>;
    }[] | undefined;
    string_like?: readonly {
      key: Argument<string>;
      value: Argument<string>;
    }[] | undefined;
    string_not_equals?: readonly {
      key: Argument<string>;
      value: Argument<string>;
    }[] | undefined;
    string_not_like?: readonly {
      key: Argument<string>;
      value: Argument<string>;
    }[] | undefined;
  }[] | undefined;
  selection_tag?: readonly {
    key: Argument<string>;
    type: Argument<string>;
    value: Argument<string>;
  }[] | undefined;
}

export interface AwsBackupVault {
  force_destroy?: Argument<boolean> | Absent;
  kms_key_arn?: Argument<string> | Absent;
  name: Argument<string>;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  timeouts?: {
    delete?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsBedrockModelInvocationLoggingConfiguration {
  region?: Argument<string> | Absent;
  logging_config?: {
    embedding_data_delivery_enabled?: Argument<boolean> | Absent;
    image_data_delivery_enabled?: Argument<boolean> | Absent;
    text_data_delivery_enabled?: Argument<boolean> | Absent;
    video_data_delivery_enabled?: Argument<boolean> | Absent;
    cloudwatch_config?: {
      log_group_name: Argument<string>;
      role_arn: Argument<string>;
      large_data_delivery_s3_config?: {
        bucket_name: Argument<string>;
        key_prefix?: Argument<string> | Absent;
      } | undefined;
    } | undefined;
    s3_config?: {
      bucket_name: Argument<string>;
      key_prefix?: Argument<string> | Absent;
    } | undefined;
  } | undefined;
}

export interface AwsBedrockProvisionedModelThroughput {
  commitment_duration?: Argument<string> | Absent;
  model_arn: Argument<string>;
  model_units: Argument<number>;
  provisioned_model_name: Argument<string>;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsBudgetsBudget {
  account_id?: Argument<string> | Absent;
  billing_view_arn?: Argument<string> | Absent;
  budget_type: Argument<string>;
  limit_amount?: Argument<string> | Absent;
  limit_unit?: Argument<string> | Absent;
  metrics?: ListArgument<string> | Absent;
  name?: Argument<string> | Absent;
  name_prefix?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  time_period_end?: Argument<string> | Absent;
  time_period_start?: Argument<string> | Absent;
  time_unit: Argument<string>;
  auto_adjust_data?: {
    auto_adjust_type: Argument<string>;
    historical_options?: {
      budget_adjustment_period: Argument<number>;
    } | undefined;
  } | undefined;
  cost_filter?: readonly {
    name: Argument<string>;
    values: ListArgument<string>;
  }[] | undefined;
  cost_types?: {
    include_credit?: Argument<boolean> | Absent;
    include_discount?: Argument<boolean> | Absent;
    include_other_subscription?: Argument<boolean> | Absent;
    include_recurring?: Argument<boolean> | Absent;
    include_refund?: Argument<boolean> | Absent;
    include_subscription?: Argument<boolean> | Absent;
    include_support?: Argument<boolean> | Absent;
    include_tax?: Argument<boolean> | Absent;
    include_upfront?: Argument<boolean> | Absent;
    use_amortized?: Argument<boolean> | Absent;
    use_blended?: Argument<boolean> | Absent;
  } | undefined;
  filter_expression?: {
    and?: readonly AwsBudgetsBudget_FilterExpressionAnd[] | undefined;
    cost_categories?: {
      key?: Argument<string> | Absent;
      match_options?: ListArgument<string> | Absent;
      values?: ListArgument<string> | Absent;
    } | undefined;
    dimensions?: {
      key: Argument<string>;
      match_options?: ListArgument<string> | Absent;
      values: ListArgument<string>;
    } | undefined;
    not?: AwsBudgetsBudget_FilterExpressionAnd | undefined;
    or?: readonly AwsBudgetsBudget_FilterExpressionAnd[] | undefined;
    tags?: {
      key?: Argument<string> | Absent;
      match_options?: ListArgument<string> | Absent;
      values?: ListArgument<string> | Absent;
    } | undefined;
  } | undefined;
  notification?: readonly {
    comparison_operator: Argument<string>;
    notification_type: Argument<string>;
    subscriber_email_addresses?: ListArgument<string> | Absent;
    subscriber_sns_topic_arns?: ListArgument<string> | Absent;
    threshold: Argument<number>;
    threshold_type: Argument<string>;
  }[] | undefined;
  planned_limit?: readonly {
    amount: Argument<string>;
    start_time: Argument<string>;
    unit: Argument<string>;
  }[] | undefined;
}

export interface AwsBudgetsBudget_FilterExpressionAndAnd {
  cost_categories?: {
    key?: Argument<string> | Absent;
    match_options?: ListArgument<string> | Absent;
    values?: ListArgument<string> | Absent;
  } | undefined;
  dimensions?: {
    key: Argument<string>;
    match_options?: ListArgument<string> | Absent;
    values: ListArgument<string>;
  } | undefined;
  tags?: {
    key?: Argument<string> | Absent;
    match_options?: ListArgument<string> | Absent;
    values?: ListArgument<string> | Absent;
  } | undefined;
}

export interface AwsBudgetsBudget_FilterExpressionAnd {
  and?: readonly AwsBudgetsBudget_FilterExpressionAndAnd[] | undefined;
  cost_categories?: {
    key?: Argument<string> | Absent;
    match_options?: ListArgument<string> | Absent;
    values?: ListArgument<string> | Absent;
  } | undefined;
  dimensions?: {
    key: Argument<string>;
    match_options?: ListArgument<string> | Absent;
    values: ListArgument<string>;
  } | undefined;
  not?: AwsBudgetsBudget_FilterExpressionAndAnd | undefined;
  or?: readonly AwsBudgetsBudget_FilterExpressionAndAnd[] | undefined;
  tags?: {
    key?: Argument<string> | Absent;
    match_options?: ListArgument<string> | Absent;
    values?: ListArgument<string> | Absent;
  } | undefined;
}

export interface AwsCloudfrontDistribution {
  aliases?: ListArgument<string> | Absent;
  anycast_ip_list_id?: Argument<string> | Absent;
  comment?: Argument<string> | Absent;
  continuous_deployment_policy_id?: Argument<string> | Absent;
  default_root_object?: Argument<string> | Absent;
  enabled: Argument<boolean>;
  http_version?: Argument<string> | Absent;
  is_ipv6_enabled?: Argument<boolean> | Absent;
  price_class?: Argument<string> | Absent;
  retain_on_delete?: Argument<boolean> | Absent;
  staging?: Argument<boolean> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  wait_for_deployment?: Argument<boolean> | Absent;
  web_acl_id?: Argument<string> | Absent;
  cache_tag_config?: {
    header_name: Argument<string>;
  } | undefined;
  connection_function_association?: {
    id: Argument<string>;
  } | undefined;
  custom_error_response?: readonly {
    error_caching_min_ttl?: Argument<number> | Absent;
    error_code: Argument<number>;
    response_code?: Argument<number> | Absent;
    response_page_path?: Argument<string> | Absent;
  }[] | undefined;
  default_cache_behavior: {
    allowed_methods: ListArgument<string>;
    cache_policy_id?: Argument<string> | Absent;
    cached_methods: ListArgument<string>;
    compress?: Argument<boolean> | Absent;
    default_ttl?: Argument<number> | Absent;
    field_level_encryption_id?: Argument<string> | Absent;
    max_ttl?: Argument<number> | Absent;
    min_ttl?: Argument<number> | Absent;
    origin_request_policy_id?: Argument<string> | Absent;
    realtime_log_config_arn?: Argument<string> | Absent;
    response_headers_policy_id?: Argument<string> | Absent;
    smooth_streaming?: Argument<boolean> | Absent;
    target_origin_id: Argument<string>;
    trusted_key_groups?: ListArgument<string> | Absent;
    trusted_signers?: ListArgument<string> | Absent;
    viewer_protocol_policy: Argument<string>;
    forwarded_values?: {
      headers?: ListArgument<string> | Absent;
      query_string: Argument<boolean>;
      query_string_cache_keys?: ListArgument<string> | Absent;
      cookies: {
        forward: Argument<string>;
        whitelisted_names?: ListArgument<string> | Absent;
      };
    } | undefined;
    function_association?: readonly {
      event_type: Argument<string>;
      function_arn: Argument<string>;
    }[] | undefined;
    grpc_config?: {
      enabled?: Argument<boolean> | Absent;
    } | undefined;
    lambda_function_association?: readonly {
      event_type: Argument<string>;
      include_body?: Argument<boolean> | Absent;
      lambda_arn: Argument<string>;
    }[] | undefined;
  };
  logging_config?: {
    bucket?: Argument<string> | Absent;
    include_cookies?: Argument<boolean> | Absent;
    prefix?: Argument<string> | Absent;
  } | undefined;
  ordered_cache_behavior?: readonly {
    allowed_methods: ListArgument<string>;
    cache_policy_id?: Argument<string> | Absent;
    cached_methods: ListArgument<string>;
    compress?: Argument<boolean> | Absent;
    default_ttl?: Argument<number> | Absent;
    field_level_encryption_id?: Argument<string> | Absent;
    max_ttl?: Argument<number> | Absent;
    min_ttl?: Argument<number> | Absent;
    origin_request_policy_id?: Argument<string> | Absent;
    path_pattern: Argument<string>;
    realtime_log_config_arn?: Argument<string> | Absent;
    response_headers_policy_id?: Argument<string> | Absent;
    smooth_streaming?: Argument<boolean> | Absent;
    target_origin_id: Argument<string>;
    trusted_key_groups?: ListArgument<string> | Absent;
    trusted_signers?: ListArgument<string> | Absent;
    viewer_protocol_policy: Argument<string>;
    forwarded_values?: {
      headers?: ListArgument<string> | Absent;
      query_string: Argument<boolean>;
      query_string_cache_keys?: ListArgument<string> | Absent;
      cookies: {
        forward: Argument<string>;
        whitelisted_names?: ListArgument<string> | Absent;
      };
    } | undefined;
    function_association?: readonly {
      event_type: Argument<string>;
      function_arn: Argument<string>;
    }[] | undefined;
    grpc_config?: {
      enabled?: Argument<boolean> | Absent;
    } | undefined;
    lambda_function_association?: readonly {
      event_type: Argument<string>;
      include_body?: Argument<boolean> | Absent;
      lambda_arn: Argument<string>;
    }[] | undefined;
  }[] | undefined;
  origin: readonly {
    connection_attempts?: Argument<number> | Absent;
    connection_timeout?: Argument<number> | Absent;
    domain_name: Argument<string>;
    origin_access_control_id?: Argument<string> | Absent;
    origin_id: Argument<string>;
    origin_path?: Argument<string> | Absent;
    response_completion_timeout?: Argument<number> | Absent;
    custom_header?: readonly {
      name: Argument<string>;
      value: Argument<string>;
    }[] | undefined;
    custom_origin_config?: {
      http_port: Argument<number>;
      https_port: Argument<number>;
      ip_address_type?: Argument<string> | Absent;
      origin_keepalive_timeout?: Argument<number> | Absent;
      origin_protocol_policy: Argument<string>;
      origin_read_timeout?: Argument<number> | Absent;
      origin_ssl_protocols: ListArgument<string>;
      origin_mtls_config?: {
        client_certificate_arn: Argument<string>;
      } | undefined;
    } | undefined;
    origin_shield?: {
      enabled: Argument<boolean>;
      origin_shield_region?: Argument<string> | Absent;
    } | undefined;
    s3_origin_config?: {
      origin_access_identity: Argument<string>;
    } | undefined;
    vpc_origin_config?: {
      origin_keepalive_timeout?: Argument<number> | Absent;
      origin_read_timeout?: Argument<number> | Absent;
      owner_account_id?: Argument<string> | Absent;
      vpc_origin_id: Argument<string>;
    } | undefined;
  }[];
  origin_group?: readonly {
    origin_id: Argument<string>;
    failover_criteria: {
      status_codes: ListArgument<number>;
    };
    member: readonly {
      origin_id: Argument<string>;
    }[];
  }[] | undefined;
  restrictions: {
    geo_restriction: {
      locations?: ListArgument<string> | Absent;
      restriction_type: Argument<string>;
    };
  };
  viewer_certificate: {
    acm_certificate_arn?: Argument<string> | Absent;
    cloudfront_default_certificate?: Argument<boolean> | Absent;
    iam_certificate_id?: Argument<string> | Absent;
    minimum_protocol_version?: Argument<string> | Absent;
    ssl_support_method?: Argument<string> | Absent;
  };
  viewer_mtls_config?: {
    mode?: Argument<string> | Absent;
    trust_store_config?: {
      advertise_trust_store_ca_names?: Argument<boolean> | Absent;
      ignore_certificate_expiry?: Argument<boolean> | Absent;
      trust_store_id: Argument<string>;
    } | undefined;
  } | undefined;
}

export interface AwsCloudfrontFunction {
  code: Argument<string>;
  comment?: Argument<string> | Absent;
  key_value_store_associations?: ListArgument<string> | Absent;
  name: Argument<string>;
  publish?: Argument<boolean> | Absent;
  runtime: Argument<string>;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
}

export interface AwsCloudfrontOriginAccessControl {
  description?: Argument<string> | Absent;
  name: Argument<string>;
  origin_access_control_origin_type: Argument<string>;
  signing_behavior: Argument<string>;
  signing_protocol: Argument<string>;
}

export interface AwsCloudfrontResponseHeadersPolicy {
  comment?: Argument<string> | Absent;
  name: Argument<string>;
  cors_config?: {
    access_control_allow_credentials: Argument<boolean>;
    access_control_max_age_sec?: Argument<number> | Absent;
    origin_override: Argument<boolean>;
    access_control_allow_headers: {
      items?: ListArgument<string> | Absent;
    };
    access_control_allow_methods: {
      items?: ListArgument<string> | Absent;
    };
    access_control_allow_origins: {
      items?: ListArgument<string> | Absent;
    };
    access_control_expose_headers?: {
      items?: ListArgument<string> | Absent;
    } | undefined;
  } | undefined;
  custom_headers_config?: {
    items?: readonly {
      header: Argument<string>;
      override: Argument<boolean>;
      value: Argument<string>;
    }[] | undefined;
  } | undefined;
  remove_headers_config?: {
    items?: readonly {
      header: Argument<string>;
    }[] | undefined;
  } | undefined;
  security_headers_config?: {
    content_security_policy?: {
      content_security_policy: Argument<string>;
      override: Argument<boolean>;
    } | undefined;
    content_type_options?: {
      override: Argument<boolean>;
    } | undefined;
    frame_options?: {
      frame_option: Argument<string>;
      override: Argument<boolean>;
    } | undefined;
    referrer_policy?: {
      override: Argument<boolean>;
      referrer_policy: Argument<string>;
    } | undefined;
    strict_transport_security?: {
      access_control_max_age_sec: Argument<number>;
      include_subdomains?: Argument<boolean> | Absent;
      override: Argument<boolean>;
      preload?: Argument<boolean> | Absent;
    } | undefined;
    xss_protection?: {
      mode_block?: Argument<boolean> | Absent;
      override: Argument<boolean>;
      protection: Argument<boolean>;
      report_uri?: Argument<string> | Absent;
    } | undefined;
  } | undefined;
  server_timing_headers_config?: {
    enabled: Argument<boolean>;
    sampling_rate: Argument<number>;
  } | undefined;
}

export interface AwsCloudtrail {
  cloud_watch_logs_group_arn?: Argument<string> | Absent;
  cloud_watch_logs_role_arn?: Argument<string> | Absent;
  enable_log_file_validation?: Argument<boolean> | Absent;
  enable_logging?: Argument<boolean> | Absent;
  include_global_service_events?: Argument<boolean> | Absent;
  is_multi_region_trail?: Argument<boolean> | Absent;
  is_organization_trail?: Argument<boolean> | Absent;
  kms_key_id?: Argument<string> | Absent;
  name: Argument<string>;
  region?: Argument<string> | Absent;
  s3_bucket_name: Argument<string>;
  s3_key_prefix?: Argument<string> | Absent;
  sns_topic_name?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  advanced_event_selector?: readonly {
    name?: Argument<string> | Absent;
    field_selector: readonly {
      ends_with?: ListArgument<string> | Absent;
      equals?: ListArgument<string> | Absent;
      field: Argument<string>;
      not_ends_with?: ListArgument<string> | Absent;
      not_equals?: ListArgument<string> | Absent;
      not_starts_with?: ListArgument<string> | Absent;
      starts_with?: ListArgument<string> | Absent;
    }[];
  }[] | undefined;
  event_selector?: readonly {
    exclude_management_event_sources?: ListArgument<string> | Absent;
    include_management_events?: Argument<boolean> | Absent;
    read_write_type?: Argument<string> | Absent;
    data_resource?: readonly {
      type: Argument<string>;
      values: ListArgument<string>;
    }[] | undefined;
  }[] | undefined;
  insight_selector?: readonly {
    insight_type: Argument<string>;
  }[] | undefined;
}

export interface AwsCloudwatchCompositeAlarm {
  actions_enabled?: Argument<boolean> | Absent;
  alarm_actions?: ListArgument<string> | Absent;
  alarm_description?: Argument<string> | Absent;
  alarm_name: Argument<string>;
  alarm_rule: Argument<string>;
  insufficient_data_actions?: ListArgument<string> | Absent;
  ok_actions?: ListArgument<string> | Absent;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  actions_suppressor?: {
    alarm: Argument<string>;
    extension_period: Argument<number>;
    wait_period: Argument<number>;
  } | undefined;
}

export interface AwsCloudwatchDashboard {
  dashboard_body: Argument<string>;
  dashboard_name: Argument<string>;
  region?: Argument<string> | Absent;
}

export interface AwsCloudwatchEventRule {
  description?: Argument<string> | Absent;
  event_bus_name?: Argument<string> | Absent;
  event_pattern?: Argument<string> | Absent;
  force_destroy?: Argument<boolean> | Absent;
  is_enabled?: Argument<boolean> | Absent;
  name?: Argument<string> | Absent;
  name_prefix?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  role_arn?: Argument<string> | Absent;
  schedule_expression?: Argument<string> | Absent;
  state?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
}

export interface AwsCloudwatchEventTarget {
  arn: Argument<string>;
  event_bus_name?: Argument<string> | Absent;
  force_destroy?: Argument<boolean> | Absent;
  input?: Argument<string> | Absent;
  input_path?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  role_arn?: Argument<string> | Absent;
  rule: Argument<string>;
  target_id?: Argument<string> | Absent;
  appsync_target?: {
    graphql_operation?: Argument<string> | Absent;
  } | undefined;
  batch_target?: {
    array_size?: Argument<number> | Absent;
    job_attempts?: Argument<number> | Absent;
    job_definition: Argument<string>;
    job_name: Argument<string>;
  } | undefined;
  dead_letter_config?: {
    arn?: Argument<string> | Absent;
  } | undefined;
  ecs_target?: {
    enable_ecs_managed_tags?: Argument<boolean> | Absent;
    enable_execute_command?: Argument<boolean> | Absent;
    group?: Argument<string> | Absent;
    launch_type?: Argument<string> | Absent;
    platform_version?: Argument<string> | Absent;
    propagate_tags?: Argument<string> | Absent;
    tags?: MapArgument<string> | Absent;
    task_count?: Argument<number> | Absent;
    task_definition_arn: Argument<string>;
    capacity_provider_strategy?: readonly {
      base?: Argument<number> | Absent;
      capacity_provider: Argument<string>;
      weight?: Argument<number> | Absent;
    }[] | undefined;
    network_configuration?: {
      assign_public_ip?: Argument<boolean> | Absent;
      security_groups?: ListArgument<string> | Absent;
      subnets: ListArgument<string>;
    } | undefined;
    ordered_placement_strategy?: readonly {
      field?: Argument<string> | Absent;
      type: Argument<string>;
    }[] | undefined;
    placement_constraint?: readonly {
      expression?: Argument<string> | Absent;
      type: Argument<string>;
    }[] | undefined;
  } | undefined;
  http_target?: {
    header_parameters?: MapArgument<string> | Absent;
    path_parameter_values?: ListArgument<string> | Absent;
    query_string_parameters?: MapArgument<string> | Absent;
  } | undefined;
  input_transformer?: {
    input_paths?: MapArgument<string> | Absent;
    input_template: Argument<string>;
  } | undefined;
  kinesis_target?: {
    partition_key_path?: Argument<string> | Absent;
  } | undefined;
  redshift_target?: {
    database: Argument<string>;
    db_user?: Argument<string> | Absent;
    secrets_manager_arn?: Argument<string> | Absent;
    sql?: Argument<string> | Absent;
    statement_name?: Argument<string> | Absent;
    with_event?: Argument<boolean> | Absent;
  } | undefined;
  retry_policy?: {
    maximum_event_age_in_seconds?: Argument<number> | Absent;
    maximum_retry_attempts?: Argument<number> | Absent;
  } | undefined;
  run_command_targets?: readonly {
    key: Argument<string>;
    values: ListArgument<string>;
  }[] | undefined;
  sagemaker_pipeline_target?: {
    pipeline_parameter_list?: readonly {
      name: Argument<string>;
      value: Argument<string>;
    }[] | undefined;
  } | undefined;
  sqs_target?: {
    message_group_id?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsCloudwatchLogDelivery {
  delivery_destination_arn: Argument<string>;
  delivery_source_name: Argument<string>;
  field_delimiter?: Argument<string> | Absent;
  record_fields?: ListArgument<string> | Absent;
  region?: Argument<string> | Absent;
  s3_delivery_configuration?: ListArgument<{ enable_hive_compatible_path: Argument<boolean> | null; suffix_path: Argument<string> | null }> | Absent;
  tags?: MapArgument<string> | Absent;
}

export interface AwsCloudwatchLogDeliveryDestination {
  delivery_destination_type?: Argument<string> | Absent;
  name: Argument<string>;
  output_format?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  delivery_destination_configuration?: readonly {
    destination_resource_arn?: Argument<string> | Absent;
  }[] | undefined;
}

export interface AwsCloudwatchLogDeliverySource {
  log_type: Argument<string>;
  name: Argument<string>;
  region?: Argument<string> | Absent;
  resource_arn: Argument<string>;
  tags?: MapArgument<string> | Absent;
}

export interface AwsCloudwatchLogGroup {
  deletion_protection_enabled?: Argument<boolean> | Absent;
  kms_key_id?: Argument<string> | Absent;
  log_group_class?: Argument<string> | Absent;
  name?: Argument<string> | Absent;
  name_prefix?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  retention_in_days?: Argument<number> | Absent;
  skip_destroy?: Argument<boolean> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
}

export interface AwsCloudwatchLogMetricFilter {
  apply_on_transformed_logs?: Argument<boolean> | Absent;
  log_group_name: Argument<string>;
  name: Argument<string>;
  pattern: Argument<string>;
  region?: Argument<string> | Absent;
  metric_transformation: {
    default_value?: Argument<string> | Absent;
    dimensions?: MapArgument<string> | Absent;
    name: Argument<string>;
    namespace: Argument<string>;
    unit?: Argument<string> | Absent;
    value: Argument<string>;
  };
}

export interface AwsCloudwatchLogResourcePolicy {
  policy_document: Argument<string>;
  policy_name?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  resource_arn?: Argument<string> | Absent;
}

export interface AwsCloudwatchMetricAlarm {
  actions_enabled?: Argument<boolean> | Absent;
  alarm_actions?: ListArgument<string> | Absent;
  alarm_description?: Argument<string> | Absent;
  alarm_name: Argument<string>;
  comparison_operator?: Argument<string> | Absent;
  datapoints_to_alarm?: Argument<number> | Absent;
  dimensions?: MapArgument<string> | Absent;
  evaluate_low_sample_count_percentiles?: Argument<string> | Absent;
  evaluation_interval?: Argument<number> | Absent;
  evaluation_periods?: Argument<number> | Absent;
  extended_statistic?: Argument<string> | Absent;
  insufficient_data_actions?: ListArgument<string> | Absent;
  metric_name?: Argument<string> | Absent;
  namespace?: Argument<string> | Absent;
  ok_actions?: ListArgument<string> | Absent;
  period?: Argument<number> | Absent;
  region?: Argument<string> | Absent;
  statistic?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  threshold?: Argument<number> | Absent;
  threshold_metric_id?: Argument<string> | Absent;
  treat_missing_data?: Argument<string> | Absent;
  unit?: Argument<string> | Absent;
  evaluation_criteria?: {
    promql_criteria: {
      pending_period?: Argument<number> | Absent;
      query: Argument<string>;
      recovery_period?: Argument<number> | Absent;
    };
  } | undefined;
  metric_query?: readonly {
    account_id?: Argument<string> | Absent;
    expression?: Argument<string> | Absent;
    id: Argument<string>;
    label?: Argument<string> | Absent;
    period?: Argument<number> | Absent;
    return_data?: Argument<boolean> | Absent;
    metric?: {
      dimensions?: MapArgument<string> | Absent;
      metric_name: Argument<string>;
      namespace?: Argument<string> | Absent;
      period: Argument<number>;
      stat: Argument<string>;
      unit?: Argument<string> | Absent;
    } | undefined;
  }[] | undefined;
  warm_up_configuration?: {
    only_start_evaluating_after_warm_up_period_ends?: Argument<boolean> | Absent;
    warm_up_period_duration_in_minutes: Argument<number>;
  } | undefined;
}

export interface AwsCodestarconnectionsConnection {
  host_arn?: Argument<string> | Absent;
  name: Argument<string>;
  provider_type?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
}

export interface AwsCognitoIdentityProvider {
  attribute_mapping?: MapArgument<string> | Absent;
  idp_identifiers?: ListArgument<string> | Absent;
  provider_details: MapArgument<string>;
  provider_name: Argument<string>;
  provider_type: Argument<string>;
  region?: Argument<string> | Absent;
  user_pool_id: Argument<string>;
}

export interface AwsCognitoUserPool {
  alias_attributes?: ListArgument<string> | Absent;
  auto_verified_attributes?: ListArgument<string> | Absent;
  deletion_protection?: Argument<string> | Absent;
  email_verification_message?: Argument<string> | Absent;
  email_verification_subject?: Argument<string> | Absent;
  mfa_configuration?: Argument<string> | Absent;
  name: Argument<string>;
  region?: Argument<string> | Absent;
  sms_authentication_message?: Argument<string> | Absent;
  sms_verification_message?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  user_pool_tier?: Argument<string> | Absent;
  username_attributes?: ListArgument<string> | Absent;
  account_recovery_setting?: {
    recovery_mechanism?: readonly {
      name: Argument<string>;
      priority: Argument<number>;
    }[] | undefined;
  } | undefined;
  admin_create_user_config?: {
    allow_admin_create_user_only?: Argument<boolean> | Absent;
    invite_message_template?: {
      email_message?: Argument<string> | Absent;
      email_subject?: Argument<string> | Absent;
      sms_message?: Argument<string> | Absent;
    } | undefined;
  } | undefined;
  device_configuration?: {
    challenge_required_on_new_device?: Argument<boolean> | Absent;
    device_only_remembered_on_user_prompt?: Argument<boolean> | Absent;
  } | undefined;
  email_configuration?: {
    configuration_set?: Argument<string> | Absent;
    email_sending_account?: Argument<string> | Absent;
    from_email_address?: Argument<string> | Absent;
    reply_to_email_address?: Argument<string> | Absent;
    source_arn?: Argument<string> | Absent;
  } | undefined;
  email_mfa_configuration?: {
    message?: Argument<string> | Absent;
    subject?: Argument<string> | Absent;
  } | undefined;
  lambda_config?: {
    create_auth_challenge?: Argument<string> | Absent;
    custom_message?: Argument<string> | Absent;
    define_auth_challenge?: Argument<string> | Absent;
    kms_key_id?: Argument<string> | Absent;
    post_authentication?: Argument<string> | Absent;
    post_confirmation?: Argument<string> | Absent;
    pre_authentication?: Argument<string> | Absent;
    pre_sign_up?: Argument<string> | Absent;
    pre_token_generation?: Argument<string> | Absent;
    user_migration?: Argument<string> | Absent;
    verify_auth_challenge_response?: Argument<string> | Absent;
    custom_email_sender?: {
      lambda_arn: Argument<string>;
      lambda_version: Argument<string>;
    } | undefined;
    custom_sms_sender?: {
      lambda_arn: Argument<string>;
      lambda_version: Argument<string>;
    } | undefined;
    pre_token_generation_config?: {
      lambda_arn: Argument<string>;
      lambda_version: Argument<string>;
    } | undefined;
  } | undefined;
  password_policy?: {
    minimum_length?: Argument<number> | Absent;
    password_history_size?: Argument<number> | Absent;
    require_lowercase?: Argument<boolean> | Absent;
    require_numbers?: Argument<boolean> | Absent;
    require_symbols?: Argument<boolean> | Absent;
    require_uppercase?: Argument<boolean> | Absent;
    temporary_password_validity_days?: Argument<number> | Absent;
  } | undefined;
  schema?: readonly {
    attribute_data_type: Argument<string>;
    developer_only_attribute?: Argument<boolean> | Absent;
    mutable?: Argument<boolean> | Absent;
    name: Argument<string>;
    required?: Argument<boolean> | Absent;
    number_attribute_constraints?: {
      max_value?: Argument<string> | Absent;
      min_value?: Argument<string> | Absent;
    } | undefined;
    string_attribute_constraints?: {
      max_length?: Argument<string> | Absent;
      min_length?: Argument<string> | Absent;
    } | undefined;
  }[] | undefined;
  sign_in_policy?: {
    allowed_first_auth_factors?: ListArgument<string> | Absent;
  } | undefined;
  sms_configuration?: {
    external_id: Argument<string>;
    sns_caller_arn: Argument<string>;
    sns_region?: Argument<string> | Absent;
  } | undefined;
  software_token_mfa_configuration?: {
    enabled: Argument<boolean>;
  } | undefined;
  user_attribute_update_settings?: {
    attributes_require_verification_before_update: ListArgument<string>;
  } | undefined;
  user_pool_add_ons?: {
    advanced_security_mode: Argument<string>;
    advanced_security_additional_flows?: {
      custom_auth_mode?: Argument<string> | Absent;
    } | undefined;
  } | undefined;
  username_configuration?: {
    case_sensitive?: Argument<boolean> | Absent;
  } | undefined;
  verification_message_template?: {
    default_email_option?: Argument<string> | Absent;
    email_message?: Argument<string> | Absent;
    email_message_by_link?: Argument<string> | Absent;
    email_subject?: Argument<string> | Absent;
    email_subject_by_link?: Argument<string> | Absent;
    sms_message?: Argument<string> | Absent;
  } | undefined;
  web_authn_configuration?: {
    relying_party_id?: Argument<string> | Absent;
    user_verification?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsCognitoUserPoolClient {
  access_token_validity?: Argument<number> | Absent;
  allowed_oauth_flows?: ListArgument<string> | Absent;
  allowed_oauth_flows_user_pool_client?: Argument<boolean> | Absent;
  allowed_oauth_scopes?: ListArgument<string> | Absent;
  auth_session_validity?: Argument<number> | Absent;
  callback_urls?: ListArgument<string> | Absent;
  default_redirect_uri?: Argument<string> | Absent;
  enable_propagate_additional_user_context_data?: Argument<boolean> | Absent;
  enable_token_revocation?: Argument<boolean> | Absent;
  explicit_auth_flows?: ListArgument<string> | Absent;
  generate_secret?: Argument<boolean> | Absent;
  id_token_validity?: Argument<number> | Absent;
  logout_urls?: ListArgument<string> | Absent;
  name: Argument<string>;
  prevent_user_existence_errors?: Argument<string> | Absent;
  read_attributes?: ListArgument<string> | Absent;
  refresh_token_validity?: Argument<number> | Absent;
  region?: Argument<string> | Absent;
  supported_identity_providers?: ListArgument<string> | Absent;
  user_pool_id: Argument<string>;
  write_attributes?: ListArgument<string> | Absent;
  analytics_configuration?: {
    application_arn?: Argument<string> | Absent;
    application_id?: Argument<string> | Absent;
    external_id?: Argument<string> | Absent;
    role_arn?: Argument<string> | Absent;
    user_data_shared?: Argument<boolean> | Absent;
  } | undefined;
  refresh_token_rotation?: {
    feature: Argument<string>;
    retry_grace_period_seconds?: Argument<number> | Absent;
  } | undefined;
  token_validity_units?: {
    access_token?: Argument<string> | Absent;
    id_token?: Argument<string> | Absent;
    refresh_token?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsCognitoUserPoolDomain {
  certificate_arn?: Argument<string> | Absent;
  domain: Argument<string>;
  managed_login_version?: Argument<number> | Absent;
  region?: Argument<string> | Absent;
  user_pool_id: Argument<string>;
}

export interface AwsConfigConfigurationRecorder {
  name?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  role_arn: Argument<string>;
  recording_group?: {
    all_supported?: Argument<boolean> | Absent;
    include_global_resource_types?: Argument<boolean> | Absent;
    resource_types?: ListArgument<string> | Absent;
    exclusion_by_resource_types?: readonly {
      resource_types?: ListArgument<string> | Absent;
    }[] | undefined;
    recording_strategy?: readonly {
      use_only?: Argument<string> | Absent;
    }[] | undefined;
  } | undefined;
  recording_mode?: {
    recording_frequency?: Argument<string> | Absent;
    recording_mode_override?: {
      description?: Argument<string> | Absent;
      recording_frequency: Argument<string>;
      resource_types: ListArgument<string>;
    } | undefined;
  } | undefined;
}

export interface AwsConfigConfigurationRecorderStatus {
  is_enabled: Argument<boolean>;
  name: Argument<string>;
  region?: Argument<string> | Absent;
}

export interface AwsConfigDeliveryChannel {
  name?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  s3_bucket_name: Argument<string>;
  s3_key_prefix?: Argument<string> | Absent;
  s3_kms_key_arn?: Argument<string> | Absent;
  sns_topic_arn?: Argument<string> | Absent;
  snapshot_delivery_properties?: {
    delivery_frequency?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsDbInstance {
  allocated_storage?: Argument<number> | Absent;
  allow_major_version_upgrade?: Argument<boolean> | Absent;
  apply_immediately?: Argument<boolean> | Absent;
  auto_minor_version_upgrade?: Argument<boolean> | Absent;
  availability_zone?: Argument<string> | Absent;
  backup_retention_period?: Argument<number> | Absent;
  backup_target?: Argument<string> | Absent;
  backup_window?: Argument<string> | Absent;
  ca_cert_identifier?: Argument<string> | Absent;
  character_set_name?: Argument<string> | Absent;
  copy_tags_to_snapshot?: Argument<boolean> | Absent;
  custom_iam_instance_profile?: Argument<string> | Absent;
  customer_owned_ip_enabled?: Argument<boolean> | Absent;
  database_insights_mode?: Argument<string> | Absent;
  db_name?: Argument<string> | Absent;
  db_subnet_group_name?: Argument<string> | Absent;
  dedicated_log_volume?: Argument<boolean> | Absent;
  delete_automated_backups?: Argument<boolean> | Absent;
  deletion_protection?: Argument<boolean> | Absent;
  domain?: Argument<string> | Absent;
  domain_auth_secret_arn?: Argument<string> | Absent;
  domain_dns_ips?: ListArgument<string> | Absent;
  domain_fqdn?: Argument<string> | Absent;
  domain_iam_role_name?: Argument<string> | Absent;
  domain_ou?: Argument<string> | Absent;
  enabled_cloudwatch_logs_exports?: ListArgument<string> | Absent;
  engine?: Argument<string> | Absent;
  engine_lifecycle_support?: Argument<string> | Absent;
  engine_version?: Argument<string> | Absent;
  final_snapshot_identifier?: Argument<string> | Absent;
  iam_database_authentication_enabled?: Argument<boolean> | Absent;
  identifier?: Argument<string> | Absent;
  identifier_prefix?: Argument<string> | Absent;
  instance_class: Argument<string>;
  iops?: Argument<number> | Absent;
  kms_key_id?: Argument<string> | Absent;
  license_model?: Argument<string> | Absent;
  maintenance_window?: Argument<string> | Absent;
  manage_master_user_password?: Argument<boolean> | Absent;
  master_user_secret_kms_key_id?: Argument<string> | Absent;
  max_allocated_storage?: Argument<number> | Absent;
  monitoring_interval?: Argument<number> | Absent;
  monitoring_role_arn?: Argument<string> | Absent;
  multi_az?: Argument<boolean> | Absent;
  nchar_character_set_name?: Argument<string> | Absent;
  network_type?: Argument<string> | Absent;
  option_group_name?: Argument<string> | Absent;
  parameter_group_name?: Argument<string> | Absent;
  password?: Argument<string> | Absent;
  password_wo?: Argument<string> | Absent;
  password_wo_version?: Argument<number> | Absent;
  performance_insights_enabled?: Argument<boolean> | Absent;
  performance_insights_kms_key_id?: Argument<string> | Absent;
  performance_insights_retention_period?: Argument<number> | Absent;
  port?: Argument<number> | Absent;
  publicly_accessible?: Argument<boolean> | Absent;
  region?: Argument<string> | Absent;
  replica_mode?: Argument<string> | Absent;
  replicate_source_db?: Argument<string> | Absent;
  skip_final_snapshot?: Argument<boolean> | Absent;
  snapshot_identifier?: Argument<string> | Absent;
  storage_encrypted?: Argument<boolean> | Absent;
  storage_throughput?: Argument<number> | Absent;
  storage_type?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  timezone?: Argument<string> | Absent;
  upgrade_storage_config?: Argument<boolean> | Absent;
  username?: Argument<string> | Absent;
  vpc_security_group_ids?: ListArgument<string> | Absent;
  warning_event_categories?: ListArgument<string> | Absent;
  blue_green_update?: {
    enabled?: Argument<boolean> | Absent;
  } | undefined;
  restore_to_point_in_time?: {
    restore_time?: Argument<string> | Absent;
    source_db_instance_automated_backups_arn?: Argument<string> | Absent;
    source_db_instance_identifier?: Argument<string> | Absent;
    source_dbi_resource_id?: Argument<string> | Absent;
    use_latest_restorable_time?: Argument<boolean> | Absent;
  } | undefined;
  s3_import?: {
    bucket_name: Argument<string>;
    bucket_prefix?: Argument<string> | Absent;
    ingestion_role: Argument<string>;
    source_engine: Argument<string>;
    source_engine_version: Argument<string>;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsDbInstanceAutomatedBackupsReplication {
  kms_key_id?: Argument<string> | Absent;
  pre_signed_url?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  retention_period?: Argument<number> | Absent;
  source_db_instance_arn: Argument<string>;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsDbParameterGroup {
  description?: Argument<string> | Absent;
  family: Argument<string>;
  name?: Argument<string> | Absent;
  name_prefix?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  skip_destroy?: Argument<boolean> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  parameter?: readonly {
    apply_method?: Argument<string> | Absent;
    name: Argument<string>;
    value: Argument<string>;
  }[] | undefined;
}

export interface AwsDbSubnetGroup {
  description?: Argument<string> | Absent;
  name?: Argument<string> | Absent;
  name_prefix?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  subnet_ids: ListArgument<string>;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
}

export interface AwsDefaultSecurityGroup {
  egress?: ListArgument<{ cidr_blocks: ListArgument<string> | null; description: Argument<string> | null; from_port: Argument<number> | null; ipv6_cidr_blocks: ListArgument<string> | null; prefix_list_ids: ListArgument<string> | null; protocol: Argument<string> | null; security_groups: ListArgument<string> | null; self: Argument<boolean> | null; to_port: Argument<number> | null }> | Absent;
  ingress?: ListArgument<{ cidr_blocks: ListArgument<string> | null; description: Argument<string> | null; from_port: Argument<number> | null; ipv6_cidr_blocks: ListArgument<string> | null; prefix_list_ids: ListArgument<string> | null; protocol: Argument<string> | null; security_groups: ListArgument<string> | null; self: Argument<boolean> | null; to_port: Argument<number> | null }> | Absent;
  region?: Argument<string> | Absent;
  revoke_rules_on_delete?: Argument<boolean> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  vpc_id?: Argument<string> | Absent;
}

export interface AwsEcrLifecyclePolicy {
  policy: Argument<string>;
  region?: Argument<string> | Absent;
  repository: Argument<string>;
}

export interface AwsEcrRegistryScanningConfiguration {
  region?: Argument<string> | Absent;
  scan_type: Argument<string>;
  rule?: readonly {
    scan_frequency: Argument<string>;
    repository_filter: readonly {
      filter: Argument<string>;
      filter_type: Argument<string>;
    }[];
  }[] | undefined;
}

export interface AwsEcrRepository {
  force_delete?: Argument<boolean> | Absent;
  image_tag_mutability?: Argument<string> | Absent;
  name: Argument<string>;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  encryption_configuration?: readonly {
    encryption_type?: Argument<string> | Absent;
    kms_key?: Argument<string> | Absent;
  }[] | undefined;
  image_scanning_configuration?: {
    scan_on_push: Argument<boolean>;
  } | undefined;
  image_tag_mutability_exclusion_filter?: readonly {
    filter: Argument<string>;
    filter_type: Argument<string>;
  }[] | undefined;
  timeouts?: {
    delete?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsEcsCluster {
  name: Argument<string>;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  configuration?: {
    execute_command_configuration?: {
      kms_key_id?: Argument<string> | Absent;
      logging?: Argument<string> | Absent;
      log_configuration?: {
        cloud_watch_encryption_enabled?: Argument<boolean> | Absent;
        cloud_watch_log_group_name?: Argument<string> | Absent;
        s3_bucket_encryption_enabled?: Argument<boolean> | Absent;
        s3_bucket_name?: Argument<string> | Absent;
        s3_key_prefix?: Argument<string> | Absent;
      } | undefined;
    } | undefined;
    managed_storage_configuration?: {
      fargate_ephemeral_storage_kms_key_id?: Argument<string> | Absent;
      kms_key_id?: Argument<string> | Absent;
    } | undefined;
  } | undefined;
  service_connect_defaults?: {
    namespace: Argument<string>;
  } | undefined;
  setting?: readonly {
    name: Argument<string>;
    value: Argument<string>;
  }[] | undefined;
}

export interface AwsEcsClusterCapacityProviders {
  capacity_providers?: ListArgument<string> | Absent;
  cluster_name: Argument<string>;
  region?: Argument<string> | Absent;
  default_capacity_provider_strategy?: readonly {
    base?: Argument<number> | Absent;
    capacity_provider: Argument<string>;
    weight?: Argument<number> | Absent;
  }[] | undefined;
}

export interface AwsEcsService {
  availability_zone_rebalancing?: Argument<string> | Absent;
  cluster?: Argument<string> | Absent;
  deployment_maximum_percent?: Argument<number> | Absent;
  deployment_minimum_healthy_percent?: Argument<number> | Absent;
  desired_count?: Argument<number> | Absent;
  enable_ecs_managed_tags?: Argument<boolean> | Absent;
  enable_execute_command?: Argument<boolean> | Absent;
  force_delete?: Argument<boolean> | Absent;
  force_new_deployment?: Argument<boolean> | Absent;
  health_check_grace_period_seconds?: Argument<number> | Absent;
  iam_role?: Argument<string> | Absent;
  launch_type?: Argument<string> | Absent;
  name: Argument<string>;
  platform_version?: Argument<string> | Absent;
  propagate_tags?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  scheduling_strategy?: Argument<string> | Absent;
  sigint_rollback?: Argument<boolean> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  task_definition?: Argument<string> | Absent;
  triggers?: MapArgument<string> | Absent;
  wait_for_steady_state?: Argument<boolean> | Absent;
  alarms?: {
    alarm_names: ListArgument<string>;
    enable: Argument<boolean>;
    rollback: Argument<boolean>;
  } | undefined;
  capacity_provider_strategy?: readonly {
    base?: Argument<number> | Absent;
    capacity_provider: Argument<string>;
    weight?: Argument<number> | Absent;
  }[] | undefined;
  deployment_circuit_breaker?: {
    enable: Argument<boolean>;
    rollback: Argument<boolean>;
  } | undefined;
  deployment_configuration?: {
    bake_time_in_minutes?: Argument<string> | Absent;
    strategy?: Argument<string> | Absent;
    canary_configuration?: {
      canary_bake_time_in_minutes?: Argument<string> | Absent;
      canary_percent?: Argument<number> | Absent;
    } | undefined;
    lifecycle_hook?: readonly {
      hook_details?: Argument<string> | Absent;
      hook_target_arn?: Argument<string> | Absent;
      lifecycle_stages: ListArgument<string>;
      role_arn?: Argument<string> | Absent;
      target_type?: Argument<string> | Absent;
      timeout_configuration?: {
        action?: Argument<string> | Absent;
        timeout_in_minutes?: Argument<string> | Absent;
      } | undefined;
    }[] | undefined;
    linear_configuration?: {
      step_bake_time_in_minutes?: Argument<string> | Absent;
      step_percent?: Argument<number> | Absent;
    } | undefined;
  } | undefined;
  deployment_controller?: {
    type?: Argument<string> | Absent;
  } | undefined;
  load_balancer?: readonly {
    container_name: Argument<string>;
    container_port: Argument<number>;
    elb_name?: Argument<string> | Absent;
    target_group_arn?: Argument<string> | Absent;
    advanced_configuration?: {
      alternate_target_group_arn: Argument<string>;
      production_listener_rule: Argument<string>;
      role_arn: Argument<string>;
      test_listener_rule?: Argument<string> | Absent;
    } | undefined;
  }[] | undefined;
  network_configuration?: {
    assign_public_ip?: Argument<boolean> | Absent;
    security_groups?: ListArgument<string> | Absent;
    subnets: ListArgument<string>;
  } | undefined;
  ordered_placement_strategy?: readonly {
    field?: Argument<string> | Absent;
    type: Argument<string>;
  }[] | undefined;
  placement_constraints?: readonly {
    expression?: Argument<string> | Absent;
    type: Argument<string>;
  }[] | undefined;
  service_connect_configuration?: {
    enabled: Argument<boolean>;
    namespace?: Argument<string> | Absent;
    access_log_configuration?: {
      format: Argument<string>;
      include_query_parameters?: Argument<string> | Absent;
    } | undefined;
    log_configuration?: {
      log_driver: Argument<string>;
      options?: MapArgument<string> | Absent;
      secret_option?: readonly {
        name: Argument<string>;
        value_from: Argument<string>;
      }[] | undefined;
    } | undefined;
    service?: readonly {
      discovery_name?: Argument<string> | Absent;
      ingress_port_override?: Argument<number> | Absent;
      port_name: Argument<string>;
      client_alias?: {
        dns_name?: Argument<string> | Absent;
        port: Argument<number>;
        test_traffic_rules?: readonly {
          header?: {
            name: Argument<string>;
            value: {
              exact: Argument<string>;
            };
          } | undefined;
        }[] | undefined;
      } | undefined;
      timeout?: {
        idle_timeout_seconds?: Argument<number> | Absent;
        per_request_timeout_seconds?: Argument<number> | Absent;
      } | undefined;
      tls?: {
        kms_key?: Argument<string> | Absent;
        role_arn?: Argument<string> | Absent;
        issuer_cert_authority: {
          aws_pca_authority_arn: Argument<string>;
        };
      } | undefined;
    }[] | undefined;
  } | undefined;
  service_registries?: {
    container_name?: Argument<string> | Absent;
    container_port?: Argument<number> | Absent;
    port?: Argument<number> | Absent;
    registry_arn: Argument<string>;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
  volume_configuration?: {
    name: Argument<string>;
    managed_ebs_volume: {
      encrypted?: Argument<boolean> | Absent;
      file_system_type?: Argument<string> | Absent;
      iops?: Argument<number> | Absent;
      kms_key_id?: Argument<string> | Absent;
      role_arn: Argument<string>;
      size_in_gb?: Argument<number> | Absent;
      snapshot_id?: Argument<string> | Absent;
      throughput?: Argument<number> | Absent;
      volume_initialization_rate?: Argument<number> | Absent;
      volume_type?: Argument<string> | Absent;
      tag_specifications?: readonly {
        propagate_tags?: Argument<string> | Absent;
        resource_type: Argument<string>;
        tags?: MapArgument<string> | Absent;
      }[] | undefined;
    };
  } | undefined;
  vpc_lattice_configurations?: readonly {
    port_name: Argument<string>;
    role_arn: Argument<string>;
    target_group_arn: Argument<string>;
  }[] | undefined;
}

export interface AwsEcsTaskDefinition {
  container_definitions: Argument<string>;
  cpu?: Argument<string> | Absent;
  enable_fault_injection?: Argument<boolean> | Absent;
  execution_role_arn?: Argument<string> | Absent;
  family: Argument<string>;
  ipc_mode?: Argument<string> | Absent;
  memory?: Argument<string> | Absent;
  network_mode?: Argument<string> | Absent;
  pid_mode?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  requires_compatibilities?: ListArgument<string> | Absent;
  skip_destroy?: Argument<boolean> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  task_role_arn?: Argument<string> | Absent;
  track_latest?: Argument<boolean> | Absent;
  ephemeral_storage?: {
    size_in_gib: Argument<number>;
  } | undefined;
  placement_constraints?: readonly {
    expression?: Argument<string> | Absent;
    type: Argument<string>;
  }[] | undefined;
  proxy_configuration?: {
    container_name: Argument<string>;
    properties?: MapArgument<string> | Absent;
    type?: Argument<string> | Absent;
  } | undefined;
  runtime_platform?: {
    cpu_architecture?: Argument<string> | Absent;
    operating_system_family?: Argument<string> | Absent;
  } | undefined;
  volume?: readonly {
    configure_at_launch?: Argument<boolean> | Absent;
    host_path?: Argument<string> | Absent;
    name: Argument<string>;
    docker_volume_configuration?: {
      autoprovision?: Argument<boolean> | Absent;
      driver?: Argument<string> | Absent;
      driver_opts?: MapArgument<string> | Absent;
      labels?: MapArgument<string> | Absent;
      scope?: Argument<string> | Absent;
    } | undefined;
    efs_volume_configuration?: {
      file_system_id: Argument<string>;
      root_directory?: Argument<string> | Absent;
      transit_encryption?: Argument<string> | Absent;
      transit_encryption_port?: Argument<number> | Absent;
      authorization_config?: {
        access_point_id?: Argument<string> | Absent;
        iam?: Argument<string> | Absent;
      } | undefined;
    } | undefined;
    fsx_windows_file_server_volume_configuration?: {
      file_system_id: Argument<string>;
      root_directory: Argument<string>;
      authorization_config: {
        credentials_parameter: Argument<string>;
        domain: Argument<string>;
      };
    } | undefined;
    s3files_volume_configuration?: {
      access_point_arn?: Argument<string> | Absent;
      file_system_arn: Argument<string>;
      root_directory?: Argument<string> | Absent;
      transit_encryption_port?: Argument<number> | Absent;
    } | undefined;
  }[] | undefined;
}

export interface AwsEip {
  address?: Argument<string> | Absent;
  associate_with_private_ip?: Argument<string> | Absent;
  customer_owned_ipv4_pool?: Argument<string> | Absent;
  domain?: Argument<string> | Absent;
  instance?: Argument<string> | Absent;
  ipam_pool_id?: Argument<string> | Absent;
  network_border_group?: Argument<string> | Absent;
  network_interface?: Argument<string> | Absent;
  public_ipv4_pool?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  timeouts?: {
    delete?: Argument<string> | Absent;
    read?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsElasticacheParameterGroup {
  description?: Argument<string> | Absent;
  family: Argument<string>;
  name: Argument<string>;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  parameter?: readonly {
    name: Argument<string>;
    value: Argument<string>;
  }[] | undefined;
}

export interface AwsElasticacheReplicationGroup {
  apply_immediately?: Argument<boolean> | Absent;
  at_rest_encryption_enabled?: Argument<string> | Absent;
  auth_token?: Argument<string> | Absent;
  auth_token_update_strategy?: Argument<string> | Absent;
  auth_token_wo?: Argument<string> | Absent;
  auth_token_wo_version?: Argument<number> | Absent;
  auto_minor_version_upgrade?: Argument<string> | Absent;
  automatic_failover_enabled?: Argument<boolean> | Absent;
  cluster_mode?: Argument<string> | Absent;
  data_tiering_enabled?: Argument<boolean> | Absent;
  description: Argument<string>;
  durability?: Argument<string> | Absent;
  engine?: Argument<string> | Absent;
  engine_version?: Argument<string> | Absent;
  final_snapshot_identifier?: Argument<string> | Absent;
  global_replication_group_id?: Argument<string> | Absent;
  ip_discovery?: Argument<string> | Absent;
  kms_key_id?: Argument<string> | Absent;
  maintenance_window?: Argument<string> | Absent;
  multi_az_enabled?: Argument<boolean> | Absent;
  network_type?: Argument<string> | Absent;
  node_type?: Argument<string> | Absent;
  notification_topic_arn?: Argument<string> | Absent;
  num_cache_clusters?: Argument<number> | Absent;
  num_node_groups?: Argument<number> | Absent;
  parameter_group_name?: Argument<string> | Absent;
  port?: Argument<number> | Absent;
  preferred_cache_cluster_azs?: ListArgument<string> | Absent;
  region?: Argument<string> | Absent;
  replicas_per_node_group?: Argument<number> | Absent;
  replication_group_id: Argument<string>;
  security_group_ids?: ListArgument<string> | Absent;
  security_group_names?: ListArgument<string> | Absent;
  snapshot_arns?: ListArgument<string> | Absent;
  snapshot_name?: Argument<string> | Absent;
  snapshot_retention_limit?: Argument<number> | Absent;
  snapshot_window?: Argument<string> | Absent;
  subnet_group_name?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  transit_encryption_enabled?: Argument<boolean> | Absent;
  transit_encryption_mode?: Argument<string> | Absent;
  user_group_ids?: ListArgument<string> | Absent;
  log_delivery_configuration?: readonly {
    destination: Argument<string>;
    destination_type: Argument<string>;
    log_format: Argument<string>;
    log_type: Argument<string>;
  }[] | undefined;
  node_group_configuration?: readonly {
    node_group_id?: Argument<string> | Absent;
    primary_availability_zone?: Argument<string> | Absent;
    primary_outpost_arn?: Argument<string> | Absent;
    replica_availability_zones?: ListArgument<string> | Absent;
    replica_count?: Argument<number> | Absent;
    replica_outpost_arns?: ListArgument<string> | Absent;
    slots?: Argument<string> | Absent;
  }[] | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsElasticacheSubnetGroup {
  description?: Argument<string> | Absent;
  name: Argument<string>;
  region?: Argument<string> | Absent;
  subnet_ids: ListArgument<string>;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
}

export interface AwsElasticacheUser {
  access_string: Argument<string>;
  engine: Argument<string>;
  no_password_required?: Argument<boolean> | Absent;
  passwords?: ListArgument<string> | Absent;
  passwords_wo?: Argument<string> | Absent;
  passwords_wo_version?: Argument<number> | Absent;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  user_id: Argument<string>;
  user_name: Argument<string>;
  authentication_mode?: {
    passwords?: ListArgument<string> | Absent;
    type: Argument<string>;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    read?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsElasticacheUserGroup {
  engine: Argument<string>;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  user_group_id: Argument<string>;
  user_ids?: ListArgument<string> | Absent;
}

export interface AwsFlowLog {
  deliver_cross_account_role?: Argument<string> | Absent;
  eni_id?: Argument<string> | Absent;
  iam_role_arn?: Argument<string> | Absent;
  log_destination?: Argument<string> | Absent;
  log_destination_type?: Argument<string> | Absent;
  log_format?: Argument<string> | Absent;
  max_aggregation_interval?: Argument<number> | Absent;
  region?: Argument<string> | Absent;
  regional_nat_gateway_id?: Argument<string> | Absent;
  subnet_id?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  traffic_type?: Argument<string> | Absent;
  transit_gateway_attachment_id?: Argument<string> | Absent;
  transit_gateway_id?: Argument<string> | Absent;
  vpc_id?: Argument<string> | Absent;
  destination_options?: {
    file_format?: Argument<string> | Absent;
    hive_compatible_partitions?: Argument<boolean> | Absent;
    per_hour_partition?: Argument<boolean> | Absent;
  } | undefined;
  tag_field_specification?: readonly {
    resource_type: Argument<string>;
    tag_keys: ListArgument<string>;
  }[] | undefined;
}

export interface AwsIamInstanceProfile {
  name?: Argument<string> | Absent;
  name_prefix?: Argument<string> | Absent;
  path?: Argument<string> | Absent;
  role?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
}

export interface AwsIamOpenidConnectProvider {
  client_id_list: ListArgument<string>;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  thumbprint_list?: ListArgument<string> | Absent;
  url: Argument<string>;
}

export interface AwsIamPolicy {
  delay_after_policy_creation_in_ms?: Argument<number> | Absent;
  description?: Argument<string> | Absent;
  name?: Argument<string> | Absent;
  name_prefix?: Argument<string> | Absent;
  path?: Argument<string> | Absent;
  policy: Argument<string>;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
}

export interface AwsIamRole {
  assume_role_policy: Argument<string>;
  description?: Argument<string> | Absent;
  force_detach_policies?: Argument<boolean> | Absent;
  managed_policy_arns?: ListArgument<string> | Absent;
  max_session_duration?: Argument<number> | Absent;
  name?: Argument<string> | Absent;
  name_prefix?: Argument<string> | Absent;
  path?: Argument<string> | Absent;
  permissions_boundary?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  inline_policy?: readonly {
    name?: Argument<string> | Absent;
    policy?: Argument<string> | Absent;
  }[] | undefined;
}

export interface AwsIamRolePolicy {
  name?: Argument<string> | Absent;
  name_prefix?: Argument<string> | Absent;
  policy: Argument<string>;
  role: Argument<string>;
}

export interface AwsIamRolePolicyAttachment {
  policy_arn: Argument<string>;
  role: Argument<string>;
}

export interface AwsIamServiceLinkedRole {
  aws_service_name: Argument<string>;
  custom_suffix?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
}

export interface AwsInstance {
  ami?: Argument<string> | Absent;
  associate_public_ip_address?: Argument<boolean> | Absent;
  availability_zone?: Argument<string> | Absent;
  disable_api_stop?: Argument<boolean> | Absent;
  disable_api_termination?: Argument<boolean> | Absent;
  ebs_optimized?: Argument<boolean> | Absent;
  enable_primary_ipv6?: Argument<boolean> | Absent;
  force_destroy?: Argument<boolean> | Absent;
  get_password_data?: Argument<boolean> | Absent;
  hibernation?: Argument<boolean> | Absent;
  host_id?: Argument<string> | Absent;
  host_resource_group_arn?: Argument<string> | Absent;
  iam_instance_profile?: Argument<string> | Absent;
  instance_initiated_shutdown_behavior?: Argument<string> | Absent;
  instance_type?: Argument<string> | Absent;
  ipv6_address_count?: Argument<number> | Absent;
  ipv6_addresses?: ListArgument<string> | Absent;
  key_name?: Argument<string> | Absent;
  monitoring?: Argument<boolean> | Absent;
  placement_group?: Argument<string> | Absent;
  placement_group_id?: Argument<string> | Absent;
  placement_partition_number?: Argument<number> | Absent;
  private_ip?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  secondary_private_ips?: ListArgument<string> | Absent;
  security_groups?: ListArgument<string> | Absent;
  source_dest_check?: Argument<boolean> | Absent;
  subnet_id?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  tenancy?: Argument<string> | Absent;
  user_data?: Argument<string> | Absent;
  user_data_base64?: Argument<string> | Absent;
  user_data_replace_on_change?: Argument<boolean> | Absent;
  volume_tags?: MapArgument<string> | Absent;
  vpc_security_group_ids?: ListArgument<string> | Absent;
  capacity_reservation_specification?: {
    capacity_reservation_preference?: Argument<string> | Absent;
    capacity_reservation_target?: {
      capacity_reservation_id?: Argument<string> | Absent;
      capacity_reservation_resource_group_arn?: Argument<string> | Absent;
    } | undefined;
  } | undefined;
  cpu_options?: {
    amd_sev_snp?: Argument<string> | Absent;
    core_count?: Argument<number> | Absent;
    nested_virtualization?: Argument<string> | Absent;
    threads_per_core?: Argument<number> | Absent;
  } | undefined;
  credit_specification?: {
    cpu_credits?: Argument<string> | Absent;
  } | undefined;
  ebs_block_device?: readonly {
    delete_on_termination?: Argument<boolean> | Absent;
    device_name: Argument<string>;
    encrypted?: Argument<boolean> | Absent;
    iops?: Argument<number> | Absent;
    kms_key_id?: Argument<string> | Absent;
    snapshot_id?: Argument<string> | Absent;
    tags?: MapArgument<string> | Absent;
    tags_all?: MapArgument<string> | Absent;
    throughput?: Argument<number> | Absent;
    volume_size?: Argument<number> | Absent;
    volume_type?: Argument<string> | Absent;
  }[] | undefined;
  enclave_options?: {
    enabled?: Argument<boolean> | Absent;
  } | undefined;
  ephemeral_block_device?: readonly {
    device_name: Argument<string>;
    no_device?: Argument<boolean> | Absent;
    virtual_name?: Argument<string> | Absent;
  }[] | undefined;
  instance_market_options?: {
    market_type?: Argument<string> | Absent;
    spot_options?: {
      instance_interruption_behavior?: Argument<string> | Absent;
      max_price?: Argument<string> | Absent;
      spot_instance_type?: Argument<string> | Absent;
      valid_until?: Argument<string> | Absent;
    } | undefined;
  } | undefined;
  launch_template?: {
    id?: Argument<string> | Absent;
    name?: Argument<string> | Absent;
    version?: Argument<string> | Absent;
  } | undefined;
  maintenance_options?: {
    auto_recovery?: Argument<string> | Absent;
  } | undefined;
  metadata_options?: {
    http_endpoint?: Argument<string> | Absent;
    http_protocol_ipv6?: Argument<string> | Absent;
    http_put_response_hop_limit?: Argument<number> | Absent;
    http_tokens?: Argument<string> | Absent;
    instance_metadata_tags?: Argument<string> | Absent;
  } | undefined;
  network_interface?: readonly {
    delete_on_termination?: Argument<boolean> | Absent;
    device_index: Argument<number>;
    network_card_index?: Argument<number> | Absent;
    network_interface_id: Argument<string>;
  }[] | undefined;
  primary_network_interface?: {
    network_interface_id: Argument<string>;
  } | undefined;
  private_dns_name_options?: {
    enable_resource_name_dns_a_record?: Argument<boolean> | Absent;
    enable_resource_name_dns_aaaa_record?: Argument<boolean> | Absent;
    hostname_type?: Argument<string> | Absent;
  } | undefined;
  root_block_device?: {
    delete_on_termination?: Argument<boolean> | Absent;
    encrypted?: Argument<boolean> | Absent;
    iops?: Argument<number> | Absent;
    kms_key_id?: Argument<string> | Absent;
    tags?: MapArgument<string> | Absent;
    tags_all?: MapArgument<string> | Absent;
    throughput?: Argument<number> | Absent;
    volume_size?: Argument<number> | Absent;
    volume_type?: Argument<string> | Absent;
  } | undefined;
  secondary_network_interface?: readonly {
    delete_on_termination?: Argument<boolean> | Absent;
    device_index?: Argument<number> | Absent;
    interface_type?: Argument<string> | Absent;
    network_card_index: Argument<number>;
    private_ip_address_count?: Argument<number> | Absent;
    secondary_subnet_id: Argument<string>;
  }[] | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    read?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsInternetGateway {
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  vpc_id?: Argument<string> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsKinesisFirehoseDeliveryStream {
  arn?: Argument<string> | Absent;
  destination: Argument<string>;
  destination_id?: Argument<string> | Absent;
  name: Argument<string>;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  version_id?: Argument<string> | Absent;
  elasticsearch_configuration?: {
    buffering_interval?: Argument<number> | Absent;
    buffering_size?: Argument<number> | Absent;
    cluster_endpoint?: Argument<string> | Absent;
    domain_arn?: Argument<string> | Absent;
    index_name: Argument<string>;
    index_rotation_period?: Argument<string> | Absent;
    retry_duration?: Argument<number> | Absent;
    role_arn: Argument<string>;
    s3_backup_mode?: Argument<string> | Absent;
    type_name?: Argument<string> | Absent;
    cloudwatch_logging_options?: {
      enabled?: Argument<boolean> | Absent;
      log_group_name?: Argument<string> | Absent;
      log_stream_name?: Argument<string> | Absent;
    } | undefined;
    processing_configuration?: AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationProcessingConfiguration | undefined;
    s3_configuration: AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationS3Configuration;
    vpc_config?: AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationVpcConfig | undefined;
  } | undefined;
  extended_s3_configuration?: {
    bucket_arn: Argument<string>;
    buffering_interval?: Argument<number> | Absent;
    buffering_size?: Argument<number> | Absent;
    compression_format?: Argument<string> | Absent;
    custom_time_zone?: Argument<string> | Absent;
    error_output_prefix?: Argument<string> | Absent;
    file_extension?: Argument<string> | Absent;
    kms_key_arn?: Argument<string> | Absent;
    prefix?: Argument<string> | Absent;
    role_arn: Argument<string>;
    s3_backup_mode?: Argument<string> | Absent;
    cloudwatch_logging_options?: {
      enabled?: Argument<boolean> | Absent;
      log_group_name?: Argument<string> | Absent;
      log_stream_name?: Argument<string> | Absent;
    } | undefined;
    data_format_conversion_configuration?: {
      enabled?: Argument<boolean> | Absent;
      input_format_configuration: {
        deserializer: {
          hive_json_ser_de?: {
            timestamp_formats?: ListArgument<string> | Absent;
          } | undefined;
          open_x_json_ser_de?: {
            case_insensitive?: Argument<boolean> | Absent;
            column_to_json_key_mappings?: MapArgument<string> | Absent;
            convert_dots_in_json_keys_to_underscores?: Argument<boolean> | Absent;
          } | undefined;
        };
      };
      output_format_configuration: {
        serializer: {
          orc_ser_de?: {
            block_size_bytes?: Argument<number> | Absent;
            bloom_filter_columns?: ListArgument<string> | Absent;
            bloom_filter_false_positive_probability?: Argument<number> | Absent;
            compression?: Argument<string> | Absent;
            dictionary_key_threshold?: Argument<number> | Absent;
            enable_padding?: Argument<boolean> | Absent;
            format_version?: Argument<string> | Absent;
            padding_tolerance?: Argument<number> | Absent;
            row_index_stride?: Argument<number> | Absent;
            stripe_size_bytes?: Argument<number> | Absent;
          } | undefined;
          parquet_ser_de?: {
            block_size_bytes?: Argument<number> | Absent;
            compression?: Argument<string> | Absent;
            enable_dictionary_compression?: Argument<boolean> | Absent;
            max_padding_bytes?: Argument<number> | Absent;
            page_size_bytes?: Argument<number> | Absent;
            writer_version?: Argument<string> | Absent;
          } | undefined;
        };
      };
      schema_configuration: {
        catalog_id?: Argument<string> | Absent;
        database_name: Argument<string>;
        region?: Argument<string> | Absent;
        role_arn: Argument<string>;
        table_name: Argument<string>;
        version_id?: Argument<string> | Absent;
      };
    } | undefined;
    dynamic_partitioning_configuration?: {
      enabled?: Argument<boolean> | Absent;
      retry_duration?: Argument<number> | Absent;
    } | undefined;
    processing_configuration?: AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationProcessingConfiguration | undefined;
    s3_backup_configuration?: AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationS3Configuration | undefined;
  } | undefined;
  http_endpoint_configuration?: {
    access_key?: Argument<string> | Absent;
    buffering_interval?: Argument<number> | Absent;
    buffering_size?: Argument<number> | Absent;
    name?: Argument<string> | Absent;
    retry_duration?: Argument<number> | Absent;
    role_arn?: Argument<string> | Absent;
    s3_backup_mode?: Argument<string> | Absent;
    url: Argument<string>;
    cloudwatch_logging_options?: {
      enabled?: Argument<boolean> | Absent;
      log_group_name?: Argument<string> | Absent;
      log_stream_name?: Argument<string> | Absent;
    } | undefined;
    processing_configuration?: AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationProcessingConfiguration | undefined;
    request_configuration?: {
      content_encoding?: Argument<string> | Absent;
      common_attributes?: readonly {
        name: Argument<string>;
        value: Argument<string>;
      }[] | undefined;
    } | undefined;
    s3_configuration: AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationS3Configuration;
    secrets_manager_configuration?: {
      enabled?: Argument<boolean> | Absent;
      role_arn?: Argument<string> | Absent;
      secret_arn?: Argument<string> | Absent;
    } | undefined;
  } | undefined;
  iceberg_configuration?: {
    append_only?: Argument<boolean> | Absent;
    buffering_interval?: Argument<number> | Absent;
    buffering_size?: Argument<number> | Absent;
    catalog_arn: Argument<string>;
    retry_duration?: Argument<number> | Absent;
    role_arn: Argument<string>;
    s3_backup_mode?: Argument<string> | Absent;
    cloudwatch_logging_options?: {
      enabled?: Argument<boolean> | Absent;
      log_group_name?: Argument<string> | Absent;
      log_stream_name?: Argument<string> | Absent;
    } | undefined;
    destination_table_configuration?: readonly {
      database_name: Argument<string>;
      s3_error_output_prefix?: Argument<string> | Absent;
      table_name: Argument<string>;
      unique_keys?: ListArgument<string> | Absent;
    }[] | undefined;
    processing_configuration?: AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationProcessingConfiguration | undefined;
    s3_configuration: AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationS3Configuration;
  } | undefined;
  kinesis_source_configuration?: {
    kinesis_stream_arn: Argument<string>;
    role_arn: Argument<string>;
  } | undefined;
  msk_source_configuration?: {
    msk_cluster_arn: Argument<string>;
    read_from_timestamp?: Argument<string> | Absent;
    topic_name: Argument<string>;
    authentication_configuration: {
      connectivity: Argument<string>;
      role_arn: Argument<string>;
    };
  } | undefined;
  opensearch_configuration?: {
    buffering_interval?: Argument<number> | Absent;
    buffering_size?: Argument<number> | Absent;
    cluster_endpoint?: Argument<string> | Absent;
    domain_arn?: Argument<string> | Absent;
    index_name: Argument<string>;
    index_rotation_period?: Argument<string> | Absent;
    retry_duration?: Argument<number> | Absent;
    role_arn: Argument<string>;
    s3_backup_mode?: Argument<string> | Absent;
    type_name?: Argument<string> | Absent;
    cloudwatch_logging_options?: {
      enabled?: Argument<boolean> | Absent;
      log_group_name?: Argument<string> | Absent;
      log_stream_name?: Argument<string> | Absent;
    } | undefined;
    document_id_options?: {
      default_document_id_format: Argument<string>;
    } | undefined;
    processing_configuration?: AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationProcessingConfiguration | undefined;
    s3_configuration: AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationS3Configuration;
    vpc_config?: AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationVpcConfig | undefined;
  } | undefined;
  opensearchserverless_configuration?: {
    buffering_interval?: Argument<number> | Absent;
    buffering_size?: Argument<number> | Absent;
    collection_endpoint: Argument<string>;
    index_name: Argument<string>;
    retry_duration?: Argument<number> | Absent;
    role_arn: Argument<string>;
    s3_backup_mode?: Argument<string> | Absent;
    cloudwatch_logging_options?: {
      enabled?: Argument<boolean> | Absent;
      log_group_name?: Argument<string> | Absent;
      log_stream_name?: Argument<string> | Absent;
    } | undefined;
    processing_configuration?: AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationProcessingConfiguration | undefined;
    s3_configuration: AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationS3Configuration;
    vpc_config?: AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationVpcConfig | undefined;
  } | undefined;
  redshift_configuration?: {
    cluster_jdbcurl: Argument<string>;
    copy_options?: Argument<string> | Absent;
    data_table_columns?: Argument<string> | Absent;
    data_table_name: Argument<string>;
    password?: Argument<string> | Absent;
    retry_duration?: Argument<number> | Absent;
    role_arn: Argument<string>;
    s3_backup_mode?: Argument<string> | Absent;
    username?: Argument<string> | Absent;
    cloudwatch_logging_options?: {
      enabled?: Argument<boolean> | Absent;
      log_group_name?: Argument<string> | Absent;
      log_stream_name?: Argument<string> | Absent;
    } | undefined;
    processing_configuration?: AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationProcessingConfiguration | undefined;
    s3_backup_configuration?: AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationS3Configuration | undefined;
    s3_configuration: AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationS3Configuration;
    secrets_manager_configuration?: {
      enabled?: Argument<boolean> | Absent;
      role_arn?: Argument<string> | Absent;
      secret_arn?: Argument<string> | Absent;
    } | undefined;
  } | undefined;
  server_side_encryption?: {
    enabled?: Argument<boolean> | Absent;
    key_arn?: Argument<string> | Absent;
    key_type?: Argument<string> | Absent;
  } | undefined;
  snowflake_configuration?: {
    account_url: Argument<string>;
    buffering_interval?: Argument<number> | Absent;
    buffering_size?: Argument<number> | Absent;
    content_column_name?: Argument<string> | Absent;
    data_loading_option?: Argument<string> | Absent;
    database: Argument<string>;
    key_passphrase?: Argument<string> | Absent;
    metadata_column_name?: Argument<string> | Absent;
    private_key?: Argument<string> | Absent;
    retry_duration?: Argument<number> | Absent;
    role_arn: Argument<string>;
    s3_backup_mode?: Argument<string> | Absent;
    schema: Argument<string>;
    table: Argument<string>;
    user?: Argument<string> | Absent;
    cloudwatch_logging_options?: {
      enabled?: Argument<boolean> | Absent;
      log_group_name?: Argument<string> | Absent;
      log_stream_name?: Argument<string> | Absent;
    } | undefined;
    processing_configuration?: AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationProcessingConfiguration | undefined;
    s3_configuration: AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationS3Configuration;
    secrets_manager_configuration?: {
      enabled?: Argument<boolean> | Absent;
      role_arn?: Argument<string> | Absent;
      secret_arn?: Argument<string> | Absent;
    } | undefined;
    snowflake_role_configuration?: {
      enabled?: Argument<boolean> | Absent;
      snowflake_role?: Argument<string> | Absent;
    } | undefined;
    snowflake_vpc_configuration?: {
      private_link_vpce_id: Argument<string>;
    } | undefined;
  } | undefined;
  splunk_configuration?: {
    buffering_interval?: Argument<number> | Absent;
    buffering_size?: Argument<number> | Absent;
    hec_acknowledgment_timeout?: Argument<number> | Absent;
    hec_endpoint: Argument<string>;
    hec_endpoint_type?: Argument<string> | Absent;
    hec_token?: Argument<string> | Absent;
    retry_duration?: Argument<number> | Absent;
    s3_backup_mode?: Argument<string> | Absent;
    cloudwatch_logging_options?: {
      enabled?: Argument<boolean> | Absent;
      log_group_name?: Argument<string> | Absent;
      log_stream_name?: Argument<string> | Absent;
    } | undefined;
    processing_configuration?: AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationProcessingConfiguration | undefined;
    s3_configuration: AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationS3Configuration;
    secrets_manager_configuration?: {
      enabled?: Argument<boolean> | Absent;
      role_arn?: Argument<string> | Absent;
      secret_arn?: Argument<string> | Absent;
    } | undefined;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationProcessingConfigurationProcessors {
  type: Argument<string>;
  parameters?: readonly {
    parameter_name: Argument<string>;
    parameter_value: Argument<string>;
  }[] | undefined;
}

export interface AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationProcessingConfiguration {
  enabled?: Argument<boolean> | Absent;
  processors?: readonly AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationProcessingConfigurationProcessors[] | undefined;
}

export interface AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationS3Configuration {
  bucket_arn: Argument<string>;
  buffering_interval?: Argument<number> | Absent;
  buffering_size?: Argument<number> | Absent;
  compression_format?: Argument<string> | Absent;
  error_output_prefix?: Argument<string> | Absent;
  kms_key_arn?: Argument<string> | Absent;
  prefix?: Argument<string> | Absent;
  role_arn: Argument<string>;
  cloudwatch_logging_options?: {
    enabled?: Argument<boolean> | Absent;
    log_group_name?: Argument<string> | Absent;
    log_stream_name?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsKinesisFirehoseDeliveryStream_ElasticsearchConfigurationVpcConfig {
  role_arn: Argument<string>;
  security_group_ids: ListArgument<string>;
  subnet_ids: ListArgument<string>;
}

export interface AwsKmsAlias {
  name?: Argument<string> | Absent;
  name_prefix?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  target_key_id: Argument<string>;
}

export interface AwsKmsKey {
  bypass_policy_lockout_safety_check?: Argument<boolean> | Absent;
  custom_key_store_id?: Argument<string> | Absent;
  customer_master_key_spec?: Argument<string> | Absent;
  deletion_window_in_days?: Argument<number> | Absent;
  description?: Argument<string> | Absent;
  enable_key_rotation?: Argument<boolean> | Absent;
  is_enabled?: Argument<boolean> | Absent;
  key_usage?: Argument<string> | Absent;
  multi_region?: Argument<boolean> | Absent;
  policy?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  rotation_period_in_days?: Argument<number> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  xks_key_id?: Argument<string> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsKmsKeyPolicy {
  bypass_policy_lockout_safety_check?: Argument<boolean> | Absent;
  key_id: Argument<string>;
  policy: Argument<string>;
  region?: Argument<string> | Absent;
}

export interface AwsLambdaEventSourceMapping {
  batch_size?: Argument<number> | Absent;
  bisect_batch_on_function_error?: Argument<boolean> | Absent;
  enabled?: Argument<boolean> | Absent;
  event_source_arn?: Argument<string> | Absent;
  function_name: Argument<string>;
  function_response_types?: ListArgument<string> | Absent;
  kms_key_arn?: Argument<string> | Absent;
  maximum_batching_window_in_seconds?: Argument<number> | Absent;
  maximum_record_age_in_seconds?: Argument<number> | Absent;
  maximum_retry_attempts?: Argument<number> | Absent;
  parallelization_factor?: Argument<number> | Absent;
  queues?: ListArgument<string> | Absent;
  region?: Argument<string> | Absent;
  starting_position?: Argument<string> | Absent;
  starting_position_timestamp?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  topics?: ListArgument<string> | Absent;
  tumbling_window_in_seconds?: Argument<number> | Absent;
  use_resource_timeout_for_propagation?: Argument<boolean> | Absent;
  amazon_managed_kafka_event_source_config?: AwsLambdaEventSourceMapping_AmazonManagedKafkaEventSourceConfig | undefined;
  destination_config?: {
    on_failure?: {
      destination_arn: Argument<string>;
    } | undefined;
  } | undefined;
  document_db_event_source_config?: {
    collection_name?: Argument<string> | Absent;
    database_name: Argument<string>;
    full_document?: Argument<string> | Absent;
  } | undefined;
  filter_criteria?: {
    filter?: readonly {
      pattern?: Argument<string> | Absent;
    }[] | undefined;
  } | undefined;
  metrics_config?: {
    metrics: ListArgument<string>;
  } | undefined;
  provisioned_poller_config?: {
    maximum_pollers?: Argument<number> | Absent;
    minimum_pollers?: Argument<number> | Absent;
    poller_group_name?: Argument<string> | Absent;
  } | undefined;
  scaling_config?: {
    maximum_concurrency?: Argument<number> | Absent;
  } | undefined;
  self_managed_event_source?: {
    endpoints: MapArgument<string>;
  } | undefined;
  self_managed_kafka_event_source_config?: AwsLambdaEventSourceMapping_AmazonManagedKafkaEventSourceConfig | undefined;
  source_access_configuration?: readonly {
    type: Argument<string>;
    uri: Argument<string>;
  }[] | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsLambdaEventSourceMapping_AmazonManagedKafkaEventSourceConfigSchemaRegistryConfig {
  event_record_format?: Argument<string> | Absent;
  schema_registry_uri?: Argument<string> | Absent;
  access_config?: readonly {
    type?: Argument<string> | Absent;
    uri?: Argument<string> | Absent;
  }[] | undefined;
  schema_validation_config?: readonly {
    attribute?: Argument<string> | Absent;
  }[] | undefined;
}

export interface AwsLambdaEventSourceMapping_AmazonManagedKafkaEventSourceConfig {
  consumer_group_id?: Argument<string> | Absent;
  schema_registry_config?: AwsLambdaEventSourceMapping_AmazonManagedKafkaEventSourceConfigSchemaRegistryConfig | undefined;
}

export interface AwsLambdaFunction {
  architectures?: ListArgument<string> | Absent;
  code_sha256?: Argument<string> | Absent;
  code_signing_config_arn?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  filename?: Argument<string> | Absent;
  function_name: Argument<string>;
  handler?: Argument<string> | Absent;
  image_uri?: Argument<string> | Absent;
  kms_key_arn?: Argument<string> | Absent;
  layers?: ListArgument<string> | Absent;
  memory_size?: Argument<number> | Absent;
  package_type?: Argument<string> | Absent;
  publish?: Argument<boolean> | Absent;
  publish_to?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  replace_security_groups_on_destroy?: Argument<boolean> | Absent;
  replacement_security_group_ids?: ListArgument<string> | Absent;
  reserved_concurrent_executions?: Argument<number> | Absent;
  role: Argument<string>;
  runtime?: Argument<string> | Absent;
  s3_bucket?: Argument<string> | Absent;
  s3_key?: Argument<string> | Absent;
  s3_object_version?: Argument<string> | Absent;
  skip_destroy?: Argument<boolean> | Absent;
  source_code_hash?: Argument<string> | Absent;
  source_kms_key_arn?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  timeout?: Argument<number> | Absent;
  use_resource_timeout_for_propagation?: Argument<boolean> | Absent;
  capacity_provider_config?: {
    lambda_managed_instances_capacity_provider_config: {
      capacity_provider_arn: Argument<string>;
      execution_environment_memory_gib_per_vcpu?: Argument<number> | Absent;
      per_execution_environment_max_concurrency?: Argument<number> | Absent;
    };
  } | undefined;
  dead_letter_config?: {
    target_arn: Argument<string>;
  } | undefined;
  durable_config?: {
    execution_timeout: Argument<number>;
    retention_period?: Argument<number> | Absent;
  } | undefined;
  environment?: {
    variables?: MapArgument<string> | Absent;
  } | undefined;
  ephemeral_storage?: {
    size?: Argument<number> | Absent;
  } | undefined;
  file_system_config?: {
    arn: Argument<string>;
    local_mount_path: Argument<string>;
  } | undefined;
  image_config?: {
    command?: ListArgument<string> | Absent;
    entry_point?: ListArgument<string> | Absent;
    working_directory?: Argument<string> | Absent;
  } | undefined;
  logging_config?: {
    application_log_level?: Argument<string> | Absent;
    log_format: Argument<string>;
    log_group?: Argument<string> | Absent;
    system_log_level?: Argument<string> | Absent;
  } | undefined;
  snap_start?: {
    apply_on: Argument<string>;
  } | undefined;
  tenancy_config?: {
    tenant_isolation_mode: Argument<string>;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
  tracing_config?: {
    mode: Argument<string>;
  } | undefined;
  vpc_config?: {
    ipv6_allowed_for_dual_stack?: Argument<boolean> | Absent;
    security_group_ids: ListArgument<string>;
    subnet_ids: ListArgument<string>;
  } | undefined;
}

export interface AwsLambdaPermission {
  action: Argument<string>;
  event_source_token?: Argument<string> | Absent;
  function_name: Argument<string>;
  function_url_auth_type?: Argument<string> | Absent;
  invoked_via_function_url?: Argument<boolean> | Absent;
  principal: Argument<string>;
  principal_org_id?: Argument<string> | Absent;
  qualifier?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  source_account?: Argument<string> | Absent;
  source_arn?: Argument<string> | Absent;
  statement_id?: Argument<string> | Absent;
  statement_id_prefix?: Argument<string> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    read?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsLaunchTemplate {
  default_version?: Argument<number> | Absent;
  description?: Argument<string> | Absent;
  disable_api_stop?: Argument<boolean> | Absent;
  disable_api_termination?: Argument<boolean> | Absent;
  ebs_optimized?: Argument<string> | Absent;
  image_id?: Argument<string> | Absent;
  instance_initiated_shutdown_behavior?: Argument<string> | Absent;
  instance_type?: Argument<string> | Absent;
  kernel_id?: Argument<string> | Absent;
  key_name?: Argument<string> | Absent;
  name?: Argument<string> | Absent;
  name_prefix?: Argument<string> | Absent;
  ram_disk_id?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  security_group_names?: ListArgument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  update_default_version?: Argument<boolean> | Absent;
  user_data?: Argument<string> | Absent;
  vpc_security_group_ids?: ListArgument<string> | Absent;
  block_device_mappings?: readonly {
    device_name?: Argument<string> | Absent;
    no_device?: Argument<string> | Absent;
    virtual_name?: Argument<string> | Absent;
    ebs?: {
      delete_on_termination?: Argument<string> | Absent;
      encrypted?: Argument<string> | Absent;
      iops?: Argument<number> | Absent;
      kms_key_id?: Argument<string> | Absent;
      snapshot_id?: Argument<string> | Absent;
      throughput?: Argument<number> | Absent;
      volume_initialization_rate?: Argument<number> | Absent;
      volume_size?: Argument<number> | Absent;
      volume_type?: Argument<string> | Absent;
    } | undefined;
  }[] | undefined;
  capacity_reservation_specification?: {
    capacity_reservation_preference?: Argument<string> | Absent;
    capacity_reservation_target?: {
      capacity_reservation_id?: Argument<string> | Absent;
      capacity_reservation_resource_group_arn?: Argument<string> | Absent;
    } | undefined;
  } | undefined;
  cpu_options?: {
    amd_sev_snp?: Argument<string> | Absent;
    core_count?: Argument<number> | Absent;
    nested_virtualization?: Argument<string> | Absent;
    threads_per_core?: Argument<number> | Absent;
  } | undefined;
  credit_specification?: {
    cpu_credits?: Argument<string> | Absent;
  } | undefined;
  enclave_options?: {
    enabled?: Argument<boolean> | Absent;
  } | undefined;
  hibernation_options?: {
    configured: Argument<boolean>;
  } | undefined;
  iam_instance_profile?: {
    arn?: Argument<string> | Absent;
    name?: Argument<string> | Absent;
  } | undefined;
  instance_market_options?: {
    market_type?: Argument<string> | Absent;
    spot_options?: {
      block_duration_minutes?: Argument<number> | Absent;
      instance_interruption_behavior?: Argument<string> | Absent;
      max_price?: Argument<string> | Absent;
      spot_instance_type?: Argument<string> | Absent;
      valid_until?: Argument<string> | Absent;
    } | undefined;
  } | undefined;
  instance_requirements?: {
    accelerator_manufacturers?: ListArgument<string> | Absent;
    accelerator_names?: ListArgument<string> | Absent;
    accelerator_types?: ListArgument<string> | Absent;
    allowed_instance_types?: ListArgument<string> | Absent;
    bare_metal?: Argument<string> | Absent;
    burstable_performance?: Argument<string> | Absent;
    cpu_manufacturers?: ListArgument<string> | Absent;
    excluded_instance_types?: ListArgument<string> | Absent;
    instance_generations?: ListArgument<string> | Absent;
    local_storage?: Argument<string> | Absent;
    local_storage_types?: ListArgument<string> | Absent;
    max_spot_price_as_percentage_of_optimal_on_demand_price?: Argument<number> | Absent;
    on_demand_max_price_percentage_over_lowest_price?: Argument<number> | Absent;
    require_hibernate_support?: Argument<boolean> | Absent;
    spot_max_price_percentage_over_lowest_price?: Argument<number> | Absent;
    accelerator_count?: {
      max?: Argument<number> | Absent;
      min?: Argument<number> | Absent;
    } | undefined;
    accelerator_total_memory_mib?: {
      max?: Argument<number> | Absent;
      min?: Argument<number> | Absent;
    } | undefined;
    baseline_ebs_bandwidth_mbps?: {
      max?: Argument<number> | Absent;
      min?: Argument<number> | Absent;
    } | undefined;
    memory_gib_per_vcpu?: {
      max?: Argument<number> | Absent;
      min?: Argument<number> | Absent;
    } | undefined;
    memory_mib: {
      max?: Argument<number> | Absent;
      min: Argument<number>;
    };
    network_bandwidth_gbps?: {
      max?: Argument<number> | Absent;
      min?: Argument<number> | Absent;
    } | undefined;
    network_interface_count?: {
      max?: Argument<number> | Absent;
      min?: Argument<number> | Absent;
    } | undefined;
    total_local_storage_gb?: {
      max?: Argument<number> | Absent;
      min?: Argument<number> | Absent;
    } | undefined;
    vcpu_count: {
      max?: Argument<number> | Absent;
      min: Argument<number>;
    };
  } | undefined;
  license_specification?: readonly {
    license_configuration_arn: Argument<string>;
  }[] | undefined;
  maintenance_options?: {
    auto_recovery?: Argument<string> | Absent;
  } | undefined;
  metadata_options?: {
    http_endpoint?: Argument<string> | Absent;
    http_protocol_ipv6?: Argument<string> | Absent;
    http_put_response_hop_limit?: Argument<number> | Absent;
    http_tokens?: Argument<string> | Absent;
    instance_metadata_tags?: Argument<string> | Absent;
  } | undefined;
  monitoring?: {
    enabled?: Argument<boolean> | Absent;
  } | undefined;
  network_interfaces?: readonly {
    associate_carrier_ip_address?: Argument<string> | Absent;
    associate_public_ip_address?: Argument<string> | Absent;
    delete_on_termination?: Argument<string> | Absent;
    description?: Argument<string> | Absent;
    device_index?: Argument<number> | Absent;
    ena_queue_count?: Argument<number> | Absent;
    interface_type?: Argument<string> | Absent;
    ipv4_address_count?: Argument<number> | Absent;
    ipv4_addresses?: ListArgument<string> | Absent;
    ipv4_prefix_count?: Argument<number> | Absent;
    ipv4_prefixes?: ListArgument<string> | Absent;
    ipv6_address_count?: Argument<number> | Absent;
    ipv6_addresses?: ListArgument<string> | Absent;
    ipv6_prefix_count?: Argument<number> | Absent;
    ipv6_prefixes?: ListArgument<string> | Absent;
    network_card_index?: Argument<number> | Absent;
    network_interface_id?: Argument<string> | Absent;
    primary_ipv6?: Argument<string> | Absent;
    private_ip_address?: Argument<string> | Absent;
    security_groups?: ListArgument<string> | Absent;
    subnet_id?: Argument<string> | Absent;
    connection_tracking_specification?: {
      tcp_established_timeout?: Argument<number> | Absent;
      udp_stream_timeout?: Argument<number> | Absent;
      udp_timeout?: Argument<number> | Absent;
    } | undefined;
    ena_srd_specification?: {
      ena_srd_enabled?: Argument<boolean> | Absent;
      ena_srd_udp_specification?: {
        ena_srd_udp_enabled?: Argument<boolean> | Absent;
      } | undefined;
    } | undefined;
  }[] | undefined;
  network_performance_options?: {
    bandwidth_weighting?: Argument<string> | Absent;
  } | undefined;
  placement?: {
    affinity?: Argument<string> | Absent;
    availability_zone?: Argument<string> | Absent;
    group_id?: Argument<string> | Absent;
    group_name?: Argument<string> | Absent;
    host_id?: Argument<string> | Absent;
    host_resource_group_arn?: Argument<string> | Absent;
    partition_number?: Argument<number> | Absent;
    spread_domain?: Argument<string> | Absent;
    tenancy?: Argument<string> | Absent;
  } | undefined;
  private_dns_name_options?: {
    enable_resource_name_dns_a_record?: Argument<boolean> | Absent;
    enable_resource_name_dns_aaaa_record?: Argument<boolean> | Absent;
    hostname_type?: Argument<string> | Absent;
  } | undefined;
  secondary_interfaces?: readonly {
    delete_on_termination?: Argument<boolean> | Absent;
    device_index?: Argument<number> | Absent;
    interface_type?: Argument<string> | Absent;
    network_card_index?: Argument<number> | Absent;
    private_ip_address_count?: Argument<number> | Absent;
    private_ip_addresses?: ListArgument<string> | Absent;
    secondary_subnet_id?: Argument<string> | Absent;
  }[] | undefined;
  tag_specifications?: readonly {
    resource_type?: Argument<string> | Absent;
    tags?: MapArgument<string> | Absent;
  }[] | undefined;
}

export interface AwsLb {
  client_keep_alive?: Argument<number> | Absent;
  customer_owned_ipv4_pool?: Argument<string> | Absent;
  desync_mitigation_mode?: Argument<string> | Absent;
  dns_record_client_routing_policy?: Argument<string> | Absent;
  drop_invalid_header_fields?: Argument<boolean> | Absent;
  enable_cross_zone_load_balancing?: Argument<boolean> | Absent;
  enable_deletion_protection?: Argument<boolean> | Absent;
  enable_http2?: Argument<boolean> | Absent;
  enable_prefix_for_ipv6_source_nat?: Argument<string> | Absent;
  enable_tls_version_and_cipher_suite_headers?: Argument<boolean> | Absent;
  enable_waf_fail_open?: Argument<boolean> | Absent;
  enable_xff_client_port?: Argument<boolean> | Absent;
  enable_zonal_shift?: Argument<boolean> | Absent;
  enforce_security_group_inbound_rules_on_private_link_traffic?: Argument<string> | Absent;
  idle_timeout?: Argument<number> | Absent;
  internal?: Argument<boolean> | Absent;
  ip_address_type?: Argument<string> | Absent;
  load_balancer_type?: Argument<string> | Absent;
  name?: Argument<string> | Absent;
  name_prefix?: Argument<string> | Absent;
  preserve_host_header?: Argument<boolean> | Absent;
  region?: Argument<string> | Absent;
  secondary_ips_auto_assigned_per_subnet?: Argument<number> | Absent;
  security_groups?: ListArgument<string> | Absent;
  subnets?: ListArgument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  xff_header_processing_mode?: Argument<string> | Absent;
  access_logs?: {
    bucket: Argument<string>;
    enabled?: Argument<boolean> | Absent;
    prefix?: Argument<string> | Absent;
  } | undefined;
  connection_logs?: {
    bucket: Argument<string>;
    enabled?: Argument<boolean> | Absent;
    prefix?: Argument<string> | Absent;
  } | undefined;
  health_check_logs?: {
    bucket: Argument<string>;
    enabled?: Argument<boolean> | Absent;
    prefix?: Argument<string> | Absent;
  } | undefined;
  ipam_pools?: {
    ipv4_ipam_pool_id: Argument<string>;
  } | undefined;
  minimum_load_balancer_capacity?: {
    capacity_units: Argument<number>;
  } | undefined;
  subnet_mapping?: readonly {
    allocation_id?: Argument<string> | Absent;
    ipv6_address?: Argument<string> | Absent;
    private_ipv4_address?: Argument<string> | Absent;
    subnet_id: Argument<string>;
  }[] | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsLbListener {
  alpn_policy?: Argument<string> | Absent;
  certificate_arn?: Argument<string> | Absent;
  load_balancer_arn: Argument<string>;
  port?: Argument<number> | Absent;
  protocol?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  routing_http_request_x_amzn_mtls_clientcert_header_name?: Argument<string> | Absent;
  routing_http_request_x_amzn_mtls_clientcert_issuer_header_name?: Argument<string> | Absent;
  routing_http_request_x_amzn_mtls_clientcert_leaf_header_name?: Argument<string> | Absent;
  routing_http_request_x_amzn_mtls_clientcert_serial_number_header_name?: Argument<string> | Absent;
  routing_http_request_x_amzn_mtls_clientcert_subject_header_name?: Argument<string> | Absent;
  routing_http_request_x_amzn_mtls_clientcert_validity_header_name?: Argument<string> | Absent;
  routing_http_request_x_amzn_tls_cipher_suite_header_name?: Argument<string> | Absent;
  routing_http_request_x_amzn_tls_version_header_name?: Argument<string> | Absent;
  routing_http_response_access_control_allow_credentials_header_value?: Argument<string> | Absent;
  routing_http_response_access_control_allow_headers_header_value?: Argument<string> | Absent;
  routing_http_response_access_control_allow_methods_header_value?: Argument<string> | Absent;
  routing_http_response_access_control_allow_origin_header_value?: Argument<string> | Absent;
  routing_http_response_access_control_expose_headers_header_value?: Argument<string> | Absent;
  routing_http_response_access_control_max_age_header_value?: Argument<string> | Absent;
  routing_http_response_content_security_policy_header_value?: Argument<string> | Absent;
  routing_http_response_server_enabled?: Argument<boolean> | Absent;
  routing_http_response_strict_transport_security_header_value?: Argument<string> | Absent;
  routing_http_response_x_content_type_options_header_value?: Argument<string> | Absent;
  routing_http_response_x_frame_options_header_value?: Argument<string> | Absent;
  ssl_policy?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  tcp_idle_timeout_seconds?: Argument<number> | Absent;
  default_action: readonly {
    order?: Argument<number> | Absent;
    target_group_arn?: Argument<string> | Absent;
    type: Argument<string>;
    authenticate_cognito?: {
      authentication_request_extra_params?: MapArgument<string> | Absent;
      on_unauthenticated_request?: Argument<string> | Absent;
      scope?: Argument<string> | Absent;
      session_cookie_name?: Argument<string> | Absent;
      session_timeout?: Argument<number> | Absent;
      user_pool_arn: Argument<string>;
      user_pool_client_id: Argument<string>;
      user_pool_domain: Argument<string>;
    } | undefined;
    authenticate_oidc?: {
      authentication_request_extra_params?: MapArgument<string> | Absent;
      authorization_endpoint: Argument<string>;
      client_id: Argument<string>;
      client_secret: Argument<string>;
      issuer: Argument<string>;
      on_unauthenticated_request?: Argument<string> | Absent;
      scope?: Argument<string> | Absent;
      session_cookie_name?: Argument<string> | Absent;
      session_timeout?: Argument<number> | Absent;
      token_endpoint: Argument<string>;
      user_info_endpoint: Argument<string>;
    } | undefined;
    fixed_response?: {
      content_type: Argument<string>;
      message_body?: Argument<string> | Absent;
      status_code?: Argument<string> | Absent;
    } | undefined;
    forward?: {
      stickiness?: {
        duration: Argument<number>;
        enabled?: Argument<boolean> | Absent;
      } | undefined;
      target_group: readonly {
        arn: Argument<string>;
        weight?: Argument<number> | Absent;
      }[];
    } | undefined;
    jwt_validation?: {
      issuer: Argument<string>;
      jwks_endpoint: Argument<string>;
      additional_claim?: readonly {
        format: Argument<string>;
        name: Argument<string>;
        values: ListArgument<string>;
      }[] | undefined;
    } | undefined;
    redirect?: {
      host?: Argument<string> | Absent;
      path?: Argument<string> | Absent;
      port?: Argument<string> | Absent;
      protocol?: Argument<string> | Absent;
      query?: Argument<string> | Absent;
      status_code: Argument<string>;
    } | undefined;
  }[];
  mutual_authentication?: {
    advertise_trust_store_ca_names?: Argument<string> | Absent;
    ignore_client_certificate_expiry?: Argument<boolean> | Absent;
    mode: Argument<string>;
    trust_store_arn?: Argument<string> | Absent;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsLbListenerCertificate {
  certificate_arn: Argument<string>;
  listener_arn: Argument<string>;
  region?: Argument<string> | Absent;
}

export interface AwsLbListenerRule {
  listener_arn: Argument<string>;
  priority?: Argument<number> | Absent;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  action: readonly {
    order?: Argument<number> | Absent;
    target_group_arn?: Argument<string> | Absent;
    type: Argument<string>;
    authenticate_cognito?: {
      authentication_request_extra_params?: MapArgument<string> | Absent;
      on_unauthenticated_request?: Argument<string> | Absent;
      scope?: Argument<string> | Absent;
      session_cookie_name?: Argument<string> | Absent;
      session_timeout?: Argument<number> | Absent;
      user_pool_arn: Argument<string>;
      user_pool_client_id: Argument<string>;
      user_pool_domain: Argument<string>;
    } | undefined;
    authenticate_oidc?: {
      authentication_request_extra_params?: MapArgument<string> | Absent;
      authorization_endpoint: Argument<string>;
      client_id: Argument<string>;
      client_secret: Argument<string>;
      issuer: Argument<string>;
      on_unauthenticated_request?: Argument<string> | Absent;
      scope?: Argument<string> | Absent;
      session_cookie_name?: Argument<string> | Absent;
      session_timeout?: Argument<number> | Absent;
      token_endpoint: Argument<string>;
      user_info_endpoint: Argument<string>;
    } | undefined;
    fixed_response?: {
      content_type: Argument<string>;
      message_body?: Argument<string> | Absent;
      status_code?: Argument<string> | Absent;
    } | undefined;
    forward?: {
      stickiness?: {
        duration: Argument<number>;
        enabled?: Argument<boolean> | Absent;
      } | undefined;
      target_group: readonly {
        arn: Argument<string>;
        weight?: Argument<number> | Absent;
      }[];
    } | undefined;
    jwt_validation?: {
      issuer: Argument<string>;
      jwks_endpoint: Argument<string>;
      additional_claim?: readonly {
        format: Argument<string>;
        name: Argument<string>;
        values: ListArgument<string>;
      }[] | undefined;
    } | undefined;
    redirect?: {
      host?: Argument<string> | Absent;
      path?: Argument<string> | Absent;
      port?: Argument<string> | Absent;
      protocol?: Argument<string> | Absent;
      query?: Argument<string> | Absent;
      status_code: Argument<string>;
    } | undefined;
  }[];
  condition: readonly {
    host_header?: {
      regex_values?: ListArgument<string> | Absent;
      values?: ListArgument<string> | Absent;
    } | undefined;
    http_header?: {
      http_header_name: Argument<string>;
      regex_values?: ListArgument<string> | Absent;
      values?: ListArgument<string> | Absent;
    } | undefined;
    http_request_method?: {
      values: ListArgument<string>;
    } | undefined;
    path_pattern?: {
      regex_values?: ListArgument<string> | Absent;
      values?: ListArgument<string> | Absent;
    } | undefined;
    query_string?: readonly {
      key?: Argument<string> | Absent;
      value: Argument<string>;
    }[] | undefined;
    source_ip?: {
      ip_address_type?: Argument<string> | Absent;
      values?: ListArgument<string> | Absent;
    } | undefined;
  }[];
  transform?: readonly {
    type: Argument<string>;
    host_header_rewrite_config?: {
      rewrite?: {
        regex: Argument<string>;
        replace: Argument<string>;
      } | undefined;
    } | undefined;
    url_rewrite_config?: {
      rewrite?: {
        regex: Argument<string>;
        replace: Argument<string>;
      } | undefined;
    } | undefined;
  }[] | undefined;
}

export interface AwsLbTargetGroup {
  connection_termination?: Argument<boolean> | Absent;
  deregistration_delay?: Argument<string> | Absent;
  ip_address_type?: Argument<string> | Absent;
  lambda_multi_value_headers_enabled?: Argument<boolean> | Absent;
  load_balancing_algorithm_type?: Argument<string> | Absent;
  load_balancing_anomaly_mitigation?: Argument<string> | Absent;
  load_balancing_cross_zone_enabled?: Argument<string> | Absent;
  name?: Argument<string> | Absent;
  name_prefix?: Argument<string> | Absent;
  port?: Argument<number> | Absent;
  preserve_client_ip?: Argument<string> | Absent;
  protocol?: Argument<string> | Absent;
  protocol_version?: Argument<string> | Absent;
  proxy_protocol_v2?: Argument<boolean> | Absent;
  region?: Argument<string> | Absent;
  slow_start?: Argument<number> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  target_control_port?: Argument<number> | Absent;
  target_type?: Argument<string> | Absent;
  vpc_id?: Argument<string> | Absent;
  health_check?: {
    enabled?: Argument<boolean> | Absent;
    healthy_threshold?: Argument<number> | Absent;
    interval?: Argument<number> | Absent;
    matcher?: Argument<string> | Absent;
    path?: Argument<string> | Absent;
    port?: Argument<string> | Absent;
    protocol?: Argument<string> | Absent;
    timeout?: Argument<number> | Absent;
    unhealthy_threshold?: Argument<number> | Absent;
  } | undefined;
  stickiness?: {
    cookie_duration?: Argument<number> | Absent;
    cookie_name?: Argument<string> | Absent;
    enabled?: Argument<boolean> | Absent;
    type: Argument<string>;
  } | undefined;
  target_failover?: readonly {
    on_deregistration: Argument<string>;
    on_unhealthy: Argument<string>;
  }[] | undefined;
  target_group_health?: {
    dns_failover?: {
      minimum_healthy_targets_count?: Argument<string> | Absent;
      minimum_healthy_targets_percentage?: Argument<string> | Absent;
    } | undefined;
    unhealthy_state_routing?: {
      minimum_healthy_targets_count?: Argument<number> | Absent;
      minimum_healthy_targets_percentage?: Argument<string> | Absent;
    } | undefined;
  } | undefined;
  target_health_state?: readonly {
    enable_unhealthy_connection_termination: Argument<boolean>;
    unhealthy_draining_interval?: Argument<number> | Absent;
  }[] | undefined;
}

export interface AwsMskCluster {
  cluster_name: Argument<string>;
  enhanced_monitoring?: Argument<string> | Absent;
  kafka_version: Argument<string>;
  number_of_broker_nodes: Argument<number>;
  region?: Argument<string> | Absent;
  storage_mode?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  broker_node_group_info: {
    az_distribution?: Argument<string> | Absent;
    client_subnets: ListArgument<string>;
    instance_type: Argument<string>;
    security_groups: ListArgument<string>;
    connectivity_info?: {
      network_type?: Argument<string> | Absent;
      public_access?: {
        type?: Argument<string> | Absent;
      } | undefined;
      vpc_connectivity?: {
        client_authentication?: {
          tls?: Argument<boolean> | Absent;
          sasl?: {
            iam?: Argument<boolean> | Absent;
            scram?: Argument<boolean> | Absent;
          } | undefined;
        } | undefined;
      } | undefined;
    } | undefined;
    storage_info?: {
      ebs_storage_info?: {
        volume_size?: Argument<number> | Absent;
        provisioned_throughput?: {
          enabled?: Argument<boolean> | Absent;
          volume_throughput?: Argument<number> | Absent;
        } | undefined;
      } | undefined;
    } | undefined;
  };
  client_authentication?: {
    unauthenticated?: Argument<boolean> | Absent;
    sasl?: {
      iam?: Argument<boolean> | Absent;
      scram?: Argument<boolean> | Absent;
    } | undefined;
    tls?: {
      certificate_authority_arns?: ListArgument<string> | Absent;
    } | undefined;
  } | undefined;
  configuration_info?: {
    arn: Argument<string>;
    revision: Argument<number>;
  } | undefined;
  encryption_info?: {
    encryption_at_rest_kms_key_arn?: Argument<string> | Absent;
    encryption_in_transit?: {
      client_broker?: Argument<string> | Absent;
      in_cluster?: Argument<boolean> | Absent;
    } | undefined;
  } | undefined;
  logging_info?: {
    broker_logs: {
      cloudwatch_logs?: {
        enabled: Argument<boolean>;
        log_group?: Argument<string> | Absent;
      } | undefined;
      firehose?: {
        delivery_stream?: Argument<string> | Absent;
        enabled: Argument<boolean>;
      } | undefined;
      s3?: {
        bucket?: Argument<string> | Absent;
        enabled: Argument<boolean>;
        prefix?: Argument<string> | Absent;
      } | undefined;
    };
  } | undefined;
  open_monitoring?: {
    prometheus: {
      jmx_exporter?: {
        enabled_in_broker: Argument<boolean>;
      } | undefined;
      node_exporter?: {
        enabled_in_broker: Argument<boolean>;
      } | undefined;
    };
  } | undefined;
  rebalancing?: {
    status: Argument<string>;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsMskConfiguration {
  description?: Argument<string> | Absent;
  kafka_versions?: ListArgument<string> | Absent;
  name: Argument<string>;
  region?: Argument<string> | Absent;
  server_properties: Argument<string>;
}

export interface AwsMskServerlessCluster {
  cluster_name: Argument<string>;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  client_authentication: {
    sasl: {
      iam: {
        enabled: Argument<boolean>;
      };
    };
  };
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
  } | undefined;
  vpc_config: readonly {
    security_group_ids?: ListArgument<string> | Absent;
    subnet_ids: ListArgument<string>;
  }[];
}

export interface AwsMskTopic {
  cluster_arn: Argument<string>;
  configs?: Argument<string> | Absent;
  name: Argument<string>;
  partition_count: Argument<number>;
  region?: Argument<string> | Absent;
  replication_factor: Argument<number>;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsNatGateway {
  allocation_id?: Argument<string> | Absent;
  availability_mode?: Argument<string> | Absent;
  connectivity_type?: Argument<string> | Absent;
  private_ip?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  secondary_allocation_ids?: ListArgument<string> | Absent;
  secondary_private_ip_address_count?: Argument<number> | Absent;
  secondary_private_ip_addresses?: ListArgument<string> | Absent;
  subnet_id?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  vpc_id?: Argument<string> | Absent;
  availability_zone_address?: readonly {
    allocation_ids?: ListArgument<string> | Absent;
    availability_zone?: Argument<string> | Absent;
    availability_zone_id?: Argument<string> | Absent;
  }[] | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsNetworkInterface {
  description?: Argument<string> | Absent;
  enable_primary_ipv6?: Argument<boolean> | Absent;
  interface_type?: Argument<string> | Absent;
  ipv4_prefix_count?: Argument<number> | Absent;
  ipv4_prefixes?: ListArgument<string> | Absent;
  ipv6_address_count?: Argument<number> | Absent;
  ipv6_address_list?: ListArgument<string> | Absent;
  ipv6_address_list_enabled?: Argument<boolean> | Absent;
  ipv6_addresses?: ListArgument<string> | Absent;
  ipv6_prefix_count?: Argument<number> | Absent;
  ipv6_prefixes?: ListArgument<string> | Absent;
  private_ip?: Argument<string> | Absent;
  private_ip_list?: ListArgument<string> | Absent;
  private_ip_list_enabled?: Argument<boolean> | Absent;
  private_ips?: ListArgument<string> | Absent;
  private_ips_count?: Argument<number> | Absent;
  region?: Argument<string> | Absent;
  security_groups?: ListArgument<string> | Absent;
  source_dest_check?: Argument<boolean> | Absent;
  subnet_id: Argument<string>;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  attachment?: readonly {
    device_index: Argument<number>;
    instance: Argument<string>;
    network_card_index?: Argument<number> | Absent;
  }[] | undefined;
  ena_srd_specification?: {
    ena_srd_enabled?: Argument<boolean> | Absent;
    ena_srd_udp_specification?: {
      ena_srd_udp_enabled?: Argument<boolean> | Absent;
    } | undefined;
  } | undefined;
}

export interface AwsRoute {
  carrier_gateway_id?: Argument<string> | Absent;
  core_network_arn?: Argument<string> | Absent;
  destination_cidr_block?: Argument<string> | Absent;
  destination_ipv6_cidr_block?: Argument<string> | Absent;
  destination_prefix_list_id?: Argument<string> | Absent;
  egress_only_gateway_id?: Argument<string> | Absent;
  gateway_id?: Argument<string> | Absent;
  local_gateway_id?: Argument<string> | Absent;
  nat_gateway_id?: Argument<string> | Absent;
  network_interface_id?: Argument<string> | Absent;
  odb_network_arn?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  route_table_id: Argument<string>;
  transit_gateway_id?: Argument<string> | Absent;
  vpc_endpoint_id?: Argument<string> | Absent;
  vpc_peering_connection_id?: Argument<string> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsRoute53HealthCheck {
  child_health_threshold?: Argument<number> | Absent;
  child_healthchecks?: ListArgument<string> | Absent;
  cloudwatch_alarm_name?: Argument<string> | Absent;
  cloudwatch_alarm_region?: Argument<string> | Absent;
  disabled?: Argument<boolean> | Absent;
  enable_sni?: Argument<boolean> | Absent;
  failure_threshold?: Argument<number> | Absent;
  fqdn?: Argument<string> | Absent;
  insufficient_data_health_status?: Argument<string> | Absent;
  invert_healthcheck?: Argument<boolean> | Absent;
  ip_address?: Argument<string> | Absent;
  measure_latency?: Argument<boolean> | Absent;
  port?: Argument<number> | Absent;
  reference_name?: Argument<string> | Absent;
  regions?: ListArgument<string> | Absent;
  request_interval?: Argument<number> | Absent;
  resource_path?: Argument<string> | Absent;
  routing_control_arn?: Argument<string> | Absent;
  search_string?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  triggers?: MapArgument<string> | Absent;
  type: Argument<string>;
}

export interface AwsRoute53Record {
  allow_overwrite?: Argument<boolean> | Absent;
  health_check_id?: Argument<string> | Absent;
  multivalue_answer_routing_policy?: Argument<boolean> | Absent;
  name: Argument<string>;
  records?: ListArgument<string> | Absent;
  set_identifier?: Argument<string> | Absent;
  ttl?: Argument<number> | Absent;
  type: Argument<string>;
  zone_id: Argument<string>;
  alias?: {
    evaluate_target_health: Argument<boolean>;
    name: Argument<string>;
    zone_id: Argument<string>;
  } | undefined;
  cidr_routing_policy?: {
    collection_id: Argument<string>;
    location_name: Argument<string>;
  } | undefined;
  failover_routing_policy?: {
    type: Argument<string>;
  } | undefined;
  geolocation_routing_policy?: {
    continent?: Argument<string> | Absent;
    country?: Argument<string> | Absent;
    subdivision?: Argument<string> | Absent;
  } | undefined;
  geoproximity_routing_policy?: {
    aws_region?: Argument<string> | Absent;
    bias?: Argument<number> | Absent;
    local_zone_group?: Argument<string> | Absent;
    coordinates?: readonly {
      latitude: Argument<string>;
      longitude: Argument<string>;
    }[] | undefined;
  } | undefined;
  latency_routing_policy?: {
    region: Argument<string>;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
  weighted_routing_policy?: {
    weight: Argument<number>;
  } | undefined;
}

export interface AwsRoute53Zone {
  comment?: Argument<string> | Absent;
  delegation_set_id?: Argument<string> | Absent;
  enable_accelerated_recovery?: Argument<boolean> | Absent;
  force_destroy?: Argument<boolean> | Absent;
  name: Argument<string>;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
  vpc?: readonly {
    vpc_id: Argument<string>;
    vpc_region?: Argument<string> | Absent;
  }[] | undefined;
}

export interface AwsRouteTable {
  propagating_vgws?: ListArgument<string> | Absent;
  region?: Argument<string> | Absent;
  route?: ListArgument<{ carrier_gateway_id: Argument<string> | null; cidr_block: Argument<string> | null; core_network_arn: Argument<string> | null; destination_prefix_list_id: Argument<string> | null; egress_only_gateway_id: Argument<string> | null; gateway_id: Argument<string> | null; ipv6_cidr_block: Argument<string> | null; local_gateway_id: Argument<string> | null; nat_gateway_id: Argument<string> | null; network_interface_id: Argument<string> | null; odb_network_arn: Argument<string> | null; transit_gateway_id: Argument<string> | null; vpc_endpoint_id: Argument<string> | null; vpc_peering_connection_id: Argument<string> | null }> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  vpc_id: Argument<string>;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsRouteTableAssociation {
  gateway_id?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  route_table_id: Argument<string>;
  subnet_id?: Argument<string> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsS3Bucket {
  acceleration_status?: Argument<string> | Absent;
  acl?: Argument<string> | Absent;
  bucket?: Argument<string> | Absent;
  bucket_namespace?: Argument<string> | Absent;
  bucket_prefix?: Argument<string> | Absent;
  force_destroy?: Argument<boolean> | Absent;
  object_lock_enabled?: Argument<boolean> | Absent;
  policy?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  request_payer?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  cors_rule?: readonly {
    allowed_headers?: ListArgument<string> | Absent;
    allowed_methods: ListArgument<string>;
    allowed_origins: ListArgument<string>;
    expose_headers?: ListArgument<string> | Absent;
    max_age_seconds?: Argument<number> | Absent;
  }[] | undefined;
  grant?: readonly {
    id?: Argument<string> | Absent;
    permissions: ListArgument<string>;
    type: Argument<string>;
    uri?: Argument<string> | Absent;
  }[] | undefined;
  lifecycle_rule?: readonly {
    abort_incomplete_multipart_upload_days?: Argument<number> | Absent;
    enabled: Argument<boolean>;
    id?: Argument<string> | Absent;
    prefix?: Argument<string> | Absent;
    tags?: MapArgument<string> | Absent;
    expiration?: {
      date?: Argument<string> | Absent;
      days?: Argument<number> | Absent;
      expired_object_delete_marker?: Argument<boolean> | Absent;
    } | undefined;
    noncurrent_version_expiration?: {
      days?: Argument<number> | Absent;
    } | undefined;
    noncurrent_version_transition?: readonly {
      days?: Argument<number> | Absent;
      storage_class: Argument<string>;
    }[] | undefined;
    transition?: readonly {
      date?: Argument<string> | Absent;
      days?: Argument<number> | Absent;
      storage_class: Argument<string>;
    }[] | undefined;
  }[] | undefined;
  logging?: {
    target_bucket: Argument<string>;
    target_prefix?: Argument<string> | Absent;
  } | undefined;
  object_lock_configuration?: {
    object_lock_enabled?: Argument<string> | Absent;
    rule?: {
      default_retention: {
        days?: Argument<number> | Absent;
        mode: Argument<string>;
        years?: Argument<number> | Absent;
      };
    } | undefined;
  } | undefined;
  replication_configuration?: {
    role: Argument<string>;
    rules: readonly {
      delete_marker_replication_status?: Argument<string> | Absent;
      id?: Argument<string> | Absent;
      prefix?: Argument<string> | Absent;
      priority?: Argument<number> | Absent;
      status: Argument<string>;
      destination: {
        account_id?: Argument<string> | Absent;
        bucket: Argument<string>;
        replica_kms_key_id?: Argument<string> | Absent;
        storage_class?: Argument<string> | Absent;
        access_control_translation?: {
          owner: Argument<string>;
        } | undefined;
        metrics?: {
          minutes?: Argument<number> | Absent;
          status?: Argument<string> | Absent;
        } | undefined;
        replication_time?: {
          minutes?: Argument<number> | Absent;
          status?: Argument<string> | Absent;
        } | undefined;
      };
      filter?: {
        prefix?: Argument<string> | Absent;
        tags?: MapArgument<string> | Absent;
      } | undefined;
      source_selection_criteria?: {
        sse_kms_encrypted_objects?: {
          enabled: Argument<boolean>;
        } | undefined;
      } | undefined;
    }[];
  } | undefined;
  server_side_encryption_configuration?: {
    rule: {
      bucket_key_enabled?: Argument<boolean> | Absent;
      apply_server_side_encryption_by_default: {
        kms_master_key_id?: Argument<string> | Absent;
        sse_algorithm: Argument<string>;
      };
    };
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    read?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
  versioning?: {
    enabled?: Argument<boolean> | Absent;
    mfa_delete?: Argument<boolean> | Absent;
  } | undefined;
  website?: {
    error_document?: Argument<string> | Absent;
    index_document?: Argument<string> | Absent;
    redirect_all_requests_to?: Argument<string> | Absent;
    routing_rules?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsS3BucketCorsConfiguration {
  bucket: Argument<string>;
  expected_bucket_owner?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  cors_rule: readonly {
    allowed_headers?: ListArgument<string> | Absent;
    allowed_methods: ListArgument<string>;
    allowed_origins: ListArgument<string>;
    expose_headers?: ListArgument<string> | Absent;
    id?: Argument<string> | Absent;
    max_age_seconds?: Argument<number> | Absent;
  }[];
}

export interface AwsS3BucketLifecycleConfiguration {
  bucket: Argument<string>;
  expected_bucket_owner?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  transition_default_minimum_object_size?: Argument<string> | Absent;
  rule?: readonly {
    id: Argument<string>;
    prefix?: Argument<string> | Absent;
    status: Argument<string>;
    abort_incomplete_multipart_upload?: {
      days_after_initiation?: Argument<number> | Absent;
    } | undefined;
    expiration?: {
      date?: Argument<string> | Absent;
      days?: Argument<number> | Absent;
      expired_object_delete_marker?: Argument<boolean> | Absent;
    } | undefined;
    filter?: {
      object_size_greater_than?: Argument<number> | Absent;
      object_size_less_than?: Argument<number> | Absent;
      prefix?: Argument<string> | Absent;
      and?: {
        object_size_greater_than?: Argument<number> | Absent;
        object_size_less_than?: Argument<number> | Absent;
        prefix?: Argument<string> | Absent;
        tags?: MapArgument<string> | Absent;
      } | undefined;
      tag?: {
        key: Argument<string>;
        value: Argument<string>;
      } | undefined;
    } | undefined;
    noncurrent_version_expiration?: {
      newer_noncurrent_versions?: Argument<number> | Absent;
      noncurrent_days: Argument<number>;
    } | undefined;
    noncurrent_version_transition?: readonly {
      newer_noncurrent_versions?: Argument<number> | Absent;
      noncurrent_days: Argument<number>;
      storage_class: Argument<string>;
    }[] | undefined;
    transition?: readonly {
      date?: Argument<string> | Absent;
      days?: Argument<number> | Absent;
      storage_class: Argument<string>;
    }[] | undefined;
  }[] | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsS3BucketLogging {
  bucket: Argument<string>;
  expected_bucket_owner?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  target_bucket: Argument<string>;
  target_prefix: Argument<string>;
  target_grant?: readonly {
    permission: Argument<string>;
    grantee: {
      email_address?: Argument<string> | Absent;
      id?: Argument<string> | Absent;
      type: Argument<string>;
      uri?: Argument<string> | Absent;
    };
  }[] | undefined;
  target_object_key_format?: {
    partitioned_prefix?: {
      partition_date_source: Argument<string>;
    } | undefined;
    simple_prefix?: Empty | undefined;
  } | undefined;
}

export interface AwsS3BucketNotification {
  bucket: Argument<string>;
  eventbridge?: Argument<boolean> | Absent;
  region?: Argument<string> | Absent;
  lambda_function?: readonly {
    events: ListArgument<string>;
    filter_prefix?: Argument<string> | Absent;
    filter_suffix?: Argument<string> | Absent;
    id?: Argument<string> | Absent;
    lambda_function_arn?: Argument<string> | Absent;
  }[] | undefined;
  queue?: readonly {
    events: ListArgument<string>;
    filter_prefix?: Argument<string> | Absent;
    filter_suffix?: Argument<string> | Absent;
    id?: Argument<string> | Absent;
    queue_arn: Argument<string>;
  }[] | undefined;
  topic?: readonly {
    events: ListArgument<string>;
    filter_prefix?: Argument<string> | Absent;
    filter_suffix?: Argument<string> | Absent;
    id?: Argument<string> | Absent;
    topic_arn: Argument<string>;
  }[] | undefined;
}

export interface AwsS3BucketOwnershipControls {
  bucket: Argument<string>;
  region?: Argument<string> | Absent;
  rule: {
    object_ownership: Argument<string>;
  };
}

export interface AwsS3BucketPolicy {
  bucket: Argument<string>;
  policy: Argument<string>;
  region?: Argument<string> | Absent;
}

export interface AwsS3BucketPublicAccessBlock {
  block_public_acls?: Argument<boolean> | Absent;
  block_public_policy?: Argument<boolean> | Absent;
  bucket: Argument<string>;
  ignore_public_acls?: Argument<boolean> | Absent;
  region?: Argument<string> | Absent;
  restrict_public_buckets?: Argument<boolean> | Absent;
  skip_destroy?: Argument<boolean> | Absent;
}

export interface AwsS3BucketReplicationConfiguration {
  bucket: Argument<string>;
  region?: Argument<string> | Absent;
  role: Argument<string>;
  token?: Argument<string> | Absent;
  rule: readonly {
    id?: Argument<string> | Absent;
    prefix?: Argument<string> | Absent;
    priority?: Argument<number> | Absent;
    status: Argument<string>;
    delete_marker_replication?: {
      status: Argument<string>;
    } | undefined;
    destination: {
      account?: Argument<string> | Absent;
      bucket: Argument<string>;
      storage_class?: Argument<string> | Absent;
      access_control_translation?: {
        owner: Argument<string>;
      } | undefined;
      encryption_configuration?: {
        replica_kms_key_id: Argument<string>;
      } | undefined;
      metrics?: {
        status: Argument<string>;
        event_threshold?: {
          minutes: Argument<number>;
        } | undefined;
      } | undefined;
      replication_time?: {
        status: Argument<string>;
        time: {
          minutes: Argument<number>;
        };
      } | undefined;
    };
    existing_object_replication?: {
      status: Argument<string>;
    } | undefined;
    filter?: {
      prefix?: Argument<string> | Absent;
      and?: {
        prefix?: Argument<string> | Absent;
        tags?: MapArgument<string> | Absent;
      } | undefined;
      tag?: {
        key: Argument<string>;
        value: Argument<string>;
      } | undefined;
    } | undefined;
    source_selection_criteria?: {
      replica_modifications?: {
        status: Argument<string>;
      } | undefined;
      sse_kms_encrypted_objects?: {
        status: Argument<string>;
      } | undefined;
    } | undefined;
  }[];
}

export interface AwsS3BucketServerSideEncryptionConfiguration {
  bucket: Argument<string>;
  expected_bucket_owner?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  rule: readonly {
    blocked_encryption_types?: ListArgument<string> | Absent;
    bucket_key_enabled?: Argument<boolean> | Absent;
    apply_server_side_encryption_by_default?: {
      kms_master_key_id?: Argument<string> | Absent;
      sse_algorithm: Argument<string>;
    } | undefined;
  }[];
}

export interface AwsS3BucketVersioning {
  bucket: Argument<string>;
  expected_bucket_owner?: Argument<string> | Absent;
  mfa?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  versioning_configuration: {
    mfa_delete?: Argument<string> | Absent;
    status: Argument<string>;
  };
}

export interface AwsS3BucketWebsiteConfiguration {
  bucket: Argument<string>;
  expected_bucket_owner?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  routing_rules?: Argument<string> | Absent;
  error_document?: {
    key: Argument<string>;
  } | undefined;
  index_document?: {
    suffix: Argument<string>;
  } | undefined;
  redirect_all_requests_to?: {
    host_name: Argument<string>;
    protocol?: Argument<string> | Absent;
  } | undefined;
  routing_rule?: readonly {
    condition?: {
      http_error_code_returned_equals?: Argument<string> | Absent;
      key_prefix_equals?: Argument<string> | Absent;
    } | undefined;
    redirect: {
      host_name?: Argument<string> | Absent;
      http_redirect_code?: Argument<string> | Absent;
      protocol?: Argument<string> | Absent;
      replace_key_prefix_with?: Argument<string> | Absent;
      replace_key_with?: Argument<string> | Absent;
    };
  }[] | undefined;
}

export interface AwsSchedulerSchedule {
  action_after_completion?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  end_date?: Argument<string> | Absent;
  group_name?: Argument<string> | Absent;
  kms_key_arn?: Argument<string> | Absent;
  name?: Argument<string> | Absent;
  name_prefix?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  schedule_expression: Argument<string>;
  schedule_expression_timezone?: Argument<string> | Absent;
  start_date?: Argument<string> | Absent;
  state?: Argument<string> | Absent;
  flexible_time_window: {
    maximum_window_in_minutes?: Argument<number> | Absent;
    mode: Argument<string>;
  };
  target: {
    arn: Argument<string>;
    input?: Argument<string> | Absent;
    role_arn: Argument<string>;
    dead_letter_config?: {
      arn: Argument<string>;
    } | undefined;
    ecs_parameters?: {
      enable_ecs_managed_tags?: Argument<boolean> | Absent;
      enable_execute_command?: Argument<boolean> | Absent;
      group?: Argument<string> | Absent;
      launch_type?: Argument<string> | Absent;
      platform_version?: Argument<string> | Absent;
      propagate_tags?: Argument<string> | Absent;
      reference_id?: Argument<string> | Absent;
      tags?: MapArgument<string> | Absent;
      task_count?: Argument<number> | Absent;
      task_definition_arn: Argument<string>;
      capacity_provider_strategy?: readonly {
        base?: Argument<number> | Absent;
        capacity_provider: Argument<string>;
        weight?: Argument<number> | Absent;
      }[] | undefined;
      network_configuration?: {
        assign_public_ip?: Argument<boolean> | Absent;
        security_groups?: ListArgument<string> | Absent;
        subnets: ListArgument<string>;
      } | undefined;
      placement_constraints?: readonly {
        expression?: Argument<string> | Absent;
        type: Argument<string>;
      }[] | undefined;
      placement_strategy?: readonly {
        field?: Argument<string> | Absent;
        type: Argument<string>;
      }[] | undefined;
    } | undefined;
    eventbridge_parameters?: {
      detail_type: Argument<string>;
      source: Argument<string>;
    } | undefined;
    kinesis_parameters?: {
      partition_key: Argument<string>;
    } | undefined;
    retry_policy?: {
      maximum_event_age_in_seconds?: Argument<number> | Absent;
      maximum_retry_attempts?: Argument<number> | Absent;
    } | undefined;
    sagemaker_pipeline_parameters?: {
      pipeline_parameter?: readonly {
        name: Argument<string>;
        value: Argument<string>;
      }[] | undefined;
    } | undefined;
    sqs_parameters?: {
      message_group_id?: Argument<string> | Absent;
    } | undefined;
  };
}

export interface AwsSchedulerScheduleGroup {
  name?: Argument<string> | Absent;
  name_prefix?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsSecretsmanagerSecret {
  description?: Argument<string> | Absent;
  force_overwrite_replica_secret?: Argument<boolean> | Absent;
  kms_key_id?: Argument<string> | Absent;
  name?: Argument<string> | Absent;
  name_prefix?: Argument<string> | Absent;
  policy?: Argument<string> | Absent;
  recovery_window_in_days?: Argument<number> | Absent;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  type?: Argument<string> | Absent;
  replica?: readonly {
    kms_key_id?: Argument<string> | Absent;
    region: Argument<string>;
  }[] | undefined;
}

export interface AwsSecretsmanagerSecretPolicy {
  block_public_policy?: Argument<boolean> | Absent;
  policy: Argument<string>;
  region?: Argument<string> | Absent;
  secret_arn: Argument<string>;
}

export interface AwsSecretsmanagerSecretVersion {
  region?: Argument<string> | Absent;
  secret_binary?: Argument<string> | Absent;
  secret_id: Argument<string>;
  secret_string?: Argument<string> | Absent;
  secret_string_wo?: Argument<string> | Absent;
  secret_string_wo_version?: Argument<number> | Absent;
  version_stages?: ListArgument<string> | Absent;
}

export interface AwsSecurityGroup {
  description?: Argument<string> | Absent;
  egress?: ListArgument<{ cidr_blocks: ListArgument<string> | null; description: Argument<string> | null; from_port: Argument<number> | null; ipv6_cidr_blocks: ListArgument<string> | null; prefix_list_ids: ListArgument<string> | null; protocol: Argument<string> | null; security_groups: ListArgument<string> | null; self: Argument<boolean> | null; to_port: Argument<number> | null }> | Absent;
  ingress?: ListArgument<{ cidr_blocks: ListArgument<string> | null; description: Argument<string> | null; from_port: Argument<number> | null; ipv6_cidr_blocks: ListArgument<string> | null; prefix_list_ids: ListArgument<string> | null; protocol: Argument<string> | null; security_groups: ListArgument<string> | null; self: Argument<boolean> | null; to_port: Argument<number> | null }> | Absent;
  name?: Argument<string> | Absent;
  name_prefix?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  revoke_rules_on_delete?: Argument<boolean> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  vpc_id?: Argument<string> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsServiceDiscoveryHttpNamespace {
  description?: Argument<string> | Absent;
  name: Argument<string>;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
}

export interface AwsServiceDiscoveryPrivateDnsNamespace {
  description?: Argument<string> | Absent;
  name: Argument<string>;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  vpc: Argument<string>;
}

export interface AwsServiceDiscoveryService {
  description?: Argument<string> | Absent;
  force_destroy?: Argument<boolean> | Absent;
  name: Argument<string>;
  namespace_id?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  type?: Argument<string> | Absent;
  dns_config?: {
    namespace_id: Argument<string>;
    routing_policy?: Argument<string> | Absent;
    dns_records: readonly {
      ttl: Argument<number>;
      type: Argument<string>;
    }[];
  } | undefined;
  health_check_config?: {
    failure_threshold?: Argument<number> | Absent;
    resource_path?: Argument<string> | Absent;
    type?: Argument<string> | Absent;
  } | undefined;
  health_check_custom_config?: {
    failure_threshold?: Argument<number> | Absent;
  } | undefined;
}

export interface AwsSfnStateMachine {
  definition: Argument<string>;
  name?: Argument<string> | Absent;
  name_prefix?: Argument<string> | Absent;
  publish?: Argument<boolean> | Absent;
  region?: Argument<string> | Absent;
  role_arn: Argument<string>;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  type?: Argument<string> | Absent;
  encryption_configuration?: {
    kms_data_key_reuse_period_seconds?: Argument<number> | Absent;
    kms_key_id?: Argument<string> | Absent;
    type?: Argument<string> | Absent;
  } | undefined;
  logging_configuration?: {
    include_execution_data?: Argument<boolean> | Absent;
    level?: Argument<string> | Absent;
    log_destination?: Argument<string> | Absent;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
  tracing_configuration?: {
    enabled?: Argument<boolean> | Absent;
  } | undefined;
}

export interface AwsSnsTopic {
  application_failure_feedback_role_arn?: Argument<string> | Absent;
  application_success_feedback_role_arn?: Argument<string> | Absent;
  application_success_feedback_sample_rate?: Argument<number> | Absent;
  archive_policy?: Argument<string> | Absent;
  content_based_deduplication?: Argument<boolean> | Absent;
  delivery_policy?: Argument<string> | Absent;
  display_name?: Argument<string> | Absent;
  fifo_throughput_scope?: Argument<string> | Absent;
  fifo_topic?: Argument<boolean> | Absent;
  firehose_failure_feedback_role_arn?: Argument<string> | Absent;
  firehose_success_feedback_role_arn?: Argument<string> | Absent;
  firehose_success_feedback_sample_rate?: Argument<number> | Absent;
  http_failure_feedback_role_arn?: Argument<string> | Absent;
  http_success_feedback_role_arn?: Argument<string> | Absent;
  http_success_feedback_sample_rate?: Argument<number> | Absent;
  kms_master_key_id?: Argument<string> | Absent;
  lambda_failure_feedback_role_arn?: Argument<string> | Absent;
  lambda_success_feedback_role_arn?: Argument<string> | Absent;
  lambda_success_feedback_sample_rate?: Argument<number> | Absent;
  name?: Argument<string> | Absent;
  name_prefix?: Argument<string> | Absent;
  policy?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  signature_version?: Argument<number> | Absent;
  sqs_failure_feedback_role_arn?: Argument<string> | Absent;
  sqs_success_feedback_role_arn?: Argument<string> | Absent;
  sqs_success_feedback_sample_rate?: Argument<number> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  tracing_config?: Argument<string> | Absent;
}

export interface AwsSnsTopicPolicy {
  arn: Argument<string>;
  policy: Argument<string>;
  region?: Argument<string> | Absent;
}

export interface AwsSnsTopicSubscription {
  confirmation_timeout_in_minutes?: Argument<number> | Absent;
  delivery_policy?: Argument<string> | Absent;
  endpoint: Argument<string>;
  endpoint_auto_confirms?: Argument<boolean> | Absent;
  filter_policy?: Argument<string> | Absent;
  filter_policy_scope?: Argument<string> | Absent;
  protocol: Argument<string>;
  raw_message_delivery?: Argument<boolean> | Absent;
  redrive_policy?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  replay_policy?: Argument<string> | Absent;
  subscription_role_arn?: Argument<string> | Absent;
  topic_arn: Argument<string>;
}

export interface AwsSqsQueue {
  content_based_deduplication?: Argument<boolean> | Absent;
  deduplication_scope?: Argument<string> | Absent;
  delay_seconds?: Argument<number> | Absent;
  fifo_queue?: Argument<boolean> | Absent;
  fifo_throughput_limit?: Argument<string> | Absent;
  kms_data_key_reuse_period_seconds?: Argument<number> | Absent;
  kms_master_key_id?: Argument<string> | Absent;
  max_message_size?: Argument<number> | Absent;
  message_retention_seconds?: Argument<number> | Absent;
  name?: Argument<string> | Absent;
  name_prefix?: Argument<string> | Absent;
  policy?: Argument<string> | Absent;
  receive_wait_time_seconds?: Argument<number> | Absent;
  redrive_allow_policy?: Argument<string> | Absent;
  redrive_policy?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  sqs_managed_sse_enabled?: Argument<boolean> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  visibility_timeout_seconds?: Argument<number> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsSqsQueuePolicy {
  policy: Argument<string>;
  queue_url: Argument<string>;
  region?: Argument<string> | Absent;
}

export interface AwsSqsQueueRedriveAllowPolicy {
  queue_url: Argument<string>;
  redrive_allow_policy: Argument<string>;
  region?: Argument<string> | Absent;
}

export interface AwsSsmParameter {
  allowed_pattern?: Argument<string> | Absent;
  arn?: Argument<string> | Absent;
  data_type?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  insecure_value?: Argument<string> | Absent;
  key_id?: Argument<string> | Absent;
  name: Argument<string>;
  overwrite?: Argument<boolean> | Absent;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  tier?: Argument<string> | Absent;
  type: Argument<string>;
  value?: Argument<string> | Absent;
  value_wo?: Argument<string> | Absent;
  value_wo_version?: Argument<number> | Absent;
}

export interface AwsSubnet {
  assign_ipv6_address_on_creation?: Argument<boolean> | Absent;
  availability_zone?: Argument<string> | Absent;
  availability_zone_id?: Argument<string> | Absent;
  cidr_block?: Argument<string> | Absent;
  customer_owned_ipv4_pool?: Argument<string> | Absent;
  enable_dns64?: Argument<boolean> | Absent;
  enable_lni_at_device_index?: Argument<number> | Absent;
  enable_resource_name_dns_a_record_on_launch?: Argument<boolean> | Absent;
  enable_resource_name_dns_aaaa_record_on_launch?: Argument<boolean> | Absent;
  ipv4_ipam_pool_id?: Argument<string> | Absent;
  ipv4_netmask_length?: Argument<number> | Absent;
  ipv6_cidr_block?: Argument<string> | Absent;
  ipv6_ipam_pool_id?: Argument<string> | Absent;
  ipv6_native?: Argument<boolean> | Absent;
  ipv6_netmask_length?: Argument<number> | Absent;
  map_customer_owned_ip_on_launch?: Argument<boolean> | Absent;
  map_public_ip_on_launch?: Argument<boolean> | Absent;
  outpost_arn?: Argument<string> | Absent;
  private_dns_hostname_type_on_launch?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  vpc_id: Argument<string>;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsVpc {
  assign_generated_ipv6_cidr_block?: Argument<boolean> | Absent;
  cidr_block?: Argument<string> | Absent;
  enable_dns_hostnames?: Argument<boolean> | Absent;
  enable_dns_support?: Argument<boolean> | Absent;
  enable_network_address_usage_metrics?: Argument<boolean> | Absent;
  instance_tenancy?: Argument<string> | Absent;
  ipv4_ipam_pool_id?: Argument<string> | Absent;
  ipv4_netmask_length?: Argument<number> | Absent;
  ipv6_cidr_block?: Argument<string> | Absent;
  ipv6_cidr_block_network_border_group?: Argument<string> | Absent;
  ipv6_ipam_pool_id?: Argument<string> | Absent;
  ipv6_netmask_length?: Argument<number> | Absent;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
}

export interface AwsVpcEndpoint {
  auto_accept?: Argument<boolean> | Absent;
  ip_address_type?: Argument<string> | Absent;
  policy?: Argument<string> | Absent;
  private_dns_enabled?: Argument<boolean> | Absent;
  region?: Argument<string> | Absent;
  resource_configuration_arn?: Argument<string> | Absent;
  route_table_ids?: ListArgument<string> | Absent;
  security_group_ids?: ListArgument<string> | Absent;
  service_name?: Argument<string> | Absent;
  service_network_arn?: Argument<string> | Absent;
  service_region?: Argument<string> | Absent;
  subnet_ids?: ListArgument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  vpc_endpoint_type?: Argument<string> | Absent;
  vpc_id: Argument<string>;
  dns_options?: {
    dns_record_ip_type?: Argument<string> | Absent;
    private_dns_only_for_inbound_resolver_endpoint?: Argument<boolean> | Absent;
    private_dns_preference?: Argument<string> | Absent;
    private_dns_specified_domains?: ListArgument<string> | Absent;
  } | undefined;
  subnet_configuration?: readonly {
    ipv4?: Argument<string> | Absent;
    ipv6?: Argument<string> | Absent;
    subnet_id?: Argument<string> | Absent;
  }[] | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsVpcEndpointPolicy {
  policy?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  vpc_endpoint_id: Argument<string>;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsVpcSecurityGroupEgressRule {
  cidr_ipv4?: Argument<string> | Absent;
  cidr_ipv6?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  from_port?: Argument<number> | Absent;
  ip_protocol: Argument<string>;
  prefix_list_id?: Argument<string> | Absent;
  referenced_security_group_id?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  security_group_id: Argument<string>;
  tags?: MapArgument<string> | Absent;
  to_port?: Argument<number> | Absent;
}

export interface AwsVpcSecurityGroupIngressRule {
  cidr_ipv4?: Argument<string> | Absent;
  cidr_ipv6?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  from_port?: Argument<number> | Absent;
  ip_protocol: Argument<string>;
  prefix_list_id?: Argument<string> | Absent;
  referenced_security_group_id?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  security_group_id: Argument<string>;
  tags?: MapArgument<string> | Absent;
  to_port?: Argument<number> | Absent;
}

export interface AwsWafv2WebAcl {
  description?: Argument<string> | Absent;
  name?: Argument<string> | Absent;
  name_prefix?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  rule_json?: Argument<string> | Absent;
  scope: Argument<string>;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  token_domains?: ListArgument<string> | Absent;
  association_config?: {
    request_body?: readonly {
      api_gateway?: {
        default_size_inspection_limit: Argument<string>;
      } | undefined;
      app_runner_service?: {
        default_size_inspection_limit: Argument<string>;
      } | undefined;
      cloudfront?: {
        default_size_inspection_limit: Argument<string>;
      } | undefined;
      cognito_user_pool?: {
        default_size_inspection_limit: Argument<string>;
      } | undefined;
      verified_access_instance?: {
        default_size_inspection_limit: Argument<string>;
      } | undefined;
    }[] | undefined;
  } | undefined;
  captcha_config?: {
    immunity_time_property?: {
      immunity_time?: Argument<number> | Absent;
    } | undefined;
  } | undefined;
  challenge_config?: {
    immunity_time_property?: {
      immunity_time?: Argument<number> | Absent;
    } | undefined;
  } | undefined;
  custom_response_body?: readonly {
    content: Argument<string>;
    content_type: Argument<string>;
    key: Argument<string>;
  }[] | undefined;
  data_protection_config?: {
    data_protection?: readonly {
      action: Argument<string>;
      exclude_rate_based_details?: Argument<boolean> | Absent;
      exclude_rule_match_details?: Argument<boolean> | Absent;
      field: {
        field_keys?: ListArgument<string> | Absent;
        field_type: Argument<string>;
      };
    }[] | undefined;
  } | undefined;
  default_action: {
    allow?: AwsWafv2WebAcl_DefaultActionAllow | undefined;
    block?: AwsWafv2WebAcl_DefaultActionBlock | undefined;
  };
  rule?: readonly {
    name: Argument<string>;
    priority: Argument<number>;
    action?: {
      allow?: AwsWafv2WebAcl_DefaultActionAllow | undefined;
      block?: AwsWafv2WebAcl_DefaultActionBlock | undefined;
      captcha?: AwsWafv2WebAcl_DefaultActionAllow | undefined;
      challenge?: AwsWafv2WebAcl_DefaultActionAllow | undefined;
      count?: AwsWafv2WebAcl_DefaultActionAllow | undefined;
    } | undefined;
    captcha_config?: {
      immunity_time_property?: {
        immunity_time?: Argument<number> | Absent;
      } | undefined;
    } | undefined;
    challenge_config?: {
      immunity_time_property?: {
        immunity_time?: Argument<number> | Absent;
      } | undefined;
    } | undefined;
    override_action?: {
      count?: Empty | undefined;
      none?: Empty | undefined;
    } | undefined;
    rule_label?: readonly {
      name: Argument<string>;
    }[] | undefined;
    visibility_config: {
      cloudwatch_metrics_enabled: Argument<boolean>;
      metric_name: Argument<string>;
      sampled_requests_enabled: Argument<boolean>;
    };
    statement: AwsWafv2WebAcl_RuleStatement;
  }[] | undefined;
  visibility_config: {
    cloudwatch_metrics_enabled: Argument<boolean>;
    metric_name: Argument<string>;
    sampled_requests_enabled: Argument<boolean>;
  };
}

export interface AwsWafv2WebAcl_DefaultActionAllow {
  custom_request_handling?: {
    insert_header: readonly {
      name: Argument<string>;
      value: Argument<string>;
    }[];
  } | undefined;
}

export interface AwsWafv2WebAcl_DefaultActionBlockCustomResponse {
  custom_response_body_key?: Argument<string> | Absent;
  response_code: Argument<number>;
  response_header?: readonly {
    name: Argument<string>;
    value: Argument<string>;
  }[] | undefined;
}

export interface AwsWafv2WebAcl_DefaultActionBlock {
  custom_response?: AwsWafv2WebAcl_DefaultActionBlockCustomResponse | undefined;
}

export interface AwsWafv2WebAcl_RuleStatementAsnMatchStatement {
  asn_list: ListArgument<number>;
  forwarded_ip_config?: {
    fallback_behavior: Argument<string>;
    header_name: Argument<string>;
  } | undefined;
}

export interface AwsWafv2WebAcl_RuleStatementByteMatchStatementFieldToMatchCookiesMatchPattern {
  excluded_cookies?: ListArgument<string> | Absent;
  included_cookies?: ListArgument<string> | Absent;
  all?: Empty | undefined;
}

export interface AwsWafv2WebAcl_RuleStatementByteMatchStatementFieldToMatchCookies {
  match_scope: Argument<string>;
  oversize_handling: Argument<string>;
  match_pattern?: AwsWafv2WebAcl_RuleStatementByteMatchStatementFieldToMatchCookiesMatchPattern | undefined;
}

export interface AwsWafv2WebAcl_RuleStatementByteMatchStatementFieldToMatchHeadersMatchPattern {
  excluded_headers?: ListArgument<string> | Absent;
  included_headers?: ListArgument<string> | Absent;
  all?: Empty | undefined;
}

export interface AwsWafv2WebAcl_RuleStatementByteMatchStatementFieldToMatchHeaders {
  match_scope: Argument<string>;
  oversize_handling: Argument<string>;
  match_pattern?: AwsWafv2WebAcl_RuleStatementByteMatchStatementFieldToMatchHeadersMatchPattern | undefined;
}

export interface AwsWafv2WebAcl_RuleStatementByteMatchStatementFieldToMatchJsonBody {
  invalid_fallback_behavior?: Argument<string> | Absent;
  match_scope: Argument<string>;
  oversize_handling?: Argument<string> | Absent;
  match_pattern?: {
    included_paths?: ListArgument<string> | Absent;
    all?: Empty | undefined;
  } | undefined;
}

export interface AwsWafv2WebAcl_RuleStatementByteMatchStatementFieldToMatch {
  all_query_arguments?: Empty | undefined;
  body?: {
    oversize_handling?: Argument<string> | Absent;
  } | undefined;
  cookies?: AwsWafv2WebAcl_RuleStatementByteMatchStatementFieldToMatchCookies | undefined;
  header_order?: {
    oversize_handling: Argument<string>;
  } | undefined;
  headers?: AwsWafv2WebAcl_RuleStatementByteMatchStatementFieldToMatchHeaders | undefined;
  ja3_fingerprint?: {
    fallback_behavior: Argument<string>;
  } | undefined;
  ja4_fingerprint?: {
    fallback_behavior: Argument<string>;
  } | undefined;
  json_body?: AwsWafv2WebAcl_RuleStatementByteMatchStatementFieldToMatchJsonBody | undefined;
  method?: Empty | undefined;
  query_string?: Empty | undefined;
  single_header?: {
    name: Argument<string>;
  } | undefined;
  single_query_argument?: {
    name: Argument<string>;
  } | undefined;
  uri_fragment?: {
    fallback_behavior?: Argument<string> | Absent;
  } | undefined;
  uri_path?: Empty | undefined;
}

export interface AwsWafv2WebAcl_RuleStatementByteMatchStatement {
  positional_constraint: Argument<string>;
  search_string: Argument<string>;
  field_to_match?: AwsWafv2WebAcl_RuleStatementByteMatchStatementFieldToMatch | undefined;
  text_transformation?: readonly {
    priority: Argument<number>;
    type: Argument<string>;
  }[] | undefined;
}

export interface AwsWafv2WebAcl_RuleStatementGeoMatchStatement {
  country_codes: ListArgument<string>;
  forwarded_ip_config?: {
    fallback_behavior: Argument<string>;
    header_name: Argument<string>;
  } | undefined;
}

export interface AwsWafv2WebAcl_RuleStatementIpSetReferenceStatement {
  arn: Argument<string>;
  ip_set_forwarded_ip_config?: {
    fallback_behavior: Argument<string>;
    header_name: Argument<string>;
    position: Argument<string>;
  } | undefined;
}

export interface AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementManagedRuleGroupConfigsAwsManagedRulesAcfpRuleSetResponseInspection {
  body_contains?: {
    failure_strings: ListArgument<string>;
    success_strings: ListArgument<string>;
  } | undefined;
  header?: {
    failure_values: ListArgument<string>;
    name: Argument<string>;
    success_values: ListArgument<string>;
  } | undefined;
  json?: {
    failure_values: ListArgument<string>;
    identifier: Argument<string>;
    success_values: ListArgument<string>;
  } | undefined;
  status_code?: {
    failure_codes: ListArgument<number>;
    success_codes: ListArgument<number>;
  } | undefined;
}

export interface AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseAllow {
  custom_request_handling?: {
    insert_header?: readonly {
      name: Argument<string>;
      value: Argument<string>;
    }[] | undefined;
  } | undefined;
}

export interface AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseBlockCustomResponse {
  custom_response_body_key?: Argument<string> | Absent;
  response_code: Argument<number>;
  response_header?: readonly {
    name: Argument<string>;
    value: Argument<string>;
  }[] | undefined;
}

export interface AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseBlock {
  custom_response?: AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseBlockCustomResponse | undefined;
}

export interface AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUse {
  allow?: AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseAllow | undefined;
  block?: AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseBlock | undefined;
  captcha?: AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseAllow | undefined;
  challenge?: AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseAllow | undefined;
  count?: AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseAllow | undefined;
}

export interface AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementRuleActionOverride {
  name: Argument<string>;
  action_to_use?: AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUse | undefined;
}

export interface AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementScopeDownStatementRegexMatchStatement {
  regex_string: Argument<string>;
  field_to_match?: AwsWafv2WebAcl_RuleStatementByteMatchStatementFieldToMatch | undefined;
  text_transformation?: readonly {
    priority: Argument<number>;
    type: Argument<string>;
  }[] | undefined;
}

export interface AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementScopeDownStatementRegexPatternSetReferenceStatement {
  arn: Argument<string>;
  field_to_match?: AwsWafv2WebAcl_RuleStatementByteMatchStatementFieldToMatch | undefined;
  text_transformation?: readonly {
    priority: Argument<number>;
    type: Argument<string>;
  }[] | undefined;
}

export interface AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementScopeDownStatementSizeConstraintStatement {
  comparison_operator: Argument<string>;
  size: Argument<number>;
  field_to_match?: AwsWafv2WebAcl_RuleStatementByteMatchStatementFieldToMatch | undefined;
  text_transformation?: readonly {
    priority: Argument<number>;
    type: Argument<string>;
  }[] | undefined;
}

export interface AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementScopeDownStatementSqliMatchStatement {
  sensitivity_level?: Argument<string> | Absent;
  field_to_match?: AwsWafv2WebAcl_RuleStatementByteMatchStatementFieldToMatch | undefined;
  text_transformation?: readonly {
    priority: Argument<number>;
    type: Argument<string>;
  }[] | undefined;
}

export interface AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementScopeDownStatementXssMatchStatement {
  field_to_match?: AwsWafv2WebAcl_RuleStatementByteMatchStatementFieldToMatch | undefined;
  text_transformation?: readonly {
    priority: Argument<number>;
    type: Argument<string>;
  }[] | undefined;
}

export interface AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementScopeDownStatement {
  asn_match_statement?: AwsWafv2WebAcl_RuleStatementAsnMatchStatement | undefined;
  byte_match_statement?: AwsWafv2WebAcl_RuleStatementByteMatchStatement | undefined;
  geo_match_statement?: AwsWafv2WebAcl_RuleStatementGeoMatchStatement | undefined;
  ip_set_reference_statement?: AwsWafv2WebAcl_RuleStatementIpSetReferenceStatement | undefined;
  label_match_statement?: {
    key: Argument<string>;
    scope: Argument<string>;
  } | undefined;
  regex_match_statement?: AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementScopeDownStatementRegexMatchStatement | undefined;
  regex_pattern_set_reference_statement?: AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementScopeDownStatementRegexPatternSetReferenceStatement | undefined;
  size_constraint_statement?: AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementScopeDownStatementSizeConstraintStatement | undefined;
  sqli_match_statement?: AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementScopeDownStatementSqliMatchStatement | undefined;
  xss_match_statement?: AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementScopeDownStatementXssMatchStatement | undefined;
}

export interface AwsWafv2WebAcl_RuleStatement {
  and_statement?: {
    statement: readonly AwsWafv2WebAcl_RuleStatement[];
  } | undefined;
  asn_match_statement?: AwsWafv2WebAcl_RuleStatementAsnMatchStatement | undefined;
  byte_match_statement?: AwsWafv2WebAcl_RuleStatementByteMatchStatement | undefined;
  geo_match_statement?: AwsWafv2WebAcl_RuleStatementGeoMatchStatement | undefined;
  ip_set_reference_statement?: AwsWafv2WebAcl_RuleStatementIpSetReferenceStatement | undefined;
  label_match_statement?: {
    key: Argument<string>;
    scope: Argument<string>;
  } | undefined;
  managed_rule_group_statement?: {
    name: Argument<string>;
    vendor_name: Argument<string>;
    version?: Argument<string> | Absent;
    managed_rule_group_configs?: readonly {
      login_path?: Argument<string> | Absent;
      payload_type?: Argument<string> | Absent;
      aws_managed_rules_acfp_rule_set?: {
        creation_path: Argument<string>;
        enable_regex_in_path?: Argument<boolean> | Absent;
        registration_page_path: Argument<string>;
        request_inspection?: {
          payload_type: Argument<string>;
          address_fields?: {
            identifiers: ListArgument<string>;
          } | undefined;
          email_field?: {
            identifier: Argument<string>;
          } | undefined;
          password_field?: {
            identifier: Argument<string>;
          } | undefined;
          phone_number_fields?: {
            identifiers: ListArgument<string>;
          } | undefined;
          username_field?: {
            identifier: Argument<string>;
          } | undefined;
        } | undefined;
        response_inspection?: AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementManagedRuleGroupConfigsAwsManagedRulesAcfpRuleSetResponseInspection | undefined;
      } | undefined;
      aws_managed_rules_anti_ddos_rule_set?: {
        sensitivity_to_block?: Argument<string> | Absent;
        client_side_action_config?: {
          challenge?: {
            sensitivity?: Argument<string> | Absent;
            usage_of_action: Argument<string>;
            exempt_uri_regular_expression?: readonly {
              regex_string?: Argument<string> | Absent;
            }[] | undefined;
          } | undefined;
        } | undefined;
      } | undefined;
      aws_managed_rules_atp_rule_set?: {
        enable_regex_in_path?: Argument<boolean> | Absent;
        login_path: Argument<string>;
        request_inspection?: {
          payload_type: Argument<string>;
          password_field?: {
            identifier: Argument<string>;
          } | undefined;
          username_field?: {
            identifier: Argument<string>;
          } | undefined;
        } | undefined;
        response_inspection?: AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementManagedRuleGroupConfigsAwsManagedRulesAcfpRuleSetResponseInspection | undefined;
      } | undefined;
      aws_managed_rules_bot_control_rule_set?: {
        enable_machine_learning?: Argument<boolean> | Absent;
        inspection_level: Argument<string>;
      } | undefined;
      password_field?: {
        identifier: Argument<string>;
      } | undefined;
      username_field?: {
        identifier: Argument<string>;
      } | undefined;
    }[] | undefined;
    rule_action_override?: readonly AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementRuleActionOverride[] | undefined;
    scope_down_statement?: AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementScopeDownStatement | undefined;
  } | undefined;
  not_statement?: {
    statement: AwsWafv2WebAcl_RuleStatement;
  } | undefined;
  or_statement?: {
    statement: readonly AwsWafv2WebAcl_RuleStatement[];
  } | undefined;
  rate_based_statement?: {
    aggregate_key_type: Argument<string>;
    evaluation_window_sec?: Argument<number> | Absent;
    limit: Argument<number>;
    forwarded_ip_config?: {
      fallback_behavior: Argument<string>;
      header_name: Argument<string>;
    } | undefined;
    scope_down_statement?: AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementScopeDownStatement | undefined;
  } | undefined;
  regex_match_statement?: AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementScopeDownStatementRegexMatchStatement | undefined;
  regex_pattern_set_reference_statement?: AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementScopeDownStatementRegexPatternSetReferenceStatement | undefined;
  rule_group_reference_statement?: {
    arn: Argument<string>;
    excluded_rule?: readonly {
      name: Argument<string>;
    }[] | undefined;
    rule_action_override?: readonly AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementRuleActionOverride[] | undefined;
  } | undefined;
  size_constraint_statement?: AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementScopeDownStatementSizeConstraintStatement | undefined;
  sqli_match_statement?: AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementScopeDownStatementSqliMatchStatement | undefined;
  xss_match_statement?: AwsWafv2WebAcl_RuleStatementManagedRuleGroupStatementScopeDownStatementXssMatchStatement | undefined;
}

export interface AwsWafv2WebAclAssociation {
  region?: Argument<string> | Absent;
  resource_arn: Argument<string>;
  web_acl_arn: Argument<string>;
  timeouts?: Argument<{ create: Argument<string> | null }> | Absent;
}

export interface AwsWafv2WebAclLoggingConfiguration {
  log_destination_configs: ListArgument<string>;
  region?: Argument<string> | Absent;
  resource_arn: Argument<string>;
  logging_filter?: {
    default_behavior: Argument<string>;
    filter: readonly {
      behavior: Argument<string>;
      requirement: Argument<string>;
      condition: readonly {
        action_condition?: {
          action: Argument<string>;
        } | undefined;
        label_name_condition?: {
          label_name: Argument<string>;
        } | undefined;
      }[];
    }[];
  } | undefined;
  redacted_fields?: readonly {
    method?: Empty | undefined;
    query_string?: Empty | undefined;
    single_header?: {
      name: Argument<string>;
    } | undefined;
    uri_path?: Empty | undefined;
  }[] | undefined;
}

export interface AwsXraySamplingRule {
  attributes?: MapArgument<string> | Absent;
  fixed_rate: Argument<number>;
  host: Argument<string>;
  http_method: Argument<string>;
  priority: Argument<number>;
  region?: Argument<string> | Absent;
  reservoir_size: Argument<number>;
  resource_arn: Argument<string>;
  rule_name?: Argument<string> | Absent;
  service_name: Argument<string>;
  service_type: Argument<string>;
  tags?: MapArgument<string> | Absent;
  tags_all?: MapArgument<string> | Absent;
  url_path: Argument<string>;
  version: Argument<number>;
}

export interface GoogleAccessContextManagerAccessLevel {
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  name: Argument<string>;
  parent: Argument<string>;
  title: Argument<string>;
  basic?: {
    combining_function?: Argument<string> | Absent;
    conditions: readonly {
      ip_subnetworks?: ListArgument<string> | Absent;
      members?: ListArgument<string> | Absent;
      negate?: Argument<boolean> | Absent;
      regions?: ListArgument<string> | Absent;
      required_access_levels?: ListArgument<string> | Absent;
      device_policy?: {
        allowed_device_management_levels?: ListArgument<string> | Absent;
        allowed_encryption_statuses?: ListArgument<string> | Absent;
        require_admin_approval?: Argument<boolean> | Absent;
        require_corp_owned?: Argument<boolean> | Absent;
        require_screen_lock?: Argument<boolean> | Absent;
        os_constraints?: readonly {
          minimum_version?: Argument<string> | Absent;
          os_type: Argument<string>;
          require_verified_chrome_os?: Argument<boolean> | Absent;
        }[] | undefined;
      } | undefined;
      vpc_network_sources?: readonly {
        vpc_subnetwork?: {
          network: Argument<string>;
          vpc_ip_subnetworks?: ListArgument<string> | Absent;
        } | undefined;
      }[] | undefined;
    }[];
  } | undefined;
  custom?: {
    expr: {
      description?: Argument<string> | Absent;
      expression: Argument<string>;
      location?: Argument<string> | Absent;
      title?: Argument<string> | Absent;
    };
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleAccessContextManagerServicePerimeter {
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  name: Argument<string>;
  parent: Argument<string>;
  perimeter_type?: Argument<string> | Absent;
  title: Argument<string>;
  use_explicit_dry_run_spec?: Argument<boolean> | Absent;
  spec?: GoogleAccessContextManagerServicePerimeter_Spec | undefined;
  status?: GoogleAccessContextManagerServicePerimeter_Spec | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleAccessContextManagerServicePerimeter_SpecEgressPoliciesEgressFromSources {
  access_level?: Argument<string> | Absent;
  resource?: Argument<string> | Absent;
  psc_endpoint?: {
    forwarding_rule?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleAccessContextManagerServicePerimeter_SpecEgressPoliciesEgressFrom {
  identities?: ListArgument<string> | Absent;
  identity_type?: Argument<string> | Absent;
  source_restriction?: Argument<string> | Absent;
  sources?: readonly GoogleAccessContextManagerServicePerimeter_SpecEgressPoliciesEgressFromSources[] | undefined;
}

export interface GoogleAccessContextManagerServicePerimeter_SpecEgressPoliciesEgressToOperations {
  service_name?: Argument<string> | Absent;
  method_selectors?: readonly {
    method?: Argument<string> | Absent;
    permission?: Argument<string> | Absent;
  }[] | undefined;
}

export interface GoogleAccessContextManagerServicePerimeter_SpecEgressPoliciesEgressTo {
  external_resources?: ListArgument<string> | Absent;
  resources?: ListArgument<string> | Absent;
  roles?: ListArgument<string> | Absent;
  operations?: readonly GoogleAccessContextManagerServicePerimeter_SpecEgressPoliciesEgressToOperations[] | undefined;
}

export interface GoogleAccessContextManagerServicePerimeter_SpecEgressPolicies {
  title?: Argument<string> | Absent;
  egress_from?: GoogleAccessContextManagerServicePerimeter_SpecEgressPoliciesEgressFrom | undefined;
  egress_to?: GoogleAccessContextManagerServicePerimeter_SpecEgressPoliciesEgressTo | undefined;
}

export interface GoogleAccessContextManagerServicePerimeter_SpecIngressPoliciesIngressFrom {
  identities?: ListArgument<string> | Absent;
  identity_type?: Argument<string> | Absent;
  sources?: readonly GoogleAccessContextManagerServicePerimeter_SpecEgressPoliciesEgressFromSources[] | undefined;
}

export interface GoogleAccessContextManagerServicePerimeter_SpecIngressPoliciesIngressTo {
  resources?: ListArgument<string> | Absent;
  roles?: ListArgument<string> | Absent;
  operations?: readonly GoogleAccessContextManagerServicePerimeter_SpecEgressPoliciesEgressToOperations[] | undefined;
}

export interface GoogleAccessContextManagerServicePerimeter_SpecIngressPolicies {
  title?: Argument<string> | Absent;
  ingress_from?: GoogleAccessContextManagerServicePerimeter_SpecIngressPoliciesIngressFrom | undefined;
  ingress_to?: GoogleAccessContextManagerServicePerimeter_SpecIngressPoliciesIngressTo | undefined;
}

export interface GoogleAccessContextManagerServicePerimeter_SpecVpcAccessibleServicesAllowedServicePatterns {
  pattern?: Argument<string> | Absent;
  service?: Argument<string> | Absent;
  modifiers?: readonly {
    add_request_header?: {
      key: Argument<string>;
      value: Argument<string>;
    } | undefined;
  }[] | undefined;
}

export interface GoogleAccessContextManagerServicePerimeter_SpecVpcAccessibleServices {
  allowed_services?: ListArgument<string> | Absent;
  enable_restriction?: Argument<boolean> | Absent;
  service_patterns_enforcement_scopes?: ListArgument<string> | Absent;
  allowed_service_patterns?: readonly GoogleAccessContextManagerServicePerimeter_SpecVpcAccessibleServicesAllowedServicePatterns[] | undefined;
}

export interface GoogleAccessContextManagerServicePerimeter_Spec {
  access_levels?: ListArgument<string> | Absent;
  resources?: ListArgument<string> | Absent;
  restricted_services?: ListArgument<string> | Absent;
  egress_policies?: readonly GoogleAccessContextManagerServicePerimeter_SpecEgressPolicies[] | undefined;
  ingress_policies?: readonly GoogleAccessContextManagerServicePerimeter_SpecIngressPolicies[] | undefined;
  vpc_accessible_services?: GoogleAccessContextManagerServicePerimeter_SpecVpcAccessibleServices | undefined;
}

export interface GoogleArtifactRegistryRepository {
  cleanup_policy_dry_run?: Argument<boolean> | Absent;
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  format: Argument<string>;
  kms_key_name?: Argument<string> | Absent;
  labels?: MapArgument<string> | Absent;
  location?: Argument<string> | Absent;
  mode?: Argument<string> | Absent;
  project?: Argument<string> | Absent;
  repository_id: Argument<string>;
  cleanup_policies?: readonly {
    action?: Argument<string> | Absent;
    id: Argument<string>;
    condition?: {
      newer_than?: Argument<string> | Absent;
      older_than?: Argument<string> | Absent;
      package_name_prefixes?: ListArgument<string> | Absent;
      tag_prefixes?: ListArgument<string> | Absent;
      tag_state?: Argument<string> | Absent;
      version_name_prefixes?: ListArgument<string> | Absent;
    } | undefined;
    most_recent_versions?: {
      keep_count?: Argument<number> | Absent;
      package_name_prefixes?: ListArgument<string> | Absent;
    } | undefined;
  }[] | undefined;
  docker_config?: {
    immutable_tags?: Argument<boolean> | Absent;
  } | undefined;
  maven_config?: {
    allow_snapshot_overwrites?: Argument<boolean> | Absent;
    version_policy?: Argument<string> | Absent;
  } | undefined;
  remote_repository_config?: {
    description?: Argument<string> | Absent;
    disable_upstream_validation?: Argument<boolean> | Absent;
    apt_repository?: GoogleArtifactRegistryRepository_RemoteRepositoryConfigAptRepository | undefined;
    common_repository?: {
      uri: Argument<string>;
    } | undefined;
    docker_repository?: {
      public_repository?: Argument<string> | Absent;
      custom_repository?: {
        uri?: Argument<string> | Absent;
      } | undefined;
    } | undefined;
    maven_repository?: {
      public_repository?: Argument<string> | Absent;
      custom_repository?: {
        uri?: Argument<string> | Absent;
      } | undefined;
    } | undefined;
    no_cache?: Empty | undefined;
    npm_repository?: {
      public_repository?: Argument<string> | Absent;
      custom_repository?: {
        uri?: Argument<string> | Absent;
      } | undefined;
    } | undefined;
    python_repository?: {
      public_repository?: Argument<string> | Absent;
      custom_repository?: {
        uri?: Argument<string> | Absent;
      } | undefined;
    } | undefined;
    upstream_credentials?: {
      username_password_credentials?: {
        password_secret_version?: Argument<string> | Absent;
        username?: Argument<string> | Absent;
      } | undefined;
    } | undefined;
    yum_repository?: GoogleArtifactRegistryRepository_RemoteRepositoryConfigAptRepository | undefined;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
  virtual_repository_config?: {
    upstream_policies?: readonly {
      id?: Argument<string> | Absent;
      priority?: Argument<number> | Absent;
      repository?: Argument<string> | Absent;
    }[] | undefined;
  } | undefined;
  vulnerability_scanning_config?: {
    enablement_config?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleArtifactRegistryRepository_RemoteRepositoryConfigAptRepository {
  public_repository?: {
    repository_base: Argument<string>;
    repository_path: Argument<string>;
  } | undefined;
}

export interface GoogleArtifactRegistryRepositoryIamMember {
  location?: Argument<string> | Absent;
  member: Argument<string>;
  project?: Argument<string> | Absent;
  repository: Argument<string>;
  role: Argument<string>;
  condition?: {
    description?: Argument<string> | Absent;
    expression: Argument<string>;
    title: Argument<string>;
  } | undefined;
}

export interface GoogleBigqueryDataset {
  dataset_id: Argument<string>;
  default_collation?: Argument<string> | Absent;
  default_partition_expiration_ms?: Argument<number> | Absent;
  default_table_expiration_ms?: Argument<number> | Absent;
  delete_contents_on_destroy?: Argument<boolean> | Absent;
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  friendly_name?: Argument<string> | Absent;
  is_case_insensitive?: Argument<boolean> | Absent;
  labels?: MapArgument<string> | Absent;
  location?: Argument<string> | Absent;
  max_time_travel_hours?: Argument<string> | Absent;
  project?: Argument<string> | Absent;
  resource_tags?: MapArgument<string> | Absent;
  storage_billing_model?: Argument<string> | Absent;
  access?: readonly {
    domain?: Argument<string> | Absent;
    group_by_email?: Argument<string> | Absent;
    iam_member?: Argument<string> | Absent;
    role?: Argument<string> | Absent;
    special_group?: Argument<string> | Absent;
    user_by_email?: Argument<string> | Absent;
    condition?: {
      description?: Argument<string> | Absent;
      expression: Argument<string>;
      location?: Argument<string> | Absent;
      title?: Argument<string> | Absent;
    } | undefined;
    dataset?: {
      target_types: ListArgument<string>;
      dataset: {
        dataset_id: Argument<string>;
        project_id: Argument<string>;
      };
    } | undefined;
    routine?: {
      dataset_id: Argument<string>;
      project_id: Argument<string>;
      routine_id: Argument<string>;
    } | undefined;
    view?: {
      dataset_id: Argument<string>;
      project_id: Argument<string>;
      table_id: Argument<string>;
    } | undefined;
  }[] | undefined;
  default_encryption_configuration?: {
    kms_key_name: Argument<string>;
  } | undefined;
  external_catalog_dataset_options?: {
    default_storage_location_uri?: Argument<string> | Absent;
    parameters?: MapArgument<string> | Absent;
  } | undefined;
  external_dataset_reference?: {
    connection: Argument<string>;
    external_source: Argument<string>;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleBigqueryDatasetIamMember {
  dataset_id: Argument<string>;
  member: Argument<string>;
  project?: Argument<string> | Absent;
  role: Argument<string>;
  condition?: {
    description?: Argument<string> | Absent;
    expression: Argument<string>;
    title: Argument<string>;
  } | undefined;
}

export interface GoogleBillingAccountIamMember {
  billing_account_id: Argument<string>;
  member: Argument<string>;
  role: Argument<string>;
  condition?: {
    description?: Argument<string> | Absent;
    expression: Argument<string>;
    title: Argument<string>;
  } | undefined;
}

export interface GoogleBillingBudget {
  billing_account: Argument<string>;
  deletion_policy?: Argument<string> | Absent;
  display_name?: Argument<string> | Absent;
  ownership_scope?: Argument<string> | Absent;
  all_updates_rule?: {
    disable_default_iam_recipients?: Argument<boolean> | Absent;
    enable_project_level_recipients?: Argument<boolean> | Absent;
    monitoring_notification_channels?: ListArgument<string> | Absent;
    pubsub_topic?: Argument<string> | Absent;
    schema_version?: Argument<string> | Absent;
  } | undefined;
  amount: {
    last_period_amount?: Argument<boolean> | Absent;
    specified_amount?: {
      currency_code?: Argument<string> | Absent;
      nanos?: Argument<number> | Absent;
      units?: Argument<string> | Absent;
    } | undefined;
  };
  budget_filter?: {
    calendar_period?: Argument<string> | Absent;
    credit_types?: ListArgument<string> | Absent;
    credit_types_treatment?: Argument<string> | Absent;
    labels?: MapArgument<string> | Absent;
    projects?: ListArgument<string> | Absent;
    resource_ancestors?: ListArgument<string> | Absent;
    services?: ListArgument<string> | Absent;
    subaccounts?: ListArgument<string> | Absent;
    custom_period?: {
      end_date?: {
        day: Argument<number>;
        month: Argument<number>;
        year: Argument<number>;
      } | undefined;
      start_date: {
        day: Argument<number>;
        month: Argument<number>;
        year: Argument<number>;
      };
    } | undefined;
  } | undefined;
  threshold_rules?: readonly {
    spend_basis?: Argument<string> | Absent;
    threshold_percent: Argument<number>;
  }[] | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleCertificateManagerCertificate {
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  labels?: MapArgument<string> | Absent;
  location?: Argument<string> | Absent;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  scope?: Argument<string> | Absent;
  managed?: {
    dns_authorizations?: ListArgument<string> | Absent;
    domains?: ListArgument<string> | Absent;
    issuance_config?: Argument<string> | Absent;
  } | undefined;
  self_managed?: {
    certificate_pem?: Argument<string> | Absent;
    pem_certificate?: Argument<string> | Absent;
    pem_private_key?: Argument<string> | Absent;
    pem_private_key_wo?: Argument<string> | Absent;
    pem_private_key_wo_version?: Argument<string> | Absent;
    private_key_pem?: Argument<string> | Absent;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleCertificateManagerCertificateMap {
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  labels?: MapArgument<string> | Absent;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleCertificateManagerCertificateMapEntry {
  certificates: ListArgument<string>;
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  hostname?: Argument<string> | Absent;
  labels?: MapArgument<string> | Absent;
  map: Argument<string>;
  matcher?: Argument<string> | Absent;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleCertificateManagerDnsAuthorization {
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  domain: Argument<string>;
  labels?: MapArgument<string> | Absent;
  location?: Argument<string> | Absent;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  type?: Argument<string> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleCloudAssetProjectFeed {
  asset_names?: ListArgument<string> | Absent;
  asset_types?: ListArgument<string> | Absent;
  billing_project?: Argument<string> | Absent;
  content_type?: Argument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  feed_id: Argument<string>;
  project?: Argument<string> | Absent;
  condition?: {
    description?: Argument<string> | Absent;
    expression: Argument<string>;
    location?: Argument<string> | Absent;
    title?: Argument<string> | Absent;
  } | undefined;
  feed_output_config: {
    pubsub_destination: {
      topic: Argument<string>;
    };
  };
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleCloudRunV2Job {
  annotations?: MapArgument<string> | Absent;
  client?: Argument<string> | Absent;
  client_version?: Argument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  deletion_protection?: Argument<boolean> | Absent;
  labels?: MapArgument<string> | Absent;
  launch_stage?: Argument<string> | Absent;
  location: Argument<string>;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  run_execution_token?: Argument<string> | Absent;
  start_execution_token?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  binary_authorization?: {
    breakglass_justification?: Argument<string> | Absent;
    policy?: Argument<string> | Absent;
    use_default?: Argument<boolean> | Absent;
  } | undefined;
  template: {
    annotations?: MapArgument<string> | Absent;
    labels?: MapArgument<string> | Absent;
    parallelism?: Argument<number> | Absent;
    task_count?: Argument<number> | Absent;
    template: {
      encryption_key?: Argument<string> | Absent;
      execution_environment?: Argument<string> | Absent;
      gpu_zonal_redundancy_disabled?: Argument<boolean> | Absent;
      max_retries?: Argument<number> | Absent;
      service_account?: Argument<string> | Absent;
      timeout?: Argument<string> | Absent;
      containers?: readonly {
        args?: ListArgument<string> | Absent;
        command?: ListArgument<string> | Absent;
        depends_on?: ListArgument<string> | Absent;
        image: Argument<string>;
        name?: Argument<string> | Absent;
        working_dir?: Argument<string> | Absent;
        env?: readonly {
          name: Argument<string>;
          value?: Argument<string> | Absent;
          value_source?: {
            secret_key_ref?: {
              secret: Argument<string>;
              version: Argument<string>;
            } | undefined;
          } | undefined;
        }[] | undefined;
        ports?: readonly {
          container_port?: Argument<number> | Absent;
          name?: Argument<string> | Absent;
        }[] | undefined;
        resources?: {
          limits?: MapArgument<string> | Absent;
        } | undefined;
        startup_probe?: {
          failure_threshold?: Argument<number> | Absent;
          initial_delay_seconds?: Argument<number> | Absent;
          period_seconds?: Argument<number> | Absent;
          timeout_seconds?: Argument<number> | Absent;
          grpc?: {
            port?: Argument<number> | Absent;
            service?: Argument<string> | Absent;
          } | undefined;
          http_get?: {
            path?: Argument<string> | Absent;
            port?: Argument<number> | Absent;
            http_headers?: readonly {
              name: Argument<string>;
              value?: Argument<string> | Absent;
            }[] | undefined;
          } | undefined;
          tcp_socket?: {
            port?: Argument<number> | Absent;
          } | undefined;
        } | undefined;
        volume_mounts?: readonly {
          mount_path: Argument<string>;
          name: Argument<string>;
          sub_path?: Argument<string> | Absent;
        }[] | undefined;
      }[] | undefined;
      node_selector?: {
        accelerator: Argument<string>;
      } | undefined;
      volumes?: readonly {
        name: Argument<string>;
        cloud_sql_instance?: {
          instances?: ListArgument<string> | Absent;
        } | undefined;
        empty_dir?: {
          medium?: Argument<string> | Absent;
          size_limit?: Argument<string> | Absent;
        } | undefined;
        gcs?: {
          bucket: Argument<string>;
          mount_options?: ListArgument<string> | Absent;
          read_only?: Argument<boolean> | Absent;
        } | undefined;
        nfs?: {
          path?: Argument<string> | Absent;
          read_only?: Argument<boolean> | Absent;
          server: Argument<string>;
        } | undefined;
        secret?: {
          default_mode?: Argument<number> | Absent;
          secret: Argument<string>;
          items?: readonly {
            mode?: Argument<number> | Absent;
            path: Argument<string>;
            version: Argument<string>;
          }[] | undefined;
        } | undefined;
      }[] | undefined;
      vpc_access?: {
        connector?: Argument<string> | Absent;
        egress?: Argument<string> | Absent;
        network_interfaces?: readonly {
          network?: Argument<string> | Absent;
          subnetwork?: Argument<string> | Absent;
          tags?: ListArgument<string> | Absent;
        }[] | undefined;
      } | undefined;
    };
  };
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleCloudRunV2JobIamMember {
  location?: Argument<string> | Absent;
  member: Argument<string>;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  role: Argument<string>;
  condition?: {
    description?: Argument<string> | Absent;
    expression: Argument<string>;
    title: Argument<string>;
  } | undefined;
}

export interface GoogleCloudRunV2Service {
  annotations?: MapArgument<string> | Absent;
  client?: Argument<string> | Absent;
  client_version?: Argument<string> | Absent;
  custom_audiences?: ListArgument<string> | Absent;
  default_uri_disabled?: Argument<boolean> | Absent;
  deletion_policy?: Argument<string> | Absent;
  deletion_protection?: Argument<boolean> | Absent;
  description?: Argument<string> | Absent;
  iap_enabled?: Argument<boolean> | Absent;
  ingress?: Argument<string> | Absent;
  invoker_iam_disabled?: Argument<boolean> | Absent;
  labels?: MapArgument<string> | Absent;
  launch_stage?: Argument<string> | Absent;
  location: Argument<string>;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  binary_authorization?: {
    breakglass_justification?: Argument<string> | Absent;
    policy?: Argument<string> | Absent;
    use_default?: Argument<boolean> | Absent;
  } | undefined;
  build_config?: {
    base_image?: Argument<string> | Absent;
    enable_automatic_updates?: Argument<boolean> | Absent;
    environment_variables?: MapArgument<string> | Absent;
    function_target?: Argument<string> | Absent;
    image_uri?: Argument<string> | Absent;
    service_account?: Argument<string> | Absent;
    source_location?: Argument<string> | Absent;
    worker_pool?: Argument<string> | Absent;
  } | undefined;
  multi_region_settings?: {
    regions?: ListArgument<string> | Absent;
  } | undefined;
  scaling?: {
    manual_instance_count?: Argument<number> | Absent;
    max_instance_count?: Argument<number> | Absent;
    min_instance_count?: Argument<number> | Absent;
    scaling_mode?: Argument<string> | Absent;
  } | undefined;
  template: {
    annotations?: MapArgument<string> | Absent;
    encryption_key?: Argument<string> | Absent;
    execution_environment?: Argument<string> | Absent;
    gpu_zonal_redundancy_disabled?: Argument<boolean> | Absent;
    health_check_disabled?: Argument<boolean> | Absent;
    labels?: MapArgument<string> | Absent;
    max_instance_request_concurrency?: Argument<number> | Absent;
    revision?: Argument<string> | Absent;
    service_account?: Argument<string> | Absent;
    session_affinity?: Argument<boolean> | Absent;
    timeout?: Argument<string> | Absent;
    containers?: readonly {
      args?: ListArgument<string> | Absent;
      base_image_uri?: Argument<string> | Absent;
      command?: ListArgument<string> | Absent;
      depends_on?: ListArgument<string> | Absent;
      image: Argument<string>;
      name?: Argument<string> | Absent;
      sandbox_launcher?: Argument<boolean> | Absent;
      working_dir?: Argument<string> | Absent;
      env?: readonly {
        name: Argument<string>;
        value?: Argument<string> | Absent;
        value_source?: {
          secret_key_ref?: {
            secret: Argument<string>;
            version?: Argument<string> | Absent;
          } | undefined;
        } | undefined;
      }[] | undefined;
      liveness_probe?: {
        failure_threshold?: Argument<number> | Absent;
        initial_delay_seconds?: Argument<number> | Absent;
        period_seconds?: Argument<number> | Absent;
        timeout_seconds?: Argument<number> | Absent;
        grpc?: {
          port?: Argument<number> | Absent;
          service?: Argument<string> | Absent;
        } | undefined;
        http_get?: GoogleCloudRunV2Service_TemplateContainersLivenessProbeHttpGet | undefined;
        tcp_socket?: {
          port: Argument<number>;
        } | undefined;
      } | undefined;
      ports?: {
        container_port?: Argument<number> | Absent;
        name?: Argument<string> | Absent;
      } | undefined;
      readiness_probe?: {
        failure_threshold?: Argument<number> | Absent;
        period_seconds?: Argument<number> | Absent;
        success_threshold?: Argument<number> | Absent;
        timeout_seconds?: Argument<number> | Absent;
        grpc?: {
          port?: Argument<number> | Absent;
          service?: Argument<string> | Absent;
        } | undefined;
        http_get?: {
          path?: Argument<string> | Absent;
          port?: Argument<number> | Absent;
        } | undefined;
      } | undefined;
      resources?: {
        cpu_idle?: Argument<boolean> | Absent;
        limits?: MapArgument<string> | Absent;
        startup_cpu_boost?: Argument<boolean> | Absent;
      } | undefined;
      startup_probe?: {
        failure_threshold?: Argument<number> | Absent;
        initial_delay_seconds?: Argument<number> | Absent;
        period_seconds?: Argument<number> | Absent;
        timeout_seconds?: Argument<number> | Absent;
        grpc?: {
          port?: Argument<number> | Absent;
          service?: Argument<string> | Absent;
        } | undefined;
        http_get?: GoogleCloudRunV2Service_TemplateContainersLivenessProbeHttpGet | undefined;
        tcp_socket?: {
          port?: Argument<number> | Absent;
        } | undefined;
      } | undefined;
      volume_mounts?: readonly {
        mount_path: Argument<string>;
        name: Argument<string>;
        sub_path?: Argument<string> | Absent;
      }[] | undefined;
    }[] | undefined;
    node_selector?: {
      accelerator: Argument<string>;
    } | undefined;
    sandboxes?: {
      templates?: readonly {
        args?: ListArgument<string> | Absent;
        command?: ListArgument<string> | Absent;
        image: Argument<string>;
        name: Argument<string>;
        working_dir?: Argument<string> | Absent;
        env?: readonly {
          name: Argument<string>;
          value?: Argument<string> | Absent;
        }[] | undefined;
        volume_mounts?: readonly {
          mount_path: Argument<string>;
          name: Argument<string>;
          sub_path?: Argument<string> | Absent;
        }[] | undefined;
      }[] | undefined;
    } | undefined;
    scaling?: {
      max_instance_count?: Argument<number> | Absent;
      min_instance_count?: Argument<number> | Absent;
    } | undefined;
    volumes?: readonly {
      name: Argument<string>;
      cloud_sql_instance?: {
        instances?: ListArgument<string> | Absent;
      } | undefined;
      empty_dir?: {
        medium?: Argument<string> | Absent;
        size_limit?: Argument<string> | Absent;
      } | undefined;
      gcs?: {
        bucket: Argument<string>;
        mount_options?: ListArgument<string> | Absent;
        read_only?: Argument<boolean> | Absent;
      } | undefined;
      nfs?: {
        path: Argument<string>;
        read_only?: Argument<boolean> | Absent;
        server: Argument<string>;
      } | undefined;
      secret?: {
        default_mode?: Argument<number> | Absent;
        secret: Argument<string>;
        items?: readonly {
          mode?: Argument<number> | Absent;
          path: Argument<string>;
          version?: Argument<string> | Absent;
        }[] | undefined;
      } | undefined;
    }[] | undefined;
    vpc_access?: {
      connector?: Argument<string> | Absent;
      egress?: Argument<string> | Absent;
      network_interfaces?: readonly {
        network?: Argument<string> | Absent;
        subnetwork?: Argument<string> | Absent;
        tags?: ListArgument<string> | Absent;
      }[] | undefined;
    } | undefined;
  };
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
  traffic?: readonly {
    percent?: Argument<number> | Absent;
    revision?: Argument<string> | Absent;
    tag?: Argument<string> | Absent;
    type?: Argument<string> | Absent;
  }[] | undefined;
}

export interface GoogleCloudRunV2Service_TemplateContainersLivenessProbeHttpGet {
  path?: Argument<string> | Absent;
  port?: Argument<number> | Absent;
  http_headers?: readonly {
    name: Argument<string>;
    value?: Argument<string> | Absent;
  }[] | undefined;
}

export interface GoogleCloudRunV2ServiceIamMember {
  location?: Argument<string> | Absent;
  member: Argument<string>;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  role: Argument<string>;
  condition?: {
    description?: Argument<string> | Absent;
    expression: Argument<string>;
    title: Argument<string>;
  } | undefined;
}

export interface GoogleCloudRunV2WorkerPool {
  annotations?: MapArgument<string> | Absent;
  client?: Argument<string> | Absent;
  client_version?: Argument<string> | Absent;
  custom_audiences?: ListArgument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  deletion_protection?: Argument<boolean> | Absent;
  description?: Argument<string> | Absent;
  labels?: MapArgument<string> | Absent;
  launch_stage?: Argument<string> | Absent;
  location: Argument<string>;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  binary_authorization?: {
    breakglass_justification?: Argument<string> | Absent;
    policy?: Argument<string> | Absent;
    use_default?: Argument<boolean> | Absent;
  } | undefined;
  instance_splits?: readonly {
    percent?: Argument<number> | Absent;
    revision?: Argument<string> | Absent;
    type?: Argument<string> | Absent;
  }[] | undefined;
  scaling?: {
    manual_instance_count?: Argument<number> | Absent;
    max_instance_count?: Argument<number> | Absent;
    min_instance_count?: Argument<number> | Absent;
    scaling_mode?: Argument<string> | Absent;
  } | undefined;
  template: {
    annotations?: MapArgument<string> | Absent;
    client?: Argument<string> | Absent;
    client_version?: Argument<string> | Absent;
    encryption_key?: Argument<string> | Absent;
    encryption_key_revocation_action?: Argument<string> | Absent;
    encryption_key_shutdown_duration?: Argument<string> | Absent;
    gpu_zonal_redundancy_disabled?: Argument<boolean> | Absent;
    labels?: MapArgument<string> | Absent;
    revision?: Argument<string> | Absent;
    service_account?: Argument<string> | Absent;
    containers?: readonly {
      args?: ListArgument<string> | Absent;
      command?: ListArgument<string> | Absent;
      depends_on?: ListArgument<string> | Absent;
      image: Argument<string>;
      name?: Argument<string> | Absent;
      working_dir?: Argument<string> | Absent;
      env?: readonly {
        name: Argument<string>;
        value?: Argument<string> | Absent;
        value_source?: {
          secret_key_ref?: {
            secret: Argument<string>;
            version?: Argument<string> | Absent;
          } | undefined;
        } | undefined;
      }[] | undefined;
      liveness_probe?: GoogleCloudRunV2WorkerPool_TemplateContainersLivenessProbe | undefined;
      resources?: {
        limits?: MapArgument<string> | Absent;
      } | undefined;
      startup_probe?: GoogleCloudRunV2WorkerPool_TemplateContainersLivenessProbe | undefined;
      volume_mounts?: readonly {
        mount_path: Argument<string>;
        name: Argument<string>;
        sub_path?: Argument<string> | Absent;
      }[] | undefined;
    }[] | undefined;
    node_selector?: {
      accelerator: Argument<string>;
    } | undefined;
    volumes?: readonly {
      name: Argument<string>;
      cloud_sql_instance?: {
        instances?: ListArgument<string> | Absent;
      } | undefined;
      empty_dir?: {
        medium?: Argument<string> | Absent;
        size_limit?: Argument<string> | Absent;
      } | undefined;
      gcs?: {
        bucket: Argument<string>;
        mount_options?: ListArgument<string> | Absent;
        read_only?: Argument<boolean> | Absent;
      } | undefined;
      nfs?: {
        path: Argument<string>;
        read_only?: Argument<boolean> | Absent;
        server: Argument<string>;
      } | undefined;
      secret?: {
        default_mode?: Argument<number> | Absent;
        secret: Argument<string>;
        items?: readonly {
          mode?: Argument<number> | Absent;
          path: Argument<string>;
          version?: Argument<string> | Absent;
        }[] | undefined;
      } | undefined;
    }[] | undefined;
    vpc_access?: {
      connector?: Argument<string> | Absent;
      egress?: Argument<string> | Absent;
      network_interfaces?: readonly {
        network?: Argument<string> | Absent;
        subnetwork?: Argument<string> | Absent;
        tags?: ListArgument<string> | Absent;
      }[] | undefined;
    } | undefined;
  };
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleCloudRunV2WorkerPool_TemplateContainersLivenessProbeHttpGet {
  path?: Argument<string> | Absent;
  port?: Argument<number> | Absent;
  http_headers?: readonly {
    name?: Argument<string> | Absent;
    port?: Argument<number> | Absent;
    value?: Argument<string> | Absent;
  }[] | undefined;
}

export interface GoogleCloudRunV2WorkerPool_TemplateContainersLivenessProbe {
  failure_threshold?: Argument<number> | Absent;
  initial_delay_seconds?: Argument<number> | Absent;
  period_seconds?: Argument<number> | Absent;
  timeout_seconds?: Argument<number> | Absent;
  grpc?: {
    port?: Argument<number> | Absent;
    service?: Argument<string> | Absent;
  } | undefined;
  http_get?: GoogleCloudRunV2WorkerPool_TemplateContainersLivenessProbeHttpGet | undefined;
  tcp_socket?: {
    port?: Argument<number> | Absent;
  } | undefined;
}

export interface GoogleCloudRunV2WorkerPoolIamMember {
  location?: Argument<string> | Absent;
  member: Argument<string>;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  role: Argument<string>;
  condition?: {
    description?: Argument<string> | Absent;
    expression: Argument<string>;
    title: Argument<string>;
  } | undefined;
}

export interface GoogleCloudSchedulerJob {
  attempt_deadline?: Argument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  name: Argument<string>;
  paused?: Argument<boolean> | Absent;
  project?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  schedule?: Argument<string> | Absent;
  time_zone?: Argument<string> | Absent;
  app_engine_http_target?: {
    body?: Argument<string> | Absent;
    headers?: MapArgument<string> | Absent;
    http_method?: Argument<string> | Absent;
    relative_uri: Argument<string>;
    app_engine_routing?: {
      instance?: Argument<string> | Absent;
      service?: Argument<string> | Absent;
      version?: Argument<string> | Absent;
    } | undefined;
  } | undefined;
  http_target?: {
    body?: Argument<string> | Absent;
    headers?: MapArgument<string> | Absent;
    http_method?: Argument<string> | Absent;
    uri: Argument<string>;
    oauth_token?: {
      scope?: Argument<string> | Absent;
      service_account_email: Argument<string>;
    } | undefined;
    oidc_token?: {
      audience?: Argument<string> | Absent;
      service_account_email: Argument<string>;
    } | undefined;
  } | undefined;
  pubsub_target?: {
    attributes?: MapArgument<string> | Absent;
    data?: Argument<string> | Absent;
    topic_name: Argument<string>;
  } | undefined;
  retry_config?: {
    max_backoff_duration?: Argument<string> | Absent;
    max_doublings?: Argument<number> | Absent;
    max_retry_duration?: Argument<string> | Absent;
    min_backoff_duration?: Argument<string> | Absent;
    retry_count?: Argument<number> | Absent;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleCloudTasksQueue {
  deletion_policy?: Argument<string> | Absent;
  desired_state?: Argument<string> | Absent;
  location: Argument<string>;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  app_engine_routing_override?: {
    instance?: Argument<string> | Absent;
    service?: Argument<string> | Absent;
    version?: Argument<string> | Absent;
  } | undefined;
  http_target?: {
    http_method?: Argument<string> | Absent;
    header_overrides?: readonly {
      header: {
        key: Argument<string>;
        value: Argument<string>;
      };
    }[] | undefined;
    oauth_token?: {
      scope?: Argument<string> | Absent;
      service_account_email: Argument<string>;
    } | undefined;
    oidc_token?: {
      audience?: Argument<string> | Absent;
      service_account_email: Argument<string>;
    } | undefined;
    uri_override?: {
      host?: Argument<string> | Absent;
      port?: Argument<string> | Absent;
      scheme?: Argument<string> | Absent;
      uri_override_enforce_mode?: Argument<string> | Absent;
      path_override?: {
        path?: Argument<string> | Absent;
      } | undefined;
      query_override?: {
        query_params?: Argument<string> | Absent;
      } | undefined;
    } | undefined;
  } | undefined;
  rate_limits?: {
    max_concurrent_dispatches?: Argument<number> | Absent;
    max_dispatches_per_second?: Argument<number> | Absent;
  } | undefined;
  retry_config?: {
    max_attempts?: Argument<number> | Absent;
    max_backoff?: Argument<string> | Absent;
    max_doublings?: Argument<number> | Absent;
    max_retry_duration?: Argument<string> | Absent;
    min_backoff?: Argument<string> | Absent;
  } | undefined;
  stackdriver_logging_config?: {
    sampling_ratio: Argument<number>;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleCloudfunctions2Function {
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  kms_key_name?: Argument<string> | Absent;
  labels?: MapArgument<string> | Absent;
  location: Argument<string>;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  build_config?: {
    docker_repository?: Argument<string> | Absent;
    entry_point?: Argument<string> | Absent;
    environment_variables?: MapArgument<string> | Absent;
    runtime?: Argument<string> | Absent;
    service_account?: Argument<string> | Absent;
    worker_pool?: Argument<string> | Absent;
    automatic_update_policy?: Empty | undefined;
    on_deploy_update_policy?: Empty | undefined;
    source?: {
      repo_source?: {
        branch_name?: Argument<string> | Absent;
        commit_sha?: Argument<string> | Absent;
        dir?: Argument<string> | Absent;
        invert_regex?: Argument<boolean> | Absent;
        project_id?: Argument<string> | Absent;
        repo_name?: Argument<string> | Absent;
        tag_name?: Argument<string> | Absent;
      } | undefined;
      storage_source?: {
        bucket?: Argument<string> | Absent;
        generation?: Argument<number> | Absent;
        object?: Argument<string> | Absent;
      } | undefined;
    } | undefined;
  } | undefined;
  event_trigger?: {
    event_type: Argument<string>;
    pubsub_topic?: Argument<string> | Absent;
    retry_policy?: Argument<string> | Absent;
    service_account_email?: Argument<string> | Absent;
    trigger_region?: Argument<string> | Absent;
    event_filters?: readonly {
      attribute: Argument<string>;
      operator?: Argument<string> | Absent;
      value: Argument<string>;
    }[] | undefined;
  } | undefined;
  service_config?: {
    all_traffic_on_latest_revision?: Argument<boolean> | Absent;
    available_cpu?: Argument<string> | Absent;
    available_memory?: Argument<string> | Absent;
    binary_authorization_policy?: Argument<string> | Absent;
    direct_vpc_egress?: Argument<string> | Absent;
    environment_variables?: MapArgument<string> | Absent;
    ingress_settings?: Argument<string> | Absent;
    max_instance_count?: Argument<number> | Absent;
    max_instance_request_concurrency?: Argument<number> | Absent;
    min_instance_count?: Argument<number> | Absent;
    service_account_email?: Argument<string> | Absent;
    timeout_seconds?: Argument<number> | Absent;
    vpc_connector?: Argument<string> | Absent;
    vpc_connector_egress_settings?: Argument<string> | Absent;
    direct_vpc_network_interface?: readonly {
      network?: Argument<string> | Absent;
      subnetwork?: Argument<string> | Absent;
      tags?: ListArgument<string> | Absent;
    }[] | undefined;
    secret_environment_variables?: readonly {
      key: Argument<string>;
      project_id: Argument<string>;
      secret: Argument<string>;
      version: Argument<string>;
    }[] | undefined;
    secret_volumes?: readonly {
      mount_path: Argument<string>;
      project_id: Argument<string>;
      secret: Argument<string>;
      versions?: readonly {
        path: Argument<string>;
        version: Argument<string>;
      }[] | undefined;
    }[] | undefined;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleComputeAddress {
  address?: Argument<string> | Absent;
  address_type?: Argument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  ip_collection?: Argument<string> | Absent;
  ip_version?: Argument<string> | Absent;
  ipv6_endpoint_type?: Argument<string> | Absent;
  labels?: MapArgument<string> | Absent;
  name: Argument<string>;
  network?: Argument<string> | Absent;
  network_tier?: Argument<string> | Absent;
  prefix_length?: Argument<number> | Absent;
  project?: Argument<string> | Absent;
  purpose?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  subnetwork?: Argument<string> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleComputeBackendBucket {
  bucket_name: Argument<string>;
  compression_mode?: Argument<string> | Absent;
  custom_response_headers?: ListArgument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  edge_security_policy?: Argument<string> | Absent;
  enable_cdn?: Argument<boolean> | Absent;
  load_balancing_scheme?: Argument<string> | Absent;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  cdn_policy?: {
    cache_mode?: Argument<string> | Absent;
    client_ttl?: Argument<number> | Absent;
    default_ttl?: Argument<number> | Absent;
    max_ttl?: Argument<number> | Absent;
    negative_caching?: Argument<boolean> | Absent;
    request_coalescing?: Argument<boolean> | Absent;
    serve_while_stale?: Argument<number> | Absent;
    signed_url_cache_max_age_sec?: Argument<number> | Absent;
    bypass_cache_on_request_headers?: readonly {
      header_name?: Argument<string> | Absent;
    }[] | undefined;
    cache_key_policy?: {
      include_http_headers?: ListArgument<string> | Absent;
      query_string_whitelist?: ListArgument<string> | Absent;
    } | undefined;
    negative_caching_policy?: readonly {
      code?: Argument<number> | Absent;
      ttl?: Argument<number> | Absent;
    }[] | undefined;
  } | undefined;
  params?: {
    resource_manager_tags?: MapArgument<string> | Absent;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleComputeBackendService {
  affinity_cookie_ttl_sec?: Argument<number> | Absent;
  compression_mode?: Argument<string> | Absent;
  connection_draining_timeout_sec?: Argument<number> | Absent;
  custom_request_headers?: ListArgument<string> | Absent;
  custom_response_headers?: ListArgument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  edge_security_policy?: Argument<string> | Absent;
  enable_cdn?: Argument<boolean> | Absent;
  external_managed_migration_state?: Argument<string> | Absent;
  external_managed_migration_testing_percentage?: Argument<number> | Absent;
  health_checks?: ListArgument<string> | Absent;
  ip_address_selection_policy?: Argument<string> | Absent;
  load_balancing_scheme?: Argument<string> | Absent;
  locality_lb_policy?: Argument<string> | Absent;
  name: Argument<string>;
  port_name?: Argument<string> | Absent;
  project?: Argument<string> | Absent;
  protocol?: Argument<string> | Absent;
  security_policy?: Argument<string> | Absent;
  service_lb_policy?: Argument<string> | Absent;
  session_affinity?: Argument<string> | Absent;
  timeout_sec?: Argument<number> | Absent;
  backend?: readonly {
    balancing_mode?: Argument<string> | Absent;
    capacity_scaler?: Argument<number> | Absent;
    description?: Argument<string> | Absent;
    group: Argument<string>;
    max_connections?: Argument<number> | Absent;
    max_connections_per_endpoint?: Argument<number> | Absent;
    max_connections_per_instance?: Argument<number> | Absent;
    max_rate?: Argument<number> | Absent;
    max_rate_per_endpoint?: Argument<number> | Absent;
    max_rate_per_instance?: Argument<number> | Absent;
    max_utilization?: Argument<number> | Absent;
    preference?: Argument<string> | Absent;
    custom_metrics?: readonly {
      dry_run: Argument<boolean>;
      max_utilization?: Argument<number> | Absent;
      name: Argument<string>;
    }[] | undefined;
  }[] | undefined;
  cdn_policy?: {
    cache_mode?: Argument<string> | Absent;
    client_ttl?: Argument<number> | Absent;
    default_ttl?: Argument<number> | Absent;
    max_ttl?: Argument<number> | Absent;
    negative_caching?: Argument<boolean> | Absent;
    request_coalescing?: Argument<boolean> | Absent;
    serve_while_stale?: Argument<number> | Absent;
    signed_url_cache_max_age_sec?: Argument<number> | Absent;
    bypass_cache_on_request_headers?: readonly {
      header_name: Argument<string>;
    }[] | undefined;
    cache_key_policy?: {
      include_host?: Argument<boolean> | Absent;
      include_http_headers?: ListArgument<string> | Absent;
      include_named_cookies?: ListArgument<string> | Absent;
      include_protocol?: Argument<boolean> | Absent;
      include_query_string?: Argument<boolean> | Absent;
      query_string_blacklist?: ListArgument<string> | Absent;
      query_string_whitelist?: ListArgument<string> | Absent;
    } | undefined;
    negative_caching_policy?: readonly {
      code?: Argument<number> | Absent;
      ttl?: Argument<number> | Absent;
    }[] | undefined;
  } | undefined;
  circuit_breakers?: {
    max_connections?: Argument<number> | Absent;
    max_pending_requests?: Argument<number> | Absent;
    max_requests?: Argument<number> | Absent;
    max_requests_per_connection?: Argument<number> | Absent;
    max_retries?: Argument<number> | Absent;
  } | undefined;
  consistent_hash?: {
    http_header_name?: Argument<string> | Absent;
    minimum_ring_size?: Argument<number> | Absent;
    http_cookie?: GoogleComputeBackendService_ConsistentHashHttpCookie | undefined;
  } | undefined;
  custom_metrics?: readonly {
    dry_run: Argument<boolean>;
    name: Argument<string>;
  }[] | undefined;
  iap?: {
    enabled: Argument<boolean>;
    oauth2_client_id?: Argument<string> | Absent;
    oauth2_client_secret?: Argument<string> | Absent;
  } | undefined;
  locality_lb_policies?: readonly {
    custom_policy?: {
      data?: Argument<string> | Absent;
      name: Argument<string>;
    } | undefined;
    policy?: {
      name: Argument<string>;
    } | undefined;
  }[] | undefined;
  log_config?: {
    enable?: Argument<boolean> | Absent;
    optional_fields?: ListArgument<string> | Absent;
    optional_mode?: Argument<string> | Absent;
    sample_rate?: Argument<number> | Absent;
    request_headers?: readonly {
      header_name: Argument<string>;
    }[] | undefined;
    response_headers?: readonly {
      header_name: Argument<string>;
    }[] | undefined;
  } | undefined;
  max_stream_duration?: {
    nanos?: Argument<number> | Absent;
    seconds: Argument<string>;
  } | undefined;
  outlier_detection?: {
    consecutive_errors?: Argument<number> | Absent;
    consecutive_gateway_failure?: Argument<number> | Absent;
    enforcing_consecutive_errors?: Argument<number> | Absent;
    enforcing_consecutive_gateway_failure?: Argument<number> | Absent;
    enforcing_success_rate?: Argument<number> | Absent;
    max_ejection_percent?: Argument<number> | Absent;
    success_rate_minimum_hosts?: Argument<number> | Absent;
    success_rate_request_volume?: Argument<number> | Absent;
    success_rate_stdev_factor?: Argument<number> | Absent;
    base_ejection_time?: {
      nanos?: Argument<number> | Absent;
      seconds: Argument<number>;
    } | undefined;
    interval?: {
      nanos?: Argument<number> | Absent;
      seconds: Argument<number>;
    } | undefined;
  } | undefined;
  params?: {
    resource_manager_tags?: MapArgument<string> | Absent;
  } | undefined;
  security_settings?: {
    client_tls_policy?: Argument<string> | Absent;
    subject_alt_names?: ListArgument<string> | Absent;
    aws_v4_authentication?: {
      access_key?: Argument<string> | Absent;
      access_key_id?: Argument<string> | Absent;
      access_key_version?: Argument<string> | Absent;
      origin_region?: Argument<string> | Absent;
    } | undefined;
  } | undefined;
  strong_session_affinity_cookie?: GoogleComputeBackendService_ConsistentHashHttpCookie | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
  tls_settings?: {
    authentication_config?: Argument<string> | Absent;
    sni?: Argument<string> | Absent;
    subject_alt_names?: readonly {
      dns_name?: Argument<string> | Absent;
      uniform_resource_identifier?: Argument<string> | Absent;
    }[] | undefined;
  } | undefined;
}

export interface GoogleComputeBackendService_ConsistentHashHttpCookie {
  name?: Argument<string> | Absent;
  path?: Argument<string> | Absent;
  ttl?: {
    nanos?: Argument<number> | Absent;
    seconds: Argument<number>;
  } | undefined;
}

export interface GoogleComputeFirewall {
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  destination_ranges?: ListArgument<string> | Absent;
  direction?: Argument<string> | Absent;
  disabled?: Argument<boolean> | Absent;
  enable_logging?: Argument<boolean> | Absent;
  name: Argument<string>;
  network: Argument<string>;
  priority?: Argument<number> | Absent;
  project?: Argument<string> | Absent;
  source_ranges?: ListArgument<string> | Absent;
  source_service_accounts?: ListArgument<string> | Absent;
  source_tags?: ListArgument<string> | Absent;
  target_service_accounts?: ListArgument<string> | Absent;
  target_tags?: ListArgument<string> | Absent;
  allow?: readonly {
    ports?: ListArgument<string> | Absent;
    protocol: Argument<string>;
  }[] | undefined;
  deny?: readonly {
    ports?: ListArgument<string> | Absent;
    protocol: Argument<string>;
  }[] | undefined;
  log_config?: {
    metadata: Argument<string>;
  } | undefined;
  params?: {
    resource_manager_tags?: MapArgument<string> | Absent;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleComputeGlobalAddress {
  address?: Argument<string> | Absent;
  address_type?: Argument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  ip_version?: Argument<string> | Absent;
  labels?: MapArgument<string> | Absent;
  name: Argument<string>;
  network?: Argument<string> | Absent;
  prefix_length?: Argument<number> | Absent;
  project?: Argument<string> | Absent;
  purpose?: Argument<string> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleComputeGlobalForwardingRule {
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  external_managed_backend_bucket_migration_state?: Argument<string> | Absent;
  external_managed_backend_bucket_migration_testing_percentage?: Argument<number> | Absent;
  ip_address?: Argument<string> | Absent;
  ip_protocol?: Argument<string> | Absent;
  ip_version?: Argument<string> | Absent;
  labels?: MapArgument<string> | Absent;
  load_balancing_scheme?: Argument<string> | Absent;
  name: Argument<string>;
  network?: Argument<string> | Absent;
  network_tier?: Argument<string> | Absent;
  no_automate_dns_zone?: Argument<boolean> | Absent;
  port_range?: Argument<string> | Absent;
  project?: Argument<string> | Absent;
  source_ip_ranges?: ListArgument<string> | Absent;
  subnetwork?: Argument<string> | Absent;
  target: Argument<string>;
  metadata_filters?: readonly {
    filter_match_criteria: Argument<string>;
    filter_labels: readonly {
      name: Argument<string>;
      value: Argument<string>;
    }[];
  }[] | undefined;
  service_directory_registrations?: {
    namespace?: Argument<string> | Absent;
    service_directory_region?: Argument<string> | Absent;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleComputeInstance {
  allow_stopping_for_update?: Argument<boolean> | Absent;
  can_ip_forward?: Argument<boolean> | Absent;
  deletion_policy?: Argument<string> | Absent;
  deletion_protection?: Argument<boolean> | Absent;
  description?: Argument<string> | Absent;
  desired_status?: Argument<string> | Absent;
  enable_display?: Argument<boolean> | Absent;
  hostname?: Argument<string> | Absent;
  key_revocation_action_type?: Argument<string> | Absent;
  labels?: MapArgument<string> | Absent;
  machine_type: Argument<string>;
  metadata?: MapArgument<string> | Absent;
  metadata_startup_script?: Argument<string> | Absent;
  min_cpu_platform?: Argument<string> | Absent;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  resource_policies?: ListArgument<string> | Absent;
  tags?: ListArgument<string> | Absent;
  zone?: Argument<string> | Absent;
  advanced_machine_features?: {
    enable_nested_virtualization?: Argument<boolean> | Absent;
    enable_uefi_networking?: Argument<boolean> | Absent;
    performance_monitoring_unit?: Argument<string> | Absent;
    threads_per_core?: Argument<number> | Absent;
    turbo_mode?: Argument<string> | Absent;
    visible_core_count?: Argument<number> | Absent;
  } | undefined;
  attached_disk?: readonly {
    device_name?: Argument<string> | Absent;
    disk_encryption_key_raw?: Argument<string> | Absent;
    disk_encryption_key_rsa?: Argument<string> | Absent;
    disk_encryption_service_account?: Argument<string> | Absent;
    force_attach?: Argument<boolean> | Absent;
    kms_key_self_link?: Argument<string> | Absent;
    mode?: Argument<string> | Absent;
    source: Argument<string>;
  }[] | undefined;
  boot_disk: {
    auto_delete?: Argument<boolean> | Absent;
    device_name?: Argument<string> | Absent;
    disk_encryption_key_raw?: Argument<string> | Absent;
    disk_encryption_key_rsa?: Argument<string> | Absent;
    disk_encryption_service_account?: Argument<string> | Absent;
    force_attach?: Argument<boolean> | Absent;
    guest_os_features?: ListArgument<string> | Absent;
    interface?: Argument<string> | Absent;
    kms_key_self_link?: Argument<string> | Absent;
    mode?: Argument<string> | Absent;
    source?: Argument<string> | Absent;
    initialize_params?: {
      architecture?: Argument<string> | Absent;
      enable_confidential_compute?: Argument<boolean> | Absent;
      image?: Argument<string> | Absent;
      labels?: MapArgument<string> | Absent;
      provisioned_iops?: Argument<number> | Absent;
      provisioned_throughput?: Argument<number> | Absent;
      replica_zones?: ListArgument<string> | Absent;
      resource_manager_tags?: MapArgument<string> | Absent;
      resource_policies?: ListArgument<string> | Absent;
      size?: Argument<number> | Absent;
      snapshot?: Argument<string> | Absent;
      storage_pool?: Argument<string> | Absent;
      type?: Argument<string> | Absent;
      source_image_encryption_key?: GoogleComputeInstance_BootDiskInitializeParamsSourceImageEncryptionKey | undefined;
      source_snapshot_encryption_key?: GoogleComputeInstance_BootDiskInitializeParamsSourceImageEncryptionKey | undefined;
    } | undefined;
  };
  confidential_instance_config?: {
    confidential_instance_type?: Argument<string> | Absent;
    enable_confidential_compute?: Argument<boolean> | Absent;
  } | undefined;
  guest_accelerator?: readonly {
    count: Argument<number>;
    type: Argument<string>;
  }[] | undefined;
  instance_encryption_key?: {
    kms_key_self_link?: Argument<string> | Absent;
    kms_key_service_account?: Argument<string> | Absent;
  } | undefined;
  network_interface: readonly {
    igmp_query?: Argument<string> | Absent;
    internal_ipv6_prefix_length?: Argument<number> | Absent;
    ipv6_address?: Argument<string> | Absent;
    network?: Argument<string> | Absent;
    network_attachment?: Argument<string> | Absent;
    network_ip?: Argument<string> | Absent;
    nic_type?: Argument<string> | Absent;
    queue_count?: Argument<number> | Absent;
    stack_type?: Argument<string> | Absent;
    subnetwork?: Argument<string> | Absent;
    subnetwork_project?: Argument<string> | Absent;
    vlan?: Argument<number> | Absent;
    access_config?: readonly {
      nat_ip?: Argument<string> | Absent;
      network_tier?: Argument<string> | Absent;
      public_ptr_domain_name?: Argument<string> | Absent;
    }[] | undefined;
    alias_ip_range?: readonly {
      ip_cidr_range: Argument<string>;
      subnetwork_range_name?: Argument<string> | Absent;
    }[] | undefined;
    ipv6_access_config?: readonly {
      external_ipv6?: Argument<string> | Absent;
      external_ipv6_prefix_length?: Argument<string> | Absent;
      name?: Argument<string> | Absent;
      network_tier: Argument<string>;
      public_ptr_domain_name?: Argument<string> | Absent;
    }[] | undefined;
  }[];
  network_performance_config?: {
    total_egress_bandwidth_tier: Argument<string>;
  } | undefined;
  params?: {
    resource_manager_tags?: MapArgument<string> | Absent;
  } | undefined;
  reservation_affinity?: {
    type: Argument<string>;
    specific_reservation?: {
      key: Argument<string>;
      values: ListArgument<string>;
    } | undefined;
  } | undefined;
  scheduling?: {
    automatic_restart?: Argument<boolean> | Absent;
    availability_domain?: Argument<number> | Absent;
    host_error_timeout_seconds?: Argument<number> | Absent;
    instance_termination_action?: Argument<string> | Absent;
    min_node_cpus?: Argument<number> | Absent;
    on_host_maintenance?: Argument<string> | Absent;
    preemptible?: Argument<boolean> | Absent;
    provisioning_model?: Argument<string> | Absent;
    termination_time?: Argument<string> | Absent;
    local_ssd_recovery_timeout?: {
      nanos?: Argument<number> | Absent;
      seconds: Argument<number>;
    } | undefined;
    max_run_duration?: {
      nanos?: Argument<number> | Absent;
      seconds: Argument<number>;
    } | undefined;
    node_affinities?: readonly {
      key: Argument<string>;
      operator: Argument<string>;
      values: ListArgument<string>;
    }[] | undefined;
    on_instance_stop_action?: {
      discard_local_ssd?: Argument<boolean> | Absent;
    } | undefined;
  } | undefined;
  scratch_disk?: readonly {
    device_name?: Argument<string> | Absent;
    interface: Argument<string>;
    size?: Argument<number> | Absent;
  }[] | undefined;
  service_account?: {
    email?: Argument<string> | Absent;
    scopes: ListArgument<string>;
  } | undefined;
  shielded_instance_config?: {
    enable_integrity_monitoring?: Argument<boolean> | Absent;
    enable_secure_boot?: Argument<boolean> | Absent;
    enable_vtpm?: Argument<boolean> | Absent;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
  workload_identity_config?: {
    identity?: Argument<string> | Absent;
    identity_certificate_enabled?: Argument<boolean> | Absent;
  } | undefined;
}

export interface GoogleComputeInstance_BootDiskInitializeParamsSourceImageEncryptionKey {
  kms_key_self_link?: Argument<string> | Absent;
  kms_key_service_account?: Argument<string> | Absent;
  raw_key?: Argument<string> | Absent;
  rsa_encrypted_key?: Argument<string> | Absent;
}

export interface GoogleComputeManagedSslCertificate {
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  name?: Argument<string> | Absent;
  project?: Argument<string> | Absent;
  type?: Argument<string> | Absent;
  managed?: {
    domains: ListArgument<string>;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleComputeNetwork {
  auto_create_subnetworks?: Argument<boolean> | Absent;
  bgp_always_compare_med?: Argument<boolean> | Absent;
  bgp_best_path_selection_mode?: Argument<string> | Absent;
  bgp_inter_region_cost?: Argument<string> | Absent;
  delete_bgp_always_compare_med?: Argument<boolean> | Absent;
  delete_default_routes_on_create?: Argument<boolean> | Absent;
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  enable_ula_internal_ipv6?: Argument<boolean> | Absent;
  internal_ipv6_range?: Argument<string> | Absent;
  mtu?: Argument<number> | Absent;
  name: Argument<string>;
  network_firewall_policy_enforcement_order?: Argument<string> | Absent;
  network_profile?: Argument<string> | Absent;
  project?: Argument<string> | Absent;
  routing_mode?: Argument<string> | Absent;
  params?: {
    resource_manager_tags?: MapArgument<string> | Absent;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleComputeNetworkPeeringRoutesConfig {
  export_custom_routes: Argument<boolean>;
  export_subnet_routes_with_public_ip?: Argument<boolean> | Absent;
  import_custom_routes: Argument<boolean>;
  import_subnet_routes_with_public_ip?: Argument<boolean> | Absent;
  network: Argument<string>;
  peering: Argument<string>;
  project?: Argument<string> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleComputeRegionNetworkEndpointGroup {
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  name: Argument<string>;
  network?: Argument<string> | Absent;
  network_endpoint_type?: Argument<string> | Absent;
  project?: Argument<string> | Absent;
  psc_target_service?: Argument<string> | Absent;
  region: Argument<string>;
  subnetwork?: Argument<string> | Absent;
  app_engine?: {
    service?: Argument<string> | Absent;
    url_mask?: Argument<string> | Absent;
    version?: Argument<string> | Absent;
  } | undefined;
  cloud_function?: {
    function?: Argument<string> | Absent;
    url_mask?: Argument<string> | Absent;
  } | undefined;
  cloud_run?: {
    service?: Argument<string> | Absent;
    tag?: Argument<string> | Absent;
    url_mask?: Argument<string> | Absent;
  } | undefined;
  psc_data?: {
    producer_port?: Argument<string> | Absent;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleComputeRegionSecurityPolicy {
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  type?: Argument<string> | Absent;
  advanced_options_config?: {
    json_parsing?: Argument<string> | Absent;
    log_level?: Argument<string> | Absent;
    user_ip_request_headers?: ListArgument<string> | Absent;
    json_custom_config?: {
      content_types: ListArgument<string>;
    } | undefined;
  } | undefined;
  ddos_protection_config?: {
    ddos_protection: Argument<string>;
  } | undefined;
  rules?: readonly {
    action: Argument<string>;
    description?: Argument<string> | Absent;
    preview?: Argument<boolean> | Absent;
    priority: Argument<number>;
    match?: {
      versioned_expr?: Argument<string> | Absent;
      config?: {
        src_ip_ranges?: ListArgument<string> | Absent;
      } | undefined;
      expr?: {
        expression: Argument<string>;
      } | undefined;
    } | undefined;
    network_match?: {
      dest_ip_ranges?: ListArgument<string> | Absent;
      dest_ports?: ListArgument<string> | Absent;
      ip_protocols?: ListArgument<string> | Absent;
      src_asns?: ListArgument<number> | Absent;
      src_ip_ranges?: ListArgument<string> | Absent;
      src_ports?: ListArgument<string> | Absent;
      src_region_codes?: ListArgument<string> | Absent;
      user_defined_fields?: readonly {
        name?: Argument<string> | Absent;
        values?: ListArgument<string> | Absent;
      }[] | undefined;
    } | undefined;
    preconfigured_waf_config?: {
      exclusion?: readonly {
        target_rule_ids?: ListArgument<string> | Absent;
        target_rule_set: Argument<string>;
        request_cookie?: readonly {
          operator: Argument<string>;
          value?: Argument<string> | Absent;
        }[] | undefined;
        request_header?: readonly {
          operator: Argument<string>;
          value?: Argument<string> | Absent;
        }[] | undefined;
        request_query_param?: readonly {
          operator: Argument<string>;
          value?: Argument<string> | Absent;
        }[] | undefined;
        request_uri?: readonly {
          operator: Argument<string>;
          value?: Argument<string> | Absent;
        }[] | undefined;
      }[] | undefined;
    } | undefined;
    rate_limit_options?: {
      ban_duration_sec?: Argument<number> | Absent;
      conform_action?: Argument<string> | Absent;
      enforce_on_key?: Argument<string> | Absent;
      enforce_on_key_name?: Argument<string> | Absent;
      exceed_action?: Argument<string> | Absent;
      ban_threshold?: {
        count?: Argument<number> | Absent;
        interval_sec?: Argument<number> | Absent;
      } | undefined;
      enforce_on_key_configs?: readonly {
        enforce_on_key_name?: Argument<string> | Absent;
        enforce_on_key_type?: Argument<string> | Absent;
      }[] | undefined;
      rate_limit_threshold?: {
        count?: Argument<number> | Absent;
        interval_sec?: Argument<number> | Absent;
      } | undefined;
    } | undefined;
  }[] | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
  user_defined_fields?: readonly {
    base: Argument<string>;
    mask?: Argument<string> | Absent;
    name?: Argument<string> | Absent;
    offset?: Argument<number> | Absent;
    size?: Argument<number> | Absent;
  }[] | undefined;
}

export interface GoogleComputeRoute {
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  dest_range: Argument<string>;
  name: Argument<string>;
  network: Argument<string>;
  next_hop_gateway?: Argument<string> | Absent;
  next_hop_ilb?: Argument<string> | Absent;
  next_hop_instance?: Argument<string> | Absent;
  next_hop_instance_zone?: Argument<string> | Absent;
  next_hop_ip?: Argument<string> | Absent;
  next_hop_vpn_tunnel?: Argument<string> | Absent;
  priority?: Argument<number> | Absent;
  project?: Argument<string> | Absent;
  tags?: ListArgument<string> | Absent;
  params?: {
    resource_manager_tags?: MapArgument<string> | Absent;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleComputeRouter {
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  encrypted_interconnect_router?: Argument<boolean> | Absent;
  name: Argument<string>;
  ncc_gateway?: Argument<string> | Absent;
  network?: Argument<string> | Absent;
  project?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  bgp?: {
    advertise_mode?: Argument<string> | Absent;
    advertised_groups?: ListArgument<string> | Absent;
    asn: Argument<number>;
    identifier_range?: Argument<string> | Absent;
    keepalive_interval?: Argument<number> | Absent;
    advertised_ip_ranges?: readonly {
      description?: Argument<string> | Absent;
      range: Argument<string>;
    }[] | undefined;
  } | undefined;
  md5_authentication_keys?: {
    key: Argument<string>;
    name: Argument<string>;
  } | undefined;
  params?: {
    resource_manager_tags?: MapArgument<string> | Absent;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleComputeRouterNat {
  auto_network_tier?: Argument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  drain_nat_ips?: ListArgument<string> | Absent;
  enable_dynamic_port_allocation?: Argument<boolean> | Absent;
  enable_endpoint_independent_mapping?: Argument<boolean> | Absent;
  endpoint_types?: ListArgument<string> | Absent;
  icmp_idle_timeout_sec?: Argument<number> | Absent;
  initial_nat_ips?: ListArgument<string> | Absent;
  max_ports_per_vm?: Argument<number> | Absent;
  min_ports_per_vm?: Argument<number> | Absent;
  name: Argument<string>;
  nat_ip_allocate_option?: Argument<string> | Absent;
  nat_ips?: ListArgument<string> | Absent;
  project?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  router: Argument<string>;
  source_subnetwork_ip_ranges_to_nat: Argument<string>;
  source_subnetwork_ip_ranges_to_nat64?: Argument<string> | Absent;
  tcp_established_idle_timeout_sec?: Argument<number> | Absent;
  tcp_time_wait_timeout_sec?: Argument<number> | Absent;
  tcp_transitory_idle_timeout_sec?: Argument<number> | Absent;
  type?: Argument<string> | Absent;
  udp_idle_timeout_sec?: Argument<number> | Absent;
  log_config?: {
    enable: Argument<boolean>;
    filter: Argument<string>;
  } | undefined;
  nat64_subnetwork?: readonly {
    name: Argument<string>;
  }[] | undefined;
  rules?: readonly {
    description?: Argument<string> | Absent;
    match: Argument<string>;
    rule_number: Argument<number>;
    action?: {
      source_nat_active_ips?: ListArgument<string> | Absent;
      source_nat_active_ranges?: ListArgument<string> | Absent;
      source_nat_drain_ips?: ListArgument<string> | Absent;
      source_nat_drain_ranges?: ListArgument<string> | Absent;
    } | undefined;
  }[] | undefined;
  subnetwork?: readonly {
    name: Argument<string>;
    secondary_ip_range_names?: ListArgument<string> | Absent;
    source_ip_ranges_to_nat: ListArgument<string>;
  }[] | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleComputeSecurityPolicy {
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  labels?: MapArgument<string> | Absent;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  type?: Argument<string> | Absent;
  adaptive_protection_config?: {
    layer_7_ddos_defense_config?: {
      enable?: Argument<boolean> | Absent;
      rule_visibility?: Argument<string> | Absent;
      threshold_configs?: readonly {
        auto_deploy_confidence_threshold?: Argument<number> | Absent;
        auto_deploy_expiration_sec?: Argument<number> | Absent;
        auto_deploy_impacted_baseline_threshold?: Argument<number> | Absent;
        auto_deploy_load_threshold?: Argument<number> | Absent;
        detection_absolute_qps?: Argument<number> | Absent;
        detection_load_threshold?: Argument<number> | Absent;
        detection_relative_to_baseline_qps?: Argument<number> | Absent;
        name: Argument<string>;
        traffic_granularity_configs?: readonly {
          enable_each_unique_value?: Argument<boolean> | Absent;
          type: Argument<string>;
          value?: Argument<string> | Absent;
        }[] | undefined;
      }[] | undefined;
    } | undefined;
  } | undefined;
  advanced_options_config?: {
    json_parsing?: Argument<string> | Absent;
    log_level?: Argument<string> | Absent;
    request_body_inspection_size?: Argument<string> | Absent;
    user_ip_request_headers?: ListArgument<string> | Absent;
    json_custom_config?: {
      content_types: ListArgument<string>;
    } | undefined;
  } | undefined;
  recaptcha_options_config?: {
    redirect_site_key: Argument<string>;
  } | undefined;
  rule?: readonly {
    action: Argument<string>;
    description?: Argument<string> | Absent;
    preview?: Argument<boolean> | Absent;
    priority: Argument<number>;
    header_action?: {
      request_headers_to_adds: readonly {
        header_name: Argument<string>;
        header_value?: Argument<string> | Absent;
      }[];
    } | undefined;
    match: {
      versioned_expr?: Argument<string> | Absent;
      config?: {
        src_ip_ranges: ListArgument<string>;
      } | undefined;
      expr?: {
        expression: Argument<string>;
      } | undefined;
      expr_options?: {
        recaptcha_options: {
          action_token_site_keys?: ListArgument<string> | Absent;
          session_token_site_keys?: ListArgument<string> | Absent;
        };
      } | undefined;
    };
    preconfigured_waf_config?: {
      exclusion?: readonly {
        target_rule_ids?: ListArgument<string> | Absent;
        target_rule_set: Argument<string>;
        request_cookie?: readonly {
          operator: Argument<string>;
          value?: Argument<string> | Absent;
        }[] | undefined;
        request_header?: readonly {
          operator: Argument<string>;
          value?: Argument<string> | Absent;
        }[] | undefined;
        request_query_param?: readonly {
          operator: Argument<string>;
          value?: Argument<string> | Absent;
        }[] | undefined;
        request_uri?: readonly {
          operator: Argument<string>;
          value?: Argument<string> | Absent;
        }[] | undefined;
      }[] | undefined;
    } | undefined;
    rate_limit_options?: {
      ban_duration_sec?: Argument<number> | Absent;
      conform_action: Argument<string>;
      enforce_on_key?: Argument<string> | Absent;
      enforce_on_key_name?: Argument<string> | Absent;
      exceed_action: Argument<string>;
      ban_threshold?: {
        count: Argument<number>;
        interval_sec: Argument<number>;
      } | undefined;
      enforce_on_key_configs?: readonly {
        enforce_on_key_name?: Argument<string> | Absent;
        enforce_on_key_type?: Argument<string> | Absent;
      }[] | undefined;
      exceed_redirect_options?: {
        target?: Argument<string> | Absent;
        type: Argument<string>;
      } | undefined;
      rate_limit_threshold: {
        count: Argument<number>;
        interval_sec: Argument<number>;
      };
    } | undefined;
    redirect_options?: {
      target?: Argument<string> | Absent;
      type: Argument<string>;
    } | undefined;
  }[] | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleComputeSslPolicy {
  custom_features?: ListArgument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  min_tls_version?: Argument<string> | Absent;
  name: Argument<string>;
  post_quantum_key_exchange?: Argument<string> | Absent;
  profile?: Argument<string> | Absent;
  project?: Argument<string> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleComputeSubnetwork {
  allow_subnet_cidr_routes_overlap?: Argument<boolean> | Absent;
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  external_ipv6_prefix?: Argument<string> | Absent;
  internal_ipv6_prefix?: Argument<string> | Absent;
  ip_cidr_range?: Argument<string> | Absent;
  ip_collection?: Argument<string> | Absent;
  ipv6_access_type?: Argument<string> | Absent;
  name: Argument<string>;
  network: Argument<string>;
  private_ip_google_access?: Argument<boolean> | Absent;
  private_ipv6_google_access?: Argument<string> | Absent;
  project?: Argument<string> | Absent;
  purpose?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  reserved_internal_range?: Argument<string> | Absent;
  resolve_subnet_mask?: Argument<string> | Absent;
  role?: Argument<string> | Absent;
  send_secondary_ip_range_if_empty?: Argument<boolean> | Absent;
  stack_type?: Argument<string> | Absent;
  log_config?: {
    aggregation_interval?: Argument<string> | Absent;
    filter_expr?: Argument<string> | Absent;
    flow_sampling?: Argument<number> | Absent;
    metadata?: Argument<string> | Absent;
    metadata_fields?: ListArgument<string> | Absent;
  } | undefined;
  params?: {
    resource_manager_tags?: MapArgument<string> | Absent;
  } | undefined;
  secondary_ip_range?: readonly {
    ip_cidr_range?: Argument<string> | Absent;
    range_name: Argument<string>;
    reserved_internal_range?: Argument<string> | Absent;
  }[] | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleComputeTargetHttpProxy {
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  http_keep_alive_timeout_sec?: Argument<number> | Absent;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  proxy_bind?: Argument<boolean> | Absent;
  url_map: Argument<string>;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleComputeTargetHttpsProxy {
  certificate_manager_certificates?: ListArgument<string> | Absent;
  certificate_map?: Argument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  http_keep_alive_timeout_sec?: Argument<number> | Absent;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  proxy_bind?: Argument<boolean> | Absent;
  quic_override?: Argument<string> | Absent;
  server_tls_policy?: Argument<string> | Absent;
  ssl_certificates?: ListArgument<string> | Absent;
  ssl_policy?: Argument<string> | Absent;
  tls_early_data?: Argument<string> | Absent;
  url_map: Argument<string>;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleComputeUrlMap {
  default_service?: Argument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  default_custom_error_response_policy?: GoogleComputeUrlMap_DefaultCustomErrorResponsePolicy | undefined;
  default_route_action?: GoogleComputeUrlMap_DefaultRouteAction | undefined;
  default_url_redirect?: GoogleComputeUrlMap_DefaultUrlRedirect | undefined;
  header_action?: GoogleComputeUrlMap_HeaderAction | undefined;
  host_rule?: readonly {
    description?: Argument<string> | Absent;
    hosts: ListArgument<string>;
    path_matcher: Argument<string>;
  }[] | undefined;
  path_matcher?: readonly {
    default_service?: Argument<string> | Absent;
    description?: Argument<string> | Absent;
    name: Argument<string>;
    default_custom_error_response_policy?: GoogleComputeUrlMap_DefaultCustomErrorResponsePolicy | undefined;
    default_route_action?: GoogleComputeUrlMap_DefaultRouteAction | undefined;
    default_url_redirect?: GoogleComputeUrlMap_DefaultUrlRedirect | undefined;
    header_action?: GoogleComputeUrlMap_HeaderAction | undefined;
    path_rule?: readonly {
      paths: ListArgument<string>;
      service?: Argument<string> | Absent;
      custom_error_response_policy?: GoogleComputeUrlMap_DefaultCustomErrorResponsePolicy | undefined;
      route_action?: {
        cache_policy?: GoogleComputeUrlMap_DefaultRouteActionCachePolicy | undefined;
        cors_policy?: {
          allow_credentials?: Argument<boolean> | Absent;
          allow_headers?: ListArgument<string> | Absent;
          allow_methods?: ListArgument<string> | Absent;
          allow_origin_regexes?: ListArgument<string> | Absent;
          allow_origins?: ListArgument<string> | Absent;
          disabled: Argument<boolean>;
          expose_headers?: ListArgument<string> | Absent;
          max_age?: Argument<number> | Absent;
        } | undefined;
        fault_injection_policy?: {
          abort?: {
            http_status: Argument<number>;
            percentage: Argument<number>;
          } | undefined;
          delay?: {
            percentage: Argument<number>;
            fixed_delay: {
              nanos?: Argument<number> | Absent;
              seconds: Argument<string>;
            };
          } | undefined;
        } | undefined;
        max_stream_duration?: {
          nanos?: Argument<number> | Absent;
          seconds: Argument<string>;
        } | undefined;
        request_mirror_policy?: {
          backend_service: Argument<string>;
        } | undefined;
        retry_policy?: {
          num_retries?: Argument<number> | Absent;
          retry_conditions?: ListArgument<string> | Absent;
          per_try_timeout?: {
            nanos?: Argument<number> | Absent;
            seconds: Argument<string>;
          } | undefined;
        } | undefined;
        timeout?: {
          nanos?: Argument<number> | Absent;
          seconds: Argument<string>;
        } | undefined;
        url_rewrite?: {
          host_rewrite?: Argument<string> | Absent;
          path_prefix_rewrite?: Argument<string> | Absent;
        } | undefined;
        weighted_backend_services?: readonly GoogleComputeUrlMap_PathMatcherPathRuleRouteActionWeightedBackendServices[] | undefined;
      } | undefined;
      url_redirect?: GoogleComputeUrlMap_DefaultUrlRedirect | undefined;
    }[] | undefined;
    route_rules?: readonly {
      priority: Argument<number>;
      service?: Argument<string> | Absent;
      custom_error_response_policy?: GoogleComputeUrlMap_DefaultCustomErrorResponsePolicy | undefined;
      header_action?: GoogleComputeUrlMap_HeaderAction | undefined;
      match_rules?: readonly {
        full_path_match?: Argument<string> | Absent;
        ignore_case?: Argument<boolean> | Absent;
        path_template_match?: Argument<string> | Absent;
        prefix_match?: Argument<string> | Absent;
        regex_match?: Argument<string> | Absent;
        header_matches?: readonly {
          exact_match?: Argument<string> | Absent;
          header_name: Argument<string>;
          invert_match?: Argument<boolean> | Absent;
          prefix_match?: Argument<string> | Absent;
          present_match?: Argument<boolean> | Absent;
          regex_match?: Argument<string> | Absent;
          suffix_match?: Argument<string> | Absent;
          range_match?: {
            range_end: Argument<number>;
            range_start: Argument<number>;
          } | undefined;
        }[] | undefined;
        metadata_filters?: readonly {
          filter_match_criteria: Argument<string>;
          filter_labels: readonly {
            name: Argument<string>;
            value: Argument<string>;
          }[];
        }[] | undefined;
        query_parameter_matches?: readonly {
          exact_match?: Argument<string> | Absent;
          name: Argument<string>;
          present_match?: Argument<boolean> | Absent;
          regex_match?: Argument<string> | Absent;
        }[] | undefined;
      }[] | undefined;
      route_action?: {
        cache_policy?: GoogleComputeUrlMap_DefaultRouteActionCachePolicy | undefined;
        cors_policy?: GoogleComputeUrlMap_DefaultRouteActionCorsPolicy | undefined;
        fault_injection_policy?: {
          abort?: {
            http_status?: Argument<number> | Absent;
            percentage?: Argument<number> | Absent;
          } | undefined;
          delay?: {
            percentage?: Argument<number> | Absent;
            fixed_delay?: {
              nanos?: Argument<number> | Absent;
              seconds: Argument<string>;
            } | undefined;
          } | undefined;
        } | undefined;
        max_stream_duration?: {
          nanos?: Argument<number> | Absent;
          seconds: Argument<string>;
        } | undefined;
        request_mirror_policy?: {
          backend_service: Argument<string>;
        } | undefined;
        retry_policy?: {
          num_retries: Argument<number>;
          retry_conditions?: ListArgument<string> | Absent;
          per_try_timeout?: {
            nanos?: Argument<number> | Absent;
            seconds: Argument<string>;
          } | undefined;
        } | undefined;
        timeout?: {
          nanos?: Argument<number> | Absent;
          seconds: Argument<string>;
        } | undefined;
        url_rewrite?: {
          host_rewrite?: Argument<string> | Absent;
          path_prefix_rewrite?: Argument<string> | Absent;
          path_template_rewrite?: Argument<string> | Absent;
        } | undefined;
        weighted_backend_services?: readonly GoogleComputeUrlMap_PathMatcherPathRuleRouteActionWeightedBackendServices[] | undefined;
      } | undefined;
      url_redirect?: {
        host_redirect?: Argument<string> | Absent;
        https_redirect?: Argument<boolean> | Absent;
        path_redirect?: Argument<string> | Absent;
        prefix_redirect?: Argument<string> | Absent;
        redirect_response_code?: Argument<string> | Absent;
        strip_query?: Argument<boolean> | Absent;
      } | undefined;
    }[] | undefined;
  }[] | undefined;
  test?: readonly {
    description?: Argument<string> | Absent;
    expected_output_url?: Argument<string> | Absent;
    expected_redirect_response_code?: Argument<number> | Absent;
    host: Argument<string>;
    path: Argument<string>;
    service?: Argument<string> | Absent;
    headers?: readonly {
      name: Argument<string>;
      value: Argument<string>;
    }[] | undefined;
  }[] | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleComputeUrlMap_DefaultCustomErrorResponsePolicy {
  error_service?: Argument<string> | Absent;
  error_response_rule?: readonly {
    match_response_codes?: ListArgument<string> | Absent;
    override_response_code?: Argument<number> | Absent;
    path?: Argument<string> | Absent;
  }[] | undefined;
}

export interface GoogleComputeUrlMap_DefaultRouteActionCachePolicyCacheKeyPolicy {
  excluded_query_parameters?: ListArgument<string> | Absent;
  include_host?: Argument<boolean> | Absent;
  include_protocol?: Argument<boolean> | Absent;
  include_query_string?: Argument<boolean> | Absent;
  included_cookie_names?: ListArgument<string> | Absent;
  included_header_names?: ListArgument<string> | Absent;
  included_query_parameters?: ListArgument<string> | Absent;
}

export interface GoogleComputeUrlMap_DefaultRouteActionCachePolicy {
  cache_bypass_request_header_names?: ListArgument<string> | Absent;
  cache_mode?: Argument<string> | Absent;
  negative_caching?: Argument<boolean> | Absent;
  request_coalescing?: Argument<boolean> | Absent;
  cache_key_policy?: GoogleComputeUrlMap_DefaultRouteActionCachePolicyCacheKeyPolicy | undefined;
  client_ttl?: {
    nanos?: Argument<number> | Absent;
    seconds: Argument<string>;
  } | undefined;
  default_ttl?: {
    nanos?: Argument<number> | Absent;
    seconds: Argument<string>;
  } | undefined;
  max_ttl?: {
    nanos?: Argument<number> | Absent;
    seconds: Argument<string>;
  } | undefined;
  negative_caching_policy?: readonly {
    code?: Argument<number> | Absent;
    ttl?: {
      nanos?: Argument<number> | Absent;
      seconds: Argument<string>;
    } | undefined;
  }[] | undefined;
  serve_while_stale?: {
    nanos?: Argument<number> | Absent;
    seconds: Argument<string>;
  } | undefined;
}

export interface GoogleComputeUrlMap_DefaultRouteActionCorsPolicy {
  allow_credentials?: Argument<boolean> | Absent;
  allow_headers?: ListArgument<string> | Absent;
  allow_methods?: ListArgument<string> | Absent;
  allow_origin_regexes?: ListArgument<string> | Absent;
  allow_origins?: ListArgument<string> | Absent;
  disabled?: Argument<boolean> | Absent;
  expose_headers?: ListArgument<string> | Absent;
  max_age?: Argument<number> | Absent;
}

export interface GoogleComputeUrlMap_DefaultRouteActionFaultInjectionPolicyDelay {
  percentage?: Argument<number> | Absent;
  fixed_delay?: {
    nanos?: Argument<number> | Absent;
    seconds?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleComputeUrlMap_DefaultRouteActionFaultInjectionPolicy {
  abort?: {
    http_status?: Argument<number> | Absent;
    percentage?: Argument<number> | Absent;
  } | undefined;
  delay?: GoogleComputeUrlMap_DefaultRouteActionFaultInjectionPolicyDelay | undefined;
}

export interface GoogleComputeUrlMap_DefaultRouteActionRetryPolicy {
  num_retries?: Argument<number> | Absent;
  retry_conditions?: ListArgument<string> | Absent;
  per_try_timeout?: {
    nanos?: Argument<number> | Absent;
    seconds?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleComputeUrlMap_DefaultRouteActionWeightedBackendServicesHeaderAction {
  request_headers_to_remove?: ListArgument<string> | Absent;
  response_headers_to_remove?: ListArgument<string> | Absent;
  request_headers_to_add?: readonly {
    header_name?: Argument<string> | Absent;
    header_value?: Argument<string> | Absent;
    replace?: Argument<boolean> | Absent;
  }[] | undefined;
  response_headers_to_add?: readonly {
    header_name?: Argument<string> | Absent;
    header_value?: Argument<string> | Absent;
    replace?: Argument<boolean> | Absent;
  }[] | undefined;
}

export interface GoogleComputeUrlMap_DefaultRouteActionWeightedBackendServices {
  backend_service?: Argument<string> | Absent;
  weight?: Argument<number> | Absent;
  header_action?: GoogleComputeUrlMap_DefaultRouteActionWeightedBackendServicesHeaderAction | undefined;
}

export interface GoogleComputeUrlMap_DefaultRouteAction {
  cache_policy?: GoogleComputeUrlMap_DefaultRouteActionCachePolicy | undefined;
  cors_policy?: GoogleComputeUrlMap_DefaultRouteActionCorsPolicy | undefined;
  fault_injection_policy?: GoogleComputeUrlMap_DefaultRouteActionFaultInjectionPolicy | undefined;
  max_stream_duration?: {
    nanos?: Argument<number> | Absent;
    seconds: Argument<string>;
  } | undefined;
  request_mirror_policy?: {
    backend_service: Argument<string>;
  } | undefined;
  retry_policy?: GoogleComputeUrlMap_DefaultRouteActionRetryPolicy | undefined;
  timeout?: {
    nanos?: Argument<number> | Absent;
    seconds?: Argument<string> | Absent;
  } | undefined;
  url_rewrite?: {
    host_rewrite?: Argument<string> | Absent;
    path_prefix_rewrite?: Argument<string> | Absent;
  } | undefined;
  weighted_backend_services?: readonly GoogleComputeUrlMap_DefaultRouteActionWeightedBackendServices[] | undefined;
}

export interface GoogleComputeUrlMap_DefaultUrlRedirect {
  host_redirect?: Argument<string> | Absent;
  https_redirect?: Argument<boolean> | Absent;
  path_redirect?: Argument<string> | Absent;
  prefix_redirect?: Argument<string> | Absent;
  redirect_response_code?: Argument<string> | Absent;
  strip_query: Argument<boolean>;
}

export interface GoogleComputeUrlMap_HeaderAction {
  request_headers_to_remove?: ListArgument<string> | Absent;
  response_headers_to_remove?: ListArgument<string> | Absent;
  request_headers_to_add?: readonly {
    header_name: Argument<string>;
    header_value: Argument<string>;
    replace: Argument<boolean>;
  }[] | undefined;
  response_headers_to_add?: readonly {
    header_name: Argument<string>;
    header_value: Argument<string>;
    replace: Argument<boolean>;
  }[] | undefined;
}

export interface GoogleComputeUrlMap_PathMatcherPathRuleRouteActionWeightedBackendServices {
  backend_service: Argument<string>;
  weight: Argument<number>;
  header_action?: GoogleComputeUrlMap_HeaderAction | undefined;
}

export interface GoogleDnsManagedZone {
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  dns_name: Argument<string>;
  force_destroy?: Argument<boolean> | Absent;
  labels?: MapArgument<string> | Absent;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  visibility?: Argument<string> | Absent;
  cloud_logging_config?: {
    enable_logging: Argument<boolean>;
  } | undefined;
  dnssec_config?: {
    kind?: Argument<string> | Absent;
    non_existence?: Argument<string> | Absent;
    state?: Argument<string> | Absent;
    default_key_specs?: readonly {
      algorithm?: Argument<string> | Absent;
      key_length?: Argument<number> | Absent;
      key_type?: Argument<string> | Absent;
      kind?: Argument<string> | Absent;
    }[] | undefined;
  } | undefined;
  forwarding_config?: {
    target_name_servers: readonly {
      domain_name?: Argument<string> | Absent;
      forwarding_path?: Argument<string> | Absent;
      ipv4_address?: Argument<string> | Absent;
      ipv6_address?: Argument<string> | Absent;
    }[];
  } | undefined;
  peering_config?: {
    target_network: {
      network_url: Argument<string>;
    };
  } | undefined;
  private_visibility_config?: {
    gke_clusters?: readonly {
      gke_cluster_name: Argument<string>;
    }[] | undefined;
    networks?: readonly {
      network_url: Argument<string>;
    }[] | undefined;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleDnsPolicy {
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  enable_inbound_forwarding?: Argument<boolean> | Absent;
  enable_logging?: Argument<boolean> | Absent;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  alternative_name_server_config?: {
    target_name_servers: readonly {
      forwarding_path?: Argument<string> | Absent;
      ipv4_address: Argument<string>;
    }[];
  } | undefined;
  dns64_config?: {
    scope: {
      all_queries?: Argument<boolean> | Absent;
    };
  } | undefined;
  networks?: readonly {
    network_url: Argument<string>;
  }[] | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleDnsRecordSet {
  deletion_policy?: Argument<string> | Absent;
  managed_zone: Argument<string>;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  rrdatas?: ListArgument<string> | Absent;
  ttl?: Argument<number> | Absent;
  type: Argument<string>;
  routing_policy?: {
    enable_geo_fencing?: Argument<boolean> | Absent;
    health_check?: Argument<string> | Absent;
    geo?: readonly GoogleDnsRecordSet_RoutingPolicyGeo[] | undefined;
    primary_backup?: {
      enable_geo_fencing_for_backups?: Argument<boolean> | Absent;
      trickle_ratio?: Argument<number> | Absent;
      backup_geo: readonly GoogleDnsRecordSet_RoutingPolicyGeo[];
      primary: GoogleDnsRecordSet_RoutingPolicyGeoHealthCheckedTargets;
    } | undefined;
    wrr?: readonly {
      rrdatas?: ListArgument<string> | Absent;
      weight: Argument<number>;
      health_checked_targets?: GoogleDnsRecordSet_RoutingPolicyGeoHealthCheckedTargets | undefined;
    }[] | undefined;
  } | undefined;
}

export interface GoogleDnsRecordSet_RoutingPolicyGeoHealthCheckedTargetsInternalLoadBalancers {
  ip_address: Argument<string>;
  ip_protocol: Argument<string>;
  load_balancer_type?: Argument<string> | Absent;
  network_url: Argument<string>;
  port: Argument<string>;
  project: Argument<string>;
  region?: Argument<string> | Absent;
}

export interface GoogleDnsRecordSet_RoutingPolicyGeoHealthCheckedTargets {
  external_endpoints?: ListArgument<string> | Absent;
  internal_load_balancers?: readonly GoogleDnsRecordSet_RoutingPolicyGeoHealthCheckedTargetsInternalLoadBalancers[] | undefined;
}

export interface GoogleDnsRecordSet_RoutingPolicyGeo {
  location: Argument<string>;
  rrdatas?: ListArgument<string> | Absent;
  health_checked_targets?: GoogleDnsRecordSet_RoutingPolicyGeoHealthCheckedTargets | undefined;
}

export interface GoogleEventarcTrigger {
  channel?: Argument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  event_data_content_type?: Argument<string> | Absent;
  labels?: MapArgument<string> | Absent;
  location: Argument<string>;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  service_account?: Argument<string> | Absent;
  destination: {
    workflow?: Argument<string> | Absent;
    cloud_run_service?: {
      path?: Argument<string> | Absent;
      region?: Argument<string> | Absent;
      service: Argument<string>;
    } | undefined;
    gke?: {
      cluster: Argument<string>;
      location: Argument<string>;
      namespace: Argument<string>;
      path?: Argument<string> | Absent;
      service: Argument<string>;
    } | undefined;
    http_endpoint?: {
      uri: Argument<string>;
    } | undefined;
    network_config?: {
      network_attachment: Argument<string>;
    } | undefined;
  };
  matching_criteria: readonly {
    attribute: Argument<string>;
    operator?: Argument<string> | Absent;
    value: Argument<string>;
  }[];
  retry_policy?: {
    max_attempts?: Argument<number> | Absent;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
  transport?: {
    pubsub?: {
      topic?: Argument<string> | Absent;
    } | undefined;
  } | undefined;
}

export interface GoogleFirebaseProject {
  project?: Argument<string> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleFirebaseStorageBucket {
  bucket_id?: Argument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  project?: Argument<string> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleFirebaseWebApp {
  api_key_id?: Argument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  display_name: Argument<string>;
  project?: Argument<string> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleFirebaserulesRelease {
  deletion_policy?: Argument<string> | Absent;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  ruleset_name: Argument<string>;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleFirebaserulesRuleset {
  deletion_policy?: Argument<string> | Absent;
  project?: Argument<string> | Absent;
  source: {
    language?: Argument<string> | Absent;
    files: readonly {
      content: Argument<string>;
      fingerprint?: Argument<string> | Absent;
      name: Argument<string>;
    }[];
  };
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleFirestoreDatabase {
  app_engine_integration_mode?: Argument<string> | Absent;
  concurrency_mode?: Argument<string> | Absent;
  database_edition?: Argument<string> | Absent;
  delete_protection_state?: Argument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  firestore_data_access_mode?: Argument<string> | Absent;
  location_id: Argument<string>;
  mongodb_compatible_data_access_mode?: Argument<string> | Absent;
  name: Argument<string>;
  point_in_time_recovery_enablement?: Argument<string> | Absent;
  project?: Argument<string> | Absent;
  realtime_updates_mode?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  type: Argument<string>;
  cmek_config?: {
    kms_key_name: Argument<string>;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleIamWorkloadIdentityPool {
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  disabled?: Argument<boolean> | Absent;
  display_name?: Argument<string> | Absent;
  mode?: Argument<string> | Absent;
  project?: Argument<string> | Absent;
  workload_identity_pool_id: Argument<string>;
  attestation_rules?: readonly {
    google_cloud_resource: Argument<string>;
  }[] | undefined;
  inline_certificate_issuance_config?: {
    ca_pools?: MapArgument<string> | Absent;
    key_algorithm?: Argument<string> | Absent;
    lifetime?: Argument<string> | Absent;
    rotation_window_percentage?: Argument<number> | Absent;
    use_default_shared_ca?: Argument<boolean> | Absent;
  } | undefined;
  inline_trust_config?: {
    additional_trust_bundles?: readonly {
      trust_default_shared_ca?: Argument<boolean> | Absent;
      trust_domain: Argument<string>;
      trust_anchors: readonly {
        pem_certificate: Argument<string>;
      }[];
    }[] | undefined;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleIamWorkloadIdentityPoolProvider {
  attribute_condition?: Argument<string> | Absent;
  attribute_mapping?: MapArgument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  disabled?: Argument<boolean> | Absent;
  display_name?: Argument<string> | Absent;
  project?: Argument<string> | Absent;
  workload_identity_pool_id: Argument<string>;
  workload_identity_pool_provider_id: Argument<string>;
  aws?: {
    account_id: Argument<string>;
  } | undefined;
  oidc?: {
    allowed_audiences?: ListArgument<string> | Absent;
    issuer_uri: Argument<string>;
    jwks_json?: Argument<string> | Absent;
  } | undefined;
  saml?: {
    idp_metadata_xml: Argument<string>;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
  x509?: {
    trust_store: {
      intermediate_cas?: readonly {
        pem_certificate?: Argument<string> | Absent;
      }[] | undefined;
      trust_anchors: readonly {
        pem_certificate?: Argument<string> | Absent;
      }[];
    };
  } | undefined;
}

export interface GoogleIdentityPlatformConfig {
  authorized_domains?: ListArgument<string> | Absent;
  autodelete_anonymous_users?: Argument<boolean> | Absent;
  project?: Argument<string> | Absent;
  blocking_functions?: {
    forward_inbound_credentials?: {
      access_token?: Argument<boolean> | Absent;
      id_token?: Argument<boolean> | Absent;
      refresh_token?: Argument<boolean> | Absent;
    } | undefined;
    triggers: readonly {
      event_type: Argument<string>;
      function_uri: Argument<string>;
    }[];
  } | undefined;
  client?: {
    permissions?: {
      disabled_user_deletion?: Argument<boolean> | Absent;
      disabled_user_signup?: Argument<boolean> | Absent;
    } | undefined;
  } | undefined;
  mfa?: {
    enabled_providers?: ListArgument<string> | Absent;
    state?: Argument<string> | Absent;
    provider_configs?: readonly {
      state?: Argument<string> | Absent;
      totp_provider_config?: {
        adjacent_intervals?: Argument<number> | Absent;
      } | undefined;
    }[] | undefined;
  } | undefined;
  monitoring?: {
    request_logging?: {
      enabled?: Argument<boolean> | Absent;
    } | undefined;
  } | undefined;
  multi_tenant?: {
    allow_tenants?: Argument<boolean> | Absent;
    default_tenant_location?: Argument<string> | Absent;
  } | undefined;
  quota?: {
    sign_up_quota_config?: {
      quota?: Argument<number> | Absent;
      quota_duration?: Argument<string> | Absent;
      start_time?: Argument<string> | Absent;
    } | undefined;
  } | undefined;
  sign_in?: {
    allow_duplicate_emails?: Argument<boolean> | Absent;
    anonymous?: {
      enabled: Argument<boolean>;
    } | undefined;
    email?: {
      enabled: Argument<boolean>;
      password_required?: Argument<boolean> | Absent;
    } | undefined;
    phone_number?: {
      enabled: Argument<boolean>;
      test_phone_numbers?: MapArgument<string> | Absent;
    } | undefined;
  } | undefined;
  sms_region_config?: {
    allow_by_default?: {
      disallowed_regions?: ListArgument<string> | Absent;
    } | undefined;
    allowlist_only?: {
      allowed_regions?: ListArgument<string> | Absent;
    } | undefined;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleKmsCryptoKey {
  crypto_key_backend?: Argument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  destroy_scheduled_duration?: Argument<string> | Absent;
  import_only?: Argument<boolean> | Absent;
  key_ring: Argument<string>;
  labels?: MapArgument<string> | Absent;
  name: Argument<string>;
  purpose?: Argument<string> | Absent;
  rotation_period?: Argument<string> | Absent;
  skip_initial_version_creation?: Argument<boolean> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
  version_template?: {
    algorithm: Argument<string>;
    protection_level?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleKmsCryptoKeyIamMember {
  crypto_key_id: Argument<string>;
  member: Argument<string>;
  role: Argument<string>;
  condition?: {
    description?: Argument<string> | Absent;
    expression: Argument<string>;
    title: Argument<string>;
  } | undefined;
}

export interface GoogleKmsKeyRing {
  location: Argument<string>;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleLoggingMetric {
  bucket_name?: Argument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  disabled?: Argument<boolean> | Absent;
  filter: Argument<string>;
  label_extractors?: MapArgument<string> | Absent;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  value_extractor?: Argument<string> | Absent;
  bucket_options?: {
    explicit_buckets?: {
      bounds: ListArgument<number>;
    } | undefined;
    exponential_buckets?: {
      growth_factor: Argument<number>;
      num_finite_buckets: Argument<number>;
      scale: Argument<number>;
    } | undefined;
    linear_buckets?: {
      num_finite_buckets: Argument<number>;
      offset: Argument<number>;
      width: Argument<number>;
    } | undefined;
  } | undefined;
  metric_descriptor?: {
    display_name?: Argument<string> | Absent;
    metric_kind: Argument<string>;
    unit?: Argument<string> | Absent;
    value_type: Argument<string>;
    labels?: readonly {
      description?: Argument<string> | Absent;
      key: Argument<string>;
      value_type?: Argument<string> | Absent;
    }[] | undefined;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleLoggingProjectBucketConfig {
  bucket_id: Argument<string>;
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  enable_analytics?: Argument<boolean> | Absent;
  location: Argument<string>;
  locked?: Argument<boolean> | Absent;
  project: Argument<string>;
  retention_days?: Argument<number> | Absent;
  cmek_settings?: {
    kms_key_name: Argument<string>;
  } | undefined;
  index_configs?: readonly {
    field_path: Argument<string>;
    type: Argument<string>;
  }[] | undefined;
}

export interface GoogleLoggingProjectSink {
  custom_writer_identity?: Argument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  destination: Argument<string>;
  disabled?: Argument<boolean> | Absent;
  filter?: Argument<string> | Absent;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  unique_writer_identity?: Argument<boolean> | Absent;
  bigquery_options?: {
    use_partitioned_tables: Argument<boolean>;
  } | undefined;
  exclusions?: readonly {
    description?: Argument<string> | Absent;
    disabled?: Argument<boolean> | Absent;
    filter: Argument<string>;
    name: Argument<string>;
  }[] | undefined;
}

export interface GoogleManagedKafkaAcl {
  acl_id: Argument<string>;
  cluster: Argument<string>;
  deletion_policy?: Argument<string> | Absent;
  location: Argument<string>;
  project?: Argument<string> | Absent;
  acl_entries: readonly {
    host?: Argument<string> | Absent;
    operation: Argument<string>;
    permission_type?: Argument<string> | Absent;
    principal: Argument<string>;
  }[];
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleManagedKafkaCluster {
  cluster_id: Argument<string>;
  deletion_policy?: Argument<string> | Absent;
  labels?: MapArgument<string> | Absent;
  location: Argument<string>;
  project?: Argument<string> | Absent;
  broker_capacity_config?: {
    disk_size_gib?: Argument<string> | Absent;
  } | undefined;
  capacity_config: {
    memory_bytes: Argument<string>;
    vcpu_count: Argument<string>;
  };
  gcp_config: {
    kms_key?: Argument<string> | Absent;
    access_config: {
      network_configs: readonly {
        subnet: Argument<string>;
      }[];
    };
  };
  rebalance_config?: {
    mode?: Argument<string> | Absent;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
  tls_config?: {
    ssl_principal_mapping_rules?: Argument<string> | Absent;
    trust_config?: {
      cas_configs?: readonly {
        ca_pool: Argument<string>;
      }[] | undefined;
    } | undefined;
  } | undefined;
}

export interface GoogleManagedKafkaTopic {
  cluster: Argument<string>;
  configs?: MapArgument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  location: Argument<string>;
  partition_count?: Argument<number> | Absent;
  project?: Argument<string> | Absent;
  replication_factor: Argument<number>;
  topic_id: Argument<string>;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleMemorystoreInstance {
  authorization_mode?: Argument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  deletion_protection_enabled?: Argument<boolean> | Absent;
  engine_configs?: MapArgument<string> | Absent;
  engine_version?: Argument<string> | Absent;
  instance_id: Argument<string>;
  kms_key?: Argument<string> | Absent;
  labels?: MapArgument<string> | Absent;
  location: Argument<string>;
  maintenance_version?: Argument<string> | Absent;
  mode?: Argument<string> | Absent;
  node_type?: Argument<string> | Absent;
  project?: Argument<string> | Absent;
  replica_count?: Argument<number> | Absent;
  server_ca_mode?: Argument<string> | Absent;
  server_ca_pool?: Argument<string> | Absent;
  shard_count: Argument<number>;
  transit_encryption_mode?: Argument<string> | Absent;
  automated_backup_config?: {
    retention: Argument<string>;
    fixed_frequency_schedule: {
      start_time: {
        hours: Argument<number>;
      };
    };
  } | undefined;
  cross_instance_replication_config?: {
    instance_role?: Argument<string> | Absent;
    primary_instance?: {
      instance?: Argument<string> | Absent;
    } | undefined;
    secondary_instances?: readonly {
      instance?: Argument<string> | Absent;
    }[] | undefined;
  } | undefined;
  desired_auto_created_endpoints?: readonly {
    network: Argument<string>;
    project_id: Argument<string>;
  }[] | undefined;
  desired_psc_auto_connections?: readonly {
    network: Argument<string>;
    project_id: Argument<string>;
  }[] | undefined;
  gcs_source?: {
    uris: ListArgument<string>;
  } | undefined;
  maintenance_policy?: {
    weekly_maintenance_window?: readonly {
      day: Argument<string>;
      start_time: {
        hours?: Argument<number> | Absent;
        minutes?: Argument<number> | Absent;
        nanos?: Argument<number> | Absent;
        seconds?: Argument<number> | Absent;
      };
    }[] | undefined;
  } | undefined;
  managed_backup_source?: {
    backup: Argument<string>;
  } | undefined;
  persistence_config?: {
    mode?: Argument<string> | Absent;
    aof_config?: {
      append_fsync?: Argument<string> | Absent;
    } | undefined;
    rdb_config?: {
      rdb_snapshot_period?: Argument<string> | Absent;
      rdb_snapshot_start_time?: Argument<string> | Absent;
    } | undefined;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
  zone_distribution_config?: {
    mode?: Argument<string> | Absent;
    zone?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleMonitoringAlertPolicy {
  combiner: Argument<string>;
  deletion_policy?: Argument<string> | Absent;
  display_name: Argument<string>;
  enabled?: Argument<boolean> | Absent;
  notification_channels?: ListArgument<string> | Absent;
  project?: Argument<string> | Absent;
  severity?: Argument<string> | Absent;
  user_labels?: MapArgument<string> | Absent;
  alert_strategy?: {
    auto_close?: Argument<string> | Absent;
    notification_prompts?: ListArgument<string> | Absent;
    notification_channel_strategy?: readonly {
      notification_channel_names?: ListArgument<string> | Absent;
      renotify_interval?: Argument<string> | Absent;
    }[] | undefined;
    notification_rate_limit?: {
      period?: Argument<string> | Absent;
    } | undefined;
  } | undefined;
  conditions: readonly {
    display_name: Argument<string>;
    condition_absent?: {
      duration: Argument<string>;
      filter?: Argument<string> | Absent;
      aggregations?: readonly GoogleMonitoringAlertPolicy_ConditionsConditionAbsentAggregations[] | undefined;
      trigger?: {
        count?: Argument<number> | Absent;
        percent?: Argument<number> | Absent;
      } | undefined;
    } | undefined;
    condition_matched_log?: {
      filter: Argument<string>;
      label_extractors?: MapArgument<string> | Absent;
    } | undefined;
    condition_monitoring_query_language?: {
      duration: Argument<string>;
      evaluation_missing_data?: Argument<string> | Absent;
      query: Argument<string>;
      trigger?: {
        count?: Argument<number> | Absent;
        percent?: Argument<number> | Absent;
      } | undefined;
    } | undefined;
    condition_prometheus_query_language?: {
      alert_rule?: Argument<string> | Absent;
      disable_metric_validation?: Argument<boolean> | Absent;
      duration?: Argument<string> | Absent;
      evaluation_interval?: Argument<string> | Absent;
      labels?: MapArgument<string> | Absent;
      query: Argument<string>;
      rule_group?: Argument<string> | Absent;
    } | undefined;
    condition_sql?: {
      query: Argument<string>;
      boolean_test?: {
        column: Argument<string>;
      } | undefined;
      daily?: {
        periodicity: Argument<number>;
        execution_time?: {
          hours?: Argument<number> | Absent;
          minutes?: Argument<number> | Absent;
          nanos?: Argument<number> | Absent;
          seconds?: Argument<number> | Absent;
        } | undefined;
      } | undefined;
      hourly?: {
        minute_offset?: Argument<number> | Absent;
        periodicity: Argument<number>;
      } | undefined;
      minutes?: {
        periodicity: Argument<number>;
      } | undefined;
      row_count_test?: {
        comparison: Argument<string>;
        threshold: Argument<number>;
      } | undefined;
    } | undefined;
    condition_threshold?: {
      comparison: Argument<string>;
      denominator_filter?: Argument<string> | Absent;
      duration: Argument<string>;
      evaluation_missing_data?: Argument<string> | Absent;
      filter?: Argument<string> | Absent;
      threshold_value?: Argument<number> | Absent;
      aggregations?: readonly GoogleMonitoringAlertPolicy_ConditionsConditionAbsentAggregations[] | undefined;
      denominator_aggregations?: readonly GoogleMonitoringAlertPolicy_ConditionsConditionAbsentAggregations[] | undefined;
      forecast_options?: {
        forecast_horizon: Argument<string>;
      } | undefined;
      trigger?: {
        count?: Argument<number> | Absent;
        percent?: Argument<number> | Absent;
      } | undefined;
    } | undefined;
  }[];
  documentation?: {
    content?: Argument<string> | Absent;
    mime_type?: Argument<string> | Absent;
    subject?: Argument<string> | Absent;
    links?: readonly {
      display_name?: Argument<string> | Absent;
      url?: Argument<string> | Absent;
    }[] | undefined;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleMonitoringAlertPolicy_ConditionsConditionAbsentAggregations {
  alignment_period?: Argument<string> | Absent;
  cross_series_reducer?: Argument<string> | Absent;
  group_by_fields?: ListArgument<string> | Absent;
  per_series_aligner?: Argument<string> | Absent;
}

export interface GoogleMonitoringDashboard {
  dashboard_json: Argument<string>;
  deletion_policy?: Argument<string> | Absent;
  project?: Argument<string> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleMonitoringNotificationChannel {
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  display_name?: Argument<string> | Absent;
  enabled?: Argument<boolean> | Absent;
  force_delete?: Argument<boolean> | Absent;
  labels?: MapArgument<string> | Absent;
  project?: Argument<string> | Absent;
  type: Argument<string>;
  user_labels?: MapArgument<string> | Absent;
  sensitive_labels?: {
    auth_token?: Argument<string> | Absent;
    auth_token_wo?: Argument<string> | Absent;
    auth_token_wo_version?: Argument<string> | Absent;
    password?: Argument<string> | Absent;
    password_wo?: Argument<string> | Absent;
    password_wo_version?: Argument<string> | Absent;
    service_key?: Argument<string> | Absent;
    service_key_wo?: Argument<string> | Absent;
    service_key_wo_version?: Argument<string> | Absent;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleMonitoringUptimeCheckConfig {
  checker_type?: Argument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  display_name: Argument<string>;
  log_check_failures?: Argument<boolean> | Absent;
  period?: Argument<string> | Absent;
  project?: Argument<string> | Absent;
  selected_regions?: ListArgument<string> | Absent;
  timeout: Argument<string>;
  user_labels?: MapArgument<string> | Absent;
  content_matchers?: readonly {
    content: Argument<string>;
    matcher?: Argument<string> | Absent;
    json_path_matcher?: {
      json_matcher?: Argument<string> | Absent;
      json_path: Argument<string>;
    } | undefined;
  }[] | undefined;
  http_check?: {
    body?: Argument<string> | Absent;
    content_type?: Argument<string> | Absent;
    custom_content_type?: Argument<string> | Absent;
    headers?: MapArgument<string> | Absent;
    mask_headers?: Argument<boolean> | Absent;
    path?: Argument<string> | Absent;
    port?: Argument<number> | Absent;
    request_method?: Argument<string> | Absent;
    use_ssl?: Argument<boolean> | Absent;
    validate_ssl?: Argument<boolean> | Absent;
    accepted_response_status_codes?: readonly {
      status_class?: Argument<string> | Absent;
      status_value?: Argument<number> | Absent;
    }[] | undefined;
    auth_info?: {
      password?: Argument<string> | Absent;
      password_wo?: Argument<string> | Absent;
      password_wo_version?: Argument<string> | Absent;
      username: Argument<string>;
    } | undefined;
    ping_config?: {
      pings_count: Argument<number>;
    } | undefined;
    service_agent_authentication?: {
      type?: Argument<string> | Absent;
    } | undefined;
  } | undefined;
  monitored_resource?: {
    labels: MapArgument<string>;
    type: Argument<string>;
  } | undefined;
  resource_group?: {
    group_id?: Argument<string> | Absent;
    resource_type?: Argument<string> | Absent;
  } | undefined;
  synthetic_monitor?: {
    cloud_function_v2: {
      name: Argument<string>;
    };
  } | undefined;
  tcp_check?: {
    port: Argument<number>;
    ping_config?: {
      pings_count: Argument<number>;
    } | undefined;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleNetworkConnectivityServiceConnectionPolicy {
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  labels?: MapArgument<string> | Absent;
  location: Argument<string>;
  name: Argument<string>;
  network: Argument<string>;
  project?: Argument<string> | Absent;
  service_class: Argument<string>;
  psc_config?: {
    allowed_google_producers_resource_hierarchy_level?: ListArgument<string> | Absent;
    limit?: Argument<string> | Absent;
    producer_instance_location?: Argument<string> | Absent;
    subnetworks: ListArgument<string>;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleProjectIamAuditConfig {
  project: Argument<string>;
  service: Argument<string>;
  audit_log_config: readonly {
    exempted_members?: ListArgument<string> | Absent;
    log_type: Argument<string>;
  }[];
}

export interface GoogleProjectIamCustomRole {
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  permissions: ListArgument<string>;
  project?: Argument<string> | Absent;
  role_id: Argument<string>;
  stage?: Argument<string> | Absent;
  title: Argument<string>;
}

export interface GoogleProjectIamMember {
  member: Argument<string>;
  project: Argument<string>;
  role: Argument<string>;
  condition?: {
    description?: Argument<string> | Absent;
    expression: Argument<string>;
    title: Argument<string>;
  } | undefined;
}

export interface GoogleProjectService {
  deletion_policy?: Argument<string> | Absent;
  disable_dependent_services?: Argument<boolean> | Absent;
  disable_on_destroy?: Argument<boolean> | Absent;
  project?: Argument<string> | Absent;
  service: Argument<string>;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    read?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleProjectServiceIdentity {
  project?: Argument<string> | Absent;
  service: Argument<string>;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    read?: Argument<string> | Absent;
  } | undefined;
}

export interface GooglePubsubSubscription {
  ack_deadline_seconds?: Argument<number> | Absent;
  deletion_policy?: Argument<string> | Absent;
  enable_exactly_once_delivery?: Argument<boolean> | Absent;
  enable_message_ordering?: Argument<boolean> | Absent;
  filter?: Argument<string> | Absent;
  labels?: MapArgument<string> | Absent;
  message_retention_duration?: Argument<string> | Absent;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  retain_acked_messages?: Argument<boolean> | Absent;
  tags?: MapArgument<string> | Absent;
  topic: Argument<string>;
  bigquery_config?: {
    drop_unknown_fields?: Argument<boolean> | Absent;
    service_account_email?: Argument<string> | Absent;
    table: Argument<string>;
    use_table_schema?: Argument<boolean> | Absent;
    use_topic_schema?: Argument<boolean> | Absent;
    write_metadata?: Argument<boolean> | Absent;
  } | undefined;
  cloud_storage_config?: {
    bucket: Argument<string>;
    filename_datetime_format?: Argument<string> | Absent;
    filename_prefix?: Argument<string> | Absent;
    filename_suffix?: Argument<string> | Absent;
    max_bytes?: Argument<number> | Absent;
    max_duration?: Argument<string> | Absent;
    max_messages?: Argument<number> | Absent;
    service_account_email?: Argument<string> | Absent;
    avro_config?: {
      use_topic_schema?: Argument<boolean> | Absent;
      write_metadata?: Argument<boolean> | Absent;
    } | undefined;
    text_config?: Empty | undefined;
  } | undefined;
  dead_letter_policy?: {
    dead_letter_topic?: Argument<string> | Absent;
    max_delivery_attempts?: Argument<number> | Absent;
  } | undefined;
  expiration_policy?: {
    ttl: Argument<string>;
  } | undefined;
  message_transforms?: readonly {
    disabled?: Argument<boolean> | Absent;
    ai_inference?: {
      endpoint: Argument<string>;
      service_account_email?: Argument<string> | Absent;
      unstructured_inference?: {
        parameters?: MapArgument<string> | Absent;
      } | undefined;
    } | undefined;
    javascript_udf?: {
      code: Argument<string>;
      function_name: Argument<string>;
    } | undefined;
  }[] | undefined;
  push_config?: {
    attributes?: MapArgument<string> | Absent;
    push_endpoint: Argument<string>;
    no_wrapper?: {
      write_metadata: Argument<boolean>;
    } | undefined;
    oidc_token?: {
      audience?: Argument<string> | Absent;
      service_account_email: Argument<string>;
    } | undefined;
  } | undefined;
  retry_policy?: {
    maximum_backoff?: Argument<string> | Absent;
    minimum_backoff?: Argument<string> | Absent;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GooglePubsubSubscriptionIamMember {
  member: Argument<string>;
  project?: Argument<string> | Absent;
  role: Argument<string>;
  subscription: Argument<string>;
  condition?: {
    description?: Argument<string> | Absent;
    expression: Argument<string>;
    title: Argument<string>;
  } | undefined;
}

export interface GooglePubsubTopic {
  deletion_policy?: Argument<string> | Absent;
  kms_key_name?: Argument<string> | Absent;
  labels?: MapArgument<string> | Absent;
  message_retention_duration?: Argument<string> | Absent;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  ingestion_data_source_settings?: {
    aws_kinesis?: {
      aws_role_arn: Argument<string>;
      consumer_arn: Argument<string>;
      gcp_service_account: Argument<string>;
      stream_arn: Argument<string>;
    } | undefined;
    aws_msk?: {
      aws_role_arn: Argument<string>;
      cluster_arn: Argument<string>;
      gcp_service_account: Argument<string>;
      topic: Argument<string>;
    } | undefined;
    azure_event_hubs?: {
      client_id?: Argument<string> | Absent;
      event_hub?: Argument<string> | Absent;
      gcp_service_account?: Argument<string> | Absent;
      namespace?: Argument<string> | Absent;
      resource_group?: Argument<string> | Absent;
      subscription_id?: Argument<string> | Absent;
      tenant_id?: Argument<string> | Absent;
    } | undefined;
    cloud_storage?: {
      bucket: Argument<string>;
      match_glob?: Argument<string> | Absent;
      minimum_object_create_time?: Argument<string> | Absent;
      avro_format?: Empty | undefined;
      pubsub_avro_format?: Empty | undefined;
      text_format?: {
        delimiter?: Argument<string> | Absent;
      } | undefined;
    } | undefined;
    confluent_cloud?: {
      bootstrap_server: Argument<string>;
      cluster_id?: Argument<string> | Absent;
      gcp_service_account: Argument<string>;
      identity_pool_id: Argument<string>;
      topic: Argument<string>;
    } | undefined;
    platform_logs_settings?: {
      severity?: Argument<string> | Absent;
    } | undefined;
  } | undefined;
  message_storage_policy?: {
    allowed_persistence_regions: ListArgument<string>;
    enforce_in_transit?: Argument<boolean> | Absent;
  } | undefined;
  message_transforms?: readonly {
    disabled?: Argument<boolean> | Absent;
    ai_inference?: {
      endpoint: Argument<string>;
      service_account_email?: Argument<string> | Absent;
      unstructured_inference?: {
        parameters?: MapArgument<string> | Absent;
      } | undefined;
    } | undefined;
    javascript_udf?: {
      code: Argument<string>;
      function_name: Argument<string>;
    } | undefined;
  }[] | undefined;
  schema_settings?: {
    encoding?: Argument<string> | Absent;
    first_revision_id?: Argument<string> | Absent;
    last_revision_id?: Argument<string> | Absent;
    schema: Argument<string>;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GooglePubsubTopicIamMember {
  member: Argument<string>;
  project?: Argument<string> | Absent;
  role: Argument<string>;
  topic: Argument<string>;
  condition?: {
    description?: Argument<string> | Absent;
    expression: Argument<string>;
    title: Argument<string>;
  } | undefined;
}

export interface GoogleRedisInstance {
  alternative_location_id?: Argument<string> | Absent;
  auth_enabled?: Argument<boolean> | Absent;
  authorized_network?: Argument<string> | Absent;
  connect_mode?: Argument<string> | Absent;
  customer_managed_key?: Argument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  deletion_protection?: Argument<boolean> | Absent;
  display_name?: Argument<string> | Absent;
  labels?: MapArgument<string> | Absent;
  location_id?: Argument<string> | Absent;
  maintenance_version?: Argument<string> | Absent;
  memory_size_gb: Argument<number>;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  read_replicas_mode?: Argument<string> | Absent;
  redis_configs?: MapArgument<string> | Absent;
  redis_version?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  replica_count?: Argument<number> | Absent;
  reserved_ip_range?: Argument<string> | Absent;
  secondary_ip_range?: Argument<string> | Absent;
  tier?: Argument<string> | Absent;
  transit_encryption_mode?: Argument<string> | Absent;
  maintenance_policy?: {
    description?: Argument<string> | Absent;
    weekly_maintenance_window?: readonly {
      day: Argument<string>;
      start_time: {
        hours?: Argument<number> | Absent;
        minutes?: Argument<number> | Absent;
        nanos?: Argument<number> | Absent;
        seconds?: Argument<number> | Absent;
      };
    }[] | undefined;
  } | undefined;
  persistence_config?: {
    persistence_mode?: Argument<string> | Absent;
    rdb_snapshot_period?: Argument<string> | Absent;
    rdb_snapshot_start_time?: Argument<string> | Absent;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleSecretManagerSecret {
  annotations?: MapArgument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  deletion_protection?: Argument<boolean> | Absent;
  expire_time?: Argument<string> | Absent;
  labels?: MapArgument<string> | Absent;
  project?: Argument<string> | Absent;
  secret_id: Argument<string>;
  tags?: MapArgument<string> | Absent;
  ttl?: Argument<string> | Absent;
  version_aliases?: MapArgument<string> | Absent;
  version_destroy_ttl?: Argument<string> | Absent;
  replication: {
    auto?: {
      customer_managed_encryption?: {
        kms_key_name: Argument<string>;
      } | undefined;
    } | undefined;
    user_managed?: {
      replicas: readonly {
        location: Argument<string>;
        customer_managed_encryption?: {
          kms_key_name: Argument<string>;
        } | undefined;
      }[];
    } | undefined;
  };
  rotation?: {
    next_rotation_time?: Argument<string> | Absent;
    rotation_period?: Argument<string> | Absent;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
  topics?: readonly {
    name: Argument<string>;
  }[] | undefined;
}

export interface GoogleSecretManagerSecretIamMember {
  member: Argument<string>;
  project?: Argument<string> | Absent;
  role: Argument<string>;
  secret_id: Argument<string>;
  condition?: {
    description?: Argument<string> | Absent;
    expression: Argument<string>;
    title: Argument<string>;
  } | undefined;
}

export interface GoogleServiceAccount {
  account_id: Argument<string>;
  create_ignore_already_exists?: Argument<boolean> | Absent;
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  disabled?: Argument<boolean> | Absent;
  display_name?: Argument<string> | Absent;
  project?: Argument<string> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleServiceAccountIamMember {
  member: Argument<string>;
  role: Argument<string>;
  service_account_id: Argument<string>;
  condition?: {
    description?: Argument<string> | Absent;
    expression: Argument<string>;
    title: Argument<string>;
  } | undefined;
}

export interface GoogleServiceNetworkingConnection {
  deletion_policy?: Argument<string> | Absent;
  network: Argument<string>;
  reserved_peering_ranges: ListArgument<string>;
  service: Argument<string>;
  update_on_creation_fail?: Argument<boolean> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleSqlDatabase {
  charset?: Argument<string> | Absent;
  collation?: Argument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  instance: Argument<string>;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleSqlDatabaseInstance {
  backupdr_backup?: Argument<string> | Absent;
  database_version: Argument<string>;
  deletion_policy?: Argument<string> | Absent;
  deletion_protection?: Argument<boolean> | Absent;
  encryption_key_name?: Argument<string> | Absent;
  enforce_new_sql_network_architecture?: Argument<boolean> | Absent;
  final_backup_description?: Argument<string> | Absent;
  include_replicas_for_major_version_upgrade?: Argument<boolean> | Absent;
  instance_type?: Argument<string> | Absent;
  maintenance_version?: Argument<string> | Absent;
  master_instance_name?: Argument<string> | Absent;
  name?: Argument<string> | Absent;
  node_count?: Argument<number> | Absent;
  project?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  replica_names?: ListArgument<string> | Absent;
  root_password?: Argument<string> | Absent;
  root_password_wo?: Argument<string> | Absent;
  root_password_wo_version?: Argument<string> | Absent;
  switch_transaction_logs_to_cloud_storage_enabled?: Argument<boolean> | Absent;
  clone?: {
    allocated_ip_range?: Argument<string> | Absent;
    database_names?: ListArgument<string> | Absent;
    point_in_time?: Argument<string> | Absent;
    preferred_zone?: Argument<string> | Absent;
    source_instance_deletion_time?: Argument<string> | Absent;
    source_instance_name: Argument<string>;
    source_project?: Argument<string> | Absent;
  } | undefined;
  point_in_time_restore_context?: {
    allocated_ip_range?: Argument<string> | Absent;
    datasource: Argument<string>;
    point_in_time?: Argument<string> | Absent;
    preferred_zone?: Argument<string> | Absent;
    region?: Argument<string> | Absent;
    target_instance?: Argument<string> | Absent;
  } | undefined;
  replica_configuration?: {
    ca_certificate?: Argument<string> | Absent;
    cascadable_replica?: Argument<boolean> | Absent;
    client_certificate?: Argument<string> | Absent;
    client_key?: Argument<string> | Absent;
    connect_retry_interval?: Argument<number> | Absent;
    dump_file_path?: Argument<string> | Absent;
    failover_target?: Argument<boolean> | Absent;
    master_heartbeat_period?: Argument<number> | Absent;
    password?: Argument<string> | Absent;
    ssl_cipher?: Argument<string> | Absent;
    username?: Argument<string> | Absent;
    verify_server_certificate?: Argument<boolean> | Absent;
  } | undefined;
  replication_cluster?: {
    failover_dr_replica_name?: Argument<string> | Absent;
    psa_write_endpoint?: Argument<string> | Absent;
  } | undefined;
  restore_backup_context?: {
    backup_run_id: Argument<number>;
    instance_id?: Argument<string> | Absent;
    project?: Argument<string> | Absent;
  } | undefined;
  settings?: {
    activation_policy?: Argument<string> | Absent;
    auto_upgrade_enabled?: Argument<boolean> | Absent;
    availability_type?: Argument<string> | Absent;
    collation?: Argument<string> | Absent;
    connector_enforcement?: Argument<string> | Absent;
    data_api_access?: Argument<string> | Absent;
    data_disk_provisioned_iops?: Argument<number> | Absent;
    data_disk_provisioned_throughput?: Argument<number> | Absent;
    deletion_protection_enabled?: Argument<boolean> | Absent;
    disk_autoresize?: Argument<boolean> | Absent;
    disk_autoresize_limit?: Argument<number> | Absent;
    disk_size?: Argument<number> | Absent;
    disk_type?: Argument<string> | Absent;
    edition?: Argument<string> | Absent;
    enable_dataplex_integration?: Argument<boolean> | Absent;
    enable_google_ml_integration?: Argument<boolean> | Absent;
    pricing_plan?: Argument<string> | Absent;
    retain_backups_on_delete?: Argument<boolean> | Absent;
    tier: Argument<string>;
    time_zone?: Argument<string> | Absent;
    user_labels?: MapArgument<string> | Absent;
    active_directory_config?: {
      admin_credential_secret_name?: Argument<string> | Absent;
      dns_servers?: ListArgument<string> | Absent;
      domain: Argument<string>;
      mode?: Argument<string> | Absent;
      organizational_unit?: Argument<string> | Absent;
    } | undefined;
    advanced_machine_features?: {
      threads_per_core?: Argument<number> | Absent;
    } | undefined;
    backup_configuration?: {
      binary_log_enabled?: Argument<boolean> | Absent;
      enabled?: Argument<boolean> | Absent;
      location?: Argument<string> | Absent;
      point_in_time_recovery_enabled?: Argument<boolean> | Absent;
      start_time?: Argument<string> | Absent;
      transaction_log_retention_days?: Argument<number> | Absent;
      backup_retention_settings?: {
        retained_backups: Argument<number>;
        retention_unit?: Argument<string> | Absent;
      } | undefined;
    } | undefined;
    connection_pool_config?: readonly {
      connection_pooling_enabled?: Argument<boolean> | Absent;
      flags?: readonly {
        name: Argument<string>;
        value: Argument<string>;
      }[] | undefined;
    }[] | undefined;
    data_cache_config?: {
      data_cache_enabled?: Argument<boolean> | Absent;
    } | undefined;
    database_flags?: readonly {
      name: Argument<string>;
      value: Argument<string>;
    }[] | undefined;
    deny_maintenance_period?: {
      end_date: Argument<string>;
      start_date: Argument<string>;
      time: Argument<string>;
    } | undefined;
    entraid_config?: {
      application_id?: Argument<string> | Absent;
      tenant_id?: Argument<string> | Absent;
    } | undefined;
    final_backup_config?: {
      enabled?: Argument<boolean> | Absent;
      retention_days?: Argument<number> | Absent;
    } | undefined;
    insights_config?: {
      enhanced_query_insights_enabled?: Argument<boolean> | Absent;
      query_insights_enabled?: Argument<boolean> | Absent;
      query_plans_per_minute?: Argument<number> | Absent;
      query_string_length?: Argument<number> | Absent;
      record_application_tags?: Argument<boolean> | Absent;
      record_client_address?: Argument<boolean> | Absent;
    } | undefined;
    ip_configuration?: {
      allocated_ip_range?: Argument<string> | Absent;
      custom_subject_alternative_names?: ListArgument<string> | Absent;
      enable_private_path_for_google_cloud_services?: Argument<boolean> | Absent;
      ipv4_enabled?: Argument<boolean> | Absent;
      private_network?: Argument<string> | Absent;
      server_ca_mode?: Argument<string> | Absent;
      server_ca_pool?: Argument<string> | Absent;
      server_certificate_rotation_mode?: Argument<string> | Absent;
      ssl_mode?: Argument<string> | Absent;
      authorized_networks?: readonly {
        expiration_time?: Argument<string> | Absent;
        name?: Argument<string> | Absent;
        value: Argument<string>;
      }[] | undefined;
      psc_config?: readonly {
        allowed_consumer_projects?: ListArgument<string> | Absent;
        network_attachment_uri?: Argument<string> | Absent;
        psc_auto_connection_policy_enabled?: Argument<boolean> | Absent;
        psc_auto_dns_enabled?: Argument<boolean> | Absent;
        psc_enabled?: Argument<boolean> | Absent;
        psc_write_endpoint_dns_enabled?: Argument<boolean> | Absent;
        psc_auto_connections?: readonly {
          consumer_network: Argument<string>;
          consumer_service_project_id?: Argument<string> | Absent;
        }[] | undefined;
      }[] | undefined;
    } | undefined;
    location_preference?: {
      follow_gae_application?: Argument<string> | Absent;
      secondary_zone?: Argument<string> | Absent;
      zone?: Argument<string> | Absent;
    } | undefined;
    maintenance_window?: {
      day?: Argument<number> | Absent;
      hour?: Argument<number> | Absent;
      update_track?: Argument<string> | Absent;
    } | undefined;
    password_validation_policy?: {
      complexity?: Argument<string> | Absent;
      disallow_username_substring?: Argument<boolean> | Absent;
      enable_password_policy: Argument<boolean>;
      min_length?: Argument<number> | Absent;
      password_change_interval?: Argument<string> | Absent;
      reuse_interval?: Argument<number> | Absent;
    } | undefined;
    read_pool_auto_scale_config?: {
      disable_scale_in?: Argument<boolean> | Absent;
      enabled?: Argument<boolean> | Absent;
      max_node_count?: Argument<number> | Absent;
      min_node_count?: Argument<number> | Absent;
      scale_in_cooldown_seconds?: Argument<number> | Absent;
      scale_out_cooldown_seconds?: Argument<number> | Absent;
      target_metrics?: readonly {
        metric?: Argument<string> | Absent;
        target_value?: Argument<number> | Absent;
      }[] | undefined;
    } | undefined;
    sql_server_audit_config?: {
      bucket?: Argument<string> | Absent;
      retention_interval?: Argument<string> | Absent;
      upload_interval?: Argument<string> | Absent;
    } | undefined;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleSqlUser {
  database_roles?: ListArgument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  host?: Argument<string> | Absent;
  instance: Argument<string>;
  name: Argument<string>;
  password?: Argument<string> | Absent;
  password_wo?: Argument<string> | Absent;
  password_wo_version?: Argument<number> | Absent;
  project?: Argument<string> | Absent;
  type?: Argument<string> | Absent;
  password_policy?: {
    allowed_failed_attempts?: Argument<number> | Absent;
    enable_failed_attempts_check?: Argument<boolean> | Absent;
    enable_password_verification?: Argument<boolean> | Absent;
    password_expiration_duration?: Argument<string> | Absent;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleStorageBucket {
  default_event_based_hold?: Argument<boolean> | Absent;
  deletion_policy?: Argument<string> | Absent;
  enable_object_retention?: Argument<boolean> | Absent;
  force_destroy?: Argument<boolean> | Absent;
  labels?: MapArgument<string> | Absent;
  location: Argument<string>;
  name: Argument<string>;
  project?: Argument<string> | Absent;
  public_access_prevention?: Argument<string> | Absent;
  requester_pays?: Argument<boolean> | Absent;
  rpo?: Argument<string> | Absent;
  storage_class?: Argument<string> | Absent;
  uniform_bucket_level_access?: Argument<boolean> | Absent;
  autoclass?: {
    enabled: Argument<boolean>;
    terminal_storage_class?: Argument<string> | Absent;
  } | undefined;
  cors?: readonly {
    max_age_seconds?: Argument<number> | Absent;
    method?: ListArgument<string> | Absent;
    origin?: ListArgument<string> | Absent;
    response_header?: ListArgument<string> | Absent;
  }[] | undefined;
  custom_placement_config?: {
    data_locations: ListArgument<string>;
  } | undefined;
  encryption?: {
    default_kms_key_name?: Argument<string> | Absent;
    customer_managed_encryption_enforcement_config?: {
      restriction_mode: Argument<string>;
    } | undefined;
    customer_supplied_encryption_enforcement_config?: {
      restriction_mode: Argument<string>;
    } | undefined;
    google_managed_encryption_enforcement_config?: {
      restriction_mode: Argument<string>;
    } | undefined;
  } | undefined;
  hierarchical_namespace?: {
    enabled: Argument<boolean>;
  } | undefined;
  ip_filter?: {
    allow_all_service_agent_access?: Argument<boolean> | Absent;
    allow_cross_org_vpcs?: Argument<boolean> | Absent;
    mode: Argument<string>;
    public_network_source?: {
      allowed_ip_cidr_ranges: ListArgument<string>;
    } | undefined;
    vpc_network_sources?: readonly {
      allowed_ip_cidr_ranges: ListArgument<string>;
      network: Argument<string>;
    }[] | undefined;
  } | undefined;
  lifecycle_rule?: readonly {
    action: {
      storage_class?: Argument<string> | Absent;
      type: Argument<string>;
    };
    condition: {
      age?: Argument<number> | Absent;
      created_before?: Argument<string> | Absent;
      custom_time_before?: Argument<string> | Absent;
      days_since_custom_time?: Argument<number> | Absent;
      days_since_noncurrent_time?: Argument<number> | Absent;
      matches_prefix?: ListArgument<string> | Absent;
      matches_storage_class?: ListArgument<string> | Absent;
      matches_suffix?: ListArgument<string> | Absent;
      noncurrent_time_before?: Argument<string> | Absent;
      num_newer_versions?: Argument<number> | Absent;
      send_age_if_zero?: Argument<boolean> | Absent;
      send_days_since_custom_time_if_zero?: Argument<boolean> | Absent;
      send_days_since_noncurrent_time_if_zero?: Argument<boolean> | Absent;
      send_num_newer_versions_if_zero?: Argument<boolean> | Absent;
      size_above_bytes?: Argument<number> | Absent;
      size_below_bytes?: Argument<number> | Absent;
      with_state?: Argument<string> | Absent;
    };
  }[] | undefined;
  logging?: {
    log_bucket: Argument<string>;
    log_object_prefix?: Argument<string> | Absent;
  } | undefined;
  retention_policy?: {
    is_locked?: Argument<boolean> | Absent;
    retention_period: Argument<string>;
  } | undefined;
  soft_delete_policy?: {
    retention_duration_seconds?: Argument<number> | Absent;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    read?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
  versioning?: {
    enabled: Argument<boolean>;
  } | undefined;
  website?: {
    main_page_suffix?: Argument<string> | Absent;
    not_found_page?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleStorageBucketIamMember {
  bucket: Argument<string>;
  member: Argument<string>;
  role: Argument<string>;
  condition?: {
    description?: Argument<string> | Absent;
    expression: Argument<string>;
    title: Argument<string>;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleStorageBucketObject {
  bucket: Argument<string>;
  cache_control?: Argument<string> | Absent;
  content?: Argument<string> | Absent;
  content_disposition?: Argument<string> | Absent;
  content_encoding?: Argument<string> | Absent;
  content_language?: Argument<string> | Absent;
  content_type?: Argument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  detect_md5hash?: Argument<string> | Absent;
  event_based_hold?: Argument<boolean> | Absent;
  force_empty_content_type?: Argument<boolean> | Absent;
  kms_key_name?: Argument<string> | Absent;
  metadata?: MapArgument<string> | Absent;
  name: Argument<string>;
  source?: Argument<string> | Absent;
  source_md5hash?: Argument<string> | Absent;
  storage_class?: Argument<string> | Absent;
  temporary_hold?: Argument<boolean> | Absent;
  contexts?: {
    custom: readonly {
      key: Argument<string>;
      value: Argument<string>;
    }[];
  } | undefined;
  customer_encryption?: {
    encryption_algorithm?: Argument<string> | Absent;
    encryption_key: Argument<string>;
  } | undefined;
  retention?: {
    mode: Argument<string>;
    retain_until_time: Argument<string>;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleStorageNotification {
  bucket: Argument<string>;
  custom_attributes?: MapArgument<string> | Absent;
  event_types?: ListArgument<string> | Absent;
  object_name_prefix?: Argument<string> | Absent;
  payload_format: Argument<string>;
  topic: Argument<string>;
}

export interface GoogleVertexAiEndpoint {
  dedicated_endpoint_enabled?: Argument<boolean> | Absent;
  deletion_policy?: Argument<string> | Absent;
  description?: Argument<string> | Absent;
  display_name: Argument<string>;
  labels?: MapArgument<string> | Absent;
  location: Argument<string>;
  name: Argument<string>;
  network?: Argument<string> | Absent;
  project?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  traffic_split?: Argument<string> | Absent;
  encryption_spec?: {
    kms_key_name: Argument<string>;
  } | undefined;
  predict_request_response_logging_config?: {
    enabled?: Argument<boolean> | Absent;
    sampling_rate?: Argument<number> | Absent;
    bigquery_destination?: {
      output_uri?: Argument<string> | Absent;
    } | undefined;
  } | undefined;
  private_service_connect_config?: {
    enable_private_service_connect: Argument<boolean>;
    project_allowlist?: ListArgument<string> | Absent;
    psc_automation_configs?: readonly {
      network: Argument<string>;
      project_id: Argument<string>;
    }[] | undefined;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleVpcAccessConnector {
  deletion_policy?: Argument<string> | Absent;
  ip_cidr_range?: Argument<string> | Absent;
  machine_type?: Argument<string> | Absent;
  max_instances?: Argument<number> | Absent;
  max_throughput?: Argument<number> | Absent;
  min_instances?: Argument<number> | Absent;
  min_throughput?: Argument<number> | Absent;
  name: Argument<string>;
  network?: Argument<string> | Absent;
  project?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  subnet?: {
    name?: Argument<string> | Absent;
    project_id?: Argument<string> | Absent;
  } | undefined;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleWorkflowsWorkflow {
  call_log_level?: Argument<string> | Absent;
  crypto_key_name?: Argument<string> | Absent;
  deletion_policy?: Argument<string> | Absent;
  deletion_protection?: Argument<boolean> | Absent;
  description?: Argument<string> | Absent;
  execution_history_level?: Argument<string> | Absent;
  labels?: MapArgument<string> | Absent;
  name?: Argument<string> | Absent;
  name_prefix?: Argument<string> | Absent;
  project?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  service_account?: Argument<string> | Absent;
  source_contents?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  user_env_vars?: MapArgument<string> | Absent;
  timeouts?: {
    create?: Argument<string> | Absent;
    delete?: Argument<string> | Absent;
    update?: Argument<string> | Absent;
  } | undefined;
}

export interface RandomId {
  byte_length: Argument<number>;
  keepers?: MapArgument<string> | Absent;
  prefix?: Argument<string> | Absent;
}

export interface TimeRotating {
  rfc3339?: Argument<string> | Absent;
  rotation_days?: Argument<number> | Absent;
  rotation_hours?: Argument<number> | Absent;
  rotation_minutes?: Argument<number> | Absent;
  rotation_months?: Argument<number> | Absent;
  rotation_rfc3339?: Argument<string> | Absent;
  rotation_years?: Argument<number> | Absent;
  triggers?: MapArgument<string> | Absent;
}

export interface DataArguments {
  archive_file: ArchiveFileData;
  aws_ami: AwsAmiData;
  aws_availability_zones: AwsAvailabilityZonesData;
  aws_caller_identity: AwsCallerIdentityData;
  aws_cloudfront_cache_policy: AwsCloudfrontCachePolicyData;
  aws_cloudfront_origin_request_policy: AwsCloudfrontOriginRequestPolicyData;
  aws_db_instance: AwsDbInstanceData;
  aws_ec2_managed_prefix_list: AwsEc2ManagedPrefixListData;
  aws_elb_service_account: AwsElbServiceAccountData;
  aws_iam_openid_connect_provider: AwsIamOpenidConnectProviderData;
  aws_partition: AwsPartitionData;
  aws_region: AwsRegionData;
  aws_route53_zone: AwsRoute53ZoneData;
  aws_s3_bucket: AwsS3BucketData;
  aws_security_group: AwsSecurityGroupData;
  aws_ssm_parameter: AwsSsmParameterData;
  aws_subnet: AwsSubnetData;
  aws_subnets: AwsSubnetsData;
  aws_vpc: AwsVpcData;
  google_compute_network: GoogleComputeNetworkData;
  google_compute_subnetwork: GoogleComputeSubnetworkData;
  google_dns_managed_zone: GoogleDnsManagedZoneData;
  google_project: GoogleProjectData;
  google_sql_database_instance: GoogleSqlDatabaseInstanceData;
  google_storage_project_service_account: GoogleStorageProjectServiceAccountData;
}

export interface ArchiveFileData {
  exclude_symlink_directories?: Argument<boolean> | Absent;
  excludes?: ListArgument<string> | Absent;
  output_file_mode?: Argument<string> | Absent;
  output_path: Argument<string>;
  source_content?: Argument<string> | Absent;
  source_content_filename?: Argument<string> | Absent;
  source_dir?: Argument<string> | Absent;
  source_file?: Argument<string> | Absent;
  type: Argument<string>;
  source?: readonly {
    content: Argument<string>;
    filename: Argument<string>;
  }[] | undefined;
}

export interface AwsAmiData {
  allow_unsafe_filter?: Argument<boolean> | Absent;
  executable_users?: ListArgument<string> | Absent;
  id?: Argument<string> | Absent;
  include_deprecated?: Argument<boolean> | Absent;
  most_recent?: Argument<boolean> | Absent;
  name_regex?: Argument<string> | Absent;
  owners?: ListArgument<string> | Absent;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  uefi_data?: Argument<string> | Absent;
  filter?: readonly {
    name: Argument<string>;
    values: ListArgument<string>;
  }[] | undefined;
  timeouts?: {
    read?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsAvailabilityZonesData {
  all_availability_zones?: Argument<boolean> | Absent;
  exclude_names?: ListArgument<string> | Absent;
  exclude_zone_ids?: ListArgument<string> | Absent;
  id?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  state?: Argument<string> | Absent;
  filter?: readonly {
    name: Argument<string>;
    values: ListArgument<string>;
  }[] | undefined;
  timeouts?: {
    read?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsCallerIdentityData {
  id?: Argument<string> | Absent;
}

export interface AwsCloudfrontCachePolicyData {
  id?: Argument<string> | Absent;
  name?: Argument<string> | Absent;
}

export interface AwsCloudfrontOriginRequestPolicyData {
  id?: Argument<string> | Absent;
  name?: Argument<string> | Absent;
}

export interface AwsDbInstanceData {
  db_instance_identifier?: Argument<string> | Absent;
  id?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
}

export interface AwsEc2ManagedPrefixListData {
  id?: Argument<string> | Absent;
  name?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  filter?: readonly {
    name: Argument<string>;
    values: ListArgument<string>;
  }[] | undefined;
  timeouts?: {
    read?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsElbServiceAccountData {
  id?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
}

export interface AwsIamOpenidConnectProviderData {
  arn?: Argument<string> | Absent;
  id?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  url?: Argument<string> | Absent;
}

export interface AwsPartitionData {
  id?: Argument<string> | Absent;
}

export interface AwsRegionData {
  endpoint?: Argument<string> | Absent;
  id?: Argument<string> | Absent;
  name?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
}

export interface AwsRoute53ZoneData {
  enable_accelerated_recovery?: Argument<boolean> | Absent;
  id?: Argument<string> | Absent;
  name?: Argument<string> | Absent;
  private_zone?: Argument<boolean> | Absent;
  tags?: MapArgument<string> | Absent;
  vpc_id?: Argument<string> | Absent;
  zone_id?: Argument<string> | Absent;
}

export interface AwsS3BucketData {
  bucket: Argument<string>;
  id?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
}

export interface AwsSecurityGroupData {
  id?: Argument<string> | Absent;
  name?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  vpc_id?: Argument<string> | Absent;
  filter?: readonly {
    name: Argument<string>;
    values: ListArgument<string>;
  }[] | undefined;
  timeouts?: {
    read?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsSsmParameterData {
  id?: Argument<string> | Absent;
  name: Argument<string>;
  region?: Argument<string> | Absent;
  with_decryption?: Argument<boolean> | Absent;
}

export interface AwsSubnetData {
  availability_zone?: Argument<string> | Absent;
  availability_zone_id?: Argument<string> | Absent;
  cidr_block?: Argument<string> | Absent;
  default_for_az?: Argument<boolean> | Absent;
  id?: Argument<string> | Absent;
  ipv6_cidr_block?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  state?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  vpc_id?: Argument<string> | Absent;
  filter?: readonly {
    name: Argument<string>;
    values: ListArgument<string>;
  }[] | undefined;
  timeouts?: {
    read?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsSubnetsData {
  id?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  filter?: readonly {
    name: Argument<string>;
    values: ListArgument<string>;
  }[] | undefined;
  timeouts?: {
    read?: Argument<string> | Absent;
  } | undefined;
}

export interface AwsVpcData {
  cidr_block?: Argument<string> | Absent;
  default?: Argument<boolean> | Absent;
  dhcp_options_id?: Argument<string> | Absent;
  id?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  state?: Argument<string> | Absent;
  tags?: MapArgument<string> | Absent;
  filter?: readonly {
    name: Argument<string>;
    values: ListArgument<string>;
  }[] | undefined;
  timeouts?: {
    read?: Argument<string> | Absent;
  } | undefined;
}

export interface GoogleComputeNetworkData {
  id?: Argument<string> | Absent;
  name?: Argument<string> | Absent;
  network_profile?: Argument<string> | Absent;
  project?: Argument<string> | Absent;
  self_link?: Argument<string> | Absent;
}

export interface GoogleComputeSubnetworkData {
  id?: Argument<string> | Absent;
  name?: Argument<string> | Absent;
  project?: Argument<string> | Absent;
  region?: Argument<string> | Absent;
  self_link?: Argument<string> | Absent;
}

export interface GoogleDnsManagedZoneData {
  name: Argument<string>;
  project?: Argument<string> | Absent;
}

export interface GoogleProjectData {
  id?: Argument<string> | Absent;
  project_id?: Argument<string> | Absent;
}

export interface GoogleSqlDatabaseInstanceData {
  id?: Argument<string> | Absent;
  name: Argument<string>;
  project?: Argument<string> | Absent;
}

export interface GoogleStorageProjectServiceAccountData {
  id?: Argument<string> | Absent;
  project?: Argument<string> | Absent;
  user_project?: Argument<string> | Absent;
}

export interface EphemeralArguments {
  random_password: RandomPasswordEphemeral;
}

export interface RandomPasswordEphemeral {
  length: Argument<number>;
  lower?: Argument<boolean> | Absent;
  min_lower?: Argument<number> | Absent;
  min_numeric?: Argument<number> | Absent;
  min_special?: Argument<number> | Absent;
  min_upper?: Argument<number> | Absent;
  numeric?: Argument<boolean> | Absent;
  override_special?: Argument<string> | Absent;
  special?: Argument<boolean> | Absent;
  upper?: Argument<boolean> | Absent;
}
