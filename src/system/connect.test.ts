import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { KindLanguage } from "./kind-language.ts";
import { resolve } from "./resolve.ts";

const words = { en: "x", ja: "x" };
const kinds: Readonly<Record<string, KindLanguage>> = {
  peer: { name: "peer", summary: words, schema: z.strictObject({}), consumes: true, accepts: { call: words } },
};

/** What is wrong with peers that call each other, `a: ["b"]`. */
const wrong = (calls: Readonly<Record<string, readonly string[]>>) =>
  resolve(
    {
      name: "demo",
      targets: { aws: { region: "ap-northeast-1", account: "123456789012" } },
      environments: { prod: {} },
      components: Object.fromEntries(
        Object.entries(calls).map(([key, uses]) => [
          key,
          { kind: "peer", uses: Object.fromEntries(uses.map((to) => [to, "call"])) },
        ]),
      ),
    },
    kinds,
  ).issues.map(
    ({ code, path, facts }) => `${code} ${path.join(".")} ${(facts as { keys?: string[] }).keys?.join(" ")}`,
  );

describe("a cycle", () => {
  it("is told where it closes, whatever else its components use", () => {
    const told = ["cycle components.b.uses.a a b a"];
    expect(wrong({ a: ["b"], b: ["a"] })).toEqual(told);
    expect(wrong({ a: ["b", "c"], b: ["a"], c: [] })).toEqual(told);
    expect(wrong({ a: ["c", "b"], b: ["a"], c: [] })).toEqual(told);
  });

  it("is told once, without what leads to it", () => {
    expect(wrong({ in: ["a"], a: ["b"], b: ["c"], c: ["a"], also: ["b"] })).toEqual([
      "cycle components.c.uses.a a b c a",
    ]);
  });

  it("may be of a component that uses itself", () => {
    expect(wrong({ a: ["a"] })).toEqual(["cycle components.a.uses.a a a"]);
  });

  it("is each told, where there are several", () => {
    expect(wrong({ a: ["b"], b: ["a", "c"], c: ["b"] })).toEqual([
      "cycle components.b.uses.a a b a",
      "cycle components.c.uses.b b c b",
    ]);
  });

  it("is none where two ways lead to the same", () => {
    expect(wrong({ a: ["b", "c"], b: ["d"], c: ["d"], d: [] })).toEqual([]);
  });
});
