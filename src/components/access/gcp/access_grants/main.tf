# How people get into a project, by their groups. Who may look or operate may always look. Operating, and everything in
# an emergency, is either always there or, where it is given on request, asked for with a reason and given for an hour.
# Nobody has to approve: a request must not wait at night, and the audit logs keep who asked and why.

locals {
  lookers = distinct(concat(var.read, var.operate))

  # Of what there is and how it does, without data: roles/cloudsql.viewer may export databases, and
  # roles/cloudtasks.viewer opens tasks.
  viewers = [
    "browser",
    "cloudscheduler.viewer",
    "cloudtrace.user",
    "compute.networkViewer",
    "errorreporting.viewer",
    "logging.viewer",
    "memorystore.viewer",
    "monitoring.viewer",
    "pubsub.viewer",
    "redis.viewer",
    "run.viewer",
    "secretmanager.viewer",
    "workflows.viewer",
  ]

  # Levels that some group has, with what Google has no role for.
  custom = {
    for level, role in {
      read = {
        groups = local.lookers
        permissions = [
          "cloudsql.backupRuns.list",
          "cloudsql.databases.list",
          "cloudsql.instances.get",
          "cloudsql.instances.list",
        ]
      }
      # What is done at three in the morning, without a change of what Terraform made and without a look at data.
      operate = {
        groups = var.operate
        permissions = [
          "cloudscheduler.jobs.enable",
          "cloudscheduler.jobs.pause",
          "cloudscheduler.jobs.run",
          "cloudsql.instances.failover",
          "cloudsql.instances.restart",
          "compute.urlMaps.invalidateCache",
          "monitoring.snoozes.create",
          "monitoring.snoozes.update",
          "redis.instances.failover",
          "run.executions.cancel",
          "run.jobs.run",
          "secretmanager.versions.add",
          "workflows.executions.cancel",
          "workflows.executions.create",
        ]
      }
    } : level => role if length(role.groups) > 0
  }

  standing = merge(
    { for group in local.lookers : "read ${group}" => { level = "read", group = group } },
    { for group in var.on_request ? [] : var.operate : "operate ${group}" => { level = "operate", group = group } },
  )
}

resource "google_project_iam_member" "viewer" {
  for_each = {
    for pair in setproduct(local.viewers, local.lookers) : "${pair[0]} ${pair[1]}" => { role = pair[0], group = pair[1] }
  }

  project = var.project_id
  role    = "roles/${each.value.role}"
  member  = "group:${each.value.group}"
}

resource "google_project_iam_custom_role" "this" {
  for_each = local.custom

  project     = var.project_id
  role_id     = "${replace(var.name, "-", "_")}_${each.key}"
  title       = "${var.name}-${each.key}"
  description = "People: ${each.key}"
  permissions = each.value.permissions
}

resource "google_project_iam_member" "custom" {
  for_each = local.standing

  project = var.project_id
  role    = google_project_iam_custom_role.this[each.value.level].id
  member  = "group:${each.value.group}"
}

resource "google_project_iam_member" "owner" {
  for_each = toset(var.on_request ? [] : var.break_glass)

  project = var.project_id
  role    = "roles/owner"
  member  = "group:${each.key}"
}
