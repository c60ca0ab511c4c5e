# Records of what models are asked and what they answer: one setting for the whole account and region, so that what other
# systems there send is recorded too.

data "aws_caller_identity" "current" {}

resource "aws_cloudwatch_log_group" "this" {
  name                        = "/bedrock/${var.name}"
  retention_in_days           = var.retention_days
  deletion_protection_enabled = var.deletion_protection
  tags                        = var.tags
}

resource "aws_iam_role" "logging" {
  name        = "${var.name}-logging"
  description = "Writes records of model invocations."
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "bedrock.amazonaws.com" }
        Action    = "sts:AssumeRole"
        Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
      },
    ]
  })
  tags = var.tags
}

resource "aws_iam_role_policy" "logging" {
  name = "write-logs"
  role = aws_iam_role.logging.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "WriteLogs"
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = "${aws_cloudwatch_log_group.this.arn}:log-stream:aws/bedrock/modelinvocations"
      },
    ]
  })
}

# Bedrock tries to write when it is set.
resource "aws_bedrock_model_invocation_logging_configuration" "this" {
  logging_config {
    text_data_delivery_enabled      = true
    image_data_delivery_enabled     = false
    embedding_data_delivery_enabled = false
    video_data_delivery_enabled     = false

    cloudwatch_config {
      log_group_name = aws_cloudwatch_log_group.this.name
      role_arn       = aws_iam_role.logging.arn
    }
  }

  depends_on = [aws_iam_role_policy.logging]
}
