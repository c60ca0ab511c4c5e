# A Kafka cluster without brokers to size, on MSK Serverless. Terraform cannot make its topics; producers may create
# exactly those that are named here.

resource "aws_security_group" "this" {
  name_prefix = "${var.name}-"
  description = "Brokers of ${var.name}"
  vpc_id      = var.network.vpc_id
  tags        = merge(var.tags, { Name = var.name })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_msk_serverless_cluster" "this" {
  cluster_name = var.name
  tags         = var.tags

  vpc_config {
    subnet_ids         = var.network.data_subnet_ids
    security_group_ids = [aws_security_group.this.id]
  }

  client_authentication {
    sasl {
      iam {
        enabled = true
      }
    }
  }
}

module "access" {
  source = "../msk_access"

  cluster = {
    arn  = aws_msk_serverless_cluster.this.arn
    name = aws_msk_serverless_cluster.this.cluster_name
    uuid = aws_msk_serverless_cluster.this.cluster_uuid
  }
  topics                  = var.topics
  consumer_groups         = var.consumer_groups
  producers_create_topics = true
}
