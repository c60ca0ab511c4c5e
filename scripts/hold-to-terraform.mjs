// @ts-check
/**
 * Holds the evaluation of modules to the real terraform: every system is built, applied by a judge that keeps its
 * state, and what the resource graph says of each call is compared with that: the same addresses, and the same value
 * wherever one is known before anything is made.
 *
 *   node scripts/hold-to-terraform.mjs --judge TFCHECK [--random 20] [--from 0] [--seed 20261122] systems/*
 *
 * The judge plans again as well: a second plan that would change something is told too. --from leaves out the first
 * ones of the random designs.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const root = path.join(import.meta.dirname, "..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    judge: { type: "string" },
    random: { type: "string", default: "0" },
    from: { type: "string", default: "0" },
    seed: { type: "string", default: "20261122" },
  },
});
const { judge } = values;
if (judge === undefined) {
  console.error(
    "usage: node scripts/hold-to-terraform.mjs --judge TFCHECK [--random N] [--from N] [--seed N] systems/*",
  );
  process.exit(1);
}

const bundle = path.join(root, "node_modules/.cache/hold-to-terraform.mjs");
await build({
  absWorkingDir: root,
  entryPoints: ["test/planned-systems.fixture.ts"],
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  packages: "external",
  logLevel: "warning",
});
/** @type {typeof import("../test/planned-systems.fixture.ts")} */
const { plannedSystems } = await import(pathToFileURL(bundle).href);

const random = { from: Number(values.from), to: Number(values.random), seed: Number(values.seed) };
const systems = await plannedSystems(positionals, random);
let compared = 0;
let roots = 0;
const wrong = [];
for (const { name, files, environments } of systems) {
  const folder = mkdtempSync(path.join(tmpdir(), "sekkei-held-"));
  try {
    for (const [file, content] of files) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), content);
    }
    const answers = appliedIn(environments.map(({ at }) => path.join(folder, at)));
    for (const { at, labels, planned } of environments) {
      roots += 1;
      const place = `${name}/${at}`;
      const answer = answers.get(path.join(folder, at));
      if (answer?.ok !== true) {
        wrong.push(`${place}: ${JSON.stringify(answer?.errors ?? "no answer")}`);
        continue;
      }
      if (Object.values(answer.replan).some((count) => count > 0))
        wrong.push(`${place}: planning again: ${JSON.stringify(answer.replan)}`);
      const state = stateOf(answer.kept, new Set(labels));
      for (const id of Object.keys(planned)) if (!state.has(id)) wrong.push(`${place}: ${id} is not made`);
      for (const id of state.keys()) if (!Object.hasOwn(planned, id)) wrong.push(`${place}: ${id} is made besides`);
      for (const [id, expected] of Object.entries(planned)) {
        const real = state.get(id);
        if (real === undefined) continue;
        compared += 1;
        for (const said of differences(expected, real)) wrong.push(`${place}: ${id}${said}`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
for (const one of wrong) console.error(one);
console.log(`${compared} resources of modules in ${roots} environments: ${wrong.length} differ`);
process.exit(wrong.length > 0 ? 2 : 0);

/**
 * What the judge says of folders that it applied and planned again, by folder.
 * @param {readonly string[]} folders
 * @returns {ReadonlyMap<string, { ok: boolean, errors: unknown, replan: Record<string, number>, kept: string }>}
 */
function appliedIn(folders) {
  const { stdout } = spawnSync(judge ?? "", ["apply", "--json", "--keep", "--jobs", "2", ...folders], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const lines = stdout.trim().split("\n");
  return new Map(lines.map((line) => JSON.parse(line)).map((answer) => [path.resolve(answer.dir), answer]));
}

/**
 * Attributes of managed resources inside calls, by address.
 * @param {string} kept
 * @param {ReadonlySet<string>} labels
 * @returns {ReadonlyMap<string, unknown>}
 */
function stateOf(kept, labels) {
  try {
    const file = readdirSync(kept, { recursive: true, encoding: "utf8" }).find((one) =>
      one.endsWith("terraform.tfstate"),
    );
    const { resources } = JSON.parse(readFileSync(path.join(kept, file ?? ""), "utf8"));
    const found = new Map();
    for (const one of resources) {
      if (one.mode !== "managed" || !labels.has(/^module\.(\w+)/.exec(one.module ?? "")?.[1] ?? "")) continue;
      for (const { index_key: key, attributes } of one.instances) {
        const index = key === undefined ? "" : `[${JSON.stringify(key)}]`;
        const values = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, plain(value)]));
        found.set(`${one.module}.${one.type}.${one.name}${index}`, values);
      }
    }
    return found;
  } finally {
    rmSync(kept, { recursive: true, force: true });
  }
}

/**
 * A state has the type of a value beside it, where an argument takes any (`input` of terraform_data).
 * @param {unknown} value
 * @returns {unknown}
 */
function plain(value) {
  if (typeof value !== "object" || value === null || Object.keys(value).sort().join() !== "type,value") return value;
  return /** @type {{ value: unknown }} */ (value).value;
}

/**
 * Where something known is not so: nothing is asked of what only the cloud knows.
 * @param {unknown} expected
 * @param {unknown} real
 * @returns {readonly string[]}
 */
function differences(expected, real, at = "") {
  if (expected === null && (real === null || real === undefined)) return [];
  // A list with gaps: what is not known there may be anything.
  if (Array.isArray(expected)) {
    if (!Array.isArray(real)) return [`${at}: a list expected, found ${JSON.stringify(real)}`];
    if (real.length !== expected.length) return [`${at}: ${expected.length} expected, found ${real.length}`];
    const text = (/** @type {readonly unknown[]} */ list) =>
      list
        .map((one) => JSON.stringify(one))
        .sort()
        .join();
    if (text(expected) === text(real)) return [];
    const inOrder = expected.flatMap((one, index) =>
      one === null ? [] : differences(one, real[index], `${at}[${index}]`),
    );
    if (inOrder.length === 0) return [];
    // A set has no order: each known item has to be somewhere.
    const lost = expected.filter((one) => one !== null && !real.some((other) => differences(one, other).length === 0));
    return lost.length === 0 ? [] : inOrder;
  }
  if (typeof expected === "object" && expected !== null) {
    if (typeof real !== "object" || real === null) return [`${at}: an object expected, found ${JSON.stringify(real)}`];
    return Object.entries(expected).flatMap(([key, one]) =>
      differences(one, /** @type {Record<string, unknown>} */ (real)[key], `${at}.${key}`),
    );
  }
  if (expected === null || same(expected, real)) return [];
  return [`${at}: ${JSON.stringify(expected)} expected, found ${JSON.stringify(real)}`];
}

/** Texts that hold JSON are compared as what they mean. @param {unknown} a @param {unknown} b */
function same(a, b) {
  if (a === b) return true;
  if (typeof a !== "string" || typeof b !== "string" || !/^[[{]/.test(a)) return false;
  try {
    return JSON.stringify(JSON.parse(a)) === JSON.stringify(JSON.parse(b));
  } catch {
    return false;
  }
}
