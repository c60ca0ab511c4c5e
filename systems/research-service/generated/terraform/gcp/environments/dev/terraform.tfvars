environment = "dev"
name_prefix = "airas-dev"
project_id  = "airas-dev"
region      = "asia-northeast1"
