// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface WafInputs {
  /** Full name, such as todo-prod-waf: of the web ACL and the start of its metrics' names. */
  readonly name: Argument<string>;
  /**
   * What happens to requests that a rule matches: block, or count to try rules out.
   * @default "block"
   */
  readonly mode?: Argument<string> | undefined;
  /** Rules that AWS maintains: common (with cross-site scripting), sql-injection, known-bad-inputs, ip-reputation, anonymous-ip; for each, the rules that only count, such as SizeRestrictions_BODY, which refuses bodies above 8 KiB. */
  readonly managed_rules: MapArgument<{
    /** @default [] */
    readonly count_only?: ListArgument<string> | null | undefined;
  }>;
  /**
   * Paths whose services take bodies above 8 KiB, as `/api/*` (all below) and `/health`, and those below them that do not, in groups of which each fits into a pattern of 200 characters; the common group refuses such bodies elsewhere. null: there are none.
   * @default null
   */
  readonly large_bodies?: Argument<{
    readonly paths: ListArgument<ListArgument<string>> | null;
    /** @default [] */
    readonly except?: ListArgument<ListArgument<string>> | null | undefined;
  }> | null | undefined;
  /**
   * Paths whose services take prompts, code or markup in bodies, in the same form; rules against SQL, scripts and files in bodies refuse elsewhere only. null: there are none.
   * @default null
   */
  readonly free_text?: Argument<{
    readonly paths: ListArgument<ListArgument<string>> | null;
    /** @default [] */
    readonly except?: ListArgument<ListArgument<string>> | null | undefined;
  }> | null | undefined;
  /**
   * Most requests of one address within a window of 60, 120, 300 or 600 seconds. null: no limit.
   * @default null
   */
  readonly rate_limit?: Argument<{
    readonly requests: Argument<number> | null;
    readonly seconds: Argument<number> | null;
  }> | null | undefined;
  /**
   * Countries (ISO 3166-1 alpha-2) that alone are let in, or that are kept out: one of the two, with at most 50. null: all are let in.
   * @default null
   */
  readonly countries?: Argument<{
    readonly allow?: ListArgument<string> | null | undefined;
    readonly block?: ListArgument<string> | null | undefined;
  }> | null | undefined;
  /**
   * Headers whose values neither logs nor samples show, beside those that carry credentials by custom. At most 90.
   * @default []
   */
  readonly credential_headers?: ListArgument<string> | undefined;
  /**
   * Days that the records of inspected requests are kept, one of those that CloudWatch Logs offers. null: there are none.
   * @default null
   */
  readonly log_retention_days?: Argument<number> | null | undefined;
  /**
   * Whether the records of inspected requests refuse to be deleted.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * Tags of all resources, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type WafOutput = "arn";

/**
 * A web application firewall for load balancers of its region: countries, a rate limit for each client, and rules
 * that AWS maintains.
 */
