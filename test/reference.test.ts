import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Kinds } from "../src/build/build.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { englishIn, japaneseIn } from "./languages/words.fixture.ts";
import { referencePage } from "../src/document/reference.ts";

const all: Kinds = kinds;
const file = (language: string): string =>
  resolve(import.meta.dirname, `../docs/reference${language === "ja" ? ".ja" : ""}.md`);

describe.each(["en", "ja"] as const)("the reference page in %s", (language) => {
  it("is fresh (UPDATE=1 writes it)", () => {
    const page = referencePage(all, language);
    if (process.env.UPDATE) writeFileSync(file(language), page);
    expect(readFileSync(file(language), "utf8")).toBe(page);
  });

  it("says something of every field", () => {
    const empty = referencePage(all, language)
      .split("\n")
      .filter((line) => line.startsWith("| `") && /\| *\|$/.test(line));
    expect(empty).toEqual([]);
  });

  it("says it in that language, with a word for every value", () => {
    const lines = referencePage(all, language).split("\n");
    const foreign = language === "ja" ? englishIn : japaneseIn;
    expect(lines.flatMap((line) => foreign(line) ?? [])).toEqual([]);
    const values = lines.filter((line) => line.startsWith("| `")).map((line) => line.split(/ (?<!\\)\| /)[1] ?? "");
    expect(values.filter((value) => / {2}|\s$| (?:a|of|or|の|または)$|^(?:の|または)/.test(value))).toEqual([]);
    if (language === "ja")
      expect(values.filter((value) => /\b(?:text|list|map|object|key of|number|boolean)\b/.test(value))).toEqual([]);
  });
});
