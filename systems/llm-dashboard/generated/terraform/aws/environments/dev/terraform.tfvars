environment = "dev"
name_prefix = "llmdash-dev"
region      = "ap-northeast-1"