export const waf: ModuleSource<WafInputs, WafOutput> = {
  cloud: "aws",
  name: "waf",
  modules: [],
  files: {
    "bodies.tf": `# Rules about bodies that would refuse what the product is sent: they count on the paths that take it, and refuse
# everywhere else.

locals {
  # By group, since a label begins with its group. What exploits of single products look like stays refused.
  body_rules = {
    for name, rule in {
      large-bodies = {
        priority = 60
        where    = var.large_bodies
        names    = { common = ["SizeRestrictions_BODY"] }
      }
      free-text = {
        priority = 61
        where    = var.free_text
        names = {
          common           = ["CrossSiteScripting_BODY", "EC2MetaDataSSRF_BODY", "GenericLFI_BODY", "GenericRFI_BODY"]
          known-bad-inputs = ["JavaDeserializationRCE_BODY", "ReactJSRCE_BODY"]
          sql-injection    = ["SQLi_BODY", "SQLiExtendedPatterns_BODY"]
        }
      }
    } : name => rule if rule.where != null
  }

  label_namespaces = {
    common           = "awswaf:managed:aws:core-rule-set"
    known-bad-inputs = "awswaf:managed:aws:known-bad-inputs"
    sql-injection    = "awswaf:managed:aws:sql-database"
  }

  # What is to count anyway is refused nowhere.
  labels = {
    for name, rule in local.body_rules : name => flatten([
      for group, rules in rule.names : [
        for one in rules : "\${local.label_namespaces[group]}:\${replace(one, "_BODY", "_Body")}"
        if !contains(var.managed_rules[group].count_only, one)
      ]
      if contains(keys(var.managed_rules), group)
    ])
  }

  # A pattern for each group of paths.
  patterns = {
    for name, rule in local.body_rules : name => {
      for place in ["paths", "except"] : place => [
        for paths in rule.where[place] :
        "^(\${replace(replace(join("|", paths), ".", "\\\\."), "/*", "/.*")})$"
      ]
    }
  }

  elsewhere = {
    for name, rule in local.body_rules : "\${name}-elsewhere" => {
      priority = rule.priority
      labels   = local.labels[name]
      outside  = local.patterns[name].paths
      inside   = []
    } if length(local.labels[name]) > 0 && join(",", flatten(rule.where.paths)) != "/*"
  }

  # Paths of others below such a path.
  below = {
    for name, rule in local.body_rules : "\${name}-below" => {
      priority = rule.priority + 10
      labels   = local.labels[name]
      outside  = []
      inside   = local.patterns[name].except
    } if length(local.labels[name]) > 0 && length(rule.where.except) > 0
  }
}
`,
    "logs.tf": `data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

# AWS WAF only writes to groups whose name begins with aws-waf-logs-.
resource "aws_cloudwatch_log_group" "this" {
  count = var.log_retention_days == null ? 0 : 1

  name                        = "aws-waf-logs-\${var.name}"
  retention_in_days           = var.log_retention_days
  deletion_protection_enabled = var.deletion_protection
  tags                        = var.tags
}

resource "aws_cloudwatch_log_resource_policy" "this" {
  count = var.log_retention_days == null ? 0 : 1

  policy_name = "\${var.name}-waf-logs"
  policy_document = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "WriteWafLogs"
        Effect    = "Allow"
        Principal = { Service = "delivery.logs.amazonaws.com" }
        Action    = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource  = "\${aws_cloudwatch_log_group.this[0].arn}:*"
        Condition = {
          StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id }
          ArnLike = {
            "aws:SourceArn" = "arn:\${data.aws_partition.current.partition}:logs:\${data.aws_region.current.region}:\${data.aws_caller_identity.current.account_id}:*"
          }
        }
      },
    ]
  })
}

resource "aws_wafv2_web_acl_logging_configuration" "this" {
  count = var.log_retention_days == null ? 0 : 1

  resource_arn            = aws_wafv2_web_acl.this.arn
  log_destination_configs = aws_cloudwatch_log_group.this[*].arn

  dynamic "redacted_fields" {
    for_each = local.redacted_headers

    content {
      single_header {
        name = redacted_fields.value
      }
    }
  }

  depends_on = [aws_cloudwatch_log_resource_policy.this]
}
`,
    "main.tf": `# A web application firewall for load balancers of its region: countries, a rate limit for each client, and rules
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
        metric_name                = "\${var.name}-countries"
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
        metric_name                = "\${var.name}-rate-limit"
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
        metric_name                = "\${var.name}-\${rule.key}"
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
        metric_name                = "\${var.name}-\${rule.key}"
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
`,
    "outputs.tf": `output "arn" {
  description = "ARN of the web ACL, for the load balancers behind it."
  value       = aws_wafv2_web_acl.this.arn
}
`,
    "variables.tf": `variable "name" {
  description = "Full name, such as todo-prod-waf: of the web ACL and the start of its metrics' names."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.name) <= 128
    error_message = "The name of a web ACL has at most 128 characters."
  }
}

variable "mode" {
  description = "What happens to requests that a rule matches: block, or count to try rules out."
  type        = string
  default     = "block"
  nullable    = false

  validation {
    condition     = contains(["block", "count"], var.mode)
    error_message = "A firewall blocks or counts."
  }
}

variable "managed_rules" {
  description = "Rules that AWS maintains: common (with cross-site scripting), sql-injection, known-bad-inputs, ip-reputation, anonymous-ip; for each, the rules that only count, such as SizeRestrictions_BODY, which refuses bodies above 8 KiB."
  type = map(object({
    count_only = optional(list(string), [])
  }))
  nullable = false

  validation {
    condition = alltrue([
      for group in keys(var.managed_rules) :
      contains(["common", "sql-injection", "known-bad-inputs", "ip-reputation", "anonymous-ip"], group)
    ])
    error_message = "There are the groups common, sql-injection, known-bad-inputs, ip-reputation and anonymous-ip."
  }
}

variable "large_bodies" {
  description = "Paths whose services take bodies above 8 KiB, as \`/api/*\` (all below) and \`/health\`, and those below them that do not, in groups of which each fits into a pattern of 200 characters; the common group refuses such bodies elsewhere. null: there are none."
  type = object({
    paths  = list(list(string))
    except = optional(list(list(string)), [])
  })
  default = null
}

variable "free_text" {
  description = "Paths whose services take prompts, code or markup in bodies, in the same form; rules against SQL, scripts and files in bodies refuse elsewhere only. null: there are none."
  type = object({
    paths  = list(list(string))
    except = optional(list(list(string)), [])
  })
  default = null
}

variable "rate_limit" {
  description = "Most requests of one address within a window of 60, 120, 300 or 600 seconds. null: no limit."
  type = object({
    requests = number
    seconds  = number
  })
  default = null
}

variable "countries" {
  description = "Countries (ISO 3166-1 alpha-2) that alone are let in, or that are kept out: one of the two, with at most 50. null: all are let in."
  type = object({
    allow = optional(list(string))
    block = optional(list(string))
  })
  default = null

  validation {
    condition     = var.countries == null || try((var.countries.allow == null) != (var.countries.block == null), false)
    error_message = "Countries are either allowed or blocked."
  }
}

variable "credential_headers" {
  description = "Headers whose values neither logs nor samples show, beside those that carry credentials by custom. At most 90."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "log_retention_days" {
  description = "Days that the records of inspected requests are kept, one of those that CloudWatch Logs offers. null: there are none."
  type        = number
  default     = null
}

variable "deletion_protection" {
  description = "Whether the records of inspected requests refuse to be deleted."
  type        = bool
  default     = false
  nullable    = false
}

variable "tags" {
  description = "Tags of all resources, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
