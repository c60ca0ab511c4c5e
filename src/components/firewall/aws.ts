import { accountId, arn, policy, type AwsGrant } from "../../lowering/aws/grant.ts";
import { awsLogRetention } from "../../lowering/aws/log-retention.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { kebab } from "../../system/components.ts";
import type { Component } from "../../system/system.ts";
import { ref, text, type Reference } from "../../terraform/expression.ts";
import type { AwsWafv2WebAcl } from "../../terraform/schemas/types.gen.ts";
import { awsGroups, awsRule, rulesOf, type RuleName } from "./rules.ts";
import type { Firewall } from "./schema.ts";

export const aws: Lowering<Firewall, AwsGrant> = { area: "waf", becomes: "AWS WAF", lower };

/** ARN of the web ACL, for what stands behind it. */
export const webAclArn = (firewall: Component<Firewall>): Reference => ref(`aws_wafv2_web_acl.${firewall.name}`, "arn");

type Rule = NonNullable<AwsWafv2WebAcl["rule"]>[number];

function lower(firewall: Component<Firewall>, context: LowerContext): void {
  const { name, config } = firewall;
  const acl = context.add(
    "aws_wafv2_web_acl",
    name,
    {
      name: context.shortName(128, "web ACL"),
      description: "Managed rules, rate limit and countries.",
      scope: "REGIONAL",
      default_action: { allow: {} },
      // Holds for sampled requests as well as for logs.
      data_protection_config: {
        data_protection: [
          { action: "SUBSTITUTION", field: { field_type: "SINGLE_HEADER", field_keys: ["authorization", "cookie"] } },
        ],
      },
      rule: [...ownRules(config, context), ...managedRules(config, context)],
      visibility_config: visibility(context),
    },
    {
      assertions: [{ path: ["scope"], equals: "REGIONAL", message: "Load balancers take web ACLs of their region." }],
    },
  );
  if (config.logs) logs(firewall, context, acl("arn"), config.logs.retain.seconds);
}

const visibility = (context: LowerContext, suffix?: string) => ({
  cloudwatch_metrics_enabled: true,
  metric_name: context.name(suffix),
  sampled_requests_enabled: true,
});

/** Cheap rules first: what they refuse, the managed rules need not read. */
function ownRules(config: Firewall, context: LowerContext): readonly Rule[] {
  const action = config.mode === "block" ? { block: {} } : { count: {} };
  const { allow, block } = config.countries ?? {};
  const rules: Rule[] = [];
  const codes = allow ?? block;
  if (codes) {
    const match = { geo_match_statement: { country_codes: codes } };
    rules.push({
      name: "countries",
      priority: 0,
      action,
      statement: allow ? { not_statement: { statement: match } } : match,
      visibility_config: visibility(context, "countries"),
    });
  }
  if (config.rateLimit) {
    const { count, seconds } = config.rateLimit;
    rules.push({
      name: "rate-limit",
      priority: 1,
      action,
      statement: { rate_based_statement: { aggregate_key_type: "IP", limit: count, evaluation_window_sec: seconds } },
      visibility_config: visibility(context, "rate-limit"),
    });
  }
  return rules;
}

/** Priorities belong to groups, so that one more group moves no other. */
const priorities: Readonly<Record<RuleName, number>> = {
  ipReputation: 10,
  anonymousIp: 20,
  common: 30,
  crossSiteScripting: 30,
  knownBadInputs: 40,
  sqlInjection: 50,
};

function managedRules(config: Firewall, context: LowerContext): readonly Rule[] {
  const counted = Object.entries(config.aws?.countOnly ?? {}) as [RuleName, readonly string[]][];
  const rules = [...new Set(rulesOf(config, "aws").map(awsRule))].sort((a, b) => priorities[a] - priorities[b]);
  return rules.map((rule) => {
    const overrides = counted.flatMap(([key, names]) => (awsRule(key) === rule ? names : []));
    return {
      name: kebab(rule),
      priority: priorities[rule],
      override_action: config.mode === "block" ? { none: {} } : { count: {} },
      statement: {
        managed_rule_group_statement: {
          vendor_name: "AWS",
          name: awsGroups[rule],
          ...(overrides.length === 0
            ? {}
            : { rule_action_override: overrides.map((one) => ({ name: one, action_to_use: { count: {} } })) }),
        },
      },
      visibility_config: visibility(context, kebab(rule)),
    };
  });
}

function logs(firewall: Component<Firewall>, context: LowerContext, acl: Reference, seconds: number): void {
  const { name } = firewall;
  const feature = "logs";
  const group = context.add(
    "aws_cloudwatch_log_group",
    name,
    { name: text`aws-waf-logs-${context.name()}`, retention_in_days: awsLogRetention(seconds) },
    { feature, comment: "AWS WAF only writes to groups whose name begins with aws-waf-logs-." },
  );
  context.add(
    "aws_cloudwatch_log_resource_policy",
    name,
    {
      policy_name: context.name("waf-logs"),
      policy_document: policy([
        {
          Sid: "WriteWafLogs",
          Principal: { Service: "delivery.logs.amazonaws.com" },
          Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
          Resource: text`${group("arn")}:*`,
          Condition: {
            StringEquals: { "aws:SourceAccount": accountId },
            ArnLike: { "aws:SourceArn": arn("logs", "*") },
          },
        },
      ]),
    },
    { feature },
  );
  context.add(
    "aws_wafv2_web_acl_logging_configuration",
    name,
    {
      resource_arn: acl,
      log_destination_configs: [group("arn")],
      redacted_fields: [{ single_header: { name: "authorization" } }, { single_header: { name: "cookie" } }],
    },
    { feature, dependsOn: [`aws_cloudwatch_log_resource_policy.${name}`] },
  );
}
