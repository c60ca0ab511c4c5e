api_desired_count                      = 1
api_low_instances_threshold            = 1
api_max_capacity                       = 2
api_min_capacity                       = 1
api_retention_in_days                  = 7
db_apply_immediately                   = true
db_connections_threshold               = 60
db_credentials_recovery_window_in_days = 0
db_delete_automated_backups            = true
db_deletion_protection                 = false
db_instance_class                      = "db.t3.micro"
db_multi_az                            = false
db_replica_keys                        = []
db_skip_final_snapshot                 = true
environment                            = "dev"
images_todo_api_force_delete           = true
main_cidr_block                        = "10.0.0.0/16"
main_data_subnets = {
  "ap-northeast-1a" = {
    cidr_block = "10.0.128.0/20"
  }
  "ap-northeast-1c" = {
    cidr_block = "10.0.144.0/20"
  }
}
main_flow_logs_enabled = false
main_nat_keys          = ["ap-northeast-1a"]
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
    cidr_block = "10.0.10.0/24"
  }
  "ap-northeast-1c" = {
    cidr_block = "10.0.20.0/24"
  }
}
main_public_subnets = {
  "ap-northeast-1a" = {
    cidr_block = "10.0.1.0/24"
  }
  "ap-northeast-1c" = {
    cidr_block = "10.0.2.0/24"
  }
}
name_prefix                    = "todo-dev"
region                         = "ap-northeast-1"
site_name                      = "dev.todo.example.com"
site_validation_keys           = ["dev.todo.example.com"]
spending_limit_amount          = "160"
web_access_logs_force_destroy  = true
web_enable_deletion_protection = false
web_keys                       = ["dev.todo.example.com"]
