environment   = "dev"
name_prefix   = "todo-dev"
project_id    = "todo-dev"
region        = "asia-northeast1"
site_dns_name = "dev.todo.example.com."
site_keys     = ["dev.todo.example.com"]
web_keys      = ["dev.todo.example.com"]
