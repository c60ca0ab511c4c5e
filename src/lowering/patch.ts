import { nearest } from "../design/expand.ts";
import { issue, type Issue, type Path } from "../issues/issue.ts";
import type { Value } from "../terraform/expression.ts";
import { addressesIn, patchedSource } from "../terraform/configuration/patched.ts";
import { address, SYSTEM, typeAt, type Resource, type ResourceGraph, type RootCall } from "../terraform/graph.ts";
import type { Schemas } from "../terraform/schema.ts";
import { checkArguments } from "../terraform/schema-check.ts";
import type { System } from "../system/system.ts";
import { namePatches, type Names } from "./adopted-names.ts";

interface Patched {
  readonly graph: ResourceGraph;
  readonly issues: readonly Issue[];
  /** What calls make by a module of their own, without instances, and where its patch stands in the design. */
  readonly reached: readonly { readonly address: string; readonly path: Path }[];
}

interface Others {
  /** Names that adopted resources have. */
  readonly names?: Names;
  /** Labels of calls whose modules are not alike in all roots, so that each has its own. */
  readonly apart?: ReadonlySet<string>;
}

/**
 * The escape hatch: raw arguments that a component puts over those of its resources, and a design over those that its
 * components share. A call that is patched calls a module of its own. Maps are merged, lists replaced, `null` removes.
 */
export function applyPatches(
  graph: ResourceGraph,
  system: System,
  schemas: Schemas,
  { names = new Map(), apart = new Set() }: Others = {},
): Patched {
  const { calls = [] } = graph;
  const issues: Issue[] = [];
  const reached: { readonly address: string; readonly path: Path }[] = [];
  const ofCalls = new Map<RootCall, Map<string, Readonly<Record<string, Value>>>>();
  for (const call of calls) {
    const kept = names.get(call.label);
    if (kept) ofCalls.set(call, new Map(namePatches(call.source, kept)));
  }
  const given = [
    { owner: SYSTEM, patch: system.patch, place: ["patch"] },
    ...Object.values(system.components).map(({ key, base }) => ({
      owner: key,
      patch: base.patch,
      place: ["components", key, "patch"],
    })),
  ];
  for (const { owner, patch, place } of given) {
    if (patch === undefined) continue;
    const own = calls.filter(({ component }) => component === owner);
    for (const [target, args] of Object.entries(patch)) {
      const path = [...place, target];
      const called = own.filter(({ source }) => addressesIn(source).includes(target));
      for (const call of called) {
        const known = ofCalls.get(call) ?? new Map<string, Readonly<Record<string, Value>>>();
        ofCalls.set(call, known.set(target, { ...known.get(target), ...(args as Readonly<Record<string, Value>>) }));
        reached.push({ address: `module.${call.label}.${target}`, path });
      }
      if (called.length === 0 && belongs(target, system)) {
        const allowed = own.flatMap(({ source }) => addressesIn(source));
        const near = nearest(target, allowed);
        const found = calls.find(({ source }) => addressesIn(source).includes(target));
        issues.push(
          issue("unknown-resource", path, {
            field: "patch",
            address: target,
            ...(owner === SYSTEM ? {} : { component: owner }),
            ...(found ? { owner: found.component } : near ? { near } : {}),
            allowed,
          }),
        );
      }
    }
  }
  const patched = calls.map((call): RootCall => {
    const own = ofCalls.get(call);
    if (!own) return call;
    const suffix = apart.has(call.label) ? `${call.label}_${identifier(system.environment)}` : call.label;
    return { ...call, source: patchedSource(call.source, suffix, own, schemas) };
  });
  return { graph: { ...graph, calls: patched }, issues, reached };
}

/** What the provider does not know of a patched resource. */
export const refusedPatch = (resource: Resource, path: Path, schemas: Schemas): readonly Issue[] =>
  checkArguments(schemas, resource.mode, resource.type, resource.args).map((problem) => {
    const meant = nearest(String(problem.path.at(-1)), problem.nearest === undefined ? [] : [problem.nearest]);
    return issue("unknown-argument", [...path, ...problem.path], {
      address: address(resource),
      argument: problem.path.join("."),
      ...(meant === undefined ? {} : { near: meant }),
      ...(problem.wanted === undefined ? {} : { wanted: problem.wanted }),
    });
  });

/** What is said of the other cloud's resources is not this target's business. */
export const belongs = (target: string, system: System): boolean => {
  const { type } = typeAt(target);
  return system.target === "aws" ? !type.startsWith("google_") : !type.startsWith("aws_");
};

const identifier = (name: string): string => name.replaceAll("-", "_");
