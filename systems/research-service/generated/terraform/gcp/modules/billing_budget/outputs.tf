output "name" {
  description = "Name of the budget, as the billing console shows it."
  value       = google_billing_budget.this.display_name
}
