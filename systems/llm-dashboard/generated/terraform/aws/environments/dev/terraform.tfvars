backend_desired_count                  = 1
backend_log_level_value                = "debug"
backend_max_capacity                   = 2
backend_min_capacity                   = 1
backend_retention_in_days              = 7
db_apply_immediately                   = true
db_backup_copy_enabled                 = false
db_backup_retention_period             = 7
db_credentials_recovery_window_in_days = 0
db_delete_automated_backups            = true
db_deletion_protection                 = false
db_instance_class                      = "db.t4g.small"
db_multi_az                            = false
db_skip_final_snapshot                 = true
delivery_identity_provider_enabled     = true
edge_access_logs_force_destroy         = true
edge_enable_deletion_protection        = false
edge_keys                              = ["dev.llmdash.example.com"]
environment                            = "dev"
events_number_of_broker_nodes          = 4
events_requests_partition_count        = 3
exports_force_destroy                  = true
frontend_desired_count                 = 1
frontend_log_level_value               = "debug"
frontend_max_capacity                  = 2
frontend_min_capacity                  = 1
frontend_retention_in_days             = 7
history_force_destroy                  = true
images_llmdash_backend_force_delete    = true
main_cidr_block                        = "10.0.0.0/16"
main_data_subnets = {
  "ap-northeast-1a" = {
    cidr_block = "10.0.128.0/20"
  }
  "ap-northeast-1c" = {
    cidr_block = "10.0.144.0/20"
  }
}
main_flow_retention_in_days = 7
main_nat_keys               = ["ap-northeast-1a"]
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
main_public_keys = ["ap-northeast-1a", "ap-northeast-1c"]
main_public_subnets = {
  "ap-northeast-1a" = {
    cidr_block = "10.0.0.0/20"
  }
  "ap-northeast-1c" = {
    cidr_block = "10.0.16.0/20"
  }
}
name_prefix                                                                                    = "llmdash-dev"
overview_properties_metrics_item_dashboard_body_widgets_events_disk_properties_metrics_enabled = true
overview_properties_metrics_item_enabled                                                       = false
people_callback_urls                                                                           = ["https://dev.llmdash.example.com"]
people_deletion_protection                                                                     = "INACTIVE"
people_email_configuration_enabled                                                             = false
people_logout_urls                                                                             = ["https://dev.llmdash.example.com"]
people_mfa_configuration                                                                       = "OPTIONAL"
region                                                                                         = "ap-northeast-1"
site_name                                                                                      = "dev.llmdash.example.com"
site_validation_keys                                                                           = ["dev.llmdash.example.com"]
spending_limit_amount                                                                          = "900"
