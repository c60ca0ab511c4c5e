environment = "staging"
name_prefix = "llmdash-stg"
project_id  = "llmdash-staging"
region      = "asia-northeast1"
