mock_provider "google" {
  mock_resource "google_artifact_registry_repository" {
    defaults = {
      id = "projects/airas-prod/locations/asia-northeast1/repositories/example"
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
      name = "projects/airas-prod/locations/global/workloadIdentityPools/example"
    }
  }

  mock_resource "google_iam_workload_identity_pool_provider" {
    defaults = {
      name = "projects/airas-prod/locations/global/workloadIdentityPools/example/providers/example"
    }
  }

  mock_resource "google_logging_project_bucket_config" {
    defaults = {
      id = "projects/airas-prod/locations/asia-northeast1/buckets/example"
    }
  }

  mock_resource "google_logging_project_sink" {
    defaults = {
      writer_identity = "serviceAccount:service-123456789012@gcp-sa-logging.iam.gserviceaccount.com"
    }
  }

  mock_resource "google_monitoring_notification_channel" {
    defaults = {
      id = "projects/airas-prod/notificationChannels/0123456789"
    }
  }

  mock_resource "google_project_iam_custom_role" {
    defaults = {
      id   = "projects/airas-prod/roles/example"
      name = "projects/airas-prod/roles/example"
    }
  }

  mock_resource "google_service_account" {
    defaults = {
      email  = "example@airas-prod.iam.gserviceaccount.com"
      id     = "projects/airas-prod/serviceAccounts/example@airas-prod.iam.gserviceaccount.com"
      member = "serviceAccount:example@airas-prod.iam.gserviceaccount.com"
      name   = "projects/airas-prod/serviceAccounts/example@airas-prod.iam.gserviceaccount.com"
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
    name                = "airas"
    zones               = { "api.airas.example.com" = {} }
    deletion_protection = true
  }

  assert {
    condition     = google_dns_managed_zone.this["api.airas.example.com"].dnssec_config[0].state == "on"
    error_message = "Answers of the zone are signed."
  }
}

run "images_prod" {
  command = plan

  module {
    source = "../modules/artifact_registry"
  }

  variables {
    name                = "airas-prod-images"
    region              = "asia-northeast1"
    project_id          = "airas-prod"
    moving_tags         = "env-"
    deletion_protection = true
  }

  assert {
    condition     = google_artifact_registry_repository.this.cleanup_policy_dry_run == false
    error_message = "Old images are really deleted."
  }
}
