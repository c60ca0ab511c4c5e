output "tasks_dead_letter_queue_url" {
  description = "URL of the queue of messages set aside."
  value       = aws_sqs_queue.tasks_dead.url
}

output "tasks_dead_sqs_queue_name" {
  description = "Name of the SQS queue tasks_dead."
  value       = aws_sqs_queue.tasks_dead.name
}

output "tasks_queue_url" {
  description = "URL of the queue."
  value       = aws_sqs_queue.tasks.url
}

output "tasks_sqs_queue_arn" {
  description = "ARN of the SQS queue tasks."
  value       = aws_sqs_queue.tasks.arn
}

output "tasks_sqs_queue_name" {
  description = "Name of the SQS queue tasks."
  value       = aws_sqs_queue.tasks.name
}

output "tasks_sqs_queue_url" {
  description = "URL of the SQS queue tasks."
  value       = aws_sqs_queue.tasks.url
}
