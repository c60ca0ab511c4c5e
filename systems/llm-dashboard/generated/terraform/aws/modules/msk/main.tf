resource "aws_security_group" "events" {
  name        = "${var.name_prefix}-events"
  description = "Brokers of events"
  vpc_id      = var.main_vpc_id
  tags = {
    Name = "${var.name_prefix}-events"
  }
}

resource "aws_cloudwatch_log_group" "events" {
  name              = "/aws/vendedlogs/msk/${var.name_prefix}-events"
  retention_in_days = 30
}

# Topics are made by the design alone, and no message is lost to elect a leader sooner.
resource "aws_msk_configuration" "events" {
  name        = "${var.name_prefix}-events"
  description = "Settings of events."
  server_properties = join("\n", [
    "auto.create.topics.enable=false",
    "unclean.leader.election.enable=false",
  ])
}

# Data at rest is encrypted with the key that AWS keeps for MSK.
resource "aws_msk_cluster" "events" {
  cluster_name           = "${var.name_prefix}-events"
  kafka_version          = "3.9.x.kraft"
  number_of_broker_nodes = var.events_number_of_broker_nodes

  broker_node_group_info {
    instance_type   = "kafka.t3.small"
    client_subnets  = var.main_data_subnet_ids
    security_groups = [aws_security_group.events.id]

    storage_info {
      ebs_storage_info {
        volume_size = 100
      }
    }
  }

  configuration_info {
    arn      = aws_msk_configuration.events.arn
    revision = aws_msk_configuration.events.latest_revision
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
        log_group = aws_cloudwatch_log_group.events.name
      }
    }
  }
}

# Whoever applies this needs kafka-cluster:Connect, CreateTopic, DescribeTopic and AlterTopic on the cluster.
resource "aws_msk_topic" "events_requests" {
  cluster_arn        = aws_msk_cluster.events.arn
  name               = "requests"
  partition_count    = var.events_requests_partition_count
  replication_factor = 3
  configs = jsonencode({
    "cleanup.policy"      = "delete"
    "min.insync.replicas" = "2"
    "retention.ms"        = "259200000"
  })
}

# Whoever applies this needs kafka-cluster:Connect, CreateTopic, DescribeTopic and AlterTopic on the cluster.
resource "aws_msk_topic" "events_usage" {
  cluster_arn        = aws_msk_cluster.events.arn
  name               = "usage"
  partition_count    = 3
  replication_factor = 3
  configs = jsonencode({
    "cleanup.policy"      = "delete"
    "min.insync.replicas" = "2"
    "retention.ms"        = "604800000"
  })
}

resource "aws_cloudwatch_metric_alarm" "events_behind" {
  alarm_name          = "${var.name_prefix}-events-behind"
  alarm_description   = "lag of events is above what the design allows (alarm behind)."
  comparison_operator = "GreaterThanThreshold"
  threshold           = 10000
  evaluation_periods  = 5
  treat_missing_data  = "notBreaching"
  alarm_actions       = [var.ops_topic_arn]
  ok_actions          = [var.ops_topic_arn]

  metric_query {
    id          = "result"
    expression  = "MAX([part1, part2])"
    label       = "events lag"
    return_data = true
  }

  metric_query {
    id = "part1"

    metric {
      namespace   = "AWS/Kafka"
      metric_name = "MaxOffsetLag"
      stat        = "Maximum"
      period      = 60
      dimensions = {
        "Cluster Name"   = aws_msk_cluster.events.cluster_name
        "Consumer Group" = "${var.name_prefix}-backend"
        Topic            = "requests"
      }
    }
  }

  metric_query {
    id = "part2"

    metric {
      namespace   = "AWS/Kafka"
      metric_name = "MaxOffsetLag"
      stat        = "Maximum"
      period      = 60
      dimensions = {
        "Cluster Name"   = aws_msk_cluster.events.cluster_name
        "Consumer Group" = "${var.name_prefix}-backend"
        Topic            = "usage"
      }
    }
  }
}
