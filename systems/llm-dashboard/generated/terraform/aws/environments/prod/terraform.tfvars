backend_desired_count                  = 2
backend_log_level_value                = "warn"
backend_max_capacity                   = 20
backend_min_capacity                   = 2
backend_retention_in_days              = 90
db_apply_immediately                   = false
db_backup_copy_enabled                 = true
db_backup_retention_period             = 30
db_credentials_recovery_window_in_days = 30
db_delete_automated_backups            = false
db_deletion_protection                 = true
db_instance_class                      = "db.m6g.large"
db_multi_az                            = true
db_skip_final_snapshot                 = false
delivery_identity_provider_enabled     = false
edge_access_logs_force_destroy         = false
edge_enable_deletion_protection        = true
edge_keys                              = ["llmdash.example.com"]
environment                            = "prod"
events_number_of_broker_nodes          = 3
events_requests_partition_count        = 6
exports_force_destroy                  = false
frontend_desired_count                 = 2
frontend_log_level_value               = "warn"
frontend_max_capacity                  = 10
frontend_min_capacity                  = 2
frontend_retention_in_days             = 90
history_force_destroy                  = false
images_llmdash_backend_force_delete    = false
main_cidr_block                        = "10.2.0.0/16"
main_data_subnets = {
  "ap-northeast-1a" = {
    cidr_block = "10.2.128.0/20"
  }
  "ap-northeast-1c" = {
    cidr_block = "10.2.144.0/20"
  }
  "ap-northeast-1d" = {
    cidr_block = "10.2.160.0/20"
  }
}
main_flow_retention_in_days = 90
main_nat_keys               = ["ap-northeast-1a", "ap-northeast-1c", "ap-northeast-1d"]
main_private_routes = {
  "ap-northeast-1a" = {
    nat_zone = "ap-northeast-1a"
  }
  "ap-northeast-1c" = {
    nat_zone = "ap-northeast-1c"
  }
  "ap-northeast-1d" = {
    nat_zone = "ap-northeast-1d"
  }
}
main_private_subnets = {
  "ap-northeast-1a" = {
    cidr_block = "10.2.64.0/20"
  }
  "ap-northeast-1c" = {
    cidr_block = "10.2.80.0/20"
  }
  "ap-northeast-1d" = {
    cidr_block = "10.2.96.0/20"
  }
}
main_public_keys = ["ap-northeast-1a", "ap-northeast-1c", "ap-northeast-1d"]
main_public_subnets = {
  "ap-northeast-1a" = {
    cidr_block = "10.2.0.0/20"
  }
  "ap-northeast-1c" = {
    cidr_block = "10.2.16.0/20"
  }
  "ap-northeast-1d" = {
    cidr_block = "10.2.32.0/20"
  }
}
name_prefix                                                                                    = "llmdash-prod"
overview_properties_metrics_item_dashboard_body_widgets_events_disk_properties_metrics_enabled = false
overview_properties_metrics_item_enabled                                                       = true
people_callback_urls                                                                           = ["https://llmdash.example.com"]
people_deletion_protection                                                                     = "ACTIVE"
people_email_configuration_enabled                                                             = true
people_logout_urls                                                                             = ["https://llmdash.example.com"]
people_mfa_configuration                                                                       = "ON"
region                                                                                         = "ap-northeast-1"
site_name                                                                                      = "llmdash.example.com"
site_validation_keys                                                                           = ["llmdash.example.com"]
spending_limit_amount                                                                          = "2500"
