// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface IdentityPlatformInputs {
  /** Project whose people sign in; there is one set of people a project. */
  readonly project_id: Argument<string>;
  /**
   * Ways to sign in: `email` (with a password), `phone` (with a code by SMS).
   * @default ["email"]
   */
  readonly sign_in?: ListArgument<string> | undefined;
  /**
   * Whether people may register themselves.
   * @default true
   */
  readonly sign_up?: Argument<boolean> | undefined;
  /**
   * Second factor by an authenticator app: `off`, `optional` or `required`.
   * @default "optional"
   */
  readonly mfa?: Argument<string> | undefined;
  /**
   * Hosts of the pages that people may return to after signing in, such as `todo.example.com` or `localhost`.
   * @default []
   */
  readonly authorized_domains?: ListArgument<string> | undefined;
}

export type IdentityPlatformOutput = "issuer";

/**
 * Sign-in of people by Identity Platform. There is one a project; destroying it leaves people and
 * settings as they are.
 */
export const identityPlatform: ModuleSource<IdentityPlatformInputs, IdentityPlatformOutput> = {
  cloud: "gcp",
  name: "identity_platform",
  modules: [],
  files: {
    "main.tf": `# Sign-in of people by Identity Platform. There is one a project; destroying it leaves people and
# settings as they are.

resource "google_identity_platform_config" "this" {
  project                    = var.project_id
  authorized_domains         = concat(["\${var.project_id}.firebaseapp.com"], var.authorized_domains)
  autodelete_anonymous_users = true

  sign_in {
    # An address belongs to one account.
    allow_duplicate_emails = false

    email {
      enabled           = contains(var.sign_in, "email")
      password_required = true
    }

    phone_number {
      enabled = contains(var.sign_in, "phone")
    }
  }

  mfa {
    state = { off = "DISABLED", optional = "ENABLED", required = "MANDATORY" }[var.mfa]

    dynamic "provider_configs" {
      for_each = var.mfa == "off" ? [] : ["ENABLED"]

      content {
        state = provider_configs.value

        totp_provider_config {
          adjacent_intervals = 1
        }
      }
    }
  }

  client {
    permissions {
      disabled_user_signup   = !var.sign_up
      disabled_user_deletion = false
    }
  }

  monitoring {
    request_logging {
      enabled = true
    }
  }
}
`,
    "outputs.tf": `output "issuer" {
  description = "Issuer of the tokens, which are verified with its public keys and no permission."
  value       = "https://securetoken.google.com/\${google_identity_platform_config.this.project}"
}
`,
    "variables.tf": `variable "project_id" {
  description = "Project whose people sign in; there is one set of people a project."
  type        = string
  nullable    = false
}

variable "sign_in" {
  description = "Ways to sign in: \`email\` (with a password), \`phone\` (with a code by SMS)."
  type        = set(string)
  default     = ["email"]
  nullable    = false

  validation {
    condition     = alltrue([for way in var.sign_in : contains(["email", "phone"], way)])
    error_message = "People sign in by email or phone. Google and Apple are added by hand, since their secret would be in Terraform's state."
  }
}

variable "sign_up" {
  description = "Whether people may register themselves."
  type        = bool
  default     = true
  nullable    = false
}

variable "mfa" {
  description = "Second factor by an authenticator app: \`off\`, \`optional\` or \`required\`."
  type        = string
  default     = "optional"
  nullable    = false

  validation {
    condition     = contains(["off", "optional", "required"], var.mfa)
    error_message = "A second factor is off, optional or required."
  }
}

variable "authorized_domains" {
  description = "Hosts of the pages that people may return to after signing in, such as \`todo.example.com\` or \`localhost\`."
  type        = list(string)
  default     = []
  nullable    = false
}
`,
  },
};
