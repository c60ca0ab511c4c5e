// @ts-check
/**
 * Writes the provider schemas that Sekkei carries: for every type named in
 * `src/terraform/schemas/types.json`, its arguments as JSON (checked when systems are built) and as
 * TypeScript types (checked while lowerings are written).
 *
 *   node scripts/schemas.mjs --from DIR
 *
 * DIR holds one `<provider>-<version>.json.gz` for each provider, a compact extract of its schemas:
 * google and google-beta 7.45.0, random 3.9.0 and archive 2.8.0 read out of the providers themselves;
 * aws 6.66.0 and time 0.13.1 out of their bindings on npm (@cdktn/provider-aws 25.7.0,
 * @cdktf/provider-time 11.0.1), the rules of aws out of its provider 5.46 and its API models. The format:
 *
 *   { version, resources, data, ephemeral: { type: block }, rules: { resources, data: { type: { path: rule } } } }
 *   block = { a: { name: [type, flags] }, b?: { name: [nesting, min, max, block | { up }] } }
 *   flags = r(equired) o(ptional) c(omputed) w(rite only) s(ensitive)
 *   up    = a block that holds itself: the block this many levels above
 *   path  = names joined by ".0.": a rule is about every element of a list
 *   rule  = values, min, max, minLen, maxLen, pattern, format: what the provider accepts as a value
 *   dated = (at the top) rules without `api` come from an older version of the provider
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { closest } from "fastest-levenshtein";
import { sinceOf } from "./schema-since.mjs";

/** @typedef {any} Type */
/** @typedef {{ a: Record<string, [Type, string, string[]?]>, b?: Record<string, [string, number, number, Block]>, any?: string[], up?: number }} Block */
/** @typedef {Record<string, unknown>} Rule */
/** @typedef {Record<string, Record<string, Record<string, Rule>>>} Rules */
/** @typedef {"resources" | "data" | "ephemeral"} Mode */
/** @typedef {{ version: string, dated?: true, rules?: Rules } & Partial<Record<Mode, Record<string, Block>>>} Provider */

const FOLDER = path.join(import.meta.dirname, "../src/terraform/schemas");
const MODES = /** @type {const} */ (["resources", "data", "ephemeral"]);
/** What a rule says of a value; the others, between arguments, are for the providers to judge. */
const OF_VALUES = ["values", "min", "max", "minLen", "maxLen", "pattern", "format"];

/**
 * Blocks of which there can be one. The provider says so in a validator, which no schema shows, or,
 * for the WAF statement, the extract has it from a sibling resource that does.
 * @type {Record<string, string[]>}
 */
const AT_MOST_ONE = {
  aws_bedrock_inference_profile: ["model_source"],
  aws_bedrock_model_invocation_logging_configuration: [
    "logging_config",
    "logging_config.cloudwatch_config",
    "logging_config.cloudwatch_config.large_data_delivery_s3_config",
    "logging_config.s3_config",
  ],
  aws_cognito_user_pool_client: ["analytics_configuration", "refresh_token_rotation", "token_validity_units"],
  aws_s3_bucket_lifecycle_configuration: [
    "rule.abort_incomplete_multipart_upload",
    "rule.expiration",
    "rule.filter",
    "rule.filter.and",
    "rule.filter.tag",
    "rule.noncurrent_version_expiration",
  ],
};

/** What repeats inside a WAF statement; every other block there stands once. */
const REPEATING_IN_STATEMENT = new Set([
  "and_statement.statement",
  "or_statement.statement",
  ..."text_transformation rule_action_override excluded_rule insert_header response_header".split(" "),
  ..."managed_rule_group_configs exempt_uri_regular_expression".split(" "),
]);

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(`schemas: ${message}`);
  process.exit(1);
}

/** @param {string} folder @param {string} provider @returns {Provider} */
function readExtract(folder, provider) {
  const found = readdirSync(folder).filter((name) => new RegExp(`^${provider}-\\d[^/]*\\.json\\.gz$`).test(name));
  if (found.length !== 1) fail(`${folder} must hold one ${provider}-<version>.json.gz, but has ${found.length}`);
  return JSON.parse(gunzipSync(readFileSync(path.join(folder, String(found[0])))).toString("utf8"));
}

/** @param {Block} block @param {string} parent */
function limitStatement(block, parent) {
  for (const [name, nested] of Object.entries(block.b ?? {})) {
    const repeats = REPEATING_IN_STATEMENT.has(name) || REPEATING_IN_STATEMENT.has(`${parent}.${name}`);
    nested[2] = repeats ? 0 : 1;
    if (name === "statement") nested[1] = 1;
    if (nested[3].up === undefined) limitStatement(nested[3], name);
  }
}

/**
 * Puts right what the bindings do not know.
 * @param {string} type @param {Block} block @param {boolean} managed
 */
function correct(type, block, managed) {
  // The bindings let every resource be given an `id`; providers refuse that.
  if (managed && block.a.id?.[1] === "oc") block.a.id[1] = "c";
  for (const spot of (managed && AT_MOST_ONE[type]) || []) {
    /** @type {any} */
    let nested;
    for (const step of spot.split("."))
      nested = (nested?.[3] ?? block).b?.[step] ?? fail(`${type} has no block ${spot}`);
    nested[2] = 1;
  }
  if (managed && type === "aws_wafv2_web_acl") {
    const statement = block.b?.rule?.[3].b?.statement ?? fail(`${type} has no block rule.statement`);
    limitStatement(statement[3], "statement");
    // The sibling says `custom_keys`, this resource `custom_key`: better neither than the wrong one.
    delete statement[3].b?.rate_based_statement?.[3].b?.custom_keys;
  }
}

