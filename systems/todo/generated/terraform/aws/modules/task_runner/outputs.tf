output "function_name" {
  description = "Function to call. It answers when the task has ended, with an error where the task failed."
  value       = aws_lambda_function.this.function_name
}

output "invoke_policy" {
  description = "Policy document of whoever may run the task."
  value = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Run"
        Effect   = "Allow"
        Action   = ["lambda:InvokeFunction"]
        Resource = aws_lambda_function.this.arn
      },
    ]
  })
}

output "command" {
  description = "Command that runs the task and waits for it: what it answers goes to standard error, and it fails where the task did."
  value       = "aws lambda invoke --region ${local.region} --function-name ${aws_lambda_function.this.function_name} --cli-read-timeout 900 --output json --query FunctionError /dev/stderr | grep -qx null"
}
