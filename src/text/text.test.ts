import { expect, test } from "vitest";
import { followed, heading, labelled, listed, quoting, spaced, withAside } from "./marks.ts";
import { compareText } from "./order.ts";
import { same, text } from "./text.ts";

test("words are in both languages, names the same in both", () => {
  expect(text("one", "一")).toEqual({ en: "one", ja: "一" });
  expect(same("db.t4g.micro")).toEqual({ en: "db.t4g.micro", ja: "db.t4g.micro" });
});

test("each language has its own marks", () => {
  expect([labelled("RPO", "5m", "en"), labelled("RPO", "5m", "ja")]).toEqual(["RPO: 5m", "RPO：5m"]);
  expect([heading("RPO", "en"), heading("RPO", "ja")]).toEqual(["RPO:", "RPO："]);
  expect([listed(["a", "b"], "en"), listed(["a", "b"], "ja")]).toEqual(["a, b", "a、b"]);
  expect([withAside("a", "b", "en"), withAside("a", "b", "ja")]).toEqual(["a (b)", "a（b）"]);
});

test("clauses follow each other; a sentence keeps its own stop", () => {
  expect(followed(["restored", "write backup"], "en")).toBe("restored; write backup");
  expect(followed(["復元します。", "backup を書く"], "ja")).toBe("復元します。backup を書く");
  expect(followed(["復元", "backup を書く"], "ja")).toBe("復元。backup を書く");
});

test("a space stands where Japanese and Latin letters meet, and nowhere else", () => {
  const sentence = (what: string): string => spaced`これは${what}です`;
  expect(["db", "値", '"a"', "`a`", "5%", "（注）", " db "].map(sentence)).toEqual([
    "これは db です",
    "これは値です",
    'これは "a" です',
    "これは `a` です",
    "これは 5% です",
    "これは（注）です",
    "これは db です",
  ]);
  expect(spaced`これは ${"値"} です`).toBe("これは値です");
  expect(spaced`${"db"}と${"値"}と${5}`).toBe("db と値と 5");
  expect(spaced`${"a"} ${"b"}`).toBe("a b");
});

test("what stands in quotation marks is left as it is", () => {
  expect(spaced`"${"値"}" を書いてください`).toBe('"値" を書いてください');
  expect(spaced`\`${"値 a"}\` を書いてください`).toBe("`値 a` を書いてください");
});

test("words of others follow in the quotation marks of the language", () => {
  expect(quoting("it stopped", "no", "en")).toBe("it stopped: no");
  expect(quoting("止まりました", "no", "ja")).toBe("止まりました：「no」");
  expect(quoting("止まりました", undefined, "ja")).toBe("止まりました");
});

test("text is in the order of its code units, and equal text keeps its place", () => {
  expect(["b", "é", "a", "B", "10", "9", ""].toSorted(compareText)).toEqual(["", "10", "9", "B", "a", "b", "é"]);
  expect([compareText("a", "b"), compareText("b", "a"), compareText("a", "a")]).toEqual([-1, 1, 0]);
});
