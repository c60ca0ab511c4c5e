// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface CloudArmorInputs {
  /** Full name of the firewall, such as `todo-prod-shield`; at most 63 characters. */
  readonly name: Argument<string>;
  /**
   * Labels of the security policy, beside the default labels of the provider.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
  /**
   * Whether requests that match are only put on record, to try the rules out.
   * @default false
   */
  readonly preview?: Argument<boolean> | undefined;
  /**
   * Sets of preconfigured rules: `sqli`, `xss`, `lfi`, `rfi`, `rce`, `protocolattack`, `scannerdetection`, `cve`, `java`.
   * @default []
   */
  readonly rule_sets?: ListArgument<string> | undefined;
  /**
   * Sensitivity of the rule sets: 1 has the fewest false positives, 4 detects the most.
   * @default 1
   */
  readonly sensitivity?: Argument<number> | undefined;
  /**
   * Signatures of the rule sets that are left out, such as `owasp-crs-v030301-id942350-sqli`.
   * @default []
   */
  readonly excluded_signatures?: ListArgument<string> | undefined;
  /**
   * Paths whose services take prompts, code or markup in bodies, as `/api/*` (all below) and `/health`, and those below them that do not: rules about text pass over requests with bodies there. null: there are none.
   * @default null
   */
  readonly free_text?: Argument<{
    readonly paths: ListArgument<string> | null;
    /** @default [] */
    readonly except?: ListArgument<string> | null | undefined;
  }> | null | undefined;
  /**
   * KiB of a body that rules read: 8, 16, 32, 48 or 64. What lies beyond, nothing reads.
   * @default 8
   */
  readonly body_inspection_kib?: Argument<number> | undefined;
  /**
   * Lists of Google Threat Intelligence whose addresses are turned away, for projects with Cloud Armor Enterprise: `iplist-known-malicious-ips`, `iplist-tor-exit-nodes`, `iplist-anon-proxies`, `iplist-vpn-providers`.
   * @default []
   */
  readonly address_lists?: ListArgument<string> | undefined;
  /**
   * Most requests of one client address in a number of seconds (10, 30, 60, 120, 180, 240, 300, 600, 900, 1200, 1800, 2700 or 3600); those beyond are told 429.
   * @default null
   */
  readonly rate_limit?: Argument<{
    readonly requests: Argument<number> | null;
    readonly seconds: Argument<number> | null;
  }> | null | undefined;
  /**
   * Countries that requests may come from (ISO 3166-1 alpha-2, such as `JP`), and no others. []: all.
   * @default []
   */
  readonly allowed_countries?: ListArgument<string> | undefined;
  /**
   * Countries that requests may not come from (ISO 3166-1 alpha-2).
   * @default []
   */
  readonly blocked_countries?: ListArgument<string> | undefined;
}

export type CloudArmorOutput = "id";

/**
 * A web application firewall. The first rule that matches decides, so the rate limit, which lets
 * requests pass, comes last.
 */
