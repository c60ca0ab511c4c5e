import { expect, it } from "vitest";
import * as z from "zod";
import { each } from "../design/each.ts";
import type { Component } from "./system.ts";
import type { Kinds } from "./kind-language.ts";
import { covers, type NoEffect } from "./no-effect.ts";
import { resolve } from "./resolve.ts";

const schema = z.strictObject({
  size: z.string().optional(),
  spare: z.boolean().default(false),
  steps: z.array(z.strictObject({ wait: z.number().optional() })).default([]),
});
const why = { en: "it is so.", ja: "そうなっています。" };
const noEffect: readonly NoEffect<z.output<typeof schema>>[] = [
  { fields: ["size"], on: "gcp", why, severity: "note" },
  { fields: ["steps[].wait"], on: "aws", why, severity: "note" },
  {
    fields: ["spare"],
    when: {
      holds: ({ config }: Component<{ size?: string | undefined }>) => config.size !== undefined,
      says: { en: "beside `size`", ja: "`size` があるとき" },
    },
    why,
    severity: "error",
  },
];
const kinds: Kinds = { thing: { name: "thing", summary: why, schema, noEffect } as never };

const told = (thing: object) => {
  const { systems, issues, notes } = resolve(
    {
      name: "todo",
      targets: { aws: { region: "ap-northeast-1", account: "123456789012" }, gcp: { region: "asia-northeast1" } },
      environments: { dev: {}, prod: {} },
      components: { one: { kind: "thing", ...thing } },
    },
    kinds,
  );
  const text = (list: typeof issues) =>
    list.map(({ code, path, scope }) => `${code} ${path.slice(2).join(".")} ${scope?.join(" ") ?? "everywhere"}`);
  return { systems: systems.length, issues: text(issues), notes: text(notes) };
};

it("tells once of a field without effect, with the systems that it holds in, and builds all the same", () => {
  expect(told({ size: "small", steps: [{}, { wait: 1 }] })).toEqual({
    systems: 4,
    issues: [],
    notes: ["no-effect steps.1.wait dev/aws prod/aws", "no-effect size dev/gcp prod/gcp"],
  });
});

it("says nothing of defaults, nor of what the design gives elsewhere alone", () => {
  expect(told({})).toMatchObject({ issues: [], notes: [] });
  expect(told({ size: each({ aws: "small", gcp: null }) })).toMatchObject({ issues: [], notes: [] });
});

it("points at the value of each", () => {
  expect(told({ size: each({ aws: "small", gcp: "large" }) }).notes).toEqual([
    "no-effect size.$each.gcp dev/gcp prod/gcp",
  ]);
});

it("refuses what misleads", () => {
  expect(told({ size: "small", spare: true })).toEqual({
    systems: 0,
    issues: ["no-effect spare everywhere"],
    notes: [],
  });
});

it("covers what stands below a field", () => {
  expect(["scale", "scale.cpu", "scaled"].map((field) => covers("scale", field))).toEqual([true, true, false]);
  expect(covers("rules[].prefix", "rules[].prefix.text")).toBe(true);
});
