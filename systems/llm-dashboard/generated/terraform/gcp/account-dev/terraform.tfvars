project_id = "llmdash-dev"
