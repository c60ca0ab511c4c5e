environment = "prod"
name_prefix = "llmdash-prod"
region      = "ap-northeast-1"
