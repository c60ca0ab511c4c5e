environment = "prod"
name_prefix = "todo-prod"
project_id  = "todo-prod"
region      = "asia-northeast1"
