// Writes the list of rules from the folders `rules/` of the checks and of each component kind, and their pages to `docs/rules/`.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";

const source = new URL("../src/", import.meta.url);
const kinds = readdirSync(new URL("components/", source), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => `components/${entry.name}/rules/`);
const found = ["checks/rules/", ...kinds]
  .filter((folder) => existsSync(new URL(folder, source)))
  .flatMap((folder) =>
    readdirSync(new URL(folder, source))
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.endsWith(".fixture.ts"))
      .map((name) => ({ id: name.slice(0, -".ts".length), path: `../${folder}${name}`.replace("../checks/", "./") })),
  )
  .sort((one, other) => (one.id < other.id ? -1 : 1));

/** `no-budget` becomes `noBudget`. */
const camel = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

writeFileSync(
  new URL("checks/rules.gen.ts", source),
  [
    "// Written by scripts/rules.mjs from the folders `rules/` of the checks and of the kinds; do not edit.",
    'import type { CheckRule } from "./check-rule.ts";',
    ...found.map(({ id, path }) => `import { rule as ${camel(id)} } from "${path}";`),
    "",
    "/** Every rule, by id. */",
    "export const rules: readonly CheckRule[] = [",
    ...found.map(({ id }) => `  ${camel(id)},`),
    "];",
    "",
  ].join("\n"),
);

// The pages are made by TypeScript; its test writes them when told to. With --lists, only lists are written.
if (!process.argv.includes("--lists"))
  execFileSync("npx", ["--no-install", "vitest", "run", "src/document/rules.test.ts"], {
    cwd: new URL("..", import.meta.url),
    env: { ...process.env, UPDATE: "1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
