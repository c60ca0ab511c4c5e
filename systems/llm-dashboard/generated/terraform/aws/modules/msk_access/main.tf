# What those who use a Kafka cluster may do. A consumer reads as a group of its own, which nobody else may join.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  arn_prefix = "arn:${data.aws_partition.current.partition}:kafka:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}"
  inside     = "${var.cluster.name}/${var.cluster.uuid}"
  topic_arns = [for topic in sort(var.topics) : "${local.arn_prefix}:topic/${local.inside}/${topic}"]

  produce_statements = concat(
    [
      {
        Sid      = "ConnectToWrite"
        Effect   = "Allow"
        Action   = ["kafka-cluster:Connect", "kafka-cluster:DescribeCluster", "kafka-cluster:WriteDataIdempotently"]
        Resource = [var.cluster.arn]
      },
    ],
    length(local.topic_arns) == 0 ? [] : [
      {
        Sid    = "WriteTopics"
        Effect = "Allow"
        Action = concat(
          ["kafka-cluster:DescribeTopic", "kafka-cluster:WriteData"],
          var.producers_create_topics ? ["kafka-cluster:CreateTopic"] : [],
        )
        Resource = local.topic_arns
      },
    ],
  )

  consume_statements = concat(
    [
      {
        Sid      = "ConnectToRead"
        Effect   = "Allow"
        Action   = ["kafka-cluster:Connect", "kafka-cluster:DescribeCluster"]
        Resource = [var.cluster.arn]
      },
    ],
    length(local.topic_arns) == 0 ? [] : [
      {
        Sid      = "ReadTopics"
        Effect   = "Allow"
        Action   = ["kafka-cluster:DescribeTopic", "kafka-cluster:ReadData"]
        Resource = local.topic_arns
      },
    ],
  )

  consume_policies = {
    for group in var.consumer_groups : group => jsonencode({
      Version = "2012-10-17"
      Statement = concat(local.consume_statements, [
        {
          Sid      = "JoinGroup"
          Effect   = "Allow"
          Action   = ["kafka-cluster:DescribeGroup", "kafka-cluster:AlterGroup"]
          Resource = ["${local.arn_prefix}:group/${local.inside}/${group}"]
        },
      ])
    })
  }
}
