import { describe, expect, it } from "vitest";
import { compareSystems } from "./compare.ts";
import type { Component, System } from "./system.ts";

const component = (key: string, config: object = {}, more: Partial<Component> = {}): Component => ({
  key,
  kind: "app",
  name: key,
  slug: key,
  config,
  base: {},
  implied: false,
  ...more,
});

/** As far as it is compared. */
const system = (components: readonly Component[], fields: object = {}): System =>
  ({
    region: "ap-northeast-1",
    ...fields,
    components: Object.fromEntries(components.map((one) => [one.key, one])),
  }) as unknown as System;

const fieldsOf = (before: object, after: object) =>
  compareSystems(system([component("a", before)]), system([component("a", after)])).flatMap((one) => one.fields);

describe("components", () => {
  it("are added, removed and changed; what is equal is left out", () => {
    const before = system([component("gone"), component("kept", { size: 1 }), component("other", { size: 1 })]);
    const after = system([component("kept", { size: 1 }), component("other", { size: 2 }), component("fresh")]);
    expect(compareSystems(before, after)).toEqual([
      { component: "gone", kind: "app", change: "removed", fields: [] },
      { component: "other", kind: "app", change: "changed", fields: [{ path: "size", before: 1, after: 2 }] },
      { component: "fresh", kind: "app", change: "added", fields: [] },
    ]);
  });

  it("that nobody wrote are not told of", () => {
    const implied = component("network", {}, { implied: true });
    expect(compareSystems(system([]), system([implied]))).toEqual([]);
    expect(compareSystems(system([implied]), system([]))).toEqual([]);
    // Written out from now on, it is what it was.
    expect(compareSystems(system([implied]), system([component("network")]))).toEqual([]);
  });

  it("may become another kind, and have other fields of all components", () => {
    const after = component("a", {}, { kind: "store", base: { tags: { team: "x" } } });
    expect(compareSystems(system([component("a")]), system([after]))).toEqual([
      {
        component: "a",
        kind: "store",
        change: "changed",
        fields: [
          { path: "kind", before: "app", after: "store" },
          { path: "tags", after: { team: "x" } },
        ],
      },
    ]);
  });
});

describe("a system", () => {
  it("that is new or gone has its components so, and nothing of its own", () => {
    const one = system([component("a")], { region: "eu-west-1" });
    expect(compareSystems(undefined, one)).toEqual([{ component: "a", kind: "app", change: "added", fields: [] }]);
    expect(compareSystems(one, undefined)).toEqual([{ component: "a", kind: "app", change: "removed", fields: [] }]);
    expect(compareSystems(undefined, undefined)).toEqual([]);
    expect(compareSystems(one, one)).toEqual([]);
  });

  it("tells of its own fields first, without a component", () => {
    const before = system([component("a")], { protected: true, requirements: { budget: 1 } });
    const after = system([], { region: "eu-west-1", requirements: { budget: 2 }, patch: { x: 1 } });
    expect(compareSystems(before, after)).toEqual([
      {
        component: "",
        kind: "",
        change: "changed",
        fields: [
          { path: "region", before: "ap-northeast-1", after: "eu-west-1" },
          { path: "protected", before: true },
          { path: "requirements.budget", before: 1, after: 2 },
          { path: "patch", after: { x: 1 } },
        ],
      },
      { component: "a", kind: "app", change: "removed", fields: [] },
    ]);
  });
});

describe("fields", () => {
  it("are told by their path, at the deepest that differs", () => {
    expect(fieldsOf({ scale: { cpu: 1, max: 2 } }, { scale: { cpu: 3, max: 2 } })).toEqual([
      { path: "scale.cpu", before: 1, after: 3 },
    ]);
    expect(fieldsOf({}, { scale: { cpu: 3 } })).toEqual([{ path: "scale", after: { cpu: 3 } }]);
    expect(fieldsOf({ scale: { cpu: 3 } }, {})).toEqual([{ path: "scale", before: { cpu: 3 } }]);
    expect(fieldsOf({ mode: "a" }, { mode: { units: 1 } })).toEqual([
      { path: "mode", before: "a", after: { units: 1 } },
    ]);
    expect(fieldsOf({ mode: { units: 1 } }, { mode: "a" })).toEqual([
      { path: "mode", before: { units: 1 }, after: "a" },
    ]);
  });

  it.each<[string, unknown, unknown]>([
    ["a time", { seconds: 60 }, { seconds: 90 }],
    ["memory", { mebibytes: 512 }, { mebibytes: 1024 }],
    ["storage", { gibibytes: 20 }, { gibibytes: 50 }],
    ["a percentage", { percent: 50 }, { percent: 80 }],
    ["money", { amount: "1", currency: "USD", per: "month" }, { amount: "2", currency: "USD", per: "month" }],
    ["a list", [1, 2], [1, 3]],
  ])("%s is one value", (_, before, after) => {
    expect(fieldsOf({ it: before }, { it: after })).toEqual([{ path: "it", before, after }]);
  });

  it("a unit in place of fields is one value as well", () => {
    const fields = { cpu: 1, memory: 2 };
    expect(fieldsOf({ size: { mebibytes: 1 } }, { size: fields })).toEqual([
      { path: "size", before: { mebibytes: 1 }, after: fields },
    ]);
    expect(fieldsOf({ size: fields }, { size: { mebibytes: 1 } })).toEqual([
      { path: "size", before: fields, after: { mebibytes: 1 } },
    ]);
    // More than a unit is an object.
    expect(fieldsOf({ rate: { seconds: 1, count: 2 } }, { rate: { seconds: 1, count: 3 } })).toEqual([
      { path: "rate.count", before: 2, after: 3 },
    ]);
  });
});
