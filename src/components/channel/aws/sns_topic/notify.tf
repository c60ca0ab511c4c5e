# A function for each chat or pager: it reads one secret and no other, and one that fails is tried again without the
# rest.

# Made while planning: a saved plan is applied in the folder that it was made in, or this file goes with it.
data "archive_file" "notify" {
  count = length(var.routes) == 0 ? 0 : 1

  type             = "zip"
  source_file      = "${path.module}/notify.mjs"
  output_path      = "${path.root}/.terraform/${var.name}-notify.zip"
  output_file_mode = "0644"
}

# What could not be told after three attempts waits here for two weeks.
resource "aws_sqs_queue" "undelivered" {
  count = length(var.routes) == 0 ? 0 : 1

  name                      = "${var.name}-undelivered"
  message_retention_seconds = 1209600
  sqs_managed_sse_enabled   = true
  tags                      = var.tags
}

resource "aws_cloudwatch_log_group" "notify" {
  for_each = var.routes

  name              = "/aws/lambda/${var.name}-${each.key}"
  retention_in_days = 30
  tags              = var.tags
}

resource "aws_iam_role" "notify" {
  for_each = var.routes

  name        = "${var.name}-${each.key}"
  description = "Tells ${each.key} what ${var.name} hears."
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "lambda.amazonaws.com" }
        Action    = "sts:AssumeRole"
        Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
      },
    ]
  })
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

resource "aws_iam_role_policy" "notify" {
  for_each = var.routes

  name = "notify"
  role = aws_iam_role.notify[each.key].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "WriteLogs"
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = "${aws_cloudwatch_log_group.notify[each.key].arn}:*"
      },
      {
        Sid      = "KeepUndelivered"
        Effect   = "Allow"
        Action   = ["sqs:SendMessage"]
        Resource = aws_sqs_queue.undelivered[0].arn
      },
    ]
  })
}

resource "aws_iam_role_policy" "read_address" {
  for_each = var.routes

  name   = "read-address"
  role   = aws_iam_role.notify[each.key].id
  policy = each.value.read_policy
}

resource "aws_lambda_function" "notify" {
  for_each = var.routes

  function_name    = "${var.name}-${each.key}"
  description      = "Posts alarms of ${var.name} to ${each.key}."
  role             = aws_iam_role.notify[each.key].arn
  runtime          = "nodejs24.x"
  architectures    = ["arm64"]
  handler          = "notify.handler"
  filename         = data.archive_file.notify[0].output_path
  source_code_hash = data.archive_file.notify[0].output_base64sha256
  memory_size      = 256
  timeout          = 30
  tags             = var.tags

  environment {
    variables = {
      FORMAT = each.key
      SECRET = each.value.secret_arn
    }
  }

  dead_letter_config {
    target_arn = aws_sqs_queue.undelivered[0].arn
  }

  logging_config {
    log_format = "JSON"
    log_group  = aws_cloudwatch_log_group.notify[each.key].name
  }

  # Lambda asks at once whether the role may write to the queue.
  depends_on = [aws_iam_role_policy.notify]
}

resource "aws_lambda_permission" "notify" {
  for_each = var.routes

  statement_id  = "InvokeFromTopic"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.notify[each.key].function_name
  principal     = "sns.amazonaws.com"
  source_arn    = aws_sns_topic.this.arn
}

resource "aws_sns_topic_subscription" "notify" {
  for_each = var.routes

  topic_arn = aws_sns_topic.this.arn
  protocol  = "lambda"
  endpoint  = aws_lambda_function.notify[each.key].arn

  depends_on = [aws_lambda_permission.notify]
}
