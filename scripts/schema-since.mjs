// @ts-check
/**
 * Since which version of its provider each type and argument is there, and which version ended a difference
 * that came back with every plan, for the types that Sekkei emits. Read from DIR (see `schemas.mjs`):
 *
 *   since-google.json  { type: { since?, args?: { name: version } } }, from the provider's documentation at each
 *                      release of 7.x; what is not listed was there at 7.0. Names, not paths.
 *   fixed-google.json  { type: [{ fixed, fields: [path] }] }, from its change log, 7.0 to 7.45
 *   since-aws.json     { resources, data: { type: { since?, args?: { path: version } } } }, an upper bound: of 6.x
 *                      the bindings of 6.0, 6.6, 6.10, 6.16, 6.20, 6.25, 6.40, 6.45, 6.64 and 6.66 were compared
 */
import { readFileSync } from "node:fs";
import path from "node:path";

/** @typedef {{ since?: string, args?: Record<string, string> }} Since */
/** @typedef {{ fixed: string, fields: string[] }} Fixed */
/** @typedef {import("./schemas.mjs").Block} Block */

/**
 * Faults of the AWS provider that ended in a version of 6.x, from its issues.
 * @type {Record<string, Fixed[]>}
 */
const FIXED_ON_AWS = {
  // "Provider produced inconsistent final plan" where the version is only known during apply (issue 47907, ended by
  // pull request 48318); before 6.26 every refresh read the value of the secret (issue 42383, pull request 44876).
  aws_secretsmanager_secret_version: [{ fixed: "6.50.0", fields: ["secret_string_wo"] }],
};

/** @param {Block} block @returns {Set<string>} */
function namesIn(block) {
  const names = new Set([...Object.keys(block.a), ...Object.keys(block.b ?? {})]);
  for (const [, , , nested] of Object.values(block.b ?? {}))
    if (nested.up === undefined) for (const name of namesIn(nested)) names.add(name);
  return names;
}

/**
 * @param {string} folder
 * @param {Record<"resources" | "data" | "ephemeral", Map<string, Block>>} all
 */
export function sinceOf(folder, all) {
  /** @param {string} name */
  const read = (name) => JSON.parse(readFileSync(path.join(folder, name), "utf8"));
  /** @type {Record<string, Since>} */
  const google = read("since-google.json");
  /** @type {Record<string, Fixed[]>} */
  const fixed = read("fixed-google.json");
  /** @type {Record<"resources" | "data", Record<string, Since>>} */
  const aws = read("since-aws.json");
  const modes = /** @type {const} */ (["resources", "data"]);
  const found = modes.map((mode) => {
    const lines = [...all[mode]]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([type, block]) => {
        const known = type.startsWith("aws_") ? aws[mode][type] : mode === "resources" ? google[type] : undefined;
        const names = namesIn(block);
        const args = Object.entries(known?.args ?? {}).filter(([at]) => names.has(at.split(".").at(-1) ?? ""));
        const ended = mode === "resources" ? ((type.startsWith("aws_") ? FIXED_ON_AWS[type] : fixed[type]) ?? []) : [];
        const row = {
          ...(known?.since ? { since: known.since } : {}),
          ...(args.length > 0 ? { args: Object.fromEntries(args) } : {}),
          ...(ended.length > 0 ? { fixed: ended } : {}),
        };
        return Object.keys(row).length === 0 ? [] : [`${JSON.stringify(type)}: ${JSON.stringify(row)}`];
      });
    return `"${mode}": {\n${lines.join(",\n")}\n}`;
  });
  return `{\n"read": "2026-11",\n${found.join(",\n")}\n}\n`;
}
