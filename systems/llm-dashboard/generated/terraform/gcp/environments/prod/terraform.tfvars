environment = "prod"
name_prefix = "llmdash-prod"
project_id  = "llmdash-prod"
region      = "asia-northeast1"
