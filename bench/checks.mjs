/**
 * `npm run bench:checks [-- --runs=5 --sizes=100,200,500,1000 --rules=10]`: all rules over generated designs,
 * in one process. See README.md for what the figures mean.
 */
import { mkdirSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { writeGrowthDesign } from "./growth-design.mjs";
import { exponent, median } from "./measure.mjs";
import { bench, cache } from "./paths.mjs";

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    sizes: { type: "string", default: "100,200,500,1000" },
    rules: { type: "string", default: "10" },
  },
});
const runs = Number(options.runs);
const sizes = options.sizes.split(",").map(Number);
/** Seconds that all rules may take over the largest design. */
const target = 2;

mkdirSync(cache, { recursive: true });
await build({
  entryPoints: [`${bench}checks-entry.mjs`],
  outfile: `${cache}/checks.mjs`,
  bundle: true,
  format: "esm",
  platform: "node",
  packages: "external",
  logLevel: "warning",
});
/** @type {typeof import("./checks-entry.mjs")} */
const { open, rules } = await import(`${cache}/checks.mjs`);
console.log(`${rules.length} rules; Node ${process.version}`);
console.log(`Machine: ${cpus().length} x ${cpus()[0]?.model.trim() || process.arch}; medians of ${runs} runs`);

/** @type {{ services: number, time: number, single: Map<string, number> }[]} */
const measured = [];
for (const services of sizes) {
  const folder = `${cache}/growth-${services}`;
  writeGrowthDesign(services, folder);
  const design = await open(folder);
  const times = Array.from({ length: runs + 1 }, () => seconds(() => design.check(rules)));
  const findings = design.check(rules).findings.length;
  const time = median(times.slice(1));
  console.log(
    `${services} services: resolved in ${design.resolved.toFixed(2)} s, all rules in ${time.toFixed(2)} s, ${findings} findings`,
  );
  const single = new Map(rules.map((rule) => [rule.id, median([0, 1, 2].map(() => seconds(() => design.look(rule))))]));
  measured.push({ services, time, single });
}
const largest = measured[measured.length - 1];
console.log(
  `All rules over ${largest.services} services: ${largest.time.toFixed(2)} s (target ${target} s: ${largest.time < target ? "met" : "not met"})`,
);

const fit = (/** @type {(one: (typeof measured)[number]) => number} */ figure) =>
  measured.length > 1
    ? `n^${exponent(measured.map((one) => /** @type {const} */ ([one.services, figure(one)]))).toFixed(2)}`
    : "";
console.log(`Growth with the number of services n: ${fit((one) => one.time)} (1 is linear).\n\nThe slowest rules:`);
const slowest = [...largest.single].sort((a, b) => b[1] - a[1]).slice(0, Number(options.rules));
for (const [id, time] of slowest)
  console.log(`${(time * 1000).toFixed(1).padStart(8)} ms  ${id} ${fit((one) => one.single.get(id) ?? 0)}`);

function seconds(/** @type {() => unknown} */ run) {
  const started = performance.now();
  run();
  return (performance.now() - started) / 1000;
}
