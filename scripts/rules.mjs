// Writes the list of rules from the folder `src/checks/rules/`, and their pages to `docs/rules/`.
import { execFileSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";

const checks = new URL("../src/checks/", import.meta.url);
const ids = readdirSync(new URL("rules/", checks))
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.endsWith(".fixture.ts"))
  .map((name) => name.slice(0, -".ts".length))
  .sort();

/** `no-budget` becomes `noBudget`. */
const camel = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

writeFileSync(
  new URL("rules.gen.ts", checks),
  [
    "// Written by scripts/rules.mjs from the folder `rules/`; do not edit.",
    'import type { Rule } from "./rule.ts";',
    ...ids.map((id) => `import { rule as ${camel(id)} } from "./rules/${id}.ts";`),
    "",
    "/** Every rule, by id. */",
    "export const rules: readonly Rule[] = [",
    ...ids.map((id) => `  ${camel(id)},`),
    "];",
    "",
  ].join("\n"),
);

// The pages are made by TypeScript; its test writes them when told to.
execFileSync("npx", ["--no-install", "vitest", "run", "src/document/rules.test.ts"], {
  cwd: new URL("..", import.meta.url),
  env: { ...process.env, UPDATE: "1" },
  stdio: ["ignore", "ignore", "inherit"],
});
