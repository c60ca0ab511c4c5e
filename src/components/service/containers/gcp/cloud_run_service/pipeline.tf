# The same where pipelines deploy the image: `ignore_changes` takes no conditions, so that the
# resource stands in main.tf once more. Keep the two alike.

locals {
  # Cloud Run refuses an image that is not there yet; this one only answers until they have.
  placeholder = "us-docker.pkg.dev/cloudrun/container/hello"
}

resource "google_cloud_run_v2_service" "deployed_by_pipeline" {
  count = var.image == null ? 1 : 0

  name                 = var.name
  description          = var.description
  location             = var.region
  ingress              = local.ingress
  invoker_iam_disabled = var.behind_load_balancer # Requests of users carry no Google identity.
  deletion_protection  = var.deletion_protection
  labels               = var.labels

  template {
    service_account                  = module.service_account.email
    execution_environment            = local.execution_environment
    max_instance_request_concurrency = var.concurrency
    timeout                          = "${var.timeout_seconds}s"

    scaling {
      min_instance_count = var.instances.min
      max_instance_count = var.instances.max
    }

    vpc_access {
      egress = local.egress

      network_interfaces {
        network    = var.network.id
        subnetwork = var.network.subnet_id
      }
    }

    containers {
      name       = "app"
      image      = local.placeholder
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
        cpu_idle          = true
        startup_cpu_boost = true
      }

      ports {
        container_port = var.port
      }

      startup_probe {
        period_seconds    = 5
        timeout_seconds   = 5
        failure_threshold = ceil(var.startup_seconds / 5)

        http_get {
          path = var.health_path
          port = var.port
        }
      }

      liveness_probe {
        period_seconds    = 15
        timeout_seconds   = 5
        failure_threshold = 3

        http_get {
          path = var.health_path
          port = var.port
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
          cpu_idle = true
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

  lifecycle {
    ignore_changes = [
      client,
      client_version,
      # A deployment names its revision and labels it; taking that back would roll out another one.
      template[0].labels,
      template[0].revision,
      template[0].containers[0].image,
      template[0].containers[0].args,
    ]
  }

  depends_on = [module.service_account, module.cloud_sql_proxy]
}
