environment   = "prod"
name_prefix   = "todo-prod"
project_id    = "todo-prod"
region        = "asia-northeast1"
site_dns_name = "todo.example.com."
site_keys     = ["todo.example.com"]
web_keys      = ["todo.example.com"]
