import { beforeAll, describe, expect, it } from "vitest";
import { param, ref, type Value } from "../expression.ts";
import { loadSchemas, type Schemas } from "../schema.ts";
import { expand } from "./expand.ts";
import { MadeCalls } from "./made-calls.ts";
import { moduleOf } from "./modules.fixture.ts";

let schemas: Schemas;
beforeAll(async () => {
  schemas = await loadSchemas(["aws"]);
});

const text = `
variable "name" {
  type = any
}
variable "others" {
  type    = list(string)
  default = []
}
resource "aws_sns_topic" "this" {
  for_each = toset(concat([var.name], var.others))
  name     = each.key
}
output "name" {
  value = var.name
}
output "arns" {
  value = values(aws_sns_topic.this)[*].arn
}`;
const topic = moduleOf("topic", text);
const counted = moduleOf(
  "counted",
  `
variable "name" {
  type = string
}
resource "aws_sns_topic" "this" {
  count = var.name == "p" ? 1 : 2
  name  = var.name
}`,
);

const made = (
  args: Readonly<Record<string, Readonly<Record<string, Value>>>>,
  { source = topic, all = schemas, name = "n" } = {},
) => {
  const calls = Object.entries(args).map(([label, one]) => ({ label, source, component: label, args: one }));
  const { resources, output } = expand(calls, all, { name: { value: name } });
  return {
    of: (label: string) => resources.filter(({ module }) => module === `module.${label}`),
    names: resources.map(({ args: { name: one } }) => one),
    output,
  };
};
const chain = (first: string) => ({
  a: { name: first },
  b: { name: ref("module.a", "name") },
  c: { name: "c" },
});

describe("what a call makes", () => {
  it("is made once for equal calls, whatever else is called and in whichever order", () => {
    const [one, other] = [made(chain("x")), made({ d: { name: "d" }, ...chain("x") })];
    for (const label of ["a", "b", "c"]) expect(other.of(label)[0]).toBe(one.of(label)[0]);
    expect(other.output("b", "arns")).toEqual(one.output("b", "arns"));
    expect(other.names).toEqual(["d", "x", "x", "c"]);
  });

  it("is made anew where an argument differs, its own or one of a call that it leads to, and nowhere else", () => {
    const [one, other] = [made(chain("x")), made(chain("y"))];
    expect(other.names).toEqual(["y", "y", "c"]);
    expect(other.output("b", "name")).toBe("y");
    expect(other.of("c")[0]).toBe(one.of("c")[0]);
  });

  it("is made anew where calls that refer to each other differ in one", () => {
    const circle = (more: string) => ({
      a: { name: "a", others: [ref("module.b", "name")] },
      b: { name: "b", others: [more] },
    });
    expect(made(circle("x")).names).toEqual(["a", "b", "b", "x"]);
    expect(made(circle("y")).names).toEqual(["a", "b", "b", "y"]);
    const [one, other] = [circle("x"), circle("z")].map((both) =>
      made({
        ...both,
        a: { ...both.a, others: [ref("module.b", "name")] },
        b: { ...both.b, name: ref("module.c", "name") },
        c: { name: "c" },
      }),
    );
    expect(one?.names).toEqual(["a", "c", "c", "x", "c"]);
    expect(other?.names).toEqual(["a", "c", "c", "z", "c"]);
  });

  it("is made anew where the root decides by another value, under another module or other schemas", () => {
    const decided = { a: { name: param("name") } };
    expect(made(decided, { source: counted, name: "p" }).names).toHaveLength(1);
    expect(made(decided, { source: counted, name: "q" }).names).toHaveLength(2);
    const one = made(chain("x"));
    const again = made(chain("x"), { source: moduleOf("topic", text) });
    expect(again.of("a")[0]).not.toBe(one.of("a")[0]);
    expect(made(chain("x"), { all: { ...schemas } }).of("a")[0]).not.toBe(one.of("a")[0]);
  });

  it("is refused each time that it is wrong", () => {
    for (let round = 0; round < 2; round++) expect(() => made({ a: {} })).toThrow("missing");
  });

  it("is not remembered without end", () => {
    const limits = { calls: 50, values: 200 };
    const calls = new MadeCalls(limits);
    const seen = new Set<string>();
    for (let round = 0; round < 1000; round++) {
      const keys = calls.keysOf([{ label: "a", source: topic, component: "a", args: { name: `n${round}` } }], {});
      for (const key of keys.values()) {
        expect(seen.has(key)).toBe(false);
        seen.add(key);
        // Every third is wrong, and nothing is made of it.
        if (round % 3 > 0) calls.remember(key, { resources: [], outputs: new Map() });
      }
      expect(calls.size.calls).toBeLessThanOrEqual(limits.calls + 1);
      expect(calls.size.values).toBeLessThanOrEqual(limits.values + 2);
    }
  });
});
