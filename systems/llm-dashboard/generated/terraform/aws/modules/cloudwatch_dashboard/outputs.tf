output "name" {
  description = "Name of the dashboard, as links to it have it."
  value       = aws_cloudwatch_dashboard.this.dashboard_name
}
