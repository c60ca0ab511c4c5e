environment                     = "prod"
name_prefix                     = "todo-prod"
project_id                      = "todo-prod"
region                          = "asia-northeast1"
site_dns_name                   = "todo.example.com."
site_keys                       = ["todo.example.com"]
spending_specified_amount_units = "520"
web_keys                        = ["todo.example.com"]
