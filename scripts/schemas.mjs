// @ts-check
/**
 * Writes the provider schemas that Sekkei carries: for every type named in
 * `src/terraform/schemas/types.json`, its arguments as JSON (checked when systems are built) and as
 * TypeScript types (checked while lowerings are written).
 *
 *   node scripts/schemas.mjs --from DIR
 *
 * DIR holds one `<provider>-<version>.json.gz` a provider: the compact extracts of the provider
 * schemas carried by the npm packages @cdktn/provider-aws 25.7.0 (hashicorp/aws 6.66.0) and
 * @cdktf/provider-google(-beta) 16.12.1 (hashicorp/google 6.50.0). Their format:
 *
 *   block = { a: { name: [type, flags, allowed?] }, b?: { name: [nesting, min, max, block | { up }] } }
 *   flags = r(equired) o(ptional) c(omputed) w(rite only) s(ensitive)
 *   up    = a block that holds itself: the block this many levels above
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { closest } from "fastest-levenshtein";
import { printTypes } from "./schema-types.mjs";

/** @typedef {import("./schema-types.mjs").Block} Block */
/** @typedef {{ version: string, resources: Record<string, Block>, data: Record<string, Block> }} Provider */

const FOLDER = path.join(import.meta.dirname, "../src/terraform/schemas");
const MODES = /** @type {const} */ (["resources", "data"]);

/**
 * Blocks of which there can be one. The provider says so in a validator, which no schema shows, or,
 * for the WAF statement, the extract has it from a sibling resource that does.
 * @type {Record<string, string[]>}
 */
const AT_MOST_ONE = {
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

/** @param {Provider} extract @param {"resources" | "data"} mode @param {string[]} wanted */
function pick(extract, mode, wanted) {
  const known = extract[mode];
  return wanted.toSorted().map((type) => {
    const block = known[type] ?? fail(`unknown type ${type} in ${mode}; nearest: ${closest(type, Object.keys(known))}`);
    if (!isWhole(block)) fail(`${type} has a block that the extract does not describe`);
    correct(type, block, mode === "resources");
    return /** @type {[string, Block]} */ ([type, block]);
  });
}

const { from } = parseArgs({ options: { from: { type: "string" } } }).values;
if (from === undefined) fail("usage: node scripts/schemas.mjs --from DIR");

/** @type {Record<string, { resources: string[], data: string[] }>} */
const wanted = JSON.parse(readFileSync(path.join(FOLDER, "types.json"), "utf8"));
/** Types by mode; google-beta comes last and gives only what google lacks. @type {{ resources: Map<string, Block>, data: Map<string, Block> }} */
const all = { resources: new Map(), data: new Map() };
/** @type {Map<string, string>} */
const files = new Map();
for (const [provider, lists] of Object.entries(wanted)) {
  const extract = readExtract(from, provider);
  const sections = MODES.map((mode) => {
    const blocks = pick(extract, mode, lists[mode]);
    for (const [type, block] of blocks) if (!all[mode].has(type)) all[mode].set(type, block);
    return `"${mode}": {\n${blocks.map(([type, block]) => `"${type}": ${JSON.stringify(block)}`).join(",\n")}\n}`;
  });
  const json = `{\n"version": "${extract.version}",\n${sections.join(",\n")}\n}\n`;
  files.set(`${provider}.gen.json`, json);
  console.log(`${provider} ${extract.version}: ${lists.resources.length} resources, ${lists.data.length} data sources`);
}
files.set("types.gen.ts", printTypes(all));
// Written at the end, so that a mistake in types.json leaves everything as it was.
for (const [name, content] of files) writeFileSync(path.join(FOLDER, name), content);
