mock_provider "google" {
  mock_resource "google_certificate_manager_certificate" {
    defaults = {
      id = "projects/llmdash-dev/locations/global/certificates/example"
    }
  }

  mock_resource "google_certificate_manager_certificate_map" {
    defaults = {
      id = "projects/llmdash-dev/locations/global/certificateMaps/example"
    }
  }

  mock_resource "google_certificate_manager_dns_authorization" {
    defaults = {
      id = "projects/llmdash-dev/locations/global/dnsAuthorizations/example"
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
      id = "projects/llmdash-dev/locations/asia-northeast1/jobs/example"
    }
  }

  mock_resource "google_cloud_run_v2_service" {
    defaults = {
      uri = "https://example-0123456789-an.a.run.app"
    }
  }

  mock_resource "google_compute_backend_service" {
    defaults = {
      id = "projects/llmdash-dev/global/backendServices/example"
    }
  }

  mock_resource "google_compute_global_address" {
    defaults = {
      address = "203.0.113.10"
      id      = "projects/llmdash-dev/global/addresses/example"
    }
  }

  mock_resource "google_compute_network" {
    defaults = {
      id = "projects/llmdash-dev/global/networks/example"
    }
  }

  mock_resource "google_compute_region_network_endpoint_group" {
    defaults = {
      id = "projects/llmdash-dev/regions/asia-northeast1/networkEndpointGroups/example"
    }
  }

  mock_resource "google_compute_security_policy" {
    defaults = {
      id = "projects/llmdash-dev/global/securityPolicies/example"
    }
  }

  mock_resource "google_compute_ssl_policy" {
    defaults = {
      id = "projects/llmdash-dev/global/sslPolicies/example"
    }
  }

  mock_resource "google_compute_subnetwork" {
    defaults = {
      id = "projects/llmdash-dev/regions/asia-northeast1/subnetworks/example"
    }
  }

  mock_resource "google_compute_target_http_proxy" {
    defaults = {
      id = "projects/llmdash-dev/global/targetHttpProxies/example"
    }
  }

  mock_resource "google_compute_target_https_proxy" {
    defaults = {
      id = "projects/llmdash-dev/global/targetHttpsProxies/example"
    }
  }

  mock_resource "google_compute_url_map" {
    defaults = {
      id = "projects/llmdash-dev/global/urlMaps/example"
    }
  }

  mock_resource "google_firebaserules_ruleset" {
    defaults = {
      name = "01234567-89ab-cdef-0123-456789abcdef"
    }
  }

  mock_resource "google_logging_project_bucket_config" {
    defaults = {
      id = "projects/llmdash-dev/locations/asia-northeast1/buckets/example"
    }
  }

  mock_resource "google_logging_project_sink" {
    defaults = {
      writer_identity = "serviceAccount:service-123456789012@gcp-sa-logging.iam.gserviceaccount.com"
    }
  }

  mock_resource "google_monitoring_notification_channel" {
    defaults = {
      id = "projects/llmdash-dev/notificationChannels/0123456789"
    }
  }

  mock_resource "google_secret_manager_secret" {
    defaults = {
      id = "projects/llmdash-dev/secrets/example"
    }
  }

  mock_resource "google_secret_manager_secret_version" {
    defaults = {
      version = "1"
    }
  }

  mock_resource "google_service_account" {
    defaults = {
      email  = "example@llmdash-dev.iam.gserviceaccount.com"
      id     = "projects/llmdash-dev/serviceAccounts/example@llmdash-dev.iam.gserviceaccount.com"
      member = "serviceAccount:example@llmdash-dev.iam.gserviceaccount.com"
      name   = "projects/llmdash-dev/serviceAccounts/example@llmdash-dev.iam.gserviceaccount.com"
    }
  }

  mock_resource "google_sql_database_instance" {
    defaults = {
      connection_name               = "llmdash-dev:asia-northeast1:example"
      private_ip_address            = "10.0.0.3"
      service_account_email_address = "p123456789012-abcdef@gcp-sa-cloud-sql.iam.gserviceaccount.com"
    }
  }

  mock_resource "google_vertex_ai_endpoint" {
    defaults = {
      id = "projects/llmdash-dev/locations/asia-northeast1/endpoints/example"
    }
  }
}

