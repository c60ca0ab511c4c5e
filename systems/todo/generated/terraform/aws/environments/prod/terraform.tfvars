environment = "prod"
name_prefix = "todo-prod"
region      = "ap-northeast-1"
