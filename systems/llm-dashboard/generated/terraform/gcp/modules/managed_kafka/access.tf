# IAM only lets clients in; which topics they may use, Kafka's own rules say.

locals {
  rights = flatten([
    for client in values(var.clients) : concat(
      client.produces ? [{ principal = "User:${client.service_account_email}", operation = "WRITE" }] : [],
      client.consumer_group == null ? [] : [{ principal = "User:${client.service_account_email}", operation = "READ" }],
    )
  ])
}

resource "google_managed_kafka_acl" "topic" {
  for_each = length(var.clients) == 0 ? {} : var.topics

  cluster  = google_managed_kafka_cluster.this.cluster_id
  location = var.region
  acl_id   = "topic/${google_managed_kafka_topic.this[each.key].topic_id}"

  dynamic "acl_entries" {
    for_each = local.rights

    content {
      principal       = acl_entries.value.principal
      permission_type = "ALLOW"
      operation       = acl_entries.value.operation
      host            = "*"
    }
  }
}

# Each reads as a group of its own; nobody else may.
resource "google_managed_kafka_acl" "consumer_group" {
  for_each = { for key, client in var.clients : key => client if client.consumer_group != null }

  cluster  = google_managed_kafka_cluster.this.cluster_id
  location = var.region
  acl_id   = "consumerGroup/${each.value.consumer_group}"

  acl_entries {
    principal       = "User:${each.value.service_account_email}"
    permission_type = "ALLOW"
    operation       = "READ"
    host            = "*"
  }
}