export const cloudArmor: ModuleSource<CloudArmorInputs, CloudArmorOutput> = {
  cloud: "gcp",
  name: "cloud_armor",
  modules: [],
  files: {
    "main.tf": `# A web application firewall. The first rule that matches decides, so the rate limit, which lets
# requests pass, comes last.

locals {
  # The OWASP Core Rule Set 3.3 as Cloud Armor has it, each set with the priority that it keeps.
  rule_sets = {
    sqli             = { name = "sqli-v33-stable", priority = 1000 }
    xss              = { name = "xss-v33-stable", priority = 1010 }
    lfi              = { name = "lfi-v33-stable", priority = 1020 }
    rfi              = { name = "rfi-v33-stable", priority = 1030 }
    rce              = { name = "rce-v33-stable", priority = 1040 }
    protocolattack   = { name = "protocolattack-v33-stable", priority = 1050 }
    scannerdetection = { name = "scannerdetection-v33-stable", priority = 1060 }
    cve              = { name = "cve-canary", priority = 1070 }
    java             = { name = "java-v33-stable", priority = 1080 }
  }

  # Lists of addresses of Google Threat Intelligence, which Cloud Armor Enterprise has.
  address_lists = {
    iplist-known-malicious-ips = 200
    iplist-tor-exit-nodes      = 210
    iplist-anon-proxies        = 220
    iplist-vpn-providers       = 230
  }

  # Signatures that are left out end in the set that they are of.
  opt_outs = {
    for set in var.rule_sets : set =>
    join(", ", [for id in var.excluded_signatures : "'\${id}'" if endswith(id, "-\${set}")])
  }

  # These find SQL, scripts, paths, commands and code in bodies; the others look at headers, or for single exploits.
  text_sets = ["sqli", "xss", "lfi", "rfi", "rce", "protocolattack", "java"]

  # A rule cannot leave out bodies alone, so it passes over the requests that have one.
  with_free_text = var.free_text == null ? "" : join(" && ", concat(
    ["request.path.matches('^(\${replace(replace(join("|", var.free_text.paths), ".", "[.]"), "/*", "/.*")})$')"],
    length(var.free_text.except) == 0 ? [] : [
      "!request.path.matches('^(\${replace(replace(join("|", var.free_text.except), ".", "[.]"), "/*", "/.*")})$')",
    ],
    ["request.method.matches('^(PATCH|POST|PUT)$')"],
  ))

  denials = concat(
    length(var.allowed_countries) == 0 ? [] : [{
      priority    = 100
      description = "Other countries"
      expression  = "!('[\${join(",", var.allowed_countries)}]'.contains(origin.region_code))"
    }],
    length(var.blocked_countries) == 0 ? [] : [{
      priority    = 110
      description = "Blocked countries"
      expression  = "'[\${join(",", var.blocked_countries)}]'.contains(origin.region_code)"
    }],
    [
      for list in var.address_lists : {
        priority    = local.address_lists[list]
        description = list
        expression  = "evaluateThreatIntelligence('\${list}')"
      }
    ],
    [
      for set in var.rule_sets : {
        priority    = local.rule_sets[set].priority
        description = local.rule_sets[set].name
        expression = join("", [
          "evaluatePreconfiguredWaf('\${local.rule_sets[set].name}', {'sensitivity': \${var.sensitivity}",
          local.opt_outs[set] == "" ? "" : ", 'opt_out_rule_ids': [\${local.opt_outs[set]}]",
          "})",
          local.with_free_text != "" && contains(local.text_sets, set) ? " && !(\${local.with_free_text})" : "",
        ])
      }
    ],
  )
}

resource "google_compute_security_policy" "this" {
  name        = var.name
  description = "Managed rules, rate limit and countries."
  type        = "CLOUD_ARMOR"
  labels      = var.labels

  advanced_options_config {
    json_parsing                 = "STANDARD"
    request_body_inspection_size = "\${var.body_inspection_kib}KB"

    # Names rules, where VERBOSE would quote what they found, tokens among it.
    log_level = "NORMAL"
  }

  # Floods of requests are noticed.
  adaptive_protection_config {
    layer_7_ddos_defense_config {
      enable          = true
      rule_visibility = "STANDARD"
    }
  }

  dynamic "rule" {
    for_each = local.denials

    content {
      action      = "deny(403)"
      priority    = rule.value.priority
      preview     = var.preview
      description = rule.value.description

      match {
        expr {
          expression = rule.value.expression
        }
      }
    }
  }

  dynamic "rule" {
    for_each = var.rate_limit[*]

    content {
      action      = "throttle"
      priority    = 9000
      preview     = var.preview
      description = "Rate limit of one client address"

      match {
        versioned_expr = "SRC_IPS_V1"

        config {
          src_ip_ranges = ["*"]
        }
      }

      rate_limit_options {
        conform_action = "allow"
        exceed_action  = "deny(429)"
        enforce_on_key = "IP"

        rate_limit_threshold {
          count        = rule.value.requests
          interval_sec = rule.value.seconds
        }
      }
    }
  }

  rule {
    action      = "allow"
    priority    = 2147483647
    description = "Everything else"

    match {
      versioned_expr = "SRC_IPS_V1"

      config {
        src_ip_ranges = ["*"]
      }
    }
  }

  # Backends let go of it first.
  lifecycle {
    create_before_destroy = true
  }
}
`,
    "outputs.tf": `output "id" {
  description = "Id of the security policy, for backend services."
  value       = google_compute_security_policy.this.id
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the firewall, such as \`todo-prod-shield\`; at most 63 characters."
  type        = string
  nullable    = false
}

variable "labels" {
  description = "Labels of the security policy, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "preview" {
  description = "Whether requests that match are only put on record, to try the rules out."
  type        = bool
  default     = false
  nullable    = false
}

variable "rule_sets" {
  description = "Sets of preconfigured rules: \`sqli\`, \`xss\`, \`lfi\`, \`rfi\`, \`rce\`, \`protocolattack\`, \`scannerdetection\`, \`cve\`, \`java\`."
  type        = set(string)
  default     = []
  nullable    = false

  validation {
    condition = alltrue([
      for set in var.rule_sets :
      contains(["sqli", "xss", "lfi", "rfi", "rce", "protocolattack", "scannerdetection", "cve", "java"], set)
    ])
    error_message = "There are the sets sqli, xss, lfi, rfi, rce, protocolattack, scannerdetection, cve and java."
  }
}

variable "sensitivity" {
  description = "Sensitivity of the rule sets: 1 has the fewest false positives, 4 detects the most."
  type        = number
  default     = 1
  nullable    = false

  validation {
    condition     = contains([1, 2, 3, 4], var.sensitivity)
    error_message = "The sensitivity is from 1 to 4."
  }
}

variable "excluded_signatures" {
  description = "Signatures of the rule sets that are left out, such as \`owasp-crs-v030301-id942350-sqli\`."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "free_text" {
  description = "Paths whose services take prompts, code or markup in bodies, as \`/api/*\` (all below) and \`/health\`, and those below them that do not: rules about text pass over requests with bodies there. null: there are none."
  type = object({
    paths  = list(string)
    except = optional(list(string), [])
  })
  default = null
}

variable "body_inspection_kib" {
  description = "KiB of a body that rules read: 8, 16, 32, 48 or 64. What lies beyond, nothing reads."
  type        = number
  default     = 8
  nullable    = false

  validation {
    condition     = contains([8, 16, 32, 48, 64], var.body_inspection_kib)
    error_message = "Rules read 8, 16, 32, 48 or 64 KiB of a body."
  }
}

variable "address_lists" {
  description = "Lists of Google Threat Intelligence whose addresses are turned away, for projects with Cloud Armor Enterprise: \`iplist-known-malicious-ips\`, \`iplist-tor-exit-nodes\`, \`iplist-anon-proxies\`, \`iplist-vpn-providers\`."
  type        = set(string)
  default     = []
  nullable    = false
}

variable "rate_limit" {
  description = "Most requests of one client address in a number of seconds (10, 30, 60, 120, 180, 240, 300, 600, 900, 1200, 1800, 2700 or 3600); those beyond are told 429."
  type = object({
    requests = number
    seconds  = number
  })
  default = null
}

variable "allowed_countries" {
  description = "Countries that requests may come from (ISO 3166-1 alpha-2, such as \`JP\`), and no others. []: all."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "blocked_countries" {
  description = "Countries that requests may not come from (ISO 3166-1 alpha-2)."
  type        = list(string)
  default     = []
  nullable    = false
}
`,
  },
};
