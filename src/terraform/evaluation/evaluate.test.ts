import { describe, expect, it } from "vitest";
import { at, valueAt } from "./plain.ts";
import { evaluate, knownParts } from "./evaluate.ts";
import type { Scope } from "./scope.ts";
import { call, eachKey, eachValue, jsonencode, param, ref, text, type Value } from "../expression.ts";

const known: Readonly<Record<string, string>> = { "aws_vpc.main.id": "vpc-1", "aws_kms_key.a.arn": "arn:a" };
const scope: Scope = {
  reference: ({ to, path }) => known[`${to}.${path.join(".")}`],
  parameter: (name) => (name === "name_prefix" ? "todo-prod" : undefined),
};
const value = (one: Value, more: Partial<Scope> = {}) => evaluate(one, { ...scope, ...more });
const unknown = ref("aws_vpc.other", "id");

describe("a value", () => {
  it("is what its references and parameters give", () => {
    expect(value({ a: [ref("aws_vpc.main", "id"), 1, true, null], b: text`${param("name_prefix")}-db` })).toEqual({
      a: ["vpc-1", 1, true, null],
      b: "todo-prod-db",
    });
  });

  it("is unknown as soon as anything in it is", () => {
    for (const one of [
      { a: unknown },
      [unknown, "x"],
      jsonencode([unknown, "x"]),
      call("join", "-", [["a"]]),
      call("format", "%s", null),
      text`${unknown}/x`,
      jsonencode({ a: unknown }),
      call("join", ",", ["a", unknown]),
      { $: "if", condition: unknown, then: 1, else: 2 } as const,
      { $: "equal", left: unknown, right: 1 } as const,
      { $: "for", in: ["a"], names: ["x"], valueAs: unknown } as const,
      call("templatefile", "x.tftpl", {}),
    ])
      expect(value(one)).toBeUndefined();
  });

  it("can be looked at in parts, where what is unknown is left out", () => {
    expect(knownParts({ a: unknown, b: [unknown, "x"], c: { d: 1 } }, scope)).toEqual({ b: ["x"], c: { d: 1 } });
  });

  it("is the first of try() that is known", () => {
    expect(value(call("try", unknown, "spare"))).toBe("spare");
  });

  it("of an instance has its key and value", () => {
    const each = { key: "a", value: { cidr: "10.0.0.0/24" } };
    expect(value(text`${eachKey}: ${eachValue("cidr")}`, { each })).toBe("a: 10.0.0.0/24");
    expect(value(eachKey)).toBeUndefined();
  });

  it("decides conditions and walks loops, lists and maps alike", () => {
    const loop = (path: string[]): Value => ({ $: "loop", name: "one", path });
    const options = [
      { name: "a", port: 1 },
      { name: "b", port: 2 },
    ];
    expect(
      value({
        $: "for",
        in: options,
        names: ["one"],
        valueAs: loop(["port"]),
        when: { $: "equal", left: loop(["name"]), right: "b" },
      }),
    ).toEqual([2]);
    expect(value({ $: "for", in: options, names: ["one"], keyAs: loop(["name"]), valueAs: loop(["port"]) })).toEqual({
      a: 1,
      b: 2,
    });
    const pair: Value = {
      $: "for",
      in: { x: 1 },
      names: ["key", "one"],
      valueAs: text`${{ $: "loop", name: "key", path: [] }}${loop([])}`,
    };
    expect(value(pair)).toEqual(["x1"]);
    expect(value({ $: "if", condition: { $: "equal", left: 1, right: 1 }, then: "yes", else: unknown })).toBe("yes");
  });
});

describe("Terraform's functions", () => {
  it.each<[string, Value[], unknown]>([
    ["base64encode", ["a"], "YQ=="],
    ["compact", [["a", "", null]], ["a"]],
    ["concat", [["a"], ["b"]], ["a", "b"]],
    ["contains", [["a"], "a"], true],
    ["contains", [["a"], "b"], false],
    ["flatten", [[["a"], [["b"]]]], ["a", "b"]],
    ["format", ["%s-%d", "a", 1], "a-1"],
    ["join", ["-", ["a", "b"]], "a-b"],
    ["jsonencode", [{ a: 1 }], '{"a":1}'],
    ["lower", ["AB"], "ab"],
    ["merge", [{ a: 1 }, { b: 2 }], { a: 1, b: 2 }],
    ["one", [[]], null],
    ["one", [["a"]], "a"],
    ["replace", ["a.b.c", ".", "-"], "a-b-c"],
    ["replace", ["a1b2", "/[0-9]/", ""], "ab"],
    ["trimprefix", ["https://a", "https://"], "a"],
    ["trimsuffix", ["a.com", ".com"], "a"],
    ["trimsuffix", ["a.com", ".org"], "a.com"],
  ])("%s(%j) is %j", (name, args, expected) => {
    expect(value(call(name, ...args))).toEqual(expected);
  });

  it("that want one element have no answer for two", () => {
    expect(value(call("one", ["a", "b"]))).toBeUndefined();
  });
});

describe("a path", () => {
  it("needs no index into a block that stands once, and leads nowhere where nothing is", () => {
    expect(at({ settings: { tier: "x" } }, ["settings", 0, "tier"])).toBe("x");
    expect(at({ list: ["a", "b"] }, ["list", 1])).toBe("b");
    expect(at({ a: 1 }, ["b"])).toBeUndefined();
    expect(at({ a: 1 }, ["toString"])).toBeUndefined();
    expect(valueAt({ a: [unknown, "b"] }, ["a", 1])).toBe("b");
    expect(valueAt({ a: [unknown, "b"] }, ["a", 0])).toEqual(unknown);
    expect(valueAt({ a: unknown }, ["a", "b"])).toBeUndefined();
    expect(at({ settings: { tier: "x" } }, ["settings", 1, "tier"])).toBeUndefined();
  });
});
