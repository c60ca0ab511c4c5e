// Installs the package from a clone that nobody has prepared.
import { join } from "node:path";
import { commands, makeProject } from "./projects.mjs";
import { install, run } from "./run.mjs";

export function installClone(root, folder) {
  run(folder, "git", ["clone", "--quiet", "--local", root, join(folder, "sekkei")]);
  const project = makeProject(root, join(folder, "cloned"), "module");
  install(project, "../sekkei");
  commands(project, "node_modules/.bin/sekkei");
  console.log("clone: installed and built");
}
