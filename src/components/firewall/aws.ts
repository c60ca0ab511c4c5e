import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { awsLogRetention } from "../../lowering/aws/log-retention.ts";
import { outputOf, type LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { kebab } from "../../system/components.ts";
import type { Component } from "../../system/system.ts";
import type { Reference } from "../../terraform/expression.ts";
import { waf } from "./aws/waf/module.gen.ts";
import { awsRule, rulesOf, type RuleName } from "./rules.ts";
import { freeText, inPatterns, largeBodies, type Paths } from "./bodies.ts";
import type { Firewall } from "./schema.ts";

export const aws: Lowering<Firewall, AwsGrant> = { becomes: "AWS WAF", lower, keeps: ["logs"] };

/** ARN of the web ACL, for what stands behind it. */
export const webAclArn = (firewall: Component<Firewall>): Reference => outputOf(waf, firewall, "arn");

function lower(firewall: Component<Firewall>, context: LowerContext): void {
  const { config } = firewall;
  const { mode, rateLimit, countries, logs } = config;
  context.module(
    waf,
    {
      name: context.shortName(128, "web ACL"),
      mode,
      managed_rules: managedRules(config),
      large_bodies: patternsOf(largeBodies(firewall, context.system)),
      free_text: patternsOf(freeText(firewall, context.system)),
      rate_limit: rateLimit && { requests: rateLimit.count, seconds: rateLimit.seconds },
      // Neither list is as good as none.
      countries: (countries?.allow ?? countries?.block) ? countries : undefined,
      credential_headers: config.credentialHeaders,
      log_retention_days: logs && awsLogRetention(logs.retain.seconds),
      deletion_protection: context.system.protected,
    },
    {
      assertions: [
        {
          address: "aws_wafv2_web_acl.this",
          path: ["scope"],
          equals: "REGIONAL",
          message: "Load balancers take web ACLs of their region.",
        },
      ],
    },
  );
}

const patternsOf = (paths: Paths | undefined) =>
  paths && { paths: inPatterns(paths.paths), except: inPatterns(paths.except) };

/** Groups of AWS, each once, with their rules that only count. */
function managedRules(config: Firewall) {
  const counted = Object.entries(config.aws?.countOnly ?? {}) as [RuleName, readonly string[]][];
  const groups = new Set(rulesOf(config, "aws").map(awsRule));
  return Object.fromEntries(
    [...groups].map((group) => {
      const names = counted.flatMap(([rule, names]) => (awsRule(rule) === group ? names : []));
      return [kebab(group), names.length === 0 ? {} : { count_only: names }];
    }),
  );
}
