import { describe, expect, it } from "vitest";
import { pairs } from "./catalogue.fixture.ts";
import { droppedPer, englishIn, formOf, japaneseIn } from "./words.fixture.ts";

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
});
