import { describe, expect, it } from "vitest";
import { pairs, toldInOneLanguage } from "./catalogue.fixture.ts";
import { droppedPer, faultsOf, englishIn, formOf, japaneseIn } from "./words.fixture.ts";

const all = pairs();
const wrong = (told: (pair: (typeof all)[number]) => string | undefined): readonly string[] =>
  all.flatMap((pair) => {
    const found = told(pair);
    return found === undefined ? [] : [`${pair.at}: ${found}`];
  });

describe("every text of the sources", () => {
  it("is looked at", () => {
    expect(all.length).toBeGreaterThan(1500);
  });

  it("is Japanese in Japanese", () => {
    expect(wrong(({ ja }) => englishIn(ja))).toEqual([]);
  });

  it("is English in English", () => {
    expect(wrong(({ en }) => japaneseIn(en))).toEqual([]);
  });

  it("says per where a rate is meant", () => {
    expect(wrong(({ en }) => droppedPer(en))).toEqual([]);
  });

  it("has one register and full-width punctuation in Japanese", () => {
    expect(wrong(({ ja }) => formOf(ja))).toEqual([]);
  });
});

it("refuses nothing in words of one language", () => {
  expect(toldInOneLanguage(["UsageError", "DownloadError", "BadAnswer", "Passing"])).toEqual([]);
});

// Pieces of a sentence begin or end with the space before their neighbour.
const pieces = (words: string): boolean => /^\s|\s$/.test(words) || words.includes("\n");

it.each(["en", "ja"] as const)(
  "has the form of a sentence in %s, as far as facts that are put in let it be seen",
  (language) => {
    const slips = wrong((pair) => (pieces(pair[language]) ? undefined : faultsOf(pair[language], language)[0]));
    expect(slips).toEqual([]);
  },
);

describe("the looking itself", () => {
  it.each([
    ["設計に db はありません", undefined],
    ["設計 it does not keep the promise です", "it does not keep the promise"],
    ["Amazon RDS Proxy を使います。", undefined],
    ["`write a thing here` と書いてください。", undefined],
  ])("finds English in %s", (words, found) => {
    expect(englishIn(words)).toBe(found);
  });

  it.each([
    ["10 a month", "0 a month"],
    ["requests a second", "requests a second"],
    ["once a day", undefined],
    ["a month's data", undefined],
  ])("finds the dropped per in %s", (words, found) => {
    expect(droppedPer(words)).toBe(found);
  });

  it.each([
    ["保存する。", "plain form する。"],
    ["保存します。", undefined],
    ["保存期間", undefined],
    ["理由: 不明", "half-width 由:"],
    ["保存します。残します", "no 。 at the end"],
  ])("judges the form of %s", (words, found) => {
    expect(formOf(words)).toBe(found);
  });

  it.each([
    ["en", "this is [object Object]", 'a value that is no word "undefined"'],
    ["en", "this is undefined", 'a value that is no word "undefined"'],
    ["en", "Write  it.", 'two spaces "e  "'],
    ["en", "Write it..", 'two marks ".."'],
    ["en", "Write it .", 'space before a mark " ."'],
    ["en", "Write it. there", 'a sentence without a capital ". t"'],
    ["en", "the form of `a.b`, such as `b`, or ...", undefined],
    ["ja", "2項目です", 'no space between Japanese and Latin "2項"'],
    ["ja", '"db"を使います', 'no space between Japanese and Latin "¦を"'],
    ["ja", "これは リストです", 'space inside Japanese "は リ"'],
    ["ja", "api, db を使います", 'half-width comma "i, "'],
    ["ja", "設計です。。", 'two marks "。。"'],
    ["ja", "設計 (例) です", 'half-width parentheses "計 ("'],
    ["ja", "api、db（例：`a, b`）を `each({ aws: [1, 2] })` とします", undefined],
  ] as const)("finds slips in %s: %s", (language, words, found) => {
    expect(faultsOf(words, language)[0]).toBe(found);
  });
});
