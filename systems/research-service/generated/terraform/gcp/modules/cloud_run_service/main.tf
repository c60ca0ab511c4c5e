# A Cloud Run service, with the account that it runs as. It is reached from the network, and by
# users through a load balancer or not at all.

locals {
  # The internet reaches it through the load balancer only.
  ingress = var.behind_load_balancer ? "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER" : "INGRESS_TRAFFIC_INTERNAL_ONLY"

  # The second generation needs a whole vCPU.
  execution_environment = var.cpu < 1 ? "EXECUTION_ENVIRONMENT_GEN1" : "EXECUTION_ENVIRONMENT_GEN2"
  cpu                   = var.cpu < 1 ? "${floor(var.cpu * 1000 + 0.5)}m" : tostring(var.cpu)

  # Services are reached at public names, so calls of them count as internal only when everything
  # goes through the network.
  egress = length(var.services) == 0 ? "PRIVATE_RANGES_ONLY" : "ALL_TRAFFIC"

  environment = merge({ GOOGLE_CLOUD_PROJECT = var.project_id }, var.environment)
}

resource "google_cloud_run_v2_service" "this" {
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
    max_instance_request_concurrency = var.cpu < 1 ? 1 : var.concurrency
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
        cpu_idle          = !var.cpu_always_allocated
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
          cpu_idle = !var.cpu_always_allocated
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
