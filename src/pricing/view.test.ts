import { describe, expect, it } from "vitest";
import type { Value } from "../terraform/expression.ts";
import { View, type Scope } from "./view.ts";

const view = (args: Readonly<Record<string, Value>>, scope: Scope = { parameters: {} }): View =>
  new View({ mode: "managed", type: "t", name: "n", area: "", component: "c", args }, scope);
const one = (value: Value, scope?: Scope): Value | undefined => view({ it: value }, scope).get("it");

describe("a value by its path", () => {
  it("is found through objects and lists; a list of blocks stands for its first", () => {
    const found = view({ a: [{ b: [1, 2] }, { b: 3 }], none: null });
    expect(found.get("a", "b", 1)).toBe(2);
    expect(found.get("a", 1, "b")).toBe(3);
    expect([found.get("none"), found.get("a", "c"), found.get("a", 5), found.get("a", "b", "c")]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(found.get("toString")).toBeUndefined();
  });

  it("is read as a text, a number, a flag", () => {
    const found = view({
      text: "512",
      number: 2.5,
      yes: true,
      said: "true",
      no: false,
      word: "a1",
      empty: [],
      full: [1],
    });
    expect([found.text("text"), found.text("number"), found.text("no"), found.text("full")]).toEqual([
      "512",
      "2.5",
      "false",
      undefined,
    ]);
    expect([found.number("text"), found.number("number"), found.number("word"), found.number("yes")]).toEqual([
      512,
      2.5,
      undefined,
      undefined,
    ]);
    expect(["yes", "said", "no", "word", "gone"].map((name) => found.flag(name))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(["full", "empty", "no", "gone"].map((name) => found.has(name))).toEqual([true, false, true, false]);
  });

  it("is every block of a name", () => {
    const found = view({ many: [{ a: 1 }, { a: 2 }], single: { a: 3 } });
    expect(found.blocks("many").map((block) => block.get("a"))).toEqual([1, 2]);
    expect(found.blocks("single").map((block) => block.get("a"))).toEqual([3]);
    expect(found.blocks("gone")).toEqual([]);
  });
});

describe("an expression", () => {
  const unknown = { $: "param", name: "gone" } as const;

  it("of parts is a text, once every part is known", () => {
    expect(one({ $: "template", parts: ["a-", 1] })).toBe("a-1");
    expect(one({ $: "template", parts: ["a-", unknown] })).toEqual({ $: "template", parts: ["a-", unknown] });
    expect(one(unknown, { parameters: { gone: { value: "here" } } })).toBe("here");
  });
});
