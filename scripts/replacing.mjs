// @ts-check
/**
 * Writes for which arguments the providers replace a resource, of every type named in `src/terraform/schemas/types.json`:
 *
 *   node scripts/replacing.mjs --from DIR
 *
 * DIR is as for `scripts/schemas.mjs`, with the rules of aws in `aws-rules.json.gz`; `forceNew` in them says it. Paths
 * are names joined by ".0.", which stands for every element of a list.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";

const { from } = parseArgs({ options: { from: { type: "string" } } }).values;
if (from === undefined) throw new Error("usage: node scripts/replacing.mjs --from DIR");
const folder = path.join(import.meta.dirname, "../src/terraform");
/** @param {string} name */
const read = (name) => JSON.parse(gunzipSync(readFileSync(path.join(from, name))).toString("utf8"));
/** @type {Record<string, { resources?: string[] }>} */
const wanted = JSON.parse(readFileSync(path.join(folder, "schemas/types.json"), "utf8"));
/** @type {[string, string[]][]} */
const found = [];
for (const [provider, { resources = [] }] of Object.entries(wanted)) {
  const file = readdirSync(from).find((name) =>
    provider === "aws" ? name === "aws-rules.json.gz" : new RegExp(`^${provider}-7[^/]*\\.json\\.gz$`).test(name),
  );
  if (file === undefined) continue;
  const extract = read(file);
  /** @type {Record<string, Record<string, { forceNew?: boolean }>>} */
  const rules = (extract.rules ?? extract).resources;
  for (const type of resources) {
    const names = Object.entries(rules[type] ?? {}).flatMap(([name, { forceNew }]) => (forceNew ? [name] : []));
    if (names.length > 0 && !found.some(([known]) => known === type)) found.push([type, names.sort()]);
  }
}
found.sort(([a], [b]) => (a < b ? -1 : 1));
const lines = found.map(([type, names]) => `  ${JSON.stringify(type)}: ${JSON.stringify(names.join(" "))}`);
writeFileSync(path.join(folder, "replacing/replacing.gen.json"), `{\n${lines.join(",\n")}\n}\n`);