mock_provider "google-beta" {
  mock_resource "google_firebase_web_app" {
    defaults = {
      app_id = "1:123456789012:web:0123456789abcdef"
    }
  }
}

# The whole environment is made from nothing.
run "environment" {
  command = apply
}

run "network" {
  command = plan

  module {
    source = "../../modules/vpc"
  }

  variables {
    name          = "llmdash-dev-network"
    region        = "asia-northeast1"
    private_cidr  = "10.0.64.0/19"
    services_cidr = "10.0.192.0/20"
    nat           = false
    flow_logs     = {}
  }

  assert {
    condition     = google_compute_network.this.auto_create_subnetworks == false
    error_message = "Subnets are planned, never made by default."
  }
}

run "edge" {
  command = plan

  module {
    source = "../../modules/load_balancer"
  }

  variables {
    name       = "llmdash-dev-edge"
    project_id = "llmdash-dev"
    region     = "asia-northeast1"
    labels     = { system = "llmdash", environment = "dev", "managed-by" = "terraform" }
    domain = {
      names              = ["dev.llmdash.example.com"]
      certificate_map_id = "projects/llmdash-dev/locations/global/certificateMaps/example"
      zone               = { name = "llmdash-dev-llmdash-example-com" }
      validation_records = {
        "dev.llmdash.example.com" = {
          data = "01234567.0.authorize.certificatemanager.goog."
          name = "_acme-challenge.example.com."
          type = "CNAME"
        }
      }
    }
    firewall                  = { id = "projects/llmdash-dev/global/securityPolicies/example" }
    services                  = { frontend = "llmdash-dev-frontend", backend = "llmdash-dev-backend" }
    routes                    = { "/" = "frontend", "/api/*" = "backend", "/ws/*" = "backend" }
    access_log_retention_days = 90
    alarms = {
      "error-rate" = {
        metric = "errors"
        above  = 1
        notify = [
          "projects/llmdash-dev/notificationChannels/0123456789",
          "projects/llmdash-dev/notificationChannels/0123456789",
        ]
      }
    }
  }

  assert {
    condition     = google_compute_backend_service.this["frontend"].log_config[0].enable == true
    error_message = "Every request is on record."
  }

  assert {
    condition     = google_compute_backend_service.this["backend"].log_config[0].enable == true
    error_message = "Every request is on record."
  }
}

run "shield" {
  command = plan

  module {
    source = "../../modules/cloud_armor"
  }

  variables {
    name       = "llmdash-dev-shield"
    rule_sets  = ["sqli", "xss", "lfi", "rfi", "rce", "protocolattack", "scannerdetection"]
    free_text  = { paths = ["/api", "/api/*", "/ws", "/ws/*"], except = [] }
    rate_limit = { requests = 2000, seconds = 300 }
  }

  assert {
    condition     = google_compute_security_policy.this.adaptive_protection_config[0].layer_7_ddos_defense_config[0].enable == true
    error_message = "Floods of requests are noticed."
  }
}

run "frontend" {
  command = plan

  module {
    source = "../../modules/cloud_run_service"
  }

  variables {
    name                 = "llmdash-dev-frontend"
    description          = "Remix, rendered on the server"
    project_id           = "llmdash-dev"
    region               = "asia-northeast1"
    labels               = { system = "llmdash", environment = "dev", "managed-by" = "terraform" }
    image                = "asia-northeast1-docker.pkg.dev/llmdash-dev/llmdash-dev-images/llmdash-frontend:env-dev"
    memory               = "2048Mi"
    port                 = 3000
    health_path          = "/healthz"
    behind_load_balancer = true
    network = {
      id                = "projects/llmdash-dev/global/networks/example"
      subnet_id         = "projects/llmdash-dev/regions/asia-northeast1/subnetworks/example"
      peered_network_id = "projects/llmdash-dev/global/networks/example"
    }
    environment = {
      LOG_LEVEL        = "debug"
      PEOPLE_CLIENT_ID = "llmdash-dev"
      PEOPLE_ISSUER    = "https://securetoken.google.com/llmdash-dev"
      PEOPLE_PROJECT   = "llmdash-dev"
    }
    alarms = {
      latency = {
        metric = "latency"
        above  = 2
        notify = [
          "projects/llmdash-dev/notificationChannels/0123456789",
          "projects/llmdash-dev/notificationChannels/0123456789",
        ]
      }
    }
  }

  assert {
    condition     = google_cloud_run_v2_service.this.ingress == "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"
    error_message = "The internet reaches it through the load balancer or not at all."
  }
}

