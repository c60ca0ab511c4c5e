# A web application firewall for load balancers of its region: countries, a rate limit for each client, and rules
# that AWS maintains.

locals {
  # Priorities belong to groups, so that one more group moves no other. Cheap rules come first: what they refuse,
  # the others need not read.
  groups = {
    ip-reputation    = { priority = 10, name = "AWSManagedRulesAmazonIpReputationList" }
    anonymous-ip     = { priority = 20, name = "AWSManagedRulesAnonymousIpList" }
    common           = { priority = 30, name = "AWSManagedRulesCommonRuleSet" }
    known-bad-inputs = { priority = 40, name = "AWSManagedRulesKnownBadInputsRuleSet" }
    sql-injection    = { priority = 50, name = "AWSManagedRulesSQLiRuleSet" }
  }

  # In lower case, as AWS WAF compares them.
  redacted_headers = sort(distinct(concat(
    ["authorization", "cookie", "proxy-authorization", "set-cookie", "x-api-key", "x-api-token", "x-auth-token"],
    [for name in var.credential_headers : lower(name)],
  )))

  blocks = var.mode == "block" ? [true] : []
  counts = var.mode == "count" ? [true] : []

  # Counted where bodies are large or hold free text (bodies.tf), beside what is to count anyway.
  count_only = {
    for group, rules in var.managed_rules :
    group => distinct(concat(rules.count_only, flatten([for rule in values(local.body_rules) : try(rule.names[group], [])])))
  }
}

resource "aws_wafv2_web_acl" "this" {
  name        = var.name
  description = "Managed rules, rate limit and countries."
  scope       = "REGIONAL"
  tags        = var.tags

  default_action {
    allow {}
  }

  # Holds for sampled requests as well as for logs.
  data_protection_config {
    data_protection {
      action = "SUBSTITUTION"

      field {
        field_type = "SINGLE_HEADER"
        field_keys = local.redacted_headers
      }
    }
  }

  dynamic "rule" {
    for_each = var.countries[*]

    content {
      name     = "countries"
      priority = 0

      action {
        dynamic "block" {
          for_each = local.blocks
          content {}
        }

        dynamic "count" {
          for_each = local.counts
          content {}
        }
      }

      statement {
        dynamic "geo_match_statement" {
          for_each = rule.value.block == null ? [] : [rule.value.block]

          content {
            country_codes = geo_match_statement.value
          }
        }

        dynamic "not_statement" {
          for_each = rule.value.allow == null ? [] : [rule.value.allow]

          content {
            statement {
              geo_match_statement {
                country_codes = not_statement.value
              }
            }
          }
        }
      }

      visibility_config {
        cloudwatch_metrics_enabled = true
        metric_name                = "${var.name}-countries"
        sampled_requests_enabled   = true
      }
    }
  }

  dynamic "rule" {
    for_each = var.rate_limit[*]

    content {
      name     = "rate-limit"
      priority = 1

      action {
        dynamic "block" {
          for_each = local.blocks
          content {}
        }

        dynamic "count" {
          for_each = local.counts
          content {}
        }
      }

      statement {
        rate_based_statement {
          aggregate_key_type    = "IP"
          limit                 = rule.value.requests
          evaluation_window_sec = rule.value.seconds
        }
      }

      visibility_config {
        cloudwatch_metrics_enabled = true
        metric_name                = "${var.name}-rate-limit"
        sampled_requests_enabled   = true
      }
    }
  }

  dynamic "rule" {
    for_each = var.managed_rules

    content {
      name     = rule.key
      priority = local.groups[rule.key].priority

      # "none" leaves the actions of the group as they are: most of its rules block.
      override_action {
        dynamic "none" {
          for_each = local.blocks
          content {}
        }

        dynamic "count" {
          for_each = local.counts
          content {}
        }
      }

      statement {
        managed_rule_group_statement {
          vendor_name = "AWS"
          name        = local.groups[rule.key].name

          dynamic "rule_action_override" {
            for_each = local.count_only[rule.key]

            content {
              name = rule_action_override.value

              action_to_use {
                count {}
              }
            }
          }
        }
      }

      visibility_config {
        cloudwatch_metrics_enabled = true
        metric_name                = "${var.name}-${rule.key}"
        sampled_requests_enabled   = true
      }
    }
  }

  # What the groups only count is refused on all other paths, by the label that they leave.
  dynamic "rule" {
    for_each = merge(local.elsewhere, local.below)

    content {
      name     = rule.key
      priority = rule.value.priority

      action {
        dynamic "block" {
          for_each = local.blocks
          content {}
        }

        dynamic "count" {
          for_each = local.counts
          content {}
        }
      }

      statement {
        and_statement {
          dynamic "statement" {
            for_each = length(rule.value.labels) == 1 ? rule.value.labels : []

            content {
              label_match_statement {
                scope = "LABEL"
                key   = statement.value
              }
            }
          }

          dynamic "statement" {
            for_each = length(rule.value.labels) == 1 ? [] : [rule.value.labels]

            content {
              or_statement {
                dynamic "statement" {
                  for_each = statement.value

                  content {
                    label_match_statement {
                      scope = "LABEL"
                      key   = statement.value
                    }
                  }
                }
              }
            }
          }

          dynamic "statement" {
            for_each = rule.value.outside

            content {
              not_statement {
                statement {
                  regex_match_statement {
                    regex_string = statement.value

                    field_to_match {
                      uri_path {}
                    }

                    text_transformation {
                      priority = 0
                      type     = "NONE"
                    }
                  }
                }
              }
            }
          }

          dynamic "statement" {
            for_each = length(rule.value.inside) == 1 ? rule.value.inside : []

            content {
              regex_match_statement {
                regex_string = statement.value

                field_to_match {
                  uri_path {}
                }

                text_transformation {
                  priority = 0
                  type     = "NONE"
                }
              }
            }
          }

          dynamic "statement" {
            for_each = length(rule.value.inside) > 1 ? [rule.value.inside] : []

            content {
              or_statement {
                dynamic "statement" {
                  for_each = statement.value

                  content {
                    regex_match_statement {
                      regex_string = statement.value

                      field_to_match {
                        uri_path {}
                      }

                      text_transformation {
                        priority = 0
                        type     = "NONE"
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }

      visibility_config {
        cloudwatch_metrics_enabled = true
        metric_name                = "${var.name}-${rule.key}"
        sampled_requests_enabled   = true
      }
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = var.name
    sampled_requests_enabled   = true
  }

  # A distribution lets go of it first.
  lifecycle {
    create_before_destroy = true
  }
}
