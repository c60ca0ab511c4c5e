mock_provider "google" {
  mock_resource "google_artifact_registry_repository" {
    defaults = {
      id = "projects/airas-dev/locations/asia-northeast1/repositories/example"
    }
  }

  mock_resource "google_certificate_manager_certificate" {
    defaults = {
      id = "projects/airas-dev/locations/global/certificates/example"
    }
  }

  mock_resource "google_certificate_manager_certificate_map" {
    defaults = {
      id = "projects/airas-dev/locations/global/certificateMaps/example"
    }
  }

  mock_resource "google_certificate_manager_dns_authorization" {
    defaults = {
      id = "projects/airas-dev/locations/global/dnsAuthorizations/example"
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
      id = "projects/airas-dev/locations/asia-northeast1/jobs/example"
    }
  }

  mock_resource "google_cloud_run_v2_service" {
    defaults = {
      uri = "https://example-0123456789-an.a.run.app"
    }
  }

  mock_resource "google_cloudfunctions2_function" {
    defaults = {
      service_config = {
        uri = "https://example-0123456789-an.a.run.app"
      }
    }
  }

  mock_resource "google_compute_backend_service" {
    defaults = {
      id = "projects/airas-dev/global/backendServices/example"
    }
  }

  mock_resource "google_compute_global_address" {
    defaults = {
      address = "203.0.113.10"
      id      = "projects/airas-dev/global/addresses/example"
    }
  }

  mock_resource "google_compute_network" {
    defaults = {
      id = "projects/airas-dev/global/networks/example"
    }
  }

  mock_resource "google_compute_region_network_endpoint_group" {
    defaults = {
      id = "projects/airas-dev/regions/asia-northeast1/networkEndpointGroups/example"
    }
  }

  mock_resource "google_compute_ssl_policy" {
    defaults = {
      id = "projects/airas-dev/global/sslPolicies/example"
    }
  }

  mock_resource "google_compute_subnetwork" {
    defaults = {
      id = "projects/airas-dev/regions/asia-northeast1/subnetworks/example"
    }
  }

  mock_resource "google_compute_target_http_proxy" {
    defaults = {
      id = "projects/airas-dev/global/targetHttpProxies/example"
    }
  }

  mock_resource "google_compute_target_https_proxy" {
    defaults = {
      id = "projects/airas-dev/global/targetHttpsProxies/example"
    }
  }

  mock_resource "google_compute_url_map" {
    defaults = {
      id = "projects/airas-dev/global/urlMaps/example"
    }
  }

  mock_resource "google_logging_project_bucket_config" {
    defaults = {
      id = "projects/airas-dev/locations/asia-northeast1/buckets/example"
    }
  }

  mock_resource "google_logging_project_sink" {
    defaults = {
      writer_identity = "serviceAccount:service-123456789012@gcp-sa-logging.iam.gserviceaccount.com"
    }
  }

  mock_resource "google_memorystore_instance" {
    defaults = {
      endpoints = [
        {
          connections = [
            {
              psc_auto_connection = [
                {
                  connection_type    = "CONNECTION_TYPE_PRIMARY"
                  forwarding_rule    = "projects/airas-dev/regions/asia-northeast1/forwardingRules/example"
                  ip_address         = "10.0.0.10"
                  network            = "projects/airas-dev/global/networks/example"
                  port               = 6379
                  project_id         = "airas-dev"
                  psc_connection_id  = "0123456789"
                  service_attachment = "projects/airas-dev/regions/asia-northeast1/serviceAttachments/example"
                },
              ]
            },
          ]
        },
      ]
      managed_server_ca = [
        {
          ca_certs = [
            {
              certificates = ["-----BEGIN CERTIFICATE-----"]
            },
          ]
        },
      ]
      name = "projects/airas-dev/locations/asia-northeast1/instances/example"
    }
  }

  mock_resource "google_monitoring_notification_channel" {
    defaults = {
      id = "projects/airas-dev/notificationChannels/0123456789"
    }
  }

  mock_resource "google_pubsub_subscription" {
    defaults = {
      id = "projects/airas-dev/subscriptions/example"
    }
  }

  mock_resource "google_pubsub_topic" {
    defaults = {
      id = "projects/airas-dev/topics/example"
    }
  }

  mock_resource "google_secret_manager_secret" {
    defaults = {
      id = "projects/airas-dev/secrets/example"
    }
  }

  mock_resource "google_secret_manager_secret_version" {
    defaults = {
      version = "1"
    }
  }

  mock_resource "google_service_account" {
    defaults = {
      email  = "example@airas-dev.iam.gserviceaccount.com"
      id     = "projects/airas-dev/serviceAccounts/example@airas-dev.iam.gserviceaccount.com"
      member = "serviceAccount:example@airas-dev.iam.gserviceaccount.com"
      name   = "projects/airas-dev/serviceAccounts/example@airas-dev.iam.gserviceaccount.com"
    }
  }

  mock_resource "google_sql_database_instance" {
    defaults = {
      connection_name               = "airas-dev:asia-northeast1:example"
      private_ip_address            = "10.0.0.3"
      service_account_email_address = "p123456789012-abcdef@gcp-sa-cloud-sql.iam.gserviceaccount.com"
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
    name                = "airas-dev-network"
    region              = "asia-northeast1"
    private_cidr        = "10.0.64.0/19"
    services_cidr       = "10.0.192.0/20"
    nat                 = false
    service_connections = ["gcp-memorystore"]
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
    name       = "airas-dev-web"
    project_id = "airas-dev"
    region     = "asia-northeast1"
    labels     = { system = "airas", environment = "dev", "managed-by" = "terraform" }
    domain = {
      names              = ["api.dev.airas.example.com"]
      certificate_map_id = "projects/airas-dev/locations/global/certificateMaps/example"
      zone               = { name = "airas-api-dev-airas-example-com" }
      validation_records = {
        "api.dev.airas.example.com" = {
          data = "01234567.0.authorize.certificatemanager.goog."
          name = "_acme-challenge.example.com."
          type = "CNAME"
        }
      }
    }
    services                  = { backend = "airas-dev-backend" }
    routes                    = { "/" = "backend" }
    access_log_retention_days = 90
    alarms = {
      "error-rate" = {
        metric = "errors"
        above  = 5
        notify = [
          "projects/airas-dev/notificationChannels/0123456789",
          "projects/airas-dev/notificationChannels/0123456789",
          "projects/airas-dev/notificationChannels/0123456789",
        ]
      }
    }
  }

  assert {
    condition     = google_compute_backend_service.this["backend"].log_config[0].enable == true
    error_message = "Every request is on record."
  }
}

run "backend" {
  command = plan

  module {
    source = "../../modules/cloud_run_service"
  }

  variables {
    name                 = "airas-dev-backend"
    description          = "FastAPI"
    project_id           = "airas-dev"
    region               = "asia-northeast1"
    labels               = { system = "airas", environment = "dev", "managed-by" = "terraform" }
    image                = "asia-northeast1-docker.pkg.dev/airas-dev/airas-dev-images/airas-backend:env-dev"
    port                 = 8000
    health_path          = "/health"
    instances            = { min = 1, max = 1 }
    behind_load_balancer = true
    network = {
      id                = "projects/airas-dev/global/networks/example"
      subnet_id         = "projects/airas-dev/regions/asia-northeast1/subnetworks/example"
      peered_network_id = "projects/airas-dev/global/networks/example"
    }
    environment = {
      ANTHROPIC_URL    = "https://api.anthropic.com"
      CACHE_CA         = "-----BEGIN CERTIFICATE-----"
      CACHE_HOST       = "10.0.0.10"
      CACHE_PORT       = 6379
      CACHE_TLS        = "true"
      CACHE_USER       = "default"
      CLAUDE_LOCATION  = "asia-northeast1"
      CLAUDE_MODEL     = "claude-sonnet-4-5@20250929"
      CLAUDE_MODELS    = "claude-sonnet-4-5@20250929"
      CLAUDE_MODEL_IDS = "claude-sonnet-4-5@20250929"
      CLAUDE_PROJECT   = "airas-dev"
      DB_HOST          = "127.0.0.1"
      DB_NAME          = "airas_db"
      DB_PORT          = "5432"
      DB_SSLMODE       = "disable"
      DB_USER          = "example@airas-dev.iam"
      FILES_BUCKET     = "airas-dev-files-airas-dev"
      GEMINI_URL       = "https://generativelanguage.googleapis.com"
      GITHUB_URL       = "https://api.github.com"
      LANGFUSE_URL     = "https://cloud.langfuse.com"
      OPENAI_URL       = "https://api.openai.com/v1"
      QDRANT_URL       = "https://airas.cloud.qdrant.io"
      TASKS_TOPIC      = "projects/airas-dev/topics/example"
      WANDB_URL        = "https://api.wandb.ai"
    }
    secrets = {
      ANTHROPIC_API_KEY        = "airas-dev-anthropic-api-key"
      GEMINI_API_KEY           = "airas-dev-gemini-api-key"
      GH_PERSONAL_ACCESS_TOKEN = "airas-dev-gh-personal-access-token"
      LANGFUSE_PUBLIC_KEY      = "airas-dev-langfuse-public-key"
      LANGFUSE_SECRET_KEY      = "airas-dev-langfuse-secret-key"
      OPENAI_API_KEY           = "airas-dev-openai-api-key"
      QDRANT_API_KEY           = "airas-dev-qdrant-api-key"
      WANDB_API_KEY            = "airas-dev-wandb-api-key"
    }
    databases = { db = { connection_name = "airas-dev:asia-northeast1:example", port = 5432 } }
    buckets   = { files = { bucket = "airas-dev-files-airas-dev", role = "roles/storage.objectUser" } }
    topics    = { tasks = { topic = "projects/airas-dev/topics/example" } }
    project_roles = {
      cache = {
        role = "roles/memorystore.dbConnectionUser"
        condition = {
          title      = "Only airas-dev-cache"
          expression = "resource.name == \"projects/airas-dev/locations/asia-northeast1/instances/example\""
        }
      }
      claude = { role = "projects/airas-dev/roles/airas_dev_claude_invoker" }
    }
    alarms = {
      "high-cpu" = {
        metric = "cpu"
        above  = 80
        notify = [
          "projects/airas-dev/notificationChannels/0123456789",
          "projects/airas-dev/notificationChannels/0123456789",
          "projects/airas-dev/notificationChannels/0123456789",
        ]
      }
      "high-memory" = {
        metric = "memory"
        above  = 85
        notify = [
          "projects/airas-dev/notificationChannels/0123456789",
          "projects/airas-dev/notificationChannels/0123456789",
          "projects/airas-dev/notificationChannels/0123456789",
        ]
      }
    }
  }

  assert {
    condition     = google_cloud_run_v2_service.this.ingress == "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"
    error_message = "The internet reaches it through the load balancer or not at all."
  }
}

run "cache" {
  command = plan

  module {
    source = "../../modules/memorystore"
  }

  variables {
    name       = "airas-dev-cache"
    region     = "asia-northeast1"
    project_id = "airas-dev"
    network = {
      id                = "projects/airas-dev/global/networks/example"
      subnet_id         = "projects/airas-dev/regions/asia-northeast1/subnetworks/example"
      peered_network_id = "projects/airas-dev/global/networks/example"
    }
    node_type   = "SHARED_CORE_NANO"
    maintenance = { day = "SATURDAY", hour = 18, minute = 0 }
    alarms = {
      full = {
        metric = "memory"
        above  = 80
        notify = [
          "projects/airas-dev/notificationChannels/0123456789",
          "projects/airas-dev/notificationChannels/0123456789",
          "projects/airas-dev/notificationChannels/0123456789",
        ]
      }
      evicting = {
        metric = "evictions"
        above  = 100
        notify = [
          "projects/airas-dev/notificationChannels/0123456789",
          "projects/airas-dev/notificationChannels/0123456789",
          "projects/airas-dev/notificationChannels/0123456789",
        ]
      }
    }
    labels = { system = "airas", environment = "dev", "managed-by" = "terraform" }
  }

  assert {
    condition     = google_memorystore_instance.this.authorization_mode == "IAM_AUTH"
    error_message = "IAM decides who connects."
  }

  assert {
    condition     = google_memorystore_instance.this.transit_encryption_mode == "SERVER_AUTHENTICATION"
    error_message = "Connections are encrypted."
  }
}

run "db" {
  command = plan

  module {
    source = "../../modules/cloud_sql"
  }

  variables {
    name       = "airas-dev-db"
    region     = "asia-northeast1"
    project_id = "airas-dev"
    network = {
      id                = "projects/airas-dev/global/networks/example"
      subnet_id         = "projects/airas-dev/regions/asia-northeast1/subnetworks/example"
      peered_network_id = "projects/airas-dev/global/networks/example"
    }
    postgres_version = 16
    tier             = "db-g1-small"
    disk             = { max_gb = 50 }
    database         = "airas_db"
    backups          = {}
    maintenance      = { day = "SATURDAY", hour = 19 }
    flags            = { log_min_duration_statement = "1000" }
    users = {
      backend = { service_account_email = "example@airas-dev.iam.gserviceaccount.com", access = "readwrite" }
      runner  = { service_account_email = "example@airas-dev.iam.gserviceaccount.com", access = "readwrite" }
    }
    alarms = {
      "high-cpu" = {
        metric  = "cpu"
        above   = 70
        minutes = 10
        notify = [
          "projects/airas-dev/notificationChannels/0123456789",
          "projects/airas-dev/notificationChannels/0123456789",
          "projects/airas-dev/notificationChannels/0123456789",
        ]
      }
      "low-storage" = {
        metric = "used_storage"
        above  = 75
        notify = [
          "projects/airas-dev/notificationChannels/0123456789",
          "projects/airas-dev/notificationChannels/0123456789",
          "projects/airas-dev/notificationChannels/0123456789",
        ]
      }
    }
    labels = { system = "airas", environment = "dev", "managed-by" = "terraform" }
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

run "files" {
  command = plan

  module {
    source = "../../modules/cloud_storage"
  }

  variables {
    name                      = "airas-dev-files"
    region                    = "asia-northeast1"
    project_id                = "airas-dev"
    lifecycle_rules           = [{ after_days = 90, storage_class = "NEARLINE" }]
    access_log_retention_days = 90
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

run "discord" {
  command = plan

  module {
    source = "../../modules/notification_channels"
  }

  variables {
    name            = "airas-dev-discord"
    region          = "asia-northeast1"
    project_number  = "123456789012"
    email_addresses = ["ops@airas.example.com", "oncall@airas.example.com"]
    routes          = { discord = { secret_id = "projects/airas-dev/secrets/example" } }
    build = {
      service_account_id = "projects/airas-dev/serviceAccounts/example@airas-dev.iam.gserviceaccount.com"
      repository_id      = "projects/airas-dev/locations/asia-northeast1/repositories/example"
      source_bucket      = "airas-dev-notify-airas-dev"
      source_object      = "notify-52c32215854ceeff87a18d88c9c85938deb17e59b4e1530d0b574e7a8273ce54.zip"
    }
    labels = { system = "airas", environment = "dev", "managed-by" = "terraform" }
  }

  assert {
    condition     = google_cloudfunctions2_function.this["discord"].service_config[0].ingress_settings == "ALLOW_INTERNAL_ONLY"
    error_message = "Nobody calls the function from the internet."
  }
}
