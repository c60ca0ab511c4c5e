project_id = "todo-dev"
