backend_container_definitions_collector_enabled         = false
backend_cpu                                             = "256"
backend_cpu_scaling_enabled                             = false
backend_desired_count                                   = 1
backend_environment_otel_exporter_otlp_endpoint_enabled = false
backend_max_capacity                                    = 1
backend_memory                                          = "512"
backend_min_capacity                                    = 1
backend_off_hours_enabled                               = true
backend_retention_in_days                               = 7
backend_tmpfs_size                                      = 64
backend_tracing_enabled                                 = false
cache_apply_immediately                                 = true
cache_automatic_failover_enabled                        = false
cache_evicting_node2_enabled                            = false
cache_evicting_result_expression                        = "SUM([node1])"
cache_full_node2_enabled                                = false
cache_full_result_expression                            = "MAX([node1])"
cache_multi_az_enabled                                  = false
cache_num_cache_clusters                                = 1
db_allocated_storage                                    = 20
db_apply_immediately                                    = true
db_backup_retention_period                              = 7
db_credentials_recovery_window_in_days                  = 0
db_delete_automated_backups                             = true
db_deletion_protection                                  = false
db_instance_class                                       = "db.t3.small"
db_log_retention_in_days                                = 7
db_max_allocated_storage                                = 50
db_multi_az                                             = false
db_skip_final_snapshot                                  = true
delivery_identity_provider_enabled                      = true
environment                                             = "dev"
files_force_destroy                                     = true
images_airas_backend_force_delete                       = true
main_cidr_block                                         = "10.0.0.0/16"
main_data_subnets = {
  "ap-northeast-1a" = {
    cidr_block = "10.0.128.0/20"
  }
  "ap-northeast-1c" = {
    cidr_block = "10.0.144.0/20"
  }
}
main_flow_logs_enabled             = false
main_keys                          = []
main_nat_instances_enabled         = true
main_nat_keys                      = ["ap-northeast-1a"]
main_nat_network_interface_enabled = true
main_nat_network_interface_keys    = ["ap-northeast-1a"]
main_nat_security_group_ingress_rule_keys = [
  "ap-northeast-1a",
  "ap-northeast-1c",
]
main_private_nat_gateway_id_enabled       = false
main_private_network_interface_id_enabled = true
main_private_routes = {
  "ap-northeast-1a" = {
    nat_zone = "ap-northeast-1a"
  }
  "ap-northeast-1c" = {
    nat_zone = "ap-northeast-1a"
  }
}
main_private_subnets = {
  "ap-northeast-1a" = {
    cidr_block = "10.0.64.0/20"
  }
  "ap-northeast-1c" = {
    cidr_block = "10.0.80.0/20"
  }
}
main_public_subnets = {
  "ap-northeast-1a" = {
    cidr_block = "10.0.0.0/20"
  }
  "ap-northeast-1c" = {
    cidr_block = "10.0.16.0/20"
  }
}
name_prefix                                                                                             = "airas-dev"
overview_enabled                                                                                        = true
overview_properties_metrics_item_dashboard_body_widgets_cache_cpu_and_memory_properties_metrics_enabled = true
overview_properties_metrics_item_enabled                                                                = false
region                                                                                                  = "ap-northeast-1"
runner_cpu                                                                                              = "1024"
runner_desired_count                                                                                    = 0
runner_max_capacity                                                                                     = 2
runner_memory                                                                                           = "2048"
runner_min_capacity                                                                                     = 0
runner_retention_in_days                                                                                = 7
runner_scale_to_zero_enabled                                                                            = true
runner_tmpfs_size                                                                                       = 256
site_name                                                                                               = "api.dev.airas.example.com"
site_validation_keys                                                                                    = ["api.dev.airas.example.com"]
spending_limit_amount                                                                                   = "220"
web_access_logs_force_destroy                                                                           = true
web_enable_deletion_protection                                                                          = false
web_firewall_enabled                                                                                    = false
web_keys                                                                                                = ["api.dev.airas.example.com"]
web_slow_enabled                                                                                        = false
