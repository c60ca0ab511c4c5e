environment = "global"
name_prefix = "airas-global"
project_id  = "airas-global"
region      = "asia-northeast1"
