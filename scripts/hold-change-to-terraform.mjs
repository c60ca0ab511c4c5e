// @ts-check
/**
 * Holds what a change is said to do to the real terraform: random designs are built, applied by a judge, built again
 * with one thing changed, and planned on the state of before; each resource has to be created, changed, moved,
 * replaced or destroyed as it was said.
 *
 *   node scripts/hold-change-to-terraform.mjs --judge TFCHECK [--pairs 20] [--from 0] [--seed 20261122]
 *
 * The judge's providers have the rules of their schemas, so it is these that are compared, without what providers
 * decide in code. What is said to be open may come out as it was. --from leaves out the first ones.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const root = path.join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: {
    judge: { type: "string" },
    pairs: { type: "string", default: "20" },
    from: { type: "string", default: "0" },
    seed: { type: "string", default: "20261122" },
  },
});
const { judge } = values;
if (judge === undefined) {
  console.error("usage: node scripts/hold-change-to-terraform.mjs --judge TFCHECK [--pairs N] [--from N] [--seed N]");
  process.exit(1);
}

// The generator is TypeScript and lives with the tests.
const bundle = path.join(root, "node_modules/.cache/hold-change-to-terraform.mjs");
await build({
  absWorkingDir: root,
  entryPoints: ["test/changed-pairs.fixture.ts"],
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  packages: "external",
  logLevel: "warning",
});
/** @type {typeof import("../test/changed-pairs.fixture.ts")} */
const { changedPairs } = await import(pathToFileURL(bundle).href);

const pairs = await changedPairs({ from: Number(values.from), to: Number(values.pairs), seed: Number(values.seed) });
/** @type {Record<string, number>} */
const counts = { certain: 0, afterApply: 0, open: 0 };
let judged = 0;
const wrong = [];
for (const { name, change, at, before, after, expected } of pairs) {
  const folder = mkdtempSync(path.join(tmpdir(), "sekkei-changed-"));
  try {
    for (const [which, files] of /** @type {const} */ ([
      ["before", before],
      ["after", after],
    ]))
      for (const [file, content] of files) {
        const to = path.join(folder, which, file);
        mkdirSync(path.dirname(to), { recursive: true });
        writeFileSync(to, content);
      }
    const answer = plannedIn(path.join(folder, "before", at), path.join(folder, "after", at));
    const place = `${name}, ${at}, ${change}`;
    if (answer?.ok !== true) {
      wrong.push(`${place}: ${JSON.stringify(answer?.errors ?? "no answer")}`);
      continue;
    }
    judged += 1;
    for (const one of expected) counts[one.certainty] = (counts[one.certainty] ?? 0) + 1;
    wrong.push(...differences(expected, answer.changes).map((said) => `${place}: ${said}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
for (const one of wrong) console.error(one);
const said = Object.entries(counts).map(([certainty, count]) => `${count} ${certainty}`);
console.log(`${judged} changes of ${pairs.length}, resources that change: ${said.join(", ")}; ${wrong.length} differ`);
process.exit(wrong.length > 0 ? 2 : 0);

/**
 * What the judge says of a folder on the state that another leaves.
 * @param {string} before
 * @param {string} after
 * @returns {{ ok: boolean, errors: unknown, changes: { action: string, address: string, from?: string }[] } | undefined}
 */
function plannedIn(before, after) {
  const answer = (/** @type {readonly string[]} */ options) => {
    const asked = ["change", "--json", ...options, before, after];
    const { stdout } = spawnSync(judge ?? "", asked, { encoding: "utf8", maxBuffer: 1e9 });
    const last = stdout.trim().split("\n").at(-1) ?? "";
    return last === "" ? undefined : JSON.parse(last);
  };
  const first = answer([]);
  // Where the last resource of a type is gone, the judge has to be told of all types.
  return JSON.stringify(first?.errors ?? "").includes("no schema available") ? answer(["--full"]) : first;
}

/**
 * @param {readonly import("../src/change/changes.ts").Change[]} expected
 * @param {readonly { action: string, address: string, from?: string }[]} planned
 * @returns {readonly string[]}
 */
function differences(expected, planned) {
  const real = new Map(planned.filter(({ action }) => action !== "read").map((one) => [one.address, one]));
  const lost = expected.flatMap((one) => {
    const found = real.get(one.address);
    const action = found === undefined ? "nothing" : named(found.action);
    const allowed = [one.action, ...(one.otherwise === undefined ? [] : [one.otherwise, "update"])];
    if (one.otherwise !== undefined && one.from !== undefined) allowed.push("move");
    const why = JSON.stringify(one.because.map(({ argument, certainty }) => `${argument} ${certainty}`));
    if (!allowed.includes(action))
      return [`${one.address}: ${one.action} (${one.certainty}) said, ${action} planned ${why}`];
    return found?.from === one.from || one.from === undefined || action === "nothing"
      ? []
      : [`${one.address}: from ${one.from} said, from ${found?.from ?? "nowhere"} planned`];
  });
  const known = new Set(expected.map(({ address }) => address));
  const more = [...real.values()].filter(({ address }) => !known.has(address));
  return [...lost, ...more.map(({ action, address }) => `${address}: nothing said, ${named(action)} planned`)];
}

/** @param {string} action */
function named(action) {
  return action === "delete" ? "destroy" : action;
}
