/**
 * `npm run bench [-- --runs=5 --sizes=100,200,500,1000 --no-types]`: Sekkei and a peer, measured in the
 * same run as whole processes. See README.md for what the figures mean.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { writeGrowthDesign } from "./growth-design.mjs";
import { exponent, inTurns, runNode } from "./measure.mjs";
import { bench, cache, root } from "./paths.mjs";

/** @typedef {import("./measure.mjs").Usage} Usage */

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    sizes: { type: "string", default: "100,200,500,1000" },
    "no-types": { type: "boolean", default: false },
  },
});
const runs = Number(options.runs);
const sizes = options.sizes.split(",").map(Number);
const command = `${cache}/sekkei/dist/cli/main.js`;

/** The ratios that Sekkei wants to keep: times faster, and part of the memory. */
const target = { time: 15, memory: 1 / 5 };

await prepare();
const todo = exported(`${root}systems/todo`, "todo");
const programs = {
  sekkei: () => sekkei(`${root}systems/todo`, "todo"),
  package: () => peer("todo", "package"),
  files: () => peer("todo", "files"),
  typedPackage: () => typedPeer("todo", "package"),
  typedFiles: () => typedPeer("todo", "files"),
};
writeTypedPeer("todo", "package");
const cast = writeTypedPeer("todo", "files");
heading("Build of systems/todo, both environments");
const small = inTurns(programs, runs);
for (const made of ["peer-todo-package", "peer-todo-files", "typed-todo-package", "typed-todo-files"])
  checkPeer("todo", made);
console.log(
  `Resources of the peer: ${todo} (AWS only). Sekkei writes AWS and Google Cloud: ${files(out("todo")).length} files.`,
);
table(
  ["program", "time", "processor", "peak memory"],
  [
    ["Sekkei, AWS and Google Cloud", ...usage(small.sekkei)],
    ["peer, package imported as a whole, AWS", ...usage(small.package)],
    ["peer, a file a class imported, AWS", ...usage(small.files)],
    ["peer, type-checked, package as a whole, AWS", ...usage(small.typedPackage)],
    ["peer, type-checked, a file a class, AWS", ...usage(small.typedFiles)],
  ],
);
console.log(`The type-checked program: ${cast}`);
ratios("package imported as a whole (plain JavaScript)", small.sekkei, small.package);
ratios("a file a class imported (plain JavaScript)", small.sekkei, small.files);
ratios(
  "package imported as a whole (its TypeScript template: ts-node, type-checked)",
  small.sekkei,
  small.typedPackage,
);
ratios("a file a class imported (its TypeScript template: ts-node, type-checked)", small.sekkei, small.typedFiles);

heading("Growth: services in three environments on both clouds");
/** @type {{ services: number, usage: Usage, files: number, bytes: number }[]} */
const grown = [];
for (const services of sizes) {
  const name = `growth-${services}`;
  writeGrowthDesign(services, `${cache}/${name}`);
  const { sekkei: used } = inTurns({ sekkei: () => sekkei(`${cache}/${name}`, name) }, Math.min(runs, 3));
  const written = files(out(name));
  const bytes = written.reduce((sum, file) => sum + statSync(file).size, 0);
  grown.push({ services, usage: used, files: written.length, bytes });
}
const [least] = grown;
const share = (/** @type {(typeof grown)[number]} */ one, /** @type {keyof Usage} */ figure) =>
  (one.usage[figure] / one.services / (least.usage[figure] / least.services)).toFixed(2);
table(
  ["services", "time", "processor", "peak memory", "files", "MB", "processor a service", "memory a service"],
  grown.map((one) => [
    String(one.services),
    ...usage(one.usage),
    String(one.files),
    (one.bytes / 1e6).toFixed(1),
    share(one, "cpu"),
    share(one, "memory"),
  ]),
);
console.log(`A service costs what the columns on the right say, relative to the design of ${least.services}.`);
if (grown.length > 1) {
  const fit = (/** @type {keyof Usage} */ figure) =>
    exponent(grown.map((one) => /** @type {const} */ ([one.services, one.usage[figure]]))).toFixed(2);
  const bytes = exponent(grown.map((one) => /** @type {const} */ ([one.services, one.bytes]))).toFixed(2);
  console.log(
    `Growth with the number of services n: time n^${fit("time")}, processor n^${fit("cpu")}, memory n^${fit("memory")}, bytes n^${bytes} (1 is linear).`,
  );
}

heading(`The peer with ${least.services} services`);
const name = `growth-${least.services}`;
console.log(`Resources of the peer: ${exported(`${cache}/${name}`, name)} (AWS only).`);
const large = inTurns(
  { sekkei: () => sekkei(`${cache}/${name}`, name), files: () => peer(name, "files") },
  Math.min(runs, 3),
);
checkPeer(name, `peer-${name}-files`);
table(
  ["program", "time", "processor", "peak memory"],
  [
    ["Sekkei, AWS and Google Cloud", ...usage(large.sekkei)],
    ["peer, a file a class imported, AWS", ...usage(large.files)],
  ],
);
ratios("a file a class imported", large.sekkei, large.files);

