import { walk, type Value } from "./expression.ts";
import { address, type Resource, type ResourceGraph } from "./graph.ts";

/**
 * Resources that wait for each other in a circle, each circle once, as Terraform would find them: an argument
 * waits for what it refers to, `depends_on` within a module for a resource, and across modules every resource
 * of the one for every resource of the other.
 */
export function dependencyCycles(graph: ResourceGraph): readonly (readonly Resource[])[] {
  const resources = new Map(graph.resources.map((resource) => [address(resource), resource]));
  const needs = new Map<string, ReadonlySet<string>>();
  for (const [id, resource] of resources) needs.set(id, needsOf(resource, graph, resources));
  for (const [area, others] of waitingModules(graph, resources)) {
    const waits = [...others].map(moduleNode);
    for (const resource of graph.resources)
      if (resource.area === area)
        needs.set(address(resource), new Set([...(needs.get(address(resource)) ?? []), ...waits]));
  }
  for (const area of new Set(graph.resources.map((resource) => resource.area)))
    needs.set(moduleNode(area), new Set(graph.resources.filter((one) => one.area === area).map(address)));
  return knots(needs).map((knot) => shortest(knot, needs).flatMap((id) => resources.get(id) ?? []));
}

/** Stands for "everything in that module is there". */
const moduleNode = (area: string): string => `module ${area}`;

function needsOf(resource: Resource, graph: ResourceGraph, known: ReadonlyMap<string, Resource>): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (value: Value): void => {
    walk(value, (expression) => {
      if (expression.$ !== "ref") return;
      const output = expression.to.startsWith("output.")
        ? graph.outputs.find(({ name }) => name === expression.to.slice("output.".length))
        : undefined;
      if (output) look(output.value);
      else if (known.has(expression.to)) found.add(expression.to);
    });
  };
  look(resource.args);
  if (resource.forEach) look(resource.forEach);
  for (const id of resource.dependsOn ?? []) if (known.get(id)?.area === resource.area) found.add(id);
  return found;
}

/** Modules that wait for others as a whole. */
function waitingModules(
  graph: ResourceGraph,
  known: ReadonlyMap<string, Resource>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const waits = new Map<string, Set<string>>();
  for (const { area, dependsOn = [] } of graph.resources)
    for (const id of dependsOn) {
      const other = known.get(id)?.area;
      if (other !== undefined && other !== area) waits.set(area, (waits.get(area) ?? new Set()).add(other));
    }
  return waits;
}

/** Strongly connected sets of more than one node (Tarjan), without recursion: chains may be long. */
function knots(needs: ReadonlyMap<string, ReadonlySet<string>>): readonly ReadonlySet<string>[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found: ReadonlySet<string>[] = [];
  const enter = (node: string): { node: string; rest: string[] } => {
    order.set(node, order.size);
    low.set(node, order.get(node) ?? 0);
    open.push(node);
    isOpen.add(node);
    return { node, rest: [...(needs.get(node) ?? [])] };
  };
  for (const start of needs.keys()) {
    if (order.has(start)) continue;
    const trail = [enter(start)];
    for (let here = trail.at(-1); here !== undefined; here = trail.at(-1)) {
      const next = here.rest.pop();
      if (next !== undefined) {
        if (!order.has(next)) trail.push(enter(next));
        else if (isOpen.has(next)) low.set(here.node, Math.min(low.get(here.node) ?? 0, order.get(next) ?? 0));
        continue;
      }
      trail.pop();
      const parent = trail.at(-1);
      if (parent) low.set(parent.node, Math.min(low.get(parent.node) ?? 0, low.get(here.node) ?? 0));
      if (low.get(here.node) !== order.get(here.node)) continue;
      const knot = new Set(open.splice(open.indexOf(here.node)));
      for (const node of knot) isOpen.delete(node);
      if (knot.size > 1) found.push(knot);
    }
  }
  return found;
}

/** The shortest circle through the first node of a knot, in the order of waiting. */
function shortest(knot: ReadonlySet<string>, needs: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const [start = ""] = [...knot].filter((node) => !node.startsWith("module ")).sort();
  const from = new Map<string, string>();
  const queue = [start];
  for (const node of queue) {
    for (const next of needs.get(node) ?? []) {
      if (next === start) {
        const circle = [node];
        for (let at = from.get(node); at !== undefined; at = from.get(at)) circle.unshift(at);
        return circle;
      }
      if (!knot.has(next) || from.has(next)) continue;
      from.set(next, node);
      queue.push(next);
    }
  }
  return [start];
}
