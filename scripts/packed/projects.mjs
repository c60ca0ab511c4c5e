// Fresh projects of strangers: an ES module, CommonJS, one that runs the command through npx, a global installation.
import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { install, run } from "./run.mjs";

const systems = ["todo", "research-service", "llm-dashboard"];
const here = (name) => new URL(name, import.meta.url);

/** A folder with the designs of the systems and a program; without `type` it is CommonJS. */
export function makeProject(root, folder, type) {
  mkdirSync(folder);
  const packageJson = { name: "stranger", version: "1.0.0", private: true, ...(type && { type }) };
  writeFileSync(join(folder, "package.json"), JSON.stringify(packageJson));
  for (const name of systems)
    cpSync(join(root, "systems", name), join(folder, "systems", name), {
      recursive: true,
      filter: (path) => !/generated|README/.test(path),
    });
  cpSync(here("program.ts"), join(folder, "program.ts"));
  cpSync(here("program.mjs"), join(folder, "program.mjs"));
  return folder;
}

/** No `skipLibCheck`: the declarations of the package are checked as well. */
function typeCheck(folder, tsc, paths) {
  const compilerOptions = {
    target: "es2023",
    lib: ["es2023", "dom"],
    module: "nodenext",
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    types: [],
    ...(paths && { paths }),
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["systems", "program.ts"] }));
  run(folder, process.execPath, [tsc, "-p", "."]);
}

/** Builds, checks and prices; gives what the check found. */
export function commands(folder, command, args = []) {
  run(folder, command, [...args, "build", "systems/todo"]);
  assert.ok(
    existsSync(join(folder, "systems/todo/generated/terraform/aws/environments/prod/main.tf")),
    "Terraform is there",
  );
  const report = JSON.parse(run(folder, command, [...args, "check", "systems/todo", "--json"], { codes: [0, 2] }));
  assert.equal(report.command, "check");
  const cost = JSON.parse(run(folder, command, [...args, "cost", "systems/todo", "--json"], { codes: [0, 2] }));
  assert.equal(cost.systems.length, 4 + 3, "environments, and the roots of an account and of two projects");
}

const program = (importing) => `${importing}
import("./program.mjs").then(({ run }) => run(sekkei, "systems/todo")).catch((error) => { console.error(error); process.exit(1); });
`;

function api(folder, name, importing) {
  writeFileSync(join(folder, name), program(importing));
  const made = run(folder, process.execPath, [name]);
  assert.equal(made, "");
}

export function projects(root, folder, tarball) {
  const { version } = JSON.parse(readFileSync(join(root, "node_modules/typescript/package.json"), "utf8"));
  const typescript = `typescript@${version}`;
  const tsc = "node_modules/typescript/bin/tsc";

  const esm = makeProject(root, join(folder, "esm"), "module");
  install(esm, tarball, typescript);
  typeCheck(esm, tsc);
  commands(esm, "node_modules/.bin/sekkei");
  api(esm, "main.js", 'import * as sekkei from "sekkei";');
  assert.ok(existsSync(join(esm, "node_modules/sekkei/dist/schema.json")));
  console.log("ES module project: installed, type-checked, built, checked, priced, called");

  const cjs = makeProject(root, join(folder, "cjs"));
  install(cjs, tarball, typescript);
  typeCheck(cjs, tsc);
  commands(cjs, "node_modules/.bin/sekkei");
  api(cjs, "main.js", 'const sekkei = require("sekkei");');
  console.log("CommonJS project: the same");

  const npx = makeProject(root, join(folder, "npx"), "module");
  install(npx, "--save-dev", tarball, typescript);
  run(npx, "npx", ["--no-install", "tsc", "--version"]);
  typeCheck(npx, tsc);
  commands(npx, "npx", ["--no-install", "sekkei"]);
  api(npx, "main.mjs", 'import * as sekkei from "sekkei";');
  console.log("npx in a project: the same");

  const global = makeProject(root, join(folder, "global"), "module");
  const prefix = join(folder, "prefix");
  install(folder, "--global", "--prefix", prefix, tarball);
  const dist = join(prefix, "lib/node_modules/sekkei/dist");
  typeCheck(global, join(root, tsc), {
    sekkei: [join(dist, "index.d.ts")],
    "sekkei/rules": [join(dist, "rules.d.ts")],
  });
  commands(global, join(prefix, "bin/sekkei"));
  api(global, "main.mjs", `import * as sekkei from ${JSON.stringify(pathToFileURL(join(dist, "index.js")).href)};`);
  console.log("global installation: the same");
  return { esm, cjs };
}