/** Builds Sekkei, keeps a copy that no other build disturbs, and installs the peer as its lock file says. */
async function prepare() {
  execFileSync(process.execPath, [`${root}scripts/build.mjs`, ...(options["no-types"] ? ["--no-types"] : [])], {
    cwd: root,
  });
  rmSync(`${cache}/sekkei`, { recursive: true, force: true });
  mkdirSync(`${cache}/sekkei`, { recursive: true });
  cpSync(`${root}dist`, `${cache}/sekkei/dist`, { recursive: true });
  cpSync(`${root}package.json`, `${cache}/sekkei/package.json`);
  await build({
    entryPoints: [`${bench}export.mjs`],
    outfile: `${cache}/export.mjs`,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "warning",
  });
  if (!existsSync(`${bench}peer/node_modules/ts-node/package.json`)) {
    console.log("Installing the peer (about 510 MB, once) ...");
    execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: `${bench}peer`,
      stdio: "inherit",
    });
  }
  const version = (/** @type {string} */ folder) => JSON.parse(readFileSync(`${folder}/package.json`, "utf8")).version;
  const installed = ["cdktn", "@cdktn/provider-aws", "ts-node", "typescript"].map(
    (one) => `${one} ${version(`${bench}peer/node_modules/${one}`)}`,
  );
  console.log(`Sekkei ${version(root)}; peer: ${installed.join(", ")}; Node ${process.version}`);
  console.log(
    `Machine: ${cpus().length} x ${cpus()[0]?.model.trim() || process.arch}; medians of ${runs} runs taken in turns`,
  );
}

function out(/** @type {string} */ name) {
  return `${cache}/out-${name}`;
}

/** Into a folder that does not exist, so that everything is written. */
function sekkei(/** @type {string} */ folder, /** @type {string} */ name) {
  rmSync(out(name), { recursive: true, force: true });
  return runNode([command, "build", folder, "--out", out(name)]);
}

function peer(/** @type {string} */ name, /** @type {"package" | "files"} */ how) {
  const made = `${cache}/peer-${name}-${how}`;
  rmSync(made, { recursive: true, force: true });
  return runNode([`${bench}peer/synth.mjs`, `${cache}/${name}.json`, made, how]);
}

/** Writes the peer's program as its TypeScript template has it, and says how many arguments it casts. */
function writeTypedPeer(/** @type {string} */ name, /** @type {"package" | "files"} */ how) {
  const folder = `${cache}/typed-program-${name}-${how}`;
  const args = [`${bench}peer/project.mjs`, `${cache}/${name}.json`, folder, how];
  return execFileSync(process.execPath, args, { encoding: "utf8" }).trim();
}

/** As `npx ts-node main.ts`, which the template's cdktf.json says, without npx's own start. */
function typedPeer(/** @type {string} */ name, /** @type {"package" | "files"} */ how) {
  const made = `${cache}/typed-${name}-${how}`;
  rmSync(made, { recursive: true, force: true });
  return runNode([
    `${bench}peer/node_modules/ts-node/dist/bin.js`,
    `${cache}/typed-program-${name}-${how}/main.ts`,
    made,
  ]);
}

/** Writes the resources that the peer is to make, and says how many. */
function exported(/** @type {string} */ folder, /** @type {string} */ name) {
  runNode([`${cache}/export.mjs`, folder, `${cache}/${name}.json`]);
  return environments(name).reduce((sum, one) => sum + one.resources.length, 0);
}

/** @returns {{ name: string, resources: { mode: string, type: string, name: string, args: object }[] }[]} */
function environments(/** @type {string} */ name) {
  return JSON.parse(readFileSync(`${cache}/${name}.json`, "utf8"));
}

/** Fails when the peer did less than it was to do: a resource or an argument of one is missing. */
function checkPeer(/** @type {string} */ name, /** @type {string} */ made) {
  for (const environment of environments(name)) {
    const stack = JSON.parse(readFileSync(`${cache}/${made}/stacks/${environment.name}/cdk.tf.json`, "utf8"));
    for (const one of environment.resources) {
      const made = stack[one.mode === "data" ? "data" : "resource"]?.[one.type]?.[one.name];
      if (!made) throw new Error(`the peer did not make ${one.type}.${one.name}`);
      const keys = new Set(Object.keys(made).map((key) => key.replaceAll("_", "").toLowerCase()));
      const lost = Object.keys(one.args).filter((key) => !keys.has(key.toLowerCase()));
      if (lost.length > 0) throw new Error(`the peer left out ${lost.join(", ")} of ${one.type}.${one.name}`);
    }
  }
}

/** @returns {string[]} */
function files(/** @type {string} */ folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}

function heading(/** @type {string} */ text) {
  console.log(`\n## ${text}\n`);
}

/** @param {Usage} used */
function usage({ time, cpu, memory }) {
  return [`${time.toFixed(2)} s`, `${cpu.toFixed(2)} s`, `${Math.round(memory / 1e6)} MB`];
}

function table(/** @type {readonly string[]} */ head, /** @type {readonly (readonly string[])[]} */ rows) {
  const widths = head.map((text, column) => Math.max(text.length, ...rows.map((row) => row[column].length)));
  const line = (/** @type {readonly string[]} */ row) =>
    `| ${row.map((text, column) => text.padEnd(widths[column])).join(" | ")} |`;
  console.log(
    [line(head), `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`, ...rows.map(line)].join("\n"),
  );
}

/**
 * How much less Sekkei takes than the peer, and whether that is what it wants. The target for time is met only
 * when processor time says so too: a busy machine stretches the longer program more.
 */
function ratios(/** @type {string} */ what, /** @type {Usage} */ ours, /** @type {Usage} */ theirs) {
  const faster = theirs.time / ours.time;
  const less = theirs.cpu / ours.cpu;
  const part = ours.memory / theirs.memory;
  const met = (/** @type {boolean} */ yes) => (yes ? "met" : "not met");
  console.log(
    `\nAgainst the peer with ${what}: ${faster.toFixed(1)} times faster, ${less.toFixed(1)} times less processor ` +
      `(target ${target.time} by both: ${met(Math.min(faster, less) >= target.time)}), ` +
      `${part.toFixed(2)} of the memory (target ${target.memory}: ${met(part <= target.memory)})`,
  );
}