run "backend" {
  command = plan

  module {
    source = "../../modules/cloud_run_service"
  }

  variables {
    name                 = "llmdash-dev-backend"
    description          = "FastAPI, with WebSockets for streamed answers"
    project_id           = "llmdash-dev"
    region               = "asia-northeast1"
    labels               = { system = "llmdash", environment = "dev", "managed-by" = "terraform" }
    image                = "asia-northeast1-docker.pkg.dev/llmdash-dev/llmdash-dev-images/llmdash-backend:env-dev"
    cpu                  = 2
    memory               = "4096Mi"
    port                 = 8000
    health_path          = "/healthz"
    concurrency          = 250
    timeout_seconds      = 3600
    cpu_always_allocated = true
    behind_load_balancer = true
    network = {
      id                = "projects/llmdash-dev/global/networks/example"
      subnet_id         = "projects/llmdash-dev/regions/asia-northeast1/subnetworks/example"
      peered_network_id = "projects/llmdash-dev/global/networks/example"
    }
    environment = {
      ANTHROPIC_URL     = "https://api.anthropic.com"
      DB_HOST           = "127.0.0.1"
      DB_NAME           = "llmdash_db"
      DB_PORT           = "5432"
      DB_SSLMODE        = "disable"
      DB_USER           = "example@llmdash-dev.iam"
      EVENTS_AUTH       = "OAUTHBEARER"
      EVENTS_BOOTSTRAP  = "bootstrap.llmdash-dev-events.asia-northeast1.managedkafka.llmdash-dev.cloud.goog:9092"
      EVENTS_GROUP      = "llmdash-dev-backend"
      EVENTS_TOPICS     = "requests,usage"
      EXPORTS_BUCKET    = "llmdash-dev-exports-llmdash-dev"
      LOG_LEVEL         = "debug"
      MODELS_ENDPOINT   = "projects/llmdash-dev/locations/asia-northeast1/endpoints/example"
      MODELS_LOCATION   = "asia-northeast1"
      MODELS_MODEL      = "gemini-2.5-pro"
      MODELS_MODELS     = "gemini-2.5-pro,gemini-2.5-flash"
      MODELS_MODEL_IDS  = "gemini-2.5-pro,gemini-2.5-flash"
      MODELS_PROJECT    = "llmdash-dev"
      OPENAI_URL        = "https://api.openai.com/v1"
      OTEL_SERVICE_NAME = "backend"
      PEOPLE_CLIENT_ID  = "llmdash-dev"
      PEOPLE_ISSUER     = "https://securetoken.google.com/llmdash-dev"
      PEOPLE_PROJECT    = "llmdash-dev"
    }
    secrets = {
      ANTHROPIC_API_KEY = "llmdash-dev-anthropic-api-key"
      OPENAI_API_KEY    = "llmdash-dev-openai-api-key"
    }
    databases = { db = { connection_name = "llmdash-dev:asia-northeast1:example", port = 5432 } }
    buckets = {
      exports = { bucket = "llmdash-dev-exports-llmdash-dev", role = "roles/storage.objectUser" }
    }
    project_roles = {
      models = { role = "projects/llmdash-dev/roles/llmdash_dev_models_invoker" }
      events = { role = "roles/managedkafka.client" }
    }
    tracing = true
    alarms = {
      "high-cpu" = {
        metric = "cpu"
        above  = 80
        notify = [
          "projects/llmdash-dev/notificationChannels/0123456789",
          "projects/llmdash-dev/notificationChannels/0123456789",
        ]
      }
      "high-memory" = {
        metric = "memory"
        above  = 85
        notify = [
          "projects/llmdash-dev/notificationChannels/0123456789",
          "projects/llmdash-dev/notificationChannels/0123456789",
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
    name       = "llmdash-dev-db"
    region     = "asia-northeast1"
    project_id = "llmdash-dev"
    network = {
      id                = "projects/llmdash-dev/global/networks/example"
      subnet_id         = "projects/llmdash-dev/regions/asia-northeast1/subnetworks/example"
      peered_network_id = "projects/llmdash-dev/global/networks/example"
    }
    postgres_version = 16
    tier             = "db-g1-small"
    disk             = { max_gb = 200 }
    database         = "llmdash_db"
    backups          = {}
    maintenance      = { day = "SATURDAY", hour = 19 }
    users = {
      backend = { service_account_email = "example@llmdash-dev.iam.gserviceaccount.com", access = "readwrite" }
    }
    alarms = {
      "high-cpu" = {
        metric = "cpu"
        above  = 80
        notify = [
          "projects/llmdash-dev/notificationChannels/0123456789",
          "projects/llmdash-dev/notificationChannels/0123456789",
        ]
      }
      "low-storage" = {
        metric = "used_storage"
        above  = 80
        notify = [
          "projects/llmdash-dev/notificationChannels/0123456789",
          "projects/llmdash-dev/notificationChannels/0123456789",
        ]
      }
    }
    labels = { system = "llmdash", environment = "dev", "managed-by" = "terraform" }
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

run "exports" {
  command = plan

  module {
    source = "../../modules/cloud_storage"
  }

  variables {
    name       = "llmdash-dev-exports"
    region     = "asia-northeast1"
    project_id = "llmdash-dev"
    lifecycle_rules = [
      { after_days = 30, storage_class = "NEARLINE" },
      { after_days = 365 },
    ]
  }

  assert {
    condition     = google_storage_bucket.this.public_access_prevention == "enforced"
    error_message = "Objects are never public."
  }

  assert {
    condition     = google_storage_bucket.this.uniform_bucket_level_access == true
    error_message = "Access follows IAM and no object's own list."
  }
}

run "events" {
  command = plan

  module {
    source = "../../modules/managed_kafka"
  }

  variables {
    name       = "llmdash-dev-events"
    region     = "asia-northeast1"
    project_id = "llmdash-dev"
    network = {
      subnet_id         = "projects/llmdash-dev/regions/asia-northeast1/subnetworks/example"
      id                = "projects/llmdash-dev/global/networks/example"
      peered_network_id = "projects/llmdash-dev/global/networks/example"
    }
    topics = {
      requests = { partitions = 3, replication = 3, retention_seconds = 3 * 24 * 60 * 60 }
      usage    = { partitions = 3, replication = 3, retention_seconds = 7 * 24 * 60 * 60 }
    }
    clients = {
      backend = {
        service_account_email = "example@llmdash-dev.iam.gserviceaccount.com"
        produces              = true
        consumer_group        = "llmdash-dev-backend"
      }
    }
    alarms = {
      behind = {
        metric = "lag"
        above  = 10000
        notify = [
          "projects/llmdash-dev/notificationChannels/0123456789",
          "projects/llmdash-dev/notificationChannels/0123456789",
        ]
      }
    }
    labels = { system = "llmdash", environment = "dev", "managed-by" = "terraform" }
  }

  assert {
    condition     = google_managed_kafka_cluster.this.rebalance_config[0].mode == "AUTO_REBALANCE_ON_SCALE_UP"
    error_message = "New brokers take their share of the partitions."
  }
}

run "people" {
  command = plan

  module {
    source = "../../modules/identity_platform"
  }

  variables {
    project_id         = "llmdash-dev"
    sign_up            = false
    authorized_domains = ["dev.llmdash.example.com"]
  }

  assert {
    condition     = google_identity_platform_config.this.sign_in[0].allow_duplicate_emails == false
    error_message = "An address belongs to one account."
  }
}
