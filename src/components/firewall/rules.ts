import type { Target } from "../../terraform/graph.ts";
import type { Firewall } from "./schema.ts";

/** Sets of managed rules by portable name. */
export const ruleNames = [
  "common",
  "sqlInjection",
  "crossSiteScripting",
  "knownBadInputs",
  "ipReputation",
  "anonymousIp",
] as const;
export type RuleName = (typeof ruleNames)[number];

/** On AWS the common group holds the rules against cross-site scripting. */
export const awsRule = (rule: RuleName): RuleName => (rule === "crossSiteScripting" ? "common" : rule);

/**
 * AWS managed rule groups.
 * Source: https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html, read 2026-11.
 */
export const awsGroups: Readonly<Record<RuleName, string>> = {
  common: "AWSManagedRulesCommonRuleSet",
  crossSiteScripting: "AWSManagedRulesCommonRuleSet",
  sqlInjection: "AWSManagedRulesSQLiRuleSet",
  knownBadInputs: "AWSManagedRulesKnownBadInputsRuleSet",
  ipReputation: "AWSManagedRulesAmazonIpReputationList",
  anonymousIp: "AWSManagedRulesAnonymousIpList",
};

/**
 * Preconfigured rules of Cloud Armor, from the OWASP Core Rule Set 3.3, with the priority that each keeps.
 * Source: https://cloud.google.com/armor/docs/waf-rules, read 2026-11.
 */
export const armorRules: Readonly<Record<RuleName, Readonly<Record<string, number>>>> = {
  sqlInjection: { "sqli-v33-stable": 1000 },
  crossSiteScripting: { "xss-v33-stable": 1010 },
  common: {
    "xss-v33-stable": 1010,
    "lfi-v33-stable": 1020,
    "rfi-v33-stable": 1030,
    "rce-v33-stable": 1040,
    "protocolattack-v33-stable": 1050,
    "scannerdetection-v33-stable": 1060,
  },
  knownBadInputs: { "cve-canary": 1070, "java-v33-stable": 1080 },
  ipReputation: {},
  anonymousIp: {},
};

/** Lists of Google Threat Intelligence, which only Cloud Armor Enterprise has. */
export const armorLists: Readonly<Partial<Record<RuleName, Readonly<Record<string, number>>>>> = {
  ipReputation: { "iplist-known-malicious-ips": 200 },
  anonymousIp: { "iplist-tor-exit-nodes": 210, "iplist-anon-proxies": 220, "iplist-vpn-providers": 230 },
};

export const needsEnterprise = (rule: RuleName): boolean => rule in armorLists;

/** The rules of the design, or the ones that every application can bear. */
export function rulesOf(config: Firewall, target: Target): readonly RuleName[] {
  if (config.rules) return config.rules;
  const reputation = target === "aws" || config.gcp?.enterprise ? (["ipReputation"] as const) : [];
  return ["common", "sqlInjection", "knownBadInputs", ...reputation];
}

/** Whether a signature of Cloud Armor is of a set that is on. */
export const isArmed = (config: Firewall, signature: string): boolean =>
  rulesOf(config, "gcp")
    .flatMap((rule) => Object.keys(armorRules[rule]))
    .some((set) => signature.endsWith(`-${set.split("-")[0] ?? ""}`));
