project_id = "llmdash-staging"
