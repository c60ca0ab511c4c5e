# The administrator, and the job that makes the roles of all others.

locals {
  # The last two digits belong to what the secret holds: raise them when that changes.
  password_version = var.password_version * 100 + 1

  # Accounts have shorter names than databases.
  account = length(var.name) > 24 ? "${substr(var.name, 0, 17)}-${substr(sha256(var.name), 0, 6)}-roles" : "${var.name}-roles"

  job = {
    # Cloud Run takes images from Docker Hub itself. A client talks to servers of its version and older ones.
    image = "docker.io/library/postgres:18.4-alpine"
    args  = ["sh", "-c", file("${path.module}/roles.sh")]
    environment = {
      PGHOST     = var.address
      PGDATABASE = var.database
      PGUSER     = google_sql_user.administrator.name
      PGSSLMODE  = "require"
      USERS = jsonencode({
        for key, user in var.users : replace(key, "-", "_") => { login = google_sql_user.this[key].name, access = user.access }
      })
      SQL = file("${path.module}/roles.sql")
    }
  }
}

# Made up in every run and kept nowhere; a changed version writes it, to the database and to its secret at once.
ephemeral "random_password" "administrator" {
  length  = 32
  special = false
}

# May make roles, as every user with a password may on Cloud SQL. Owns roles, and so stays.
resource "google_sql_user" "administrator" {
  instance            = var.instance
  name                = var.administrator
  type                = "BUILT_IN"
  password_wo         = ephemeral.random_password.administrator.result
  password_wo_version = local.password_version
  deletion_policy     = "ABANDON"
}

resource "google_secret_manager_secret" "administrator" {
  secret_id           = "${var.name}-administrator"
  deletion_protection = var.deletion_protection
  deletion_policy     = var.deletion_protection ? "PREVENT" : "DELETE"
  labels              = var.labels

  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }
}

resource "google_secret_manager_secret_version" "administrator" {
  secret                 = google_secret_manager_secret.administrator.id
  secret_data_wo         = ephemeral.random_password.administrator.result
  secret_data_wo_version = local.password_version

  lifecycle {
    # A user that was made anew has the password of that run: its secret must hold it.
    replace_triggered_by = [
      google_sql_user.administrator.id,
      google_sql_user.administrator.password_wo_version,
    ]
  }
}

module "service_account" {
  source = "../service_account"

  name         = local.account
  display_name = "What makes the roles of ${var.name}."
  project_id   = var.project_id
  secrets      = { administrator = { secret_id = google_secret_manager_secret.administrator.secret_id } }
}

# Another job, and so another run, when somebody comes or goes, when there is another password, and when the database is
# another one.
resource "terraform_data" "roles" {
  input = {
    instance = var.instance_id
    job      = sha256(jsonencode(local.job))
    secret   = google_secret_manager_secret_version.administrator.version
  }
}

resource "google_cloud_run_v2_job" "roles" {
  name                = "${var.name}-roles"
  location            = var.region
  deletion_protection = false
  run_execution_token = substr(sha256(jsonencode(terraform_data.roles.output)), 0, 8)
  labels              = var.labels

  template {
    template {
      service_account       = module.service_account.email
      timeout               = "900s"
      max_retries           = 1
      execution_environment = "EXECUTION_ENVIRONMENT_GEN2"

      vpc_access {
        egress = "PRIVATE_RANGES_ONLY"

        network_interfaces {
          network    = var.network.id
          subnetwork = var.network.subnet_id
        }
      }

      containers {
        image = local.job.image
        args  = local.job.args

        dynamic "env" {
          for_each = local.job.environment

          content {
            name  = env.key
            value = env.value
          }
        }

        env {
          name = "PGPASSWORD"

          value_source {
            secret_key_ref {
              secret  = google_secret_manager_secret.administrator.secret_id
              version = google_secret_manager_secret_version.administrator.version
            }
          }
        }

        resources {
          limits = {
            cpu    = "1"
            memory = "512Mi"
          }
        }
      }
    }
  }

  # A run that fails ends the apply. Only a job that is made anew is run again by the next one.
  lifecycle {
    replace_triggered_by = [terraform_data.roles]
  }

  depends_on = [module.service_account]
}
