import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { configurationOf } from "../src/terraform/configuration/configuration.ts";
import { moduleFolders, moduleSources } from "../src/terraform/configuration/declaration/folders.fixture.ts";
import type { ModuleSource } from "../src/terraform/configuration/module-source.ts";
import type { TypeConstraint } from "../src/terraform/configuration/type-constraint.ts";
import { isExpression, isList, isRecord, type Value } from "../src/terraform/expression.ts";
import { designs, lowered, randomDesigns, type NamedDesign } from "./designs.fixture.ts";

const root = resolve(import.meta.dirname, "../src");
const sources = moduleSources(moduleFolders(root));
const idOf = ({ cloud, name }: Pick<ModuleSource, "cloud" | "name">): string => `${cloud}: ${name}`;

/** What lowerings say, without what is generated from modules and what tests say. */
const lowerings = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !/\.(gen|test|fixture)\.ts$/.test(path))
  .map((path) => readFileSync(join(root, path), "utf8"))
  .join("\n");

/** Variables that other modules hand something to. */
const handed = new Set(
  sources.flatMap((source) =>
    Object.values(configurationOf(source).calls).flatMap(({ module, args }) =>
      Object.keys(args).map((name) => `${idOf({ cloud: source.cloud, name: module })}.${name}`),
    ),
  ),
);

const byId = new Map(sources.map((source) => [idOf(source), source]));

/** Members that a value writes out and its type does not have, which Terraform drops without a word. */
function surplus(value: Value | undefined, type: TypeConstraint, at: string): readonly string[] {
  if (value === undefined || typeof type === "string") return [];
  if (isExpression(value)) {
    if (value.$ === "if") return [value.then, value.else].flatMap((one) => surplus(one, type, at));
    if (value.$ === "for" && "of" in type) return surplus(value.valueAs, type.of, `${at}[]`);
    if (value.$ === "call" && value.name === "merge") return value.args.flatMap((one) => surplus(one, type, at));
    return [];
  }
  if (isList(value))
    return value.flatMap((one, index) =>
      surplus(one, "of" in type ? type.of : type.kind === "tuple" ? (type.items[index] ?? "any") : "any", `${at}[]`),
    );
  if (!isRecord(value) || type.kind === "tuple") return [];
  return Object.entries(value).flatMap(([name, one]) => {
    if (type.kind !== "object") return surplus(one, type.of, `${at}.*`);
    const member = type.members[name];
    return member ? surplus(one, member.type, `${at}.${name}`) : [`${at}.${name}`];
  });
}

/** What a call hands over and the called module has no place for. */
function surplusOf(called: ModuleSource | undefined, args: Readonly<Record<string, Value>>, at: string) {
  const variables = called ? configurationOf(called).variables : {};
  return Object.entries(args).flatMap(([name, value]) => {
    const variable = variables[name];
    return variable ? surplus(value, variable.type, `${at}.${name}`) : [`${at}.${name}`];
  });
}

/** With tags on every component: what is a component's has them, and what is the system's has none. */
const tagged = ({ raw }: NamedDesign): object => ({
  ...raw,
  components: Object.fromEntries(
    Object.entries(raw.components as Readonly<Record<string, object>>).map(([key, component]) => [
      key,
      { ...component, tags: { team: "data" } },
    ]),
  ),
});

describe("what a module takes", () => {
  it("is handed to it by a lowering or by another module", () => {
    const idle = sources.flatMap((source) =>
      Object.keys(configurationOf(source).variables)
        .filter((name) => name !== "tags" && name !== "labels")
        .map((name) => ({ name, id: `${idOf(source)}.${name}` }))
        .filter(({ name, id }) => !handed.has(id) && !new RegExp(`\\b${name}\\b`).test(lowerings)),
    );
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  it("is all that other modules hand to it, also of objects", () => {
    const calls = sources.flatMap((source) =>
      Object.entries(configurationOf(source).calls).map(([label, call]) => ({ source, label, call })),
    );
    expect(calls.length).toBeGreaterThan(20);
    const idle = calls.flatMap(({ source, label, call: { module, args } }) =>
      surplusOf(byId.get(idOf({ cloud: source.cloud, name: module })), args, `${idOf(source)}: ${label}`),
    );
    expect(idle).toEqual([]);
  });

  it("is all that roots hand to it, also of objects", () => {
    const calls = [...designs, ...randomDesigns.slice(0, 12)].flatMap((design) =>
      lowered(design.raw).graphs.flatMap(({ calls: all = [] }) => all),
    );
    const idle = calls.flatMap(({ source, args, label }) => surplusOf(source, args, `${idOf(source)}: ${label}`));
    expect([...new Set(idle)]).toEqual([]);
  });

  it("is tags and labels where it belongs to a component, and not where it is the system's", () => {
    const calls = [...designs, ...randomDesigns.slice(0, 12)].flatMap((design) =>
      lowered(tagged(design)).graphs.flatMap(({ calls: all = [] }) => all),
    );
    const taking = new Set(
      calls.filter(({ args }) => "tags" in args || "labels" in args).map(({ source }) => idOf(source)),
    );
    const idle = sources.filter((source) => {
      const { variables } = configurationOf(source);
      const isCalled = calls.some((call) => idOf(call.source) === idOf(source));
      return isCalled && ("tags" in variables || "labels" in variables) && !taking.has(idOf(source));
    });
    expect(idle.map(idOf)).toEqual([]);
  });
});
