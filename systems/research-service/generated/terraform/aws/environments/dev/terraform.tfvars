environment = "dev"
name_prefix = "airas-dev"
region      = "ap-northeast-1"
