/** Runs whole processes and says what they cost. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { bench, cache } from "./paths.mjs";

/**
 * What one process used: seconds on the clock, seconds of processor, bytes at its peak.
 * @typedef {{ time: number, cpu: number, memory: number }} Usage
 */

/**
 * Runs a Node program to its end; fails with its words when it fails.
 * @param {readonly string[]} args
 * @returns {Usage}
 */
export function runNode(args) {
  const file = `${cache}/usage.json`;
  const started = performance.now();
  // Not --import: with it Node starts every program as an ES module, which ts-node does not survive.
  const done = spawnSync(process.execPath, ["--require", `${bench}usage.cjs`, ...args], {
    encoding: "utf8",
    env: { ...process.env, BENCH_USAGE: file, LANG: "en_US.UTF-8" },
    maxBuffer: 2 ** 26,
  });
  const time = (performance.now() - started) / 1000;
  if (done.status !== 0) throw new Error(`node ${args.join(" ")} failed:\n${done.stderr || String(done.error)}`);
  return { time, ...JSON.parse(readFileSync(file, "utf8")) };
}

/**
 * The median of each figure, of runs taken in turns, so that a busy moment of the machine meets all
 * programs alike. The first round warms the disk and is not counted.
 * @template {string} Name
 * @param {Readonly<Record<Name, () => Usage>>} programs
 * @param {number} runs
 * @returns {Record<Name, Usage>}
 */
export function inTurns(programs, runs) {
  const names = /** @type {Name[]} */ (Object.keys(programs));
  const taken = names.map(() => /** @type {Usage[]} */ ([]));
  for (let round = 0; round <= runs; round++) {
    for (const [index, name] of names.entries()) {
      const usage = programs[name]();
      if (round > 0) taken[index].push(usage);
    }
  }
  return /** @type {Record<Name, Usage>} */ (
    Object.fromEntries(names.map((name, index) => [name, medians(taken[index])]))
  );
}

/**
 * @param {readonly Usage[]} usages
 * @returns {Usage}
 */
const medians = (usages) => ({
  time: median(usages.map((one) => one.time)),
  cpu: median(usages.map((one) => one.cpu)),
  memory: median(usages.map((one) => one.memory)),
});

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * The exponent k of y = c * x^k that fits best; 1 is linear.
 * @param {readonly (readonly [x: number, y: number])[]} points
 */
export function exponent(points) {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]);
  const mean = (/** @type {number} */ axis) => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const above = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return above / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
