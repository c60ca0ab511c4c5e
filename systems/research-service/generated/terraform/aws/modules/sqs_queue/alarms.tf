# What alarms and dashboards look at.

locals {
  dimensions = { QueueName = aws_sqs_queue.this.name }

  metrics = {
    depth        = { namespace = "AWS/SQS", metric_name = "ApproximateNumberOfMessagesVisible", statistic = "Maximum", dimensions = local.dimensions }
    age          = { unit = "seconds", namespace = "AWS/SQS", metric_name = "ApproximateAgeOfOldestMessage", statistic = "Maximum", dimensions = local.dimensions }
    dead_letters = { namespace = "AWS/SQS", metric_name = "ApproximateNumberOfMessagesVisible", statistic = "Maximum", dimensions = { QueueName = aws_sqs_queue.dead.name } }
    sent         = { namespace = "AWS/SQS", metric_name = "NumberOfMessagesSent", statistic = "Sum", dimensions = local.dimensions }
    done         = { namespace = "AWS/SQS", metric_name = "NumberOfMessagesDeleted", statistic = "Sum", dimensions = local.dimensions }
  }
}

module "alarms" {
  source = "../cloudwatch_alarms"

  name    = var.name
  alarms  = var.alarms
  metrics = local.metrics
  tags    = var.tags
}
