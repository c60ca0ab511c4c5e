environment = "dev"
name_prefix = "todo-dev"
project_id  = "todo-dev"
region      = "asia-northeast1"
