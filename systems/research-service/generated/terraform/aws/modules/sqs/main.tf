data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

resource "aws_sqs_queue" "tasks_dead" {
  name                      = "${var.name_prefix}-tasks-dead"
  message_retention_seconds = 1209600
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "DenyPlainHttp"
        Effect    = "Deny"
        Principal = "*"
        Action    = ["sqs:*"]
        Resource  = "arn:${data.aws_partition.current.partition}:sqs:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:${var.name_prefix}-tasks-dead"
        Condition = {
          Bool = {
            "aws:SecureTransport" = "false"
          }
        }
      },
    ]
  })
  sqs_managed_sse_enabled = true
}

resource "aws_sqs_queue" "tasks" {
  name                       = "${var.name_prefix}-tasks"
  visibility_timeout_seconds = 21600
  message_retention_seconds  = 1209600
  receive_wait_time_seconds  = 20
  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.tasks_dead.arn
    maxReceiveCount     = 5
  })
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "DenyPlainHttp"
        Effect    = "Deny"
        Principal = "*"
        Action    = ["sqs:*"]
        Resource  = "arn:${data.aws_partition.current.partition}:sqs:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:${var.name_prefix}-tasks"
        Condition = {
          Bool = {
            "aws:SecureTransport" = "false"
          }
        }
      },
    ]
  })
  sqs_managed_sse_enabled = true
}

resource "aws_sqs_queue_redrive_allow_policy" "tasks_dead" {
  queue_url = aws_sqs_queue.tasks_dead.id
  redrive_allow_policy = jsonencode({
    redrivePermission = "byQueue"
    sourceQueueArns   = [aws_sqs_queue.tasks.arn]
  })
}

resource "aws_cloudwatch_metric_alarm" "tasks_failed" {
  alarm_name          = "${var.name_prefix}-tasks-failed"
  alarm_description   = "deadLetters of tasks is above what the design allows (alarm failed)."
  comparison_operator = "GreaterThanThreshold"
  threshold           = 0
  evaluation_periods  = 5
  treat_missing_data  = "notBreaching"
  alarm_actions       = [var.discord_topic_arn]
  ok_actions          = [var.discord_topic_arn]
  namespace           = "AWS/SQS"
  metric_name         = "ApproximateNumberOfMessagesVisible"
  statistic           = "Maximum"
  period              = 60
  dimensions = {
    QueueName = aws_sqs_queue.tasks_dead.name
  }
}

resource "aws_cloudwatch_metric_alarm" "tasks_waiting" {
  alarm_name          = "${var.name_prefix}-tasks-waiting"
  alarm_description   = "age of tasks is above what the design allows (alarm waiting)."
  comparison_operator = "GreaterThanThreshold"
  threshold           = 7200
  evaluation_periods  = 5
  treat_missing_data  = "notBreaching"
  alarm_actions       = [var.discord_topic_arn]
  ok_actions          = [var.discord_topic_arn]
  namespace           = "AWS/SQS"
  metric_name         = "ApproximateAgeOfOldestMessage"
  statistic           = "Maximum"
  period              = 60
  dimensions = {
    QueueName = aws_sqs_queue.tasks.name
  }
}
