// Runs when the package is installed from its sources: in a clone, or from a folder (npm install ../sekkei).
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
// npm links a folder and runs this before anything is installed in it.
if (!existsSync(new URL("../node_modules/esbuild", import.meta.url)))
  execFileSync("npm", ["ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: "inherit",
  });
await import("./build.mjs");
