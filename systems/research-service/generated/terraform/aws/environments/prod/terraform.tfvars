environment = "prod"
name_prefix = "airas-prod"
region      = "ap-northeast-1"
