// Writes what is derived from the sources: the lists of component kinds, of outputs, of price estimators
// and of rules.
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import "./modules.mjs";
import "./rules.mjs";

/** Folders that hold a file of this name. */
const foldersWith = (file, folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/${file}`, folder)))
    .map((entry) => entry.name)
    .sort();

const folder = new URL("../src/components/", import.meta.url);
const kinds = foldersWith("index.ts", folder);
const runtimes = foldersWith("runtime.ts", new URL("../src/runtimes/", import.meta.url));

/** `load-balancer` exports `loadBalancer`. */
const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

writeFileSync(
  new URL("kinds.gen.ts", folder),
  [
    "// Written by scripts/generate.mjs from the folders beside it; do not edit.",
    ...runtimes.map((name) => `import type {} from "../runtimes/${name}/runtime.ts";`),
    ...kinds.map((name) => `import { ${camel(name)} } from "./${name}/index.ts";`),
    "",
    "/** Every component kind by name. */",
    `export const kinds = { ${kinds.map(camel).join(", ")} } as const;`,
    "",
  ].join("\n"),
);

// The list of outputs.
const outputs = new URL("../src/outputs/", import.meta.url);
const forms = foldersWith("index.ts", outputs);
writeFileSync(
  new URL("outputs.gen.ts", outputs),
  [
    "// Written by scripts/generate.mjs from the folders beside it; do not edit.",
    'import type { Output } from "./output.ts";',
    ...forms.map((name) => `import { ${camel(name)} } from "./${name}/index.ts";`),
    "",
    "/** Every output. */",
    `export const outputs: readonly Output[] = [${forms.map(camel).join(", ")}];`,
    "",
  ].join("\n"),
);

// The list of price estimators, one a Terraform type.
const pricing = new URL("../src/pricing/", import.meta.url);
const types = readdirSync(new URL("estimators/", pricing))
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => name.slice(0, -".ts".length))
  .sort();

writeFileSync(
  new URL("estimators.gen.ts", pricing),
  [
    "// Written by scripts/generate.mjs from the folder `estimators/`; do not edit.",
    'import type { Estimator } from "./estimator.ts";',
    ...types.map((type) => `import { ${type} } from "./estimators/${type}.ts";`),
    "",
    "/** Every estimator by Terraform type. */",
    "export const estimators: Readonly<Record<string, Estimator>> = {",
    ...types.map((type) => `  ${type},`),
    "};",
    "",
  ].join("\n"),
);

// The list of savings, one a file.
const ways = readdirSync(new URL("savings/", pricing))
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && name !== "saving.ts")
  .map((name) => name.slice(0, -".ts".length))
  .sort();

writeFileSync(
  new URL("savings.gen.ts", pricing),
  [
    "// Written by scripts/generate.mjs from the folder `savings/`; do not edit.",
    'import type { Saving } from "./savings/saving.ts";',
    ...ways.map((name) => `import { ${camel(name)} } from "./savings/${name}.ts";`),
    "",
    "/** Every way to save by name. */",
    `export const savings: Readonly<Record<string, Saving>> = { ${ways.map(camel).join(", ")} };`,
    "",
  ].join("\n"),
);

// Types are made from the kinds that were just listed.
await import("./declarations.mjs");
