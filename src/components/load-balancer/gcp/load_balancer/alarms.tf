locals {
  # How metrics name the load balancer.
  source   = "resource.type = \"https_lb_rule\" AND resource.labels.url_map_name = \"${google_compute_url_map.this.name}\""
  requests = "${local.source} AND metric.type = \"loadbalancing.googleapis.com/https/request_count\""

  metrics = {
    errors = {
      filter      = "${local.requests} AND metric.labels.response_code_class = 500"
      denominator = local.requests
      aligner     = "ALIGN_RATE"
      reducer     = "REDUCE_SUM"
      unit        = "ratio"
    }
    latency = {
      filter  = "${local.source} AND metric.type = \"loadbalancing.googleapis.com/https/backend_latencies\""
      aligner = "ALIGN_DELTA"
      reducer = "REDUCE_PERCENTILE_95"
      unit    = "milliseconds"
    }
    requests = {
      filter  = local.requests
      aligner = "ALIGN_DELTA"
      reducer = "REDUCE_SUM"
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
