environment = "dev"
name_prefix = "todo-dev"
region      = "ap-northeast-1"
