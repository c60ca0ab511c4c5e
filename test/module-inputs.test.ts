import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { configurationOf } from "../src/terraform/configuration/configuration.ts";
import { moduleFolders, moduleSources } from "../src/terraform/configuration/declaration/folders.fixture.ts";
import type { ModuleSource } from "../src/terraform/configuration/module-source.ts";
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
