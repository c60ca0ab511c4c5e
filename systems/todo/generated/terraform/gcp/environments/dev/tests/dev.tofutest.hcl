mock_provider "google" {
  mock_resource "google_certificate_manager_certificate" {
    defaults = {
      id = "projects/todo-dev/locations/global/certificates/example"
    }
  }

  mock_resource "google_certificate_manager_certificate_map" {
    defaults = {
      id = "projects/todo-dev/locations/global/certificateMaps/example"
    }
  }

  mock_resource "google_certificate_manager_dns_authorization" {
    defaults = {
      id = "projects/todo-dev/locations/global/dnsAuthorizations/example"
      dns_resource_record = [
        {
          data = "01234567.0.authorize.certificatemanager.goog."
          name = "_acme-challenge.example.com."
          type = "CNAME"
        },
      ]
    }
  }

  mock_resource "google_cloud_run_v2_job" {
    defaults = {
      id = "projects/todo-dev/locations/asia-northeast1/jobs/example"
    }
  }

  mock_resource "google_cloud_run_v2_service" {
    defaults = {
      uri = "https://example-0123456789-an.a.run.app"
    }
  }

  mock_resource "google_compute_backend_service" {
    defaults = {
      id = "projects/todo-dev/global/backendServices/example"
    }
  }

  mock_resource "google_compute_global_address" {
    defaults = {
      id = "projects/todo-dev/global/addresses/example"
    }
  }

  mock_resource "google_compute_network" {
    defaults = {
      id = "projects/todo-dev/global/networks/example"
    }
  }

  mock_resource "google_compute_region_network_endpoint_group" {
    defaults = {
      id = "projects/todo-dev/regions/asia-northeast1/networkEndpointGroups/example"
    }
  }

  mock_resource "google_compute_security_policy" {
    defaults = {
      id = "projects/todo-dev/global/securityPolicies/example"
    }
  }

  mock_resource "google_compute_ssl_policy" {
    defaults = {
      id = "projects/todo-dev/global/sslPolicies/example"
    }
  }

  mock_resource "google_compute_subnetwork" {
    defaults = {
      id = "projects/todo-dev/regions/asia-northeast1/subnetworks/example"
    }
  }

  mock_resource "google_compute_target_http_proxy" {
    defaults = {
      id = "projects/todo-dev/global/targetHttpProxies/example"
    }
  }

  mock_resource "google_compute_target_https_proxy" {
    defaults = {
      id = "projects/todo-dev/global/targetHttpsProxies/example"
    }
  }

  mock_resource "google_compute_url_map" {
    defaults = {
      id = "projects/todo-dev/global/urlMaps/example"
    }
  }

  mock_resource "google_logging_project_bucket_config" {
    defaults = {
      id = "projects/todo-dev/locations/asia-northeast1/buckets/example"
    }
  }

  mock_resource "google_logging_project_sink" {
    defaults = {
      writer_identity = "serviceAccount:service-123456789012@gcp-sa-logging.iam.gserviceaccount.com"
    }
  }

  mock_resource "google_monitoring_notification_channel" {
    defaults = {
      id = "projects/todo-dev/notificationChannels/0123456789"
    }
  }

  mock_resource "google_secret_manager_secret" {
    defaults = {
      id = "projects/todo-dev/secrets/example"
    }
  }

  mock_resource "google_secret_manager_secret_version" {
    defaults = {
      version = "1"
    }
  }

  mock_resource "google_service_account" {
    defaults = {
      email  = "example@todo-dev.iam.gserviceaccount.com"
      id     = "projects/todo-dev/serviceAccounts/example@todo-dev.iam.gserviceaccount.com"
      member = "serviceAccount:example@todo-dev.iam.gserviceaccount.com"
      name   = "projects/todo-dev/serviceAccounts/example@todo-dev.iam.gserviceaccount.com"
    }
  }

  mock_resource "google_sql_database_instance" {
    defaults = {
      connection_name               = "todo-dev:asia-northeast1:example"
      private_ip_address            = "10.0.0.3"
      service_account_email_address = "p123456789012-abcdef@gcp-sa-cloud-sql.iam.gserviceaccount.com"
    }
  }
}

# The whole environment is planned from nothing.
run "environment" {
  command = plan
}

run "network" {
  command = plan

  module {
    source = "../../modules/vpc"
  }

  variables {
    name          = "todo-dev-network"
    region        = "asia-northeast1"
    private_cidr  = "10.0.1.0/24"
    services_cidr = "10.0.192.0/20"
    subnets       = { osaka = { region = "asia-northeast2", cidr = "10.0.2.0/24" } }
    nat           = false
  }

  assert {
    condition     = google_compute_network.this.auto_create_subnetworks == false
    error_message = "Subnets are planned, never made by default."
  }
}

run "web" {
  command = plan

  module {
    source = "../../modules/load_balancer"
  }

  variables {
    name       = "todo-dev-web"
    project_id = "todo-dev"
    region     = "asia-northeast1"
    labels     = { system = "todo", environment = "dev", "managed-by" = "terraform" }
    domain = {
      names              = ["dev.todo.example.com"]
      certificate_map_id = "projects/todo-dev/locations/global/certificateMaps/example"
      zone               = { name = "todo-dev-todo-example-com" }
      validation_records = {
        "dev.todo.example.com" = {
          data = "01234567.0.authorize.certificatemanager.goog."
          name = "_acme-challenge.example.com."
          type = "CNAME"
        }
      }
    }
    firewall                  = { id = "projects/todo-dev/global/securityPolicies/example" }
    services                  = { api = "todo-dev-api" }
    routes                    = { "/" = "api" }
    access_log_retention_days = 90
    alarms = {
      "error-rate" = {
        metric = "errors"
        above  = 5
        notify = [
          "projects/todo-dev/notificationChannels/0123456789",
          "projects/todo-dev/notificationChannels/0123456789",
        ]
      }
      latency = {
        metric = "latency"
        above  = 1
        notify = [
          "projects/todo-dev/notificationChannels/0123456789",
          "projects/todo-dev/notificationChannels/0123456789",
        ]
      }
    }
  }

  assert {
    condition     = google_compute_backend_service.this["api"].log_config[0].enable == true
    error_message = "Every request is on record."
  }
}

