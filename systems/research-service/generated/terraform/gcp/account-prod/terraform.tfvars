project_id = "airas-prod"
