edge_keys     = ["staging.llmdash.example.com"]
environment   = "staging"
name_prefix   = "llmdash-stg"
project_id    = "llmdash-staging"
region        = "asia-northeast1"
site_dns_name = "staging.llmdash.example.com."
site_keys     = ["staging.llmdash.example.com"]
