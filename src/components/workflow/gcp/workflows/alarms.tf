locals {
  # How metrics and logs name the workflow.
  source = "resource.type = \"workflows.googleapis.com/Workflow\" AND resource.labels.workflow_id = \"${var.name}\""

  executions = "${local.source} AND metric.type = \"workflows.googleapis.com/finished_execution_count\""

  metrics = {
    failures = {
      filter  = "${local.executions} AND metric.labels.status = \"FAILED\""
      aligner = "ALIGN_DELTA"
      reducer = "REDUCE_SUM"
      events  = true
    }
    successes = {
      filter  = "${local.executions} AND metric.labels.status = \"SUCCEEDED\""
      aligner = "ALIGN_DELTA"
      reducer = "REDUCE_SUM"
      events  = true
    }
  }
}

module "logs" {
  source = "../log_bucket"
  count  = var.log_retention_days == null ? 0 : 1

  name                = "${var.name}-logs"
  description         = "Logs of ${var.name}."
  project_id          = var.project_id
  region              = var.region
  filter              = local.source
  retention_days      = var.log_retention_days
  deletion_protection = var.deletion_protection
}

module "alarms" {
  source = "../alert_policies"

  name    = var.name
  alarms  = var.alarms
  metrics = local.metrics
  labels  = var.labels
}
