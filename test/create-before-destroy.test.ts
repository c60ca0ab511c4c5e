import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { callGraph } from "../src/terraform/configuration/call-graph.ts";
import { attributesIn, configurationOf } from "../src/terraform/configuration/configuration.ts";
import { moduleFolders, moduleSources } from "../src/terraform/configuration/declaration/folders.fixture.ts";
import type { ModuleSource } from "../src/terraform/configuration/module-source.ts";
import type { ModuleCall } from "../src/terraform/configuration/module-call.ts";
import { walk, type Value } from "../src/terraform/expression.ts";
import { keptWhileInUse } from "../src/terraform/in-use/in-use.ts";
import { replacing } from "../src/terraform/replacing/replacing.ts";
import { awsUniqueness } from "../src/terraform/uniqueness/aws.ts";
import { googleUniqueness } from "../src/terraform/uniqueness/google.ts";
import { lowered, randomDesigns, systems } from "./designs.fixture.ts";

const sources = moduleSources(moduleFolders(resolve(import.meta.dirname, "../src")));
const uniqueness = { ...awsUniqueness, ...googleUniqueness };

const isFirst = (source: ModuleSource, id: string): boolean =>
  attributesIn(configurationOf(source).resources[id]?.lifecycle ?? []).create_before_destroy === true;

describe("what a cloud keeps while it is in use", () => {
  const written = sources.flatMap((source) =>
    Object.entries(configurationOf(source).resources)
      .filter(([, { mode, type }]) => mode === "managed" && Object.hasOwn(keptWhileInUse, type))
      .map(([id, { type }]) => ({ source, id, type })),
  );

  it("goes after what refers to it has let go", () => {
    const wrong = written.filter(({ source, id }) => !isFirst(source, id));
    expect(wrong.map(({ source, id }) => `${source.name}: ${id}`)).toEqual([]);
  });

  it("is of types that modules make", () => {
    expect([...new Set(written.map(({ type }) => type))].sort()).toEqual(Object.keys(keptWhileInUse).sort());
  });
});

describe("what is made before the old one goes", () => {
  it("takes nothing along that would meet its own name", () => {
    const met = new Set<string>();
    for (const { graphs } of [...systems, ...randomDesigns.slice(0, 12)].map(({ raw }) => lowered(raw)))
      for (const { calls = [] } of graphs) {
        const parts = callGraph(calls);
        const blocks = blocksOf(calls);
        for (const [start, block] of blocks) {
          if (!block.first) continue;
          const seen = new Set([start]);
          for (const id of seen) {
            for (const to of parts.get(id)?.waits ?? []) seen.add(to);
            const found = blocks.get(id);
            for (const name of found?.meets ?? []) met.add(`${block.type} takes along ${found?.type ?? ""}.${name}`);
          }
        }
      }
    expect([...met]).toEqual([]);
  });
});

interface Block {
  readonly type: string;
  /** Made before the old one goes. */
  readonly first: boolean;
  /** Arguments that would replace it under the name that it has. */
  readonly meets: readonly string[];
}

function blocksOf(calls: readonly ModuleCall[]): ReadonlyMap<string, Block> {
  const found = new Map<string, Block>();
  const add = (path: string, source: ModuleSource): void => {
    const { resources, calls: called } = configurationOf(source);
    for (const [id, { mode, type, body }] of Object.entries(resources))
      if (mode === "managed")
        found.set(`${path}.${id}`, { type, first: isFirst(source, id), meets: meets(type, attributesIn(body)) });
    for (const { label, module } of Object.values(called)) {
      const inner = source.modules.find(({ name }) => name === module);
      if (inner) add(`${path}.module.${label}`, inner);
    }
  };
  for (const { label, source } of calls) add(`module.${label}`, source);
  return found;
}

/** Another place is another name, and what is written literally never changes. */
function meets(type: string, args: Readonly<Record<string, Value>>): readonly string[] {
  const row = uniqueness[type];
  const names = row && "by" in row ? row.by : [];
  if (names.length === 0 || names.some((name) => args[`${name}_prefix`] !== undefined)) return [];
  const inNames = new Set(names.flatMap((name) => inputsOf(args[name] ?? null)));
  return replacing(type).filter(
    (name) =>
      !names.includes(name) &&
      !["location", "parent", "region"].includes(name) &&
      inputsOf(args[name] ?? null).some((input) => !inNames.has(input)),
  );
}

function inputsOf(value: Value): readonly string[] {
  const found: string[] = [];
  walk(value, (one) => {
    if (one.$ === "var" || one.$ === "local") found.push(`${one.$}.${one.name}`);
  });
  return found;
}
