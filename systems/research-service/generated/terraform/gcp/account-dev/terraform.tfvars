project_id = "airas-dev"
