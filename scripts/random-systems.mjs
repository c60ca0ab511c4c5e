// @ts-check
/**
 * Writes the output of random valid designs into an empty folder, for judges that read files.
 *
 *   node scripts/random-systems.mjs --out DIR [--count 20] [--seed 20261122]
 *
 * The same seed gives the same designs.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const root = path.join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: {
    out: { type: "string" },
    count: { type: "string", default: "20" },
    seed: { type: "string", default: "20261122" },
  },
});
if (values.out === undefined) {
  console.error("usage: node scripts/random-systems.mjs --out DIR [--count N] [--seed N]");
  process.exit(1);
}

// The generator is TypeScript and lives with the tests.
const bundle = path.join(root, "node_modules/.cache/random-systems.mjs");
await build({
  absWorkingDir: root,
  entryPoints: ["test/random-output.fixture.ts"],
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  packages: "external",
  logLevel: "warning",
});
/** @type {typeof import("../test/random-output.fixture.ts")} */
const { randomOutputs } = await import(pathToFileURL(bundle).href);

if (existsSync(values.out) && readdirSync(values.out).length > 0) {
  console.error(`${values.out} is not empty`);
  process.exit(1);
}
const outputs = await randomOutputs(Number(values.seed), Number(values.count));
for (const [index, { design, files }] of outputs.entries()) {
  const folder = path.join(values.out, String(index).padStart(3, "0"));
  for (const [name, content] of new Map([["design.json", JSON.stringify(design, undefined, 2)], ...files])) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
console.log(`${outputs.length} designs in ${values.out}`);
