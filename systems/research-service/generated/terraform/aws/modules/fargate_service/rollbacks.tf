# A deployment whose tasks do not become healthy is rolled back, which ECS tells EventBridge and nobody else. The topics let
# events.amazonaws.com publish.

resource "aws_cloudwatch_event_rule" "rollback" {
  count = length(var.tell_rollbacks) == 0 ? 0 : 1

  name        = "${var.name}-rollback"
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
  for_each = var.tell_rollbacks

  rule      = aws_cloudwatch_event_rule.rollback[0].name
  target_id = each.key
  arn       = each.value

  input_transformer {
    input_paths = {
      deployment = "$.detail.deploymentId"
      reason     = "$.detail.reason"
    }
    input_template = "\"Deployment <deployment> of ${var.name} failed and is rolled back: <reason>\""
  }
}
