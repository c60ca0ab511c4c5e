import { expect, test } from "vitest";
import { beforeParticle, followed, heading, labelled, listed, withAside } from "./marks.ts";
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

test("a Japanese particle stands off from Latin letters, digits, quotes and code only", () => {
  expect(["db", "5", '"a"', "`a`", "a.b_", "値", "%"].map(beforeParticle)).toEqual([
    "db ",
    "5 ",
    '"a" ',
    "`a` ",
    "a.b_ ",
    "値",
    "%",
  ]);
});

test("text is in the order of its code units, and equal text keeps its place", () => {
  expect(["b", "é", "a", "B", "10", "9", ""].toSorted(compareText)).toEqual(["", "10", "9", "B", "a", "b", "é"]);
  expect([compareText("a", "b"), compareText("b", "a"), compareText("a", "a")]).toEqual([-1, 1, 0]);
});
