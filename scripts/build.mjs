// Bundles the package: one file a command loads, so that a start costs milliseconds, the JSON Schema and type declarations.
import { execFileSync } from "node:child_process";
import { chmodSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const root = new URL("..", import.meta.url).pathname;
// Made beside the old one, so that a build that fails leaves it.
const fresh = new URL("../node_modules/.cache/sekkei-dist", import.meta.url);
rmSync(fresh, { recursive: true, force: true });
await build({
  absWorkingDir: decodeURIComponent(root),
  entryPoints: {
    index: "src/index.ts",
    rules: "src/rules.ts",
    "cli/main": "src/cli/main.ts",
    load: "src/api/apart/child.ts",
  },
  outdir: "node_modules/.cache/sekkei-dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // Everything is bundled but what carries native code: a start then reads two files, not two hundred.
  external: ["esbuild", "oxc-parser"],
  minify: true,
  keepNames: true,
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  chunkNames: "chunks/[name]-[hash]",
  logLevel: "warning",
});
rmSync(new URL("../dist", import.meta.url), { recursive: true, force: true });
renameSync(fresh, new URL("../dist", import.meta.url));
chmodSync(new URL("../dist/cli/main.js", import.meta.url), 0o755);
const schema = execFileSync(process.execPath, ["dist/cli/main.js", "schema"], { cwd: decodeURIComponent(root) });
// On one line: it is for machines.
writeFileSync(new URL("../dist/schema.json", import.meta.url), JSON.stringify(JSON.parse(schema)));
if (!process.argv.includes("--no-types")) await (await import("./types.mjs")).writeTypes();
