import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { phraseFiles, saidIn } from "./phrases.fixture.ts";
import { faultsOf } from "./words.fixture.ts";

/** Parts that others join to sentences, or that are no sentence at all. */
const parts = /^cost-phrases (?:tenants|of)\b/;

describe("every phrase, with facts of every sort", () => {
  it("is looked at, in every file of phrases", () => {
    const folder = join(import.meta.dirname, "../../src/messages");
    expect(readdirSync(folder).filter((name) => name.endsWith("phrases.ts"))).toEqual([...phraseFiles].sort());
  });

  it.each(["en", "ja"] as const)("is well formed in %s", (language) => {
    const faults = saidIn(language)
      .filter(([at]) => !parts.test(at))
      .flatMap(([at, words]) =>
        words
          .split("\n")
          .flatMap((line) => faultsOf(line.trim(), language).map((fault) => `${at}: ${fault} in ${line}`)),
      );
    expect(faults).toEqual([]);
  });
});
