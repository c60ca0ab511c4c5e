environment = "staging"
name_prefix = "llmdash-stg"
region      = "ap-northeast-1"
