// Writes what is derived from the sources: the list of component kinds.
import { readdirSync, writeFileSync } from "node:fs";

const folder = new URL("../src/components/", import.meta.url);
const kinds = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** `load-balancer` exports `loadBalancer`. */
const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

writeFileSync(
  new URL("kinds.gen.ts", folder),
  [
    "// Written by scripts/generate.mjs from the folders beside it; do not edit.",
    ...kinds.map((name) => `import { ${camel(name)} } from "./${name}/index.ts";`),
    "",
    "/** Every component kind by name. */",
    `export const kinds = { ${kinds.map(camel).join(", ")} } as const;`,
    "",
  ].join("\n"),
);
