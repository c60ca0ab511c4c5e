project_id = "todo-prod"
