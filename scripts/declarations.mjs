// Writes the types of the language from its schemas: what a design may write, and what a system holds of it.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
// A folder of its own: a copy of the sources may share the installed packages.
const folder = mkdtempSync(join(tmpdir(), "sekkei-declarations-"));
const bundle = join(folder, "declarations.mjs");
await build({
  stdin: {
    contents: `
      export { kinds } from "./src/components/kinds.gen.ts";
      export { configDeclarations, inputDeclarations } from "./src/document/declarations/declarations.ts";
    `,
    resolveDir: root,
  },
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  logLevel: "warning",
});
const { kinds, configDeclarations, inputDeclarations } = await import(pathToFileURL(bundle).href);
rmSync(folder, { recursive: true });
writeFileSync(new URL("../src/inputs.gen.ts", import.meta.url), inputDeclarations(kinds));
writeFileSync(new URL("../src/system/configs.gen.ts", import.meta.url), configDeclarations(kinds));
