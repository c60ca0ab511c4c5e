edge_keys     = ["dev.llmdash.example.com"]
environment   = "dev"
name_prefix   = "llmdash-dev"
project_id    = "llmdash-dev"
region        = "asia-northeast1"
site_dns_name = "dev.llmdash.example.com."
site_keys     = ["dev.llmdash.example.com"]
