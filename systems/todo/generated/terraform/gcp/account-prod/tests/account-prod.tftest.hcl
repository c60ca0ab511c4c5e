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
      id = "projects/todo-prod/locations/asia-northeast1/repositories/example"
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
      name = "projects/todo-prod/locations/global/workloadIdentityPools/example"
    }
  }

  mock_resource "google_iam_workload_identity_pool_provider" {
    defaults = {
      name = "projects/todo-prod/locations/global/workloadIdentityPools/example/providers/example"
    }
  }

  mock_resource "google_logging_project_bucket_config" {
    defaults = {
      id = "projects/todo-prod/locations/asia-northeast1/buckets/example"
    }
  }

  mock_resource "google_logging_project_sink" {
    defaults = {
      writer_identity = "serviceAccount:service-123456789012@gcp-sa-logging.iam.gserviceaccount.com"
    }
  }

  mock_resource "google_monitoring_notification_channel" {
    defaults = {
      id = "projects/todo-prod/notificationChannels/0123456789"
    }
  }

  mock_resource "google_project_iam_custom_role" {
    defaults = {
      id   = "projects/todo-prod/roles/example"
      name = "projects/todo-prod/roles/example"
    }
  }

  mock_resource "google_service_account" {
    defaults = {
      email  = "example@todo-prod.iam.gserviceaccount.com"
      id     = "projects/todo-prod/serviceAccounts/example@todo-prod.iam.gserviceaccount.com"
      member = "serviceAccount:example@todo-prod.iam.gserviceaccount.com"
      name   = "projects/todo-prod/serviceAccounts/example@todo-prod.iam.gserviceaccount.com"
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
    name                = "todo"
    zones               = { "todo.example.com" = {} }
    children            = { "dev.todo.example.com" = { parent = "todo.example.com", project_id = "todo-dev" } }
    deletion_protection = true
  }

  assert {
    condition     = google_dns_managed_zone.this["todo.example.com"].dnssec_config[0].state == "on"
    error_message = "Answers of the zone are signed."
  }
}

run "images_prod" {
  command = plan

  module {
    source = "../modules/artifact_registry"
  }

  variables {
    name                = "todo-prod-images"
    region              = "asia-northeast1"
    project_id          = "todo-prod"
    moving_tags         = "env-"
    deletion_protection = true
  }

  assert {
    condition     = google_artifact_registry_repository.this.cleanup_policy_dry_run == false
    error_message = "Old images are really deleted."
  }
}
