environment = "global"
name_prefix = "airas-global"
region      = "ap-northeast-1"
