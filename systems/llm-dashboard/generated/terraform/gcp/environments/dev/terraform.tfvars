environment = "dev"
name_prefix = "llmdash-dev"
project_id  = "llmdash-dev"
region      = "asia-northeast1"
