# A Cloud Run job, with the account that it runs as, started on schedule or by whoever may.

locals {
  cpu = var.cpu < 1 ? "${floor(var.cpu * 1000 + 0.5)}m" : tostring(var.cpu)

  # Services are reached at public names, so calls of them count as internal only when everything
  # goes through the network.
  egress = length(var.services) == 0 ? "PRIVATE_RANGES_ONLY" : "ALL_TRAFFIC"

  environment = merge({ GOOGLE_CLOUD_PROJECT = var.project_id }, var.environment)
}

resource "google_cloud_run_v2_job" "this" {
  name                = var.name
  location            = var.region
  deletion_protection = var.deletion_protection
  labels              = var.labels

  template {
    task_count  = var.tasks
    parallelism = min(var.parallelism, var.tasks)

    template {
      service_account       = module.service_account.email
      timeout               = "${var.timeout_seconds}s"
      max_retries           = var.retries
      execution_environment = "EXECUTION_ENVIRONMENT_GEN2"

      vpc_access {
        egress = local.egress

        network_interfaces {
          network    = var.network.id
          subnetwork = var.network.subnet_id
        }
      }

      # What it depends on is stopped when it has ended.
      containers {
        name       = "app"
        image      = var.image
        args       = var.args
        depends_on = keys(module.cloud_sql_proxy.sidecars)

        dynamic "env" {
          for_each = local.environment

          content {
            name  = env.key
            value = env.value
          }
        }

        dynamic "env" {
          for_each = var.secrets

          content {
            name = env.key

            value_source {
              secret_key_ref {
                secret  = env.value
                version = "latest"
              }
            }
          }
        }

        resources {
          limits = {
            cpu    = local.cpu
            memory = var.memory
          }
        }
      }

      dynamic "containers" {
        for_each = module.cloud_sql_proxy.sidecars

        content {
          name  = containers.key
          image = containers.value.image
          args  = containers.value.args

          resources {
            limits = {
              cpu    = containers.value.cpu
              memory = containers.value.memory
            }
          }

          startup_probe {
            period_seconds    = 2
            timeout_seconds   = 2
            failure_threshold = 30

            http_get {
              path = containers.value.health_path
              port = containers.value.health_port
            }
          }
        }
      }
    }
  }

  lifecycle {
    ignore_changes = [
      client,
      client_version,
    ]
  }

  depends_on = [module.service_account, module.cloud_sql_proxy]
}
