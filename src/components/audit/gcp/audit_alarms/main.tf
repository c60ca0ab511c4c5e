# Alarms of the CIS benchmark and of emergencies on the audit records of the project. Log-based alerts
# and not metrics: a policy on a metric that nobody has written yet cannot be made.

locals {
  # Beside the benchmark: somebody asks for the rights to do everything, and gets them at once.
  # Source: https://cloud.google.com/iam/docs/audit-logging/audit-logging-pam, read 2026-11.
  filters = merge(local.cis_filters, {
    break-glass = "protoPayload.serviceName=\"privilegedaccessmanager.googleapis.com\" AND protoPayload.methodName:\"CreateGrant\" AND protoPayload.resourceName:\"break-glass\""
    # What is recorded goes elsewhere, or nowhere: sinks, log buckets and exclusions, as their methods are named.
    # Source: https://cloud.google.com/logging/docs/audit-logging, read 2026-11.
    record-changes = "protoPayload.serviceName=\"logging.googleapis.com\" AND protoPayload.methodName:(${join(" OR ", [
      for method in ["DeleteSink", "UpdateSink", "DeleteBucket", "UpdateBucket", "CreateExclusion", "UpdateExclusion"] :
      "\"ConfigServiceV2.${method}\""
    ])})"
  })
}

resource "google_monitoring_alert_policy" "this" {
  for_each = local.filters

  display_name          = "${var.name}-${each.key}"
  combiner              = "OR"
  notification_channels = var.notify
  user_labels           = var.labels

  documentation {
    mime_type = "text/markdown"
    content   = "Audit records of ${var.name} show ${each.key}. Who did it, the records say."
  }

  conditions {
    display_name = each.key

    condition_matched_log {
      filter = each.value
    }
  }

  alert_strategy {
    auto_close = "86400s"

    notification_rate_limit {
      period = "300s"
    }
  }
}
