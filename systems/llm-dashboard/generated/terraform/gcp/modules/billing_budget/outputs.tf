output "id" {
  description = "Id of the budget: `billingAccounts/<account>/budgets/<id>`."
  value       = google_billing_budget.this.id
}
