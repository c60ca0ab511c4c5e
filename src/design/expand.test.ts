import { describe, expect, it } from "vitest";
import { each } from "./each.ts";
import { authoredPath, expand, nearest, type Choice } from "./expand.ts";
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

  it("is not known where a misspelt environment stands beside a target, and both are told", () => {
    expect(told(each({ aws: 1, prdo: 2 }))).toEqual([unread, "unknown-environment $each.prdo", "mixed-each $each"]);
    expect(told(each({ prod: 1, gpc: 2 }))).toEqual([unread, "unknown-environment $each.gpc", "mixed-each $each"]);
    expect(told(each({ aws: 1, gpc: 2 }))).toEqual([1, "unknown-environment $each.gpc"]);
    expect(told(each({ aws: 1, moon: 2 }))).toEqual([1, "unknown-environment $each.moon"]);
  });

  it("suggests the name that was meant, of an environment or of a target", () => {
    const near = (raw: unknown) => expand(raw, choice).issues.map(({ facts }) => ("near" in facts ? facts.near : ""));
    expect(near(each({ aws: 1, prdo: 2 }))[0]).toBe("prod");
    expect(near(each({ prod: 1, gpc: 2 }))[0]).toBe("gcp");
  });

  it("is any of them where the design names no environments", () => {
    expect(told(each({ dev: 1, prod: 2 }), { environments: [], environment: "" })).toEqual([1]);
    expect(told(each({ gcp: 1 }), { environments: [], environment: "" })).toEqual([unread]);
  });
});

describe("each without its sign, in data", () => {
  const refused = [unread, "unknown-key each"];

  it("is told where it holds names of environments or targets alone", () => {
    expect(told({ each: { dev: 1, prod: 2 } })).toEqual(refused);
    expect(told({ each: { aws: 1, default: 2 } })).toEqual(refused);
    expect(expand({ each: { dev: 1 } }, choice).issues[0]?.facts).toEqual({ key: "each", near: "$each", allowed: [] });
  });

  it("is a field like others where it holds something else", () => {
    for (const raw of [{ each: {} }, { each: { dev: 1, other: 2 } }, { each: { dev: 1 }, other: 2 }, { each: 5 }])
      expect(told(raw)).toEqual([raw]);
    expect(told({ each: null })).toEqual([{}]);
  });
});

describe("an each", () => {
  it("is of environments or of targets, not of both", () => {
    expect(told(each({ dev: 1, prod: 2, aws: 3 }))).toEqual([unread, "mixed-each $each"]);
    expect(expand(each({ dev: 1, aws: 3 }), choice).issues[0]?.facts).toEqual({
      environments: ["dev"],
      targets: ["aws"],
    });
  });
});

describe("a component of some environments or targets", () => {
  const of = (fields: object) => told({ components: { a: { size: each({ prod: 1 }), ...fields } } });

  it("needs values for those only, and is left out elsewhere", () => {
    expect(of({ environments: ["prod"] })).toEqual([{ components: { a: { size: 1, environments: ["prod"] } } }]);
    expect(of({ environments: ["dev"] })).toEqual([{ components: {} }]);
    expect(of({ targets: ["gcp"] })).toEqual([{ components: {} }]);
    expect(of({}).slice(1)).toEqual(["missing-environment components.a.size.$each"]);
    // A list of nothing known leaves it where it is.
    expect(of({ environments: ["prd"] }).slice(1)).toEqual(["missing-environment components.a.size.$each"]);
  });

  it("is one of `components` alone", () => {
    expect(told({ tags: { a: { environments: ["dev"] } } })).toEqual([{ tags: { a: { environments: ["dev"] } } }]);
  });
});

describe("the path as it was written", () => {
  const raw = { components: { db: { size: each({ aws: each({ dev: 1, prod: { cpu: 2 } }), gcp: 3 }) } } };

  it("goes by way of every each", () => {
    expect(authoredPath(raw, ["components", "db", "size", "cpu"], choice).join(".")).toBe(
      "components.db.size.$each.aws.$each.prod.cpu",
    );
    expect(authoredPath(each({ prod: 1, dev: 2 }), [], choice)).toEqual(["$each", "prod"]);
  });

  it("goes on where nothing is written, and stops at an each that says nothing of it", () => {
    expect(authoredPath(raw, ["components", "cache", "size"], choice).join(".")).toBe("components.cache.size");
    expect(authoredPath(each({ gcp: 1 }), ["a"], choice)).toEqual(["a"]);
    expect(authoredPath({ a: { $each: null } }, ["a", "b"], choice)).toEqual(["a", "b"]);
  });
});

describe("the nearest name", () => {
  it.each([
    ["prd", ["dev", "prod"], "prod"],
    ["dve", ["dev", "prod"], "dev"],
    ["PROD", ["dev", "prod"], "prod"],
    ["test", ["dev", "prod"], undefined],
    ["memroy", ["cpu", "memory"], "memory"],
    ["ab", ["cd"], undefined],
    ["highAvailabilty", ["highAvailability", "availability"], "highAvailability"],
    // A third of a long name may be wrong, and of two that are as near the first is taken.
    ["abcdefghi", ["abcdefxyz"], "abcdefxyz"],
    ["abcdefghi", ["abcdewxyz"], undefined],
    ["cat", ["bat", "rat"], "bat"],
  ])("to %s among %j is %s", (name, names, expected) => {
    expect(nearest(name, names)).toBe(expected);
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

  it("keeps null in a patch, where it takes an argument away", () => {
    const patch = { "aws_sns_topic.this": { name: null, tags: { a: null }, other: each({ dev: "x", prod: null }) } };
    expect(told({ components: { ops: { patch } }, patch: { "aws_vpc.this": { tags: null } } })).toEqual([
      {
        components: { ops: { patch: { "aws_sns_topic.this": { name: null, tags: { a: null } } } } },
        patch: { "aws_vpc.this": { tags: null } },
      },
    ]);
  });

  it("leaves out what is null or undefined, in objects and lists", () => {
    expect(told({ a: null, b: undefined, c: 1 })).toEqual([{ c: 1 }]);
    expect(told([1, each({ dev: 1, prod: null }), 2])).toEqual([[1, 2]]);
  });
});
