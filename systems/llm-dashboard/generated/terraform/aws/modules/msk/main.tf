# A Kafka cluster on MSK: TLS only, in data subnets, open to nobody. Those who use it open its security group to their
# own and sign in with IAM (msk_access). Data at rest is encrypted with the key that AWS keeps for MSK.

resource "aws_security_group" "this" {
  name_prefix = "${var.name}-"
  description = "Brokers of ${var.name}"
  vpc_id      = var.network.vpc_id
  tags        = merge(var.tags, { Name = var.name })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_cloudwatch_log_group" "this" {
  name              = "/aws/vendedlogs/msk/${var.name}"
  retention_in_days = var.log_retention_days
  tags              = var.tags
}

# Topics are made here alone, and no message is lost to elect a leader sooner.
resource "aws_msk_configuration" "this" {
  name        = var.name
  description = "Settings of ${var.name}."
  server_properties = join("\n", [
    "auto.create.topics.enable=false",
    "unclean.leader.election.enable=false",
  ])
}

resource "aws_msk_cluster" "this" {
  cluster_name           = var.name
  kafka_version          = var.kafka_version
  number_of_broker_nodes = var.brokers
  tags                   = var.tags

  broker_node_group_info {
    instance_type   = var.instance_type
    client_subnets  = var.network.data_subnet_ids
    security_groups = [aws_security_group.this.id]

    storage_info {
      ebs_storage_info {
        volume_size = var.storage_gib
      }
    }
  }

  configuration_info {
    arn      = aws_msk_configuration.this.arn
    revision = aws_msk_configuration.this.latest_revision
  }

  client_authentication {
    unauthenticated = false

    sasl {
      iam = true
    }
  }

  encryption_info {
    encryption_in_transit {
      client_broker = "TLS"
      in_cluster    = true
    }
  }

  logging_info {
    broker_logs {
      cloudwatch_logs {
        enabled   = true
        log_group = aws_cloudwatch_log_group.this.name
      }
    }
  }
}

# Of more than three brokers AWS names three, others each time it is asked. The first answer is kept, so that those
# who use the cluster do not start anew with every apply.
resource "terraform_data" "bootstrap_brokers" {
  input            = aws_msk_cluster.this.bootstrap_brokers_sasl_iam
  triggers_replace = aws_msk_cluster.this.arn

  lifecycle {
    ignore_changes = [input]
  }
}

# Whoever applies this needs kafka-cluster:Connect, CreateTopic, DescribeTopic and AlterTopic on the cluster.
resource "aws_msk_topic" "this" {
  for_each = var.topics

  cluster_arn        = aws_msk_cluster.this.arn
  name               = each.key
  partition_count    = each.value.partitions
  replication_factor = each.value.replication
  # Losing one broker stops nobody: a write needs all copies but one.
  configs = jsonencode(merge(
    {
      "cleanup.policy"      = each.value.compact ? "compact" : "delete"
      "min.insync.replicas" = tostring(max(1, each.value.replication - 1))
    },
    each.value.compact ? {} : { "retention.ms" = tostring(each.value.retention_seconds * 1000) },
  ))
}

module "access" {
  source = "../msk_access"

  cluster = {
    arn  = aws_msk_cluster.this.arn
    name = aws_msk_cluster.this.cluster_name
    uuid = aws_msk_cluster.this.cluster_uuid
  }
  topics          = toset(keys(var.topics))
  consumer_groups = var.consumer_groups
}
