mock_provider "google" {
  mock_data "google_dns_managed_zone" {
    defaults = {
      name_servers = [
        "ns-cloud-a1.googledomains.com.",
        "ns-cloud-a2.googledomains.com.",
        "ns-cloud-a3.googledomains.com.",
        "ns-cloud-a4.googledomains.com.",
      ]
    }
  }

  mock_resource "google_artifact_registry_repository" {
    defaults = {
      id = "projects/llmdash-prod/locations/asia-northeast1/repositories/example"
    }
  }

  mock_resource "google_dns_managed_zone" {
    defaults = {
      name_servers = [
        "ns-cloud-a1.googledomains.com.",
        "ns-cloud-a2.googledomains.com.",
        "ns-cloud-a3.googledomains.com.",
        "ns-cloud-a4.googledomains.com.",
      ]
    }
  }

  mock_resource "google_iam_workload_identity_pool" {
    defaults = {
      name = "projects/llmdash-prod/locations/global/workloadIdentityPools/example"
    }
  }

  mock_resource "google_iam_workload_identity_pool_provider" {
    defaults = {
      name = "projects/llmdash-prod/locations/global/workloadIdentityPools/example/providers/example"
    }
  }

  mock_resource "google_logging_project_bucket_config" {
    defaults = {
      id = "projects/llmdash-prod/locations/asia-northeast1/buckets/example"
    }
  }

  mock_resource "google_logging_project_sink" {
    defaults = {
      writer_identity = "serviceAccount:service-123456789012@gcp-sa-logging.iam.gserviceaccount.com"
    }
  }

  mock_resource "google_monitoring_notification_channel" {
    defaults = {
      id = "projects/llmdash-prod/notificationChannels/0123456789"
    }
  }

  mock_resource "google_project_iam_custom_role" {
    defaults = {
      id   = "projects/llmdash-prod/roles/example"
      name = "projects/llmdash-prod/roles/example"
    }
  }

  mock_resource "google_pubsub_subscription" {
    defaults = {
      id = "projects/llmdash-prod/subscriptions/example"
    }
  }

  mock_resource "google_pubsub_topic" {
    defaults = {
      id = "projects/llmdash-prod/topics/example"
    }
  }

  mock_resource "google_service_account" {
    defaults = {
      email  = "example@llmdash-prod.iam.gserviceaccount.com"
      id     = "projects/llmdash-prod/serviceAccounts/example@llmdash-prod.iam.gserviceaccount.com"
      member = "serviceAccount:example@llmdash-prod.iam.gserviceaccount.com"
      name   = "projects/llmdash-prod/serviceAccounts/example@llmdash-prod.iam.gserviceaccount.com"
    }
  }
}

mock_provider "google-beta" {}

# The whole environment is made from nothing.
run "environment" {
  command = apply
}

run "public_zones" {
  command = plan

  module {
    source = "../modules/cloud_dns_zones"
  }

  variables {
    name  = "llmdash"
    zones = { "llmdash.example.com" = {} }
    children = {
      "dev.llmdash.example.com"     = { parent = "llmdash.example.com", project_id = "llmdash-dev" }
      "staging.llmdash.example.com" = { parent = "llmdash.example.com", project_id = "llmdash-staging" }
    }
    deletion_protection = true
  }

  assert {
    condition     = google_dns_managed_zone.this["llmdash.example.com"].dnssec_config[0].state == "on"
    error_message = "Answers of the zone are signed."
  }
}

run "images_prod" {
  command = plan

  module {
    source = "../modules/artifact_registry"
  }

  variables {
    name                = "llmdash-prod-images"
    region              = "asia-northeast1"
    project_id          = "llmdash-prod"
    moving_tags         = "env-"
    deletion_protection = true
  }

  assert {
    condition     = google_artifact_registry_repository.this.cleanup_policy_dry_run == false
    error_message = "Old images are really deleted."
  }
}
