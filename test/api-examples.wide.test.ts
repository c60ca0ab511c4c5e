import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "./compile.fixture.ts";

const root = resolve(import.meta.dirname, "..");
const examples = (page: string): readonly string[] =>
  [...readFileSync(resolve(root, "docs", page), "utf8").matchAll(/```ts\n([^]*?)```/g)].map((match) => match[1] ?? "");

describe("the examples of the documentation", () => {
  const pages = {
    "api.md": examples("api.md"),
    "own-rules.md": examples("own-rules.md").filter((text) => text.includes("import")),
  };

  it("are there for every function", () => {
    const text = pages["api.md"].join("\n");
    for (const name of ["loadDesign", "resolve", "build", "check", "estimate", "system", "DesignError"])
      expect(text).toMatch(new RegExp(`import [^;]*\\b${name}\\b[^;]* from "sekkei"`));
    expect(pages["own-rules.md"]).toHaveLength(1);
  });

  it("compile", () => {
    const files = Object.entries(pages).flatMap(([page, texts]) =>
      // Each is a module of its own.
      texts.map((text, index) => [`${page}-${index}.mts`, `${text}\nexport {};\n`] as const),
    );
    expect(compile(Object.fromEntries(files))).toEqual([]);
  });

  it("that are wrong would not", () => {
    const wrong =
      'import { build, loadDesign } from "sekkei";\nawait build(await loadDesign(), { targets: ["azure"] });\n';
    expect(compile({ "wrong.mts": wrong })).toHaveLength(1);
  });
});
