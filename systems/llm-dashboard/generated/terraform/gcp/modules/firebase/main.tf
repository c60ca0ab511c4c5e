# What browsers use through Firebase: its project, a web app, and rules for Firestore and a bucket.

resource "google_firebase_project" "this" {
  provider = google-beta
}

resource "google_firebase_web_app" "this" {
  provider = google-beta
  count    = var.web_app ? 1 : 0

  display_name    = var.name
  deletion_policy = "DELETE"

  depends_on = [google_firebase_project.this]
}

resource "google_firestore_database" "this" {
  count = var.firestore_rules == null ? 0 : 1

  name                              = "(default)"
  location_id                       = var.region
  type                              = "FIRESTORE_NATIVE"
  delete_protection_state           = var.deletion_protection ? "DELETE_PROTECTION_ENABLED" : "DELETE_PROTECTION_DISABLED"
  point_in_time_recovery_enablement = var.point_in_time_recovery ? "POINT_IN_TIME_RECOVERY_ENABLED" : "POINT_IN_TIME_RECOVERY_DISABLED"
  deletion_policy                   = "DELETE" # and not ABANDON; what refuses it is the state above.
}

resource "google_firebase_storage_bucket" "this" {
  provider = google-beta
  count    = var.storage == null ? 0 : 1

  bucket_id = var.storage.bucket

  depends_on = [google_firebase_project.this]
}

resource "google_firebaserules_ruleset" "firestore" {
  count = var.firestore_rules == null ? 0 : 1

  source {
    files {
      name    = "rules"
      content = var.firestore_rules
    }
  }

  lifecycle {
    create_before_destroy = true
  }

  depends_on = [google_firebase_project.this]
}

resource "google_firebaserules_release" "firestore" {
  count = var.firestore_rules == null ? 0 : 1

  name         = "cloud.firestore"
  ruleset_name = one(google_firebaserules_ruleset.firestore[*].name)

  # Not the rules: what is made before the old one goes asks the same of all that it waits for.
  depends_on = [google_firestore_database.this]
}

resource "google_firebaserules_ruleset" "storage" {
  count = var.storage == null ? 0 : 1

  source {
    files {
      name    = "rules"
      content = var.storage.rules
    }
  }

  lifecycle {
    create_before_destroy = true
  }

  depends_on = [google_firebase_project.this]
}

resource "google_firebaserules_release" "storage" {
  count = var.storage == null ? 0 : 1

  name         = "firebase.storage/${one(google_firebase_storage_bucket.this[*].bucket_id)}"
  ruleset_name = one(google_firebaserules_ruleset.storage[*].name)
}
