# A key of a component's own, which a service of Google encrypts with. Users of the data need no
# permission on the key; the service agent has it.

# A key ring can never be deleted: its name is taken for good, and what is made again needs another.
resource "random_id" "key_ring" {
  byte_length = 4
}

resource "google_kms_key_ring" "this" {
  name     = "${var.name}-${random_id.key_ring.hex}"
  location = var.location
}

resource "google_kms_crypto_key" "this" {
  name            = var.name
  key_ring        = google_kms_key_ring.this.id
  rotation_period = "7776000s" # 90 days
  labels          = var.labels

  # Versions of the key are destroyed with this resource, and what they encrypted with them.
  deletion_policy = var.deletion_protection ? "PREVENT" : "DELETE"
}

resource "google_kms_crypto_key_iam_member" "agent" {
  crypto_key_id = google_kms_crypto_key.this.id
  role          = "roles/cloudkms.cryptoKeyEncrypterDecrypter"
  member        = "serviceAccount:${var.service_agent}"
}
