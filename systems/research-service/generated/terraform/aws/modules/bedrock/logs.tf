resource "aws_cloudwatch_log_group" "this" {
  count = var.log_retention_days == null ? 0 : 1

  name              = "/bedrock/${var.name}"
  retention_in_days = var.log_retention_days
  tags              = var.tags
}

resource "aws_iam_role" "logging" {
  count = var.log_retention_days == null ? 0 : 1

  name        = "${var.name}-logging"
  description = "Writes records of model invocations."
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "bedrock.amazonaws.com" }
        Action    = "sts:AssumeRole"
        Condition = { StringEquals = { "aws:SourceAccount" = local.account_id } }
      },
    ]
  })
  tags = var.tags
}

resource "aws_iam_role_policy" "logging" {
  count = var.log_retention_days == null ? 0 : 1

  name = "write-logs"
  role = aws_iam_role.logging[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "WriteLogs"
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = "${aws_cloudwatch_log_group.this[0].arn}:log-stream:aws/bedrock/modelinvocations"
      },
    ]
  })
}

# One setting for the whole account and region: it also records what other systems there send. Bedrock tries to write
# when it is set.
resource "aws_bedrock_model_invocation_logging_configuration" "this" {
  count = var.log_retention_days == null ? 0 : 1

  logging_config {
    text_data_delivery_enabled      = true
    image_data_delivery_enabled     = false
    embedding_data_delivery_enabled = false
    video_data_delivery_enabled     = false

    cloudwatch_config {
      log_group_name = aws_cloudwatch_log_group.this[0].name
      role_arn       = aws_iam_role.logging[0].arn
    }
  }

  depends_on = [aws_iam_role_policy.logging]
}
