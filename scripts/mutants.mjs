// @ts-check
/**
 * Plants small faults in the sources, one at a time, and sees whether the tests of that room notice.
 *
 *   node scripts/mutants.mjs [--count 100] [--seed 20261127] [--jobs 2] [--list]
 *
 * Prints who survived, and the share that was noticed; ends with 2 where that is under 90 %. Works on copies.
 */
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { mutantsOf, sampled } from "./mutants/mutations.mjs";
import { leftOut, testsOf } from "./mutants/rooms.mjs";

const root = path.join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: {
    count: { type: "string", default: "100" },
    seed: { type: "string", default: "20261127" },
    jobs: { type: "string", default: "2" },
    list: { type: "boolean", default: false },
  },
});

const files = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((name) => `src/${name.split(path.sep).join("/")}`)
  .filter((file) => file.endsWith(".ts") && !leftOut.test(file))
  .sort();
const all = files.flatMap((file) => mutantsOf(file, readFileSync(path.join(root, file), "utf8")));
const chosen = sampled(all, Number(values.count), Number(values.seed));
console.error(`${chosen.length} of ${all.length} faults in ${files.length} files, seed ${values.seed}`);
/** @param {import("./mutants/mutations.mjs").Mutant} one */
const told = ({ file, line, was, becomes }) =>
  `${file}:${line}  ${was.replaceAll(/\s+/g, " ").slice(0, 60)}  ->  ${becomes.replaceAll(/\s+/g, " ").slice(0, 60)}`;
if (values.list) {
  console.log(chosen.map(told).join("\n"));
  process.exit(0);
}

/** @param {string} folder @param {readonly string[]} command @returns {Promise<number>} */
const run = (folder, [program = "", ...args]) =>
  new Promise((done) => {
    const child = spawn(program, args, { cwd: folder, stdio: "ignore", env: { ...process.env, NO_COLOR: "1" } });
    child.on("close", (status) => done(status ?? 1));
  });

const survivors = [];
let noticed = 0;
const queue = [...chosen];
// One worker each: the jobs are the processors. What is transformed once need not be for the next fault.
const vitest = ["node", "node_modules/vitest/vitest.mjs", "run", "--no-isolate", "--bail=1"];
const inCopy = ["--maxWorkers=1", "--experimental.fsModuleCache"];
// Where the tests fail anyway, they notice nothing.
if ((await run(root, [...vitest, ...new Set(chosen.flatMap(({ file }) => testsOf(file)))])) !== 0) {
  console.error("the tests fail without any fault");
  process.exit(1);
}
async function work() {
  const copy = mkdtempSync(path.join(tmpdir(), "sekkei-mutants-"));
  try {
    for (const name of [
      "src",
      "test",
      "scripts",
      "docs",
      "systems",
      "dist",
      "package.json",
      "tsconfig.json",
      "tsconfig.build.json",
      "vitest.config.ts",
      "CONTRIBUTING.md",
      "README.md",
      "README.ja.md",
      "LICENSE",
    ])
      cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
    symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"));
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
      const place = path.join(copy, one.file);
      const text = readFileSync(place, "utf8");
      writeFileSync(place, text.slice(0, one.start) + one.becomes + text.slice(one.end));
      // What runs as a process runs the bundle.
      const built = await run(copy, ["node", "scripts/build.mjs", "--no-types"]);
      const status = built || (await run(copy, [...vitest, ...inCopy, ...testsOf(one.file)]));
      writeFileSync(place, text);
      if (status === 0) survivors.push(told(one));
      else noticed += 1;
      console.error(`${status === 0 ? "SURVIVED" : "noticed "}  ${told(one)}`);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
await Promise.all(Array.from({ length: Number(values.jobs) }, work));
console.log(survivors.sort().join("\n"));
console.log(
  `${noticed} of ${chosen.length} noticed (${((noticed / chosen.length) * 100).toFixed(0)} %), seed ${values.seed}`,
);
process.exit(noticed / chosen.length < 0.9 ? 2 : 0);
