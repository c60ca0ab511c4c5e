// Writes `module.gen.ts` beside the files of each Terraform module: its text, with the types of what it takes and gives.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const bundled = mkdtempSync(join(tmpdir(), "sekkei-modules-"));
const bundle = join(bundled, "modules.mjs");
await build({
  stdin: {
    contents: `
      export { moduleFolders } from "./src/terraform/configuration/declaration/folders.fixture.ts";
      export { declarationOf } from "./src/terraform/configuration/declaration/declaration.ts";
      export { problemsOf } from "./src/terraform/configuration/declaration/problems.ts";
    `,
    resolveDir: root,
  },
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  logLevel: "warning",
});
const { moduleFolders, declarationOf, problemsOf } = await import(pathToFileURL(bundle).href);
rmSync(bundled, { recursive: true });

const source = join(root, "src");
const folders = moduleFolders(source);
const problems = problemsOf(folders);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
// What is sound is written all the same.
for (const folder of folders) {
  if (problems.some((problem) => problem.startsWith(`${folder.path}:`))) continue;
  writeFileSync(join(source, folder.path, "module.gen.ts"), declarationOf(folder, folders));
}
