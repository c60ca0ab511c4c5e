locals {
  instance_filter = "resource.type=\"memorystore.googleapis.com/Instance\" AND resource.labels.instance_id=\"${google_memorystore_instance.this.instance_id}\""

  metrics = {
    cpu = {
      filter  = "${local.instance_filter} AND metric.type=\"memorystore.googleapis.com/instance/cpu/maximum_utilization\""
      aligner = "ALIGN_MEAN"
      unit    = "ratio"
    }
    memory = {
      filter  = "${local.instance_filter} AND metric.type=\"memorystore.googleapis.com/instance/memory/maximum_utilization\""
      aligner = "ALIGN_MEAN"
      unit    = "ratio"
    }
    connections = {
      filter  = "${local.instance_filter} AND metric.type=\"memorystore.googleapis.com/instance/clients/maximum_connected_clients\""
      aligner = "ALIGN_MEAN"
    }
    evictions = {
      filter  = "${local.instance_filter} AND metric.type=\"memorystore.googleapis.com/instance/stats/total_evicted_keys_count\""
      aligner = "ALIGN_DELTA"
    }
  }
}

module "alarms" {
  source = "../alert_policies"

  name    = var.name
  alarms  = var.alarms
  metrics = local.metrics
  labels  = var.labels
}
