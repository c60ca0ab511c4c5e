import type { LowerContext } from "../../lowering/context.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import type { GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
import type { GoogleComputeSecurityPolicy } from "../../terraform/schemas/types.gen.ts";
import { armorLists, armorRules, rulesOf } from "./rules.ts";
import type { Firewall } from "./schema.ts";

export const gcp: Lowering<Firewall, GcpGrant> = { area: "cloud_armor", becomes: "Cloud Armor", lower };

/** Id of the security policy, for backend services. */
export const securityPolicyId = (firewall: Component<Firewall>): Reference =>
  ref(`google_compute_security_policy.${firewall.name}`, "id");

type Rule = NonNullable<GoogleComputeSecurityPolicy["rule"]>[number];
const everyone = { versioned_expr: "SRC_IPS_V1", config: { src_ip_ranges: ["*"] } };

function lower(firewall: Component<Firewall>, context: LowerContext): void {
  const { name, config } = firewall;
  context.add(
    "google_compute_security_policy",
    name,
    {
      name: context.shortName(63, "security policy"),
      description: "Managed rules, rate limit and countries.",
      type: "CLOUD_ARMOR",
      advanced_options_config: { json_parsing: "STANDARD", log_level: "NORMAL" },
      adaptive_protection_config: { layer_7_ddos_defense_config: { enable: true, rule_visibility: "STANDARD" } },
      rule: [...rules(config), rest],
    },
    {
      dependsOn: [enableApi(context, "compute.googleapis.com")],
      comment: "The first rule that matches decides, so the rate limit, which lets requests pass, comes last.",
      assertions: [
        {
          path: ["adaptive_protection_config", 0, "layer_7_ddos_defense_config", 0, "enable"],
          equals: true,
          message: "Floods of requests are noticed.",
        },
      ],
    },
  );
}

function rules(config: Firewall): readonly Rule[] {
  const preview = config.mode === "count";
  const deny = (priority: number, description: string, expression: string): Rule => ({
    action: "deny(403)",
    priority,
    preview,
    description,
    match: { expr: { expression } },
  });
  const found: Rule[] = [];
  const { allow, block } = config.countries ?? {};
  if (allow) found.push(deny(100, "Other countries", `!('[${allow.join(",")}]'.contains(origin.region_code))`));
  if (block) found.push(deny(100, "Blocked countries", `'[${block.join(",")}]'.contains(origin.region_code)`));
  for (const [list, priority] of chosen(config, armorLists))
    found.push(deny(priority, list, `evaluateThreatIntelligence('${list}')`));
  for (const [set, priority] of chosen(config, armorRules)) found.push(deny(priority, set, preconfigured(set, config)));
  if (config.rateLimit) {
    const { count, seconds } = config.rateLimit;
    found.push({
      action: "throttle",
      priority: 9000,
      preview,
      description: "Rate limit of one client address",
      match: everyone,
      rate_limit_options: {
        conform_action: "allow",
        exceed_action: "deny(429)",
        enforce_on_key: "IP",
        rate_limit_threshold: { count, interval_sec: seconds },
      },
    });
  }
  return found;
}

const rest: Rule = { action: "allow", priority: 2_147_483_647, description: "Everything else", match: everyone };

/** Each rule once, by priority. */
function chosen(config: Firewall, table: typeof armorLists): readonly (readonly [string, number])[] {
  const entries = rulesOf(config, "gcp").flatMap((rule) => Object.entries(table[rule] ?? {}));
  return [...new Map(entries)].sort(([, a], [, b]) => a - b);
}

function preconfigured(set: string, { gcp: options }: Firewall): string {
  const kind = set.split("-")[0] ?? set;
  const optOut = (options?.optOut ?? []).filter((id) => id.endsWith(`-${kind}`)).map((id) => `'${id}'`);
  const left = optOut.length === 0 ? "" : `, 'opt_out_rule_ids': [${optOut.join(", ")}]`;
  return `evaluatePreconfiguredWaf('${set}', {'sensitivity': ${options?.sensitivity ?? 1}${left}})`;
}
