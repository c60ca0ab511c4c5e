backend_container_definitions_collector_enabled         = true
backend_cpu                                             = "1024"
backend_cpu_scaling_enabled                             = true
backend_desired_count                                   = 2
backend_environment_otel_exporter_otlp_endpoint_enabled = true
backend_max_capacity                                    = 4
backend_memory                                          = "2048"
backend_min_capacity                                    = 2
backend_off_hours_enabled                               = false
backend_retention_in_days                               = 90
backend_tmpfs_size                                      = 256
backend_tracing_enabled                                 = true
cache_apply_immediately                                 = false
cache_automatic_failover_enabled                        = true
cache_evicting_node2_enabled                            = true
cache_evicting_result_expression                        = "SUM([node1, node2])"
cache_full_node2_enabled                                = true
cache_full_result_expression                            = "MAX([node1, node2])"
cache_multi_az_enabled                                  = true
cache_num_cache_clusters                                = 2
db_allocated_storage                                    = 50
db_apply_immediately                                    = false
db_backup_retention_period                              = 30
db_credentials_recovery_window_in_days                  = 30
db_delete_automated_backups                             = false
db_deletion_protection                                  = true
db_instance_class                                       = "db.r6g.large"
db_log_retention_in_days                                = 90
db_max_allocated_storage                                = 200
db_multi_az                                             = true
db_skip_final_snapshot                                  = false
delivery_identity_provider_enabled                      = false
environment                                             = "prod"
files_force_destroy                                     = false
images_airas_backend_force_delete                       = false
main_cidr_block                                         = "10.2.0.0/16"
main_data_subnets = {
  "ap-northeast-1a" = {
    cidr_block = "10.2.128.0/20"
  }
  "ap-northeast-1c" = {
    cidr_block = "10.2.144.0/20"
  }
}
main_flow_logs_enabled                    = true
main_keys                                 = ["ap-northeast-1a", "ap-northeast-1c"]
main_nat_instances_enabled                = false
main_nat_keys                             = ["ap-northeast-1a", "ap-northeast-1c"]
main_nat_network_interface_enabled        = false
main_nat_network_interface_keys           = []
main_nat_security_group_ingress_rule_keys = []
main_private_nat_gateway_id_enabled       = true
main_private_network_interface_id_enabled = false
main_private_routes = {
  "ap-northeast-1a" = {
    nat_zone = "ap-northeast-1a"
  }
  "ap-northeast-1c" = {
    nat_zone = "ap-northeast-1c"
  }
}
main_private_subnets = {
  "ap-northeast-1a" = {
    cidr_block = "10.2.64.0/20"
  }
  "ap-northeast-1c" = {
    cidr_block = "10.2.80.0/20"
  }
}
main_public_subnets = {
  "ap-northeast-1a" = {
    cidr_block = "10.2.0.0/20"
  }
  "ap-northeast-1c" = {
    cidr_block = "10.2.16.0/20"
  }
}
name_prefix                                                                                             = "airas-prod"
overview_enabled                                                                                        = true
overview_properties_metrics_item_dashboard_body_widgets_cache_cpu_and_memory_properties_metrics_enabled = false
overview_properties_metrics_item_enabled                                                                = true
region                                                                                                  = "ap-northeast-1"
runner_cpu                                                                                              = "2048"
runner_desired_count                                                                                    = 1
runner_max_capacity                                                                                     = 8
runner_memory                                                                                           = "4096"
runner_min_capacity                                                                                     = 1
runner_retention_in_days                                                                                = 90
runner_scale_to_zero_enabled                                                                            = false
runner_tmpfs_size                                                                                       = 512
site_name                                                                                               = "api.airas.example.com"
site_validation_keys                                                                                    = ["api.airas.example.com"]
spending_limit_amount                                                                                   = "1600"
web_access_logs_force_destroy                                                                           = false
web_enable_deletion_protection                                                                          = true
web_firewall_enabled                                                                                    = true
web_keys                                                                                                = ["api.airas.example.com"]
web_slow_enabled                                                                                        = true
