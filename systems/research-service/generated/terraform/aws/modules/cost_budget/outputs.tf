output "name" {
  description = "Name of the budget, as its actions take it."
  value       = aws_budgets_budget.this.name
}
