// Tries the package as strangers get it: packed, installed into fresh projects, on every supported line of Node.
// Needs a fresh build (npm run build). --clone: installs from a clone as well, which takes minutes.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installClone } from "./packed/clone.mjs";
import { nodeVersions } from "./packed/node-versions.mjs";
import { projects } from "./packed/projects.mjs";
import { pack } from "./packed/tarball.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
if (!existsSync(join(root, "dist/index.d.ts"))) throw new Error("there is no build; npm run build makes it");
const folder = mkdtempSync(join(tmpdir(), "sekkei packed "));
const started = performance.now();
try {
  const tarball = pack(root, folder);
  const made = projects(root, folder, tarball);
  nodeVersions(folder, made);
  if (process.argv.includes("--clone")) installClone(root, folder);
  console.log(`packed: fine, in ${Math.round((performance.now() - started) / 1000)} s`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
