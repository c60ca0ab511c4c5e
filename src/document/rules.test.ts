import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rules } from "../checks/rules.gen.ts";
import { rulePages } from "./rules.ts";

const folder = join(import.meta.dirname, "../../docs/rules");

/** `UPDATE=1 npx vitest run src/document/rules.test.ts` writes the pages; `npm run generate` does it. */
test("the pages of the rules are up to date", () => {
  const pages = rulePages(rules);
  const there = readdirSync(folder).filter((name) => name.endsWith(".md"));
  if (process.env.UPDATE === "1") {
    for (const name of there) if (!pages.has(name)) rmSync(join(folder, name));
    for (const [name, text] of pages) writeFileSync(join(folder, name), text);
    return;
  }
  expect(there.sort()).toEqual([...pages.keys()].sort());
  for (const [name, text] of pages) expect(readFileSync(join(folder, name), "utf8"), name).toBe(text);
});
