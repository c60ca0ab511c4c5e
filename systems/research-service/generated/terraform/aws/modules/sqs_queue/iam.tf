# What those who use the queue may do, by level of access.

locals {
  look    = ["sqs:GetQueueAttributes", "sqs:GetQueueUrl"]
  receive = concat(local.look, ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:ChangeMessageVisibility"])

  access = {
    send        = { queue = concat(local.look, ["sqs:SendMessage"]), key = ["kms:Decrypt", "kms:GenerateDataKey"] }
    receive     = { queue = local.receive, key = ["kms:Decrypt"] }
    sendreceive = { queue = concat(local.receive, ["sqs:SendMessage"]), key = ["kms:Decrypt", "kms:GenerateDataKey"] }
  }

  policies = {
    for level, access in local.access : level => jsonencode({
      Version = "2012-10-17"
      Statement = concat(
        [
          { Sid = "UseQueue", Effect = "Allow", Action = access.queue, Resource = aws_sqs_queue.this.arn },
        ],
        [
          for arn in module.key[*].arn :
          { Sid = "UseKey", Effect = "Allow", Action = access.key, Resource = arn }
        ],
      )
    })
  }
}
