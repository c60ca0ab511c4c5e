edge_keys     = ["llmdash.example.com"]
environment   = "prod"
name_prefix   = "llmdash-prod"
project_id    = "llmdash-prod"
region        = "asia-northeast1"
site_dns_name = "llmdash.example.com."
site_keys     = ["llmdash.example.com"]
