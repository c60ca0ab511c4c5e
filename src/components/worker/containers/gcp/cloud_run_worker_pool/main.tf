# A Cloud Run worker pool, with the account that it runs as: containers that run all the time and
# that nobody calls.

locals {
  cpu = var.cpu < 1 ? "${floor(var.cpu * 1000 + 0.5)}m" : tostring(var.cpu)

  # Services are reached at public names, so calls of them count as internal only when everything
  # goes through the network.
  egress = length(var.services) == 0 ? "PRIVATE_RANGES_ONLY" : "ALL_TRAFFIC"

  environment = merge({ GOOGLE_CLOUD_PROJECT = var.project_id }, var.environment)
}

resource "google_cloud_run_v2_worker_pool" "this" {
  name                = var.name
  description         = var.description
  location            = var.region
  deletion_protection = var.deletion_protection
  labels              = var.labels

  # Worker pools do not scale by themselves.
  scaling {
    manual_instance_count = var.instances
  }

  template {
    service_account = module.service_account.email

    vpc_access {
      egress = local.egress

      network_interfaces {
        network    = var.network.id
        subnetwork = var.network.subnet_id
      }
    }

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

  # Whoever deploys asks for a revision of the same template, which takes what the image's tag points to. gcloud says so
  # in these; taking that back would roll out another one.
  lifecycle {
    ignore_changes = [
      client,
      client_version,
      template[0].annotations,
      template[0].labels,
    ]
  }

  depends_on = [module.service_account, module.cloud_sql_proxy]
}
