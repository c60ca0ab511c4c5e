# A deployment whose tasks do not become healthy is rolled back, which ECS tells EventBridge and nobody else. The topics let
# events.amazonaws.com publish.

locals {
  # A rule has at most five targets (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html, read
  # 2026-11-28), so every five topics have a rule of their own.
  rollback_topics = {
    for at, key in keys(var.tell_rollbacks) : key => { rule = floor(at / 5), arn = var.tell_rollbacks[key] }
  }
}

resource "aws_cloudwatch_event_rule" "rollback" {
  count = ceil(length(var.tell_rollbacks) / 5)

  name        = count.index == 0 ? "${var.name}-rollback" : "${var.name}-rollback-${count.index + 1}"
  description = "Deployments of ${var.name} that failed."
  event_pattern = jsonencode({
    source        = ["aws.ecs"]
    "detail-type" = ["ECS Deployment State Change"]
    resources     = [aws_ecs_service.this.arn]
    detail        = { eventName = ["SERVICE_DEPLOYMENT_FAILED"] }
  })
  tags = var.tags
}

resource "aws_cloudwatch_event_target" "rollback" {
  for_each = local.rollback_topics

  rule      = aws_cloudwatch_event_rule.rollback[each.value.rule].name
  target_id = each.key
  arn       = each.value.arn

  input_transformer {
    input_paths = {
      deployment = "$.detail.deploymentId"
      reason     = "$.detail.reason"
    }
    input_template = "\"Deployment <deployment> of ${var.name} failed and is rolled back: <reason>\""
  }
}