run "waf" {
  command = plan

  module {
    source = "../../modules/cloud_armor"
  }

  variables {
    name              = "todo-dev-waf"
    rule_sets         = ["sqli", "xss", "lfi", "rfi", "rce", "protocolattack", "scannerdetection", "cve", "java"]
    rate_limit        = { requests = 2000, seconds = 300 }
    allowed_countries = ["JP"]
  }

  assert {
    condition     = google_compute_security_policy.this.adaptive_protection_config[0].layer_7_ddos_defense_config[0].enable == true
    error_message = "Floods of requests are noticed."
  }
}

run "api" {
  command = plan

  module {
    source = "../../modules/cloud_run_service"
  }

  variables {
    name                 = "todo-dev-api"
    description          = "FastAPI container"
    project_id           = "todo-dev"
    region               = "asia-northeast1"
    labels               = { system = "todo", environment = "dev", "managed-by" = "terraform" }
    image                = "asia-northeast1-docker.pkg.dev/todo-dev/todo-dev-images/todo-api:env-dev"
    memory               = "2048Mi"
    port                 = 8000
    health_path          = "/health-check"
    concurrency          = 100
    behind_load_balancer = true
    network = {
      id                = "projects/todo-dev/global/networks/example"
      subnet_id         = "projects/todo-dev/regions/asia-northeast1/subnetworks/example"
      peered_network_id = "projects/todo-dev/global/networks/example"
    }
    environment = {
      DB_HOST           = "127.0.0.1"
      DB_NAME           = "todo_db"
      DB_PORT           = "5432"
      DB_SSLMODE        = "disable"
      DB_USER           = "example@todo-dev.iam"
      OTEL_SERVICE_NAME = "api"
    }
    secrets   = { API_TOKEN = "todo-dev-api-token" }
    databases = { db = { connection_name = "todo-dev:asia-northeast1:example", port = 5432 } }
    tracing   = true
    alarms = {
      "high-cpu" = {
        metric = "cpu"
        above  = 80
        notify = [
          "projects/todo-dev/notificationChannels/0123456789",
          "projects/todo-dev/notificationChannels/0123456789",
        ]
      }
      "high-memory" = {
        metric = "memory"
        above  = 80
        notify = [
          "projects/todo-dev/notificationChannels/0123456789",
          "projects/todo-dev/notificationChannels/0123456789",
        ]
      }
      "low-instances" = {
        metric = "instances"
        below  = 1
        notify = [
          "projects/todo-dev/notificationChannels/0123456789",
          "projects/todo-dev/notificationChannels/0123456789",
        ]
      }
    }
  }

  assert {
    condition     = google_cloud_run_v2_service.this.ingress == "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"
    error_message = "The internet reaches it through the load balancer or not at all."
  }
}

run "db" {
  command = plan

  module {
    source = "../../modules/cloud_sql"
  }

  variables {
    name       = "todo-dev-db"
    region     = "asia-northeast1"
    project_id = "todo-dev"
    network = {
      id                = "projects/todo-dev/global/networks/example"
      subnet_id         = "projects/todo-dev/regions/asia-northeast1/subnetworks/example"
      peered_network_id = "projects/todo-dev/global/networks/example"
    }
    postgres_version = 15
    tier             = "db-f1-micro"
    disk             = { max_gb = 100 }
    database         = "todo_db"
    backups          = {}
    maintenance      = { day = "SATURDAY", hour = 19 }
    users = {
      api = { service_account_email = "example@todo-dev.iam.gserviceaccount.com", access = "readwrite" }
    }
    alarms = {
      "high-cpu" = {
        metric = "cpu"
        above  = 80
        notify = [
          "projects/todo-dev/notificationChannels/0123456789",
          "projects/todo-dev/notificationChannels/0123456789",
        ]
      }
      connections = {
        metric = "connections"
        above  = 20
        notify = [
          "projects/todo-dev/notificationChannels/0123456789",
          "projects/todo-dev/notificationChannels/0123456789",
        ]
      }
      "low-storage" = {
        metric = "used_storage"
        above  = 80
        notify = [
          "projects/todo-dev/notificationChannels/0123456789",
          "projects/todo-dev/notificationChannels/0123456789",
        ]
      }
    }
    labels = { system = "todo", environment = "dev", "managed-by" = "terraform" }
  }

  assert {
    condition     = google_sql_database_instance.this.settings[0].ip_configuration[0].ipv4_enabled == false
    error_message = "db has no public address."
  }

  assert {
    condition     = google_sql_database_instance.this.settings[0].ip_configuration[0].ssl_mode == "ENCRYPTED_ONLY"
    error_message = "db takes encrypted connections only."
  }

  assert {
    condition     = google_sql_database_instance.this.settings[0].availability_type == "ZONAL"
    error_message = "db has a standby where designed."
  }

  assert {
    condition     = google_sql_database_instance.this.settings[0].backup_configuration[0].enabled == true
    error_message = "db is backed up."
  }
}
