/**
 * What the providers accept as a value of an argument, beyond its type: their own rules, as the schemas
 * carry them. A rule is found by type and path; ".0." in a path stands for every element of a list.
 */

import type { Wanted } from "../issues/issue.ts";
import { oncePer } from "../issues/once-per.ts";

export interface ValueRule {
  /** The literals allowed. */
  readonly values?: readonly string[];
  /** A regular expression with the `u` flag. */
  readonly pattern?: string;
  readonly format?: keyof typeof formats;
  readonly min?: number;
  readonly max?: number;
  readonly minLen?: number;
  readonly maxLen?: number;
  /** Read out of an older version of the provider: today's may accept more, never less. */
  readonly dated?: true;
}

/** Rules of one type, by path. */
export type ValueRules = Readonly<Record<string, ValueRule>>;

const octet = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
const ipv4 = `${octet}(\\.${octet}){3}`;

/** Forms that have a name, and what a text of that form must match. */
const formats = {
  arn: /^arn:aws(-[a-z]+)*:[^:]*:([a-z]{2,4}(-[a-z]+)+-\d{1,2})?:(aws(-[a-z]+)*|third-party|partner-managed|\d{12}|cw.{10})?:./,
  account: /^\d{12}$/,
  time: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  cidr: new RegExp(`^(${ipv4}/(3[0-2]|[12]?\\d)|[0-9a-fA-F:]*:[0-9a-fA-F:.]*/\\d{1,3})$`),
  ipv4: new RegExp(`^${ipv4}$`),
  iamMember: /^(?!deleted)(.+:.+|project(Owners|Readers|Writers)|allUsers|allAuthenticatedUsers)$/,
  json: /^\s*(["[{]|-?\d|(true|false|null)\s*$)/,
  port: /^([1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])$/,
} satisfies Record<Extract<Wanted, { format: string }>["format"], RegExp>;

/** A pattern takes longer to read than to match. */
const matcher = oncePer(({ pattern = "" }: ValueRule) => new RegExp(pattern, "u"));

/** Why the provider refuses a value; undefined when it takes it. */
export function refusal(rule: ValueRule, value: string | number): Wanted | undefined {
  if (
    rule.values &&
    !(typeof value === "number" ? rule.values.map(Number).includes(value) : rule.values.includes(value))
  )
    // Providers read an empty text as "not given".
    return value === "" ? undefined : { one: rule.values };
  if (rule.format && value !== "" && !formats[rule.format].test(String(value))) return { format: rule.format };
  if (typeof value === "number") {
    if (rule.min !== undefined && value < rule.min) return { least: rule.min };
    return rule.max !== undefined && value > rule.max ? { most: rule.max } : undefined;
  }
  if (value === "") return undefined;
  const length = Array.from(value).length;
  if (rule.pattern !== undefined && !matcher(rule).test(value)) return { pattern: rule.pattern };
  if (rule.minLen !== undefined && length < rule.minLen) return { least: rule.minLen, of: "characters" };
  return rule.maxLen !== undefined && length > rule.maxLen ? { most: rule.maxLen, of: "characters" } : undefined;
}

/** The rule for a place in the arguments: `["rule", 3, "name"]` is held to `rule.0.name`. */
export function ruleAt(rules: ValueRules | undefined, path: readonly (string | number)[]): ValueRule | undefined {
  if (rules === undefined) return undefined;
  const names = path.filter((step) => typeof step === "string");
  const last = typeof path.at(-1) === "number" ? ".0" : "";
  return rules[names.join(".0.") + last];
}
