output "arn" {
  description = "ARN of the queue, for the topics and buckets that send to it."
  value       = aws_sqs_queue.this.arn
}

output "url" {
  description = "URL of the queue, by which those who use it call it."
  value       = aws_sqs_queue.this.url
}

output "name" {
  description = "Name of the queue: dimension `QueueName` of its metrics, by which workers scale."
  value       = aws_sqs_queue.this.name
}

output "dead_letter_url" {
  description = "URL of the queue of messages set aside, for whoever looks into them or sends them back."
  value       = aws_sqs_queue.dead.url
}

output "send_policy" {
  description = "IAM policy that lets a role send messages."
  value       = local.policies.send
}

output "receive_policy" {
  description = "IAM policy that lets a role receive messages and delete what is done."
  value       = local.policies.receive
}

output "sendreceive_policy" {
  description = "IAM policy that lets a role send and receive messages."
  value       = local.policies.sendreceive
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    {
      title = "messages"
      lines = {
        waiting        = local.metrics.depth
        "dead letters" = local.metrics.dead_letters
        sent           = local.metrics.sent
        done           = local.metrics.done
      }
    },
    { title = "oldest message", lines = { age = local.metrics.age } },
  ]
}
