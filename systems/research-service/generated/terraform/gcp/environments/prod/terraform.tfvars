environment = "prod"
name_prefix = "airas-prod"
project_id  = "airas-prod"
region      = "asia-northeast1"
