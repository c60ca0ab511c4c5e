import { nearest } from "../design/expand.ts";
import { issue, type Issue, type Path } from "../issues/issue.ts";
import { isExpression, isList, isRecord, type Value } from "../terraform/expression.ts";
import { address, SYSTEM, type Resource, type ResourceGraph } from "../terraform/graph.ts";
import type { Schemas } from "../terraform/schema.ts";
import { checkArguments } from "../terraform/schema-check.ts";
import type { System } from "../system/system.ts";

/**
 * The escape hatch: raw arguments that a component puts over those of its resources, and a design over
 * those that its components share. Maps are merged, lists replaced, `null` removes. The result must still
 * be what the provider accepts.
 */
export function applyPatches(
  graph: ResourceGraph,
  system: System,
  schemas: Schemas,
): { graph: ResourceGraph; issues: readonly Issue[]; addresses: ReadonlySet<string> } {
  const patches = new Map<string, { args: Readonly<Record<string, Value>>; path: Path }>();
  const issues: Issue[] = [];
  const ownedBy = (owner: string): readonly string[] =>
    graph.resources.filter((resource) => resource.component === owner).map(address);
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
    const own = ownedBy(owner);
    for (const [target, args] of Object.entries(patch)) {
      const path = [...place, target];
      if (own.includes(target)) patches.set(target, { args: args as Readonly<Record<string, Value>>, path });
      else if (belongs(target, system)) {
        const near = nearest(target, own);
        const found = graph.resources.find((resource) => address(resource) === target);
        issues.push(
          issue("unknown-resource", path, {
            address: target,
            ...(owner === SYSTEM ? {} : { component: owner }),
            ...(found ? { owner: found.component } : near ? { near } : {}),
            allowed: own,
          }),
        );
      }
    }
  }
  const addresses = new Set(patches.keys());
  if (patches.size === 0) return { graph, issues, addresses };
  const resources = graph.resources.map((resource): Resource => {
    const patch = patches.get(address(resource));
    if (!patch) return resource;
    const args = merge(resource.args, patch.args) as Readonly<Record<string, Value>>;
    for (const problem of checkArguments(schemas, resource.mode, resource.type, args)) {
      const argument = problem.path.join(".");
      const meant = nearest(String(problem.path.at(-1)), problem.nearest === undefined ? [] : [problem.nearest]);
      issues.push(
        issue("unknown-argument", [...patch.path, ...problem.path], {
          address: address(resource),
          argument,
          ...(meant === undefined ? {} : { near: meant }),
          ...(problem.wanted === undefined ? {} : { wanted: problem.wanted }),
        }),
      );
    }
    return { ...resource, args };
  });
  return { graph: { ...graph, resources }, issues, addresses };
}

/** A patch for the other cloud's resources is not this target's business. */
const belongs = (target: string, system: System): boolean => {
  const type = target.replace(/^data\./, "");
  return system.target === "aws" ? !type.startsWith("google_") : !type.startsWith("aws_");
};

function merge(value: Value | undefined, patch: Value): Value {
  if (!isRecord(patch) || !isRecord(value) || isExpression(value) || isList(value)) return patch;
  const merged: Record<string, Value> = { ...value };
  for (const [key, item] of Object.entries(patch)) {
    if (item === null) Reflect.deleteProperty(merged, key);
    else merged[key] = merge(value[key], item);
  }
  return merged;
}
