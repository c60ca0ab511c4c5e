project_id = "llmdash-prod"
