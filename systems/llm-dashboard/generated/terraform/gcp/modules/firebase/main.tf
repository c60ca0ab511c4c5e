resource "google_firebase_project" "people" {
  provider = google-beta
}

resource "google_firebase_web_app" "people" {
  provider = google-beta

  display_name    = "${var.name_prefix}-people"
  deletion_policy = "DELETE"
  depends_on      = [google_firebase_project.people]
}

resource "google_firebase_storage_bucket" "people" {
  provider = google-beta

  bucket_id  = var.exports_name
  depends_on = [google_firebase_project.people]
}

resource "google_firebaserules_ruleset" "people_storage" {
  source {
    files {
      name    = "rules"
      content = <<-EOT
        rules_version = '2';
        service firebase.storage {
          match /b/{bucket}/o {
            match /users/{uid}/{file=**} {
              allow read: if request.auth != null && request.auth.uid == uid;
              allow write: if false;
            }
          }
        }
      EOT
    }
  }

  lifecycle {
    create_before_destroy = true
  }

  depends_on = [google_firebase_project.people]
}

resource "google_firebaserules_release" "people_storage" {
  name         = "firebase.storage/${google_firebase_storage_bucket.people.bucket_id}"
  ruleset_name = google_firebaserules_ruleset.people_storage.name
}
