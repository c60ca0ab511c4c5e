project_id = "airas-global"
