// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface CustomerKeyInputs {
  /** Full name of the component; the key is called the same, and its ring with nine characters more. At most 54 characters. */
  readonly name: Argument<string>;
  /** Where the data is: a region, or the location of a dual region such as `asia1`. */
  readonly location: Argument<string>;
  /** E-mail address of the service agent that encrypts and decrypts for those whom its service lets in. */
  readonly service_agent: Argument<string>;
  /**
   * Refuses to destroy the key.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * Labels of the key, beside the default labels of the provider.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
}

export type CustomerKeyOutput = "key_id";

/**
 * A key of a component's own, which a service of Google encrypts with. Users of the data need no
 * permission on the key; the service agent has it.
 */
export const customerKey: ModuleSource<CustomerKeyInputs, CustomerKeyOutput> = {
  cloud: "gcp",
  name: "customer_key",
  modules: [],
  files: {
    "main.tf": `# A key of a component's own, which a service of Google encrypts with. Users of the data need no
# permission on the key; the service agent has it.

# A key ring can never be deleted: its name is taken for good, and what is made again needs another.
resource "random_id" "key_ring" {
  byte_length = 4
}

resource "google_kms_key_ring" "this" {
  name     = "\${var.name}-\${random_id.key_ring.hex}"
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
  member        = "serviceAccount:\${var.service_agent}"
}
`,
    "outputs.tf": `output "key_id" {
  description = "Id of the key, known once its service may use it."
  value       = google_kms_crypto_key_iam_member.agent.crypto_key_id
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the component; the key is called the same, and its ring with nine characters more. At most 54 characters."
  type        = string
  nullable    = false
}

variable "location" {
  description = "Where the data is: a region, or the location of a dual region such as \`asia1\`."
  type        = string
  nullable    = false
}

variable "service_agent" {
  description = "E-mail address of the service agent that encrypts and decrypts for those whom its service lets in."
  type        = string
  nullable    = false
}

variable "deletion_protection" {
  description = "Refuses to destroy the key."
  type        = bool
  default     = false
  nullable    = false
}

variable "labels" {
  description = "Labels of the key, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
