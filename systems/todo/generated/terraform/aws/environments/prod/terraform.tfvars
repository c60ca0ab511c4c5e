api_desired_count                      = 2
api_low_instances_threshold            = 2
api_max_capacity                       = 10
api_min_capacity                       = 2
api_retention_in_days                  = 90
db_apply_immediately                   = false
db_connections_threshold               = 1000
db_credentials_recovery_window_in_days = 30
db_delete_automated_backups            = false
db_deletion_protection                 = true
db_instance_class                      = "db.r5.large"
db_multi_az                            = true
db_replica_keys                        = ["1"]
db_skip_final_snapshot                 = false
environment                            = "prod"
images_todo_api_force_delete           = false
main_cidr_block                        = "10.1.0.0/16"
main_data_subnets = {
  "ap-northeast-1a" = {
    cidr_block = "10.1.128.0/20"
  }
  "ap-northeast-1c" = {
    cidr_block = "10.1.144.0/20"
  }
}
main_flow_logs_enabled = true
main_nat_keys          = ["ap-northeast-1a", "ap-northeast-1c"]
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
    cidr_block = "10.1.10.0/24"
  }
  "ap-northeast-1c" = {
    cidr_block = "10.1.20.0/24"
  }
}
main_public_subnets = {
  "ap-northeast-1a" = {
    cidr_block = "10.1.1.0/24"
  }
  "ap-northeast-1c" = {
    cidr_block = "10.1.2.0/24"
  }
}
name_prefix                    = "todo-prod"
region                         = "ap-northeast-1"
site_name                      = "todo.example.com"
site_validation_keys           = ["todo.example.com"]
spending_limit_amount          = "900"
web_access_logs_force_destroy  = false
web_enable_deletion_protection = true
web_keys                       = ["todo.example.com"]
