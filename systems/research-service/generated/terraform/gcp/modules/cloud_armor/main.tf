# A web application firewall. The first rule that matches decides, so the rate limit, which lets
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
    join(", ", [for id in var.excluded_signatures : "'${id}'" if endswith(id, "-${set}")])
  }

  # These find SQL, scripts, paths, commands and code in bodies; the others look at headers, or for single exploits.
  text_sets = ["sqli", "xss", "lfi", "rfi", "rce", "protocolattack", "java"]

  # A rule cannot leave out bodies alone, so it passes over the requests that have one.
  with_free_text = var.free_text == null ? "" : join(" && ", concat(
    ["request.path.matches('^(${replace(replace(join("|", var.free_text.paths), ".", "[.]"), "/*", "/.*")})$')"],
    length(var.free_text.except) == 0 ? [] : [
      "!request.path.matches('^(${replace(replace(join("|", var.free_text.except), ".", "[.]"), "/*", "/.*")})$')",
    ],
    ["request.method.matches('^(PATCH|POST|PUT)$')"],
  ))

  denials = concat(
    length(var.allowed_countries) == 0 ? [] : [{
      priority    = 100
      description = "Other countries"
      expression  = "!('[${join(",", var.allowed_countries)}]'.contains(origin.region_code))"
    }],
    length(var.blocked_countries) == 0 ? [] : [{
      priority    = 110
      description = "Blocked countries"
      expression  = "'[${join(",", var.blocked_countries)}]'.contains(origin.region_code)"
    }],
    [
      for list in var.address_lists : {
        priority    = local.address_lists[list]
        description = list
        expression  = "evaluateThreatIntelligence('${list}')"
      }
    ],
    [
      for set in var.rule_sets : {
        priority    = local.rule_sets[set].priority
        description = local.rule_sets[set].name
        expression = join("", [
          "evaluatePreconfiguredWaf('${local.rule_sets[set].name}', {'sensitivity': ${var.sensitivity}",
          local.opt_outs[set] == "" ? "" : ", 'opt_out_rule_ids': [${local.opt_outs[set]}]",
          "})",
          local.with_free_text != "" && contains(local.text_sets, set) ? " && !(${local.with_free_text})" : "",
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
    request_body_inspection_size = "${var.body_inspection_kib}KB"

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