/** @param {Block} block @returns {boolean} */
const isWhole = (block) =>
  !block.any?.length && Object.values(block.b ?? {}).every(([, , , b]) => b.up !== undefined || isWhole(b));

/**
 * The rules on values of one type, without those that say nothing and those of arguments that the schema lacks.
 * @param {Provider} extract @param {Mode} mode @param {string} type @param {Block} block
 * @returns {[string, unknown][]}
 */
function rulesOf(extract, mode, type, block) {
  const found = Object.entries(extract.rules?.[mode]?.[type] ?? {}).flatMap(([spot, rule]) => {
    /** @type {Rule} */
    const kept = Object.fromEntries(OF_VALUES.flatMap((name) => (name in rule ? [[name, rule[name]]] : [])));
    if (typeof kept.pattern === "string") kept.pattern = inJavaScript(kept.pattern);
    if (Object.keys(kept).length === 0 || !isArgument(block, spot.split("."))) return [];
    // What has a name is judged by a form of our own; a range or a list of values may have grown since.
    const dated = extract.dated && !rule.api && Object.keys(kept).some((name) => name !== "format");
    return [[spot, { ...kept, ...(dated ? { dated } : {}) }]];
  });
  return found.length === 0 ? [] : [[type, Object.fromEntries(found.toSorted(([a], [b]) => (a < b ? -1 : 1)))]];
}

/**
 * A Go regular expression as one of JavaScript, to be compiled with the `u` flag: without it `\\p{L}` would mean
 * the letters p, {, L and }.
 * @param {string} pattern
 */
function inJavaScript(pattern) {
  const translated = pattern
    .replace(/\\x\{([0-9A-Fa-f]+)\}/g, "\\u{$1}")
    .replace(/\\([_\-'"@%&,:;<=>~!# ])/g, (whole, sign) => (sign === "-" ? whole : sign));
  for (const candidate of [translated, translated.replaceAll("\\-", "\\x2d")]) {
    try {
      new RegExp(candidate, "u");
      return candidate;
    } catch {
      // The next one, or none.
    }
  }
  return fail(`a pattern that JavaScript cannot compile: ${pattern}`);
}

/** @param {Block} block @param {string[]} steps @returns {boolean} */
function isArgument(block, steps) {
  const [name = "", ...rest] = steps.filter((step) => !/^\d+$/.test(step));
  if (rest.length === 0) return /[ro]/.test(block.a[name]?.[1] ?? "");
  const inner = block.b?.[name]?.[3];
  // A block that holds itself is judged where it first stands.
  return inner !== undefined && inner.up === undefined && isArgument(inner, rest);
}

/** @param {Provider} extract @param {Mode} mode @param {string[]} wanted */
function pick(extract, mode, wanted) {
  const known = extract[mode] ?? {};
  return wanted.toSorted().map((type) => {
    const block = known[type] ?? fail(`unknown type ${type} in ${mode}; nearest: ${closest(type, Object.keys(known))}`);
    if (!isWhole(block)) fail(`${type} has a block that the extract does not describe`);
    correct(type, block, mode === "resources");
    return /** @type {[string, Block]} */ ([type, block]);
  });
}

const { from } = parseArgs({ options: { from: { type: "string" } } }).values;
if (from === undefined) fail("usage: node scripts/schemas.mjs --from DIR");

/** @type {Record<string, Partial<Record<Mode, string[]>>>} */
const wanted = JSON.parse(readFileSync(path.join(FOLDER, "types.json"), "utf8"));
/** Types by mode; google-beta comes last and gives only what google lacks. @type {Record<Mode, Map<string, Block>>} */
const all = { resources: new Map(), data: new Map(), ephemeral: new Map() };
/** @type {Map<string, string>} */
const files = new Map();
for (const [provider, lists] of Object.entries(wanted)) {
  const extract = readExtract(from, provider);
  const picked = MODES.map((mode) => /** @type {const} */ ([mode, pick(extract, mode, lists[mode] ?? [])]));
  for (const [mode, blocks] of picked)
    for (const [type, block] of blocks) if (!all[mode].has(type)) all[mode].set(type, block);
  const sections = picked.map(([mode, blocks]) => `"${mode}": ${lines(blocks)}`);
  const rules = picked.map(
    ([mode, blocks]) => `"${mode}": ${lines(blocks.flatMap(([type, block]) => rulesOf(extract, mode, type, block)))}`,
  );
  const parts = [`"version": ${JSON.stringify(extract.version)}`, ...sections, `"rules": {\n${rules.join(",\n")}\n}`];
  files.set(`${provider}.gen.json`, `{\n${parts.join(",\n")}\n}\n`);
  console.log(
    `${provider} ${extract.version}: ${MODES.map((mode) => `${lists[mode]?.length ?? 0} ${mode}`).join(", ")}`,
  );
}
files.set("since.gen.json", sinceOf(from, all));
// Written at the end, so that a mistake in types.json leaves everything as it was.
for (const [name, content] of files) writeFileSync(path.join(FOLDER, name), content);

/** A type on each line, so that a change shows as what it is. @param {(readonly [string, unknown])[]} entries */
function lines(entries) {
  return `{\n${entries.map(([type, value]) => `${JSON.stringify(type)}: ${JSON.stringify(value)}`).join(",\n")}\n}`;
}
