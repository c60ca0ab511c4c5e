import { describe, expect, it } from "vitest";
import { each } from "./each.ts";
import { expand, type Choice } from "./expand.ts";
import { unread } from "./unread.ts";

const choice: Choice = {
  environment: "prod",
  target: "aws",
  environments: ["dev", "prod"],
  targets: ["aws", "gcp"],
};
const told = (raw: unknown, some: Partial<Choice> = {}) => {
  const { value, issues } = expand(raw, { ...choice, ...some });
  return [value, ...issues.map(({ code, path }) => `${code} ${path.join(".")}`)];
};

describe("a value for each environment or target", () => {
  it.each([[null], ["text"], [["dev", "prod"]], [5]])("that is no map but %j cannot be known", (values) => {
    expect(told({ size: { $each: values } })).toEqual([{ size: unread }, "wrong-type size.$each"]);
  });

  it("is that of the environment, before that of the target, before the default", () => {
    expect(told(each({ dev: 1, prod: 2 }))).toEqual([2]);
    expect(told(each({ aws: 1, gcp: 2 }))).toEqual([1]);
    expect(told(each({ dev: 1, default: 3 }))).toEqual([3]);
    expect(told(each({ gcp: each({ dev: 1, prod: 2 }), aws: each({ dev: 3, prod: 4 }) }))).toEqual([4]);
  });

  it("must be there for every environment, or for the target", () => {
    expect(told(each({ dev: 1 }))).toEqual([unread, "missing-environment $each"]);
    expect(told(each({ prod: 1 }))).toEqual([1, "missing-environment $each"]);
    expect(told(each({ gcp: 1 }))).toEqual([unread, "missing-environment $each"]);
    expect(told(each({ aws: 1 }))).toEqual([1]);
  });

  it("is taken from a name that was meant, which is told alone", () => {
    expect(told(each({ dev: 1, prd: 2 }))).toEqual([2, "unknown-environment $each.prd"]);
    expect(told(each({ dve: 1, prod: 2 }))).toEqual([2, "unknown-environment $each.dve"]);
    expect(told(each({ dev: 1, other: 2 }))).toEqual([
      unread,
      "unknown-environment $each.other",
      "missing-environment $each",
    ]);
  });

  it("is any of them where the design names no environments", () => {
    expect(told(each({ dev: 1, prod: 2 }), { environments: [], environment: "" })).toEqual([1]);
    expect(told(each({ gcp: 1 }), { environments: [], environment: "" })).toEqual([unread]);
  });
});

describe("what has nothing to expand", () => {
  it("is the same, not a copy", () => {
    const raw = { a: { b: [1, { c: 2 }] }, d: null };
    const { value } = expand({ keep: raw.a, change: each({ dev: 1, prod: 2 }) }, choice) as {
      value: { keep: unknown };
    };
    expect(value).toEqual({ keep: raw.a, change: 2 });
    expect(value.keep).toBe(raw.a);
    expect(expand(raw.a, choice).value).toBe(raw.a);
  });

  it("leaves out what is null or undefined, in objects and lists", () => {
    expect(told({ a: null, b: undefined, c: 1 })).toEqual([{ c: 1 }]);
    expect(told([1, each({ dev: 1, prod: null }), 2])).toEqual([[1, 2]]);
  });
});
