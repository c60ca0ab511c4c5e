import { describe, expect, it } from "vitest";
import { say } from "../../src/messages/index.ts";
import { sampleIssues } from "./issues.fixture.ts";
import { faultsOf } from "./words.fixture.ts";

const told = sampleIssues.flatMap((one) => {
  const [en, ja] = [say(one, "en"), say(one, "ja")];
  return (["problem", "remedy"] as const).map((part) => ({ at: `${one.code} ${part}`, en: en[part], ja: ja[part] }));
});

describe("every message, with facts of every sort", () => {
  it.each(["en", "ja"] as const)("is a whole sentence in %s", (language) => {
    const faults = told.flatMap((one) => {
      const words = one[language];
      return words === undefined ? [] : faultsOf(words, language).map((fault) => `${one.at}: ${fault} in ${words}`);
    });
    expect([...new Set(faults)]).toEqual([]);
  });

  it("says what to do in both languages or in none", () => {
    expect(told.filter(({ en, ja }) => (en === undefined) !== (ja === undefined)).map(({ at }) => at)).toEqual([]);
  });
});
