// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface AuditAlarmsInputs {
  /** Full name, such as `todo-prod-history`: the alert policies begin with it. */
  readonly name: Argument<string>;
  /** Notification channels to tell. */
  readonly notify: ListArgument<string>;
  /**
   * Labels of the alert policies.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
}

export type AuditAlarmsOutput = never;

/**
 * Alarms of the CIS benchmark and of emergencies on the audit records of the project. Log-based alerts
 * and not metrics: a policy on a metric that nobody has written yet cannot be made.
 */
export const auditAlarms: ModuleSource<AuditAlarmsInputs, AuditAlarmsOutput> = {
  cloud: "gcp",
  name: "audit_alarms",
  modules: [],
  files: {
    "cis.tf": `# Filters over audit logs that the CIS Google Cloud Platform Foundation Benchmark 3.0 wants watched (2.4 to 2.11).
# Source: https://www.cisecurity.org/benchmark/google_cloud_computing_platform, read 2026-11.

locals {
  cis_filters = {
    ownership-changes         = "(protoPayload.serviceName=\\"cloudresourcemanager.googleapis.com\\") AND (ProjectOwnership OR projectOwnerInvitee) OR (protoPayload.serviceData.policyDelta.bindingDeltas.action=\\"REMOVE\\" AND protoPayload.serviceData.policyDelta.bindingDeltas.role=\\"roles/owner\\") OR (protoPayload.serviceData.policyDelta.bindingDeltas.action=\\"ADD\\" AND protoPayload.serviceData.policyDelta.bindingDeltas.role=\\"roles/owner\\")"
    audit-config-changes      = "protoPayload.methodName=\\"SetIamPolicy\\" AND protoPayload.serviceData.policyDelta.auditConfigDeltas:*"
    custom-role-changes       = "resource.type=\\"iam_role\\" AND (protoPayload.methodName=\\"google.iam.admin.v1.CreateRole\\" OR protoPayload.methodName=\\"google.iam.admin.v1.DeleteRole\\" OR protoPayload.methodName=\\"google.iam.admin.v1.UpdateRole\\")"
    firewall-changes          = "resource.type=\\"gce_firewall_rule\\" AND (protoPayload.methodName:\\"compute.firewalls.patch\\" OR protoPayload.methodName:\\"compute.firewalls.insert\\" OR protoPayload.methodName:\\"compute.firewalls.delete\\")"
    route-changes             = "resource.type=\\"gce_route\\" AND (protoPayload.methodName:\\"compute.routes.delete\\" OR protoPayload.methodName:\\"compute.routes.insert\\")"
    network-changes           = "resource.type=\\"gce_network\\" AND (protoPayload.methodName:\\"compute.networks.insert\\" OR protoPayload.methodName:\\"compute.networks.patch\\" OR protoPayload.methodName:\\"compute.networks.delete\\" OR protoPayload.methodName:\\"compute.networks.removePeering\\" OR protoPayload.methodName:\\"compute.networks.addPeering\\")"
    bucket-permission-changes = "resource.type=\\"gcs_bucket\\" AND protoPayload.methodName=\\"storage.setIamPermissions\\""
    database-changes          = "protoPayload.methodName=\\"cloudsql.instances.update\\""
  }
}
`,
    "main.tf": `# Alarms of the CIS benchmark and of emergencies on the audit records of the project. Log-based alerts
# and not metrics: a policy on a metric that nobody has written yet cannot be made.

locals {
  # Beside the benchmark: somebody asks for the rights to do everything, and gets them at once.
  # Source: https://cloud.google.com/iam/docs/audit-logging/audit-logging-pam, read 2026-11.
  filters = merge(local.cis_filters, {
    break-glass = "protoPayload.serviceName=\\"privilegedaccessmanager.googleapis.com\\" AND protoPayload.methodName:\\"CreateGrant\\" AND protoPayload.resourceName:\\"break-glass\\""
    # What is recorded goes elsewhere, or nowhere: sinks, log buckets and exclusions, as their methods are named.
    # Source: https://cloud.google.com/logging/docs/audit-logging, read 2026-11.
    record-changes = "protoPayload.serviceName=\\"logging.googleapis.com\\" AND protoPayload.methodName:(\${join(" OR ", [
      for method in ["DeleteSink", "UpdateSink", "DeleteBucket", "UpdateBucket", "CreateExclusion", "UpdateExclusion"] :
      "\\"ConfigServiceV2.\${method}\\""
    ])})"
  })
}

resource "google_monitoring_alert_policy" "this" {
  for_each = local.filters

  display_name          = "\${var.name}-\${each.key}"
  combiner              = "OR"
  notification_channels = var.notify
  user_labels           = var.labels

  documentation {
    mime_type = "text/markdown"
    content   = "Audit records of \${var.name} show \${each.key}. Who did it, the records say."
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
`,
    "variables.tf": `variable "name" {
  description = "Full name, such as \`todo-prod-history\`: the alert policies begin with it."
  type        = string
  nullable    = false
}

variable "notify" {
  description = "Notification channels to tell."
  type        = list(string)
  nullable    = false
}

variable "labels" {
  description = "Labels of the alert policies."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
