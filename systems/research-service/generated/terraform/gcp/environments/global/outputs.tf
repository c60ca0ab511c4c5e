output "discord_webhook_put_value" {
  description = "Command that stores the value of discordWebhook; it reads the value from standard input."
  value       = module.discord_webhook.put_value_command
}
