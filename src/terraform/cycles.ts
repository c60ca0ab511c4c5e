import { callGraph, type Part } from "./configuration/call-graph.ts";
import { compareText } from "../text/order.ts";
import type { ResourceGraph } from "./graph.ts";

/** A resource in a circle. */
export interface Waiting {
  /** Its address, without instances. */
  readonly id: string;
  readonly component: string;
}

/**
 * Resources that wait for each other in a circle, as Terraform would find them in the text of the modules that are
 * called. Modules serve all environments of a target, and Terraform looks at expressions and not at their values, so
 * what waits in any of the graphs waits in all. One circle is given, the shortest found, for each set of resources that
 * hang together in circles.
 */
export function dependencyCycles(graphs: readonly ResourceGraph[]): readonly (readonly Waiting[])[] {
  const needs = new Map<string, Set<string>>();
  const parts = new Map<string, Part>();
  for (const { calls = [] } of graphs)
    for (const [id, part] of callGraph(calls)) {
      const own = needs.get(id) ?? new Set();
      needs.set(id, own);
      for (const to of part.waits) own.add(to);
      parts.set(id, part);
    }
  for (const own of needs.values()) for (const to of own) if (!needs.has(to)) own.delete(to);
  return knots(needs).map((knot) => told(shortest(knot, needs), parts));
}

/** Resources of a circle, and a value on the way for each component that takes part with none of its resources. */
function told(circle: readonly string[], parts: ReadonlyMap<string, Part>): readonly Waiting[] {
  const steps = circle.flatMap((id) => {
    const part = parts.get(id);
    return part ? [{ id, ...part }] : [];
  });
  const named = new Set(steps.flatMap(({ isResource, component }) => (isResource ? [component] : [])));
  return steps.flatMap(({ id, isResource, component }) => {
    if (!isResource && named.has(component)) return [];
    named.add(component);
    return [{ id, component }];
  });
}

/** Strongly connected sets, or a node that waits for itself (Tarjan), without recursion: chains may be long. */
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
      const knot = new Set(open.splice(open.lastIndexOf(here.node)));
      for (const node of knot) isOpen.delete(node);
      if (knot.size > 1 || needs.get(here.node)?.has(here.node)) found.push(knot);
    }
  }
  return found;
}

/** The shortest circle through the first node of a knot, in the order of waiting. */
function shortest(knot: ReadonlySet<string>, needs: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  // Begun at a resource, and not at what stands for a module or a value on the way.
  const isWay = (node: string): boolean => /\.(var|local|output|start)\b|^(module\.\w+\.?)+$/.test(node);
  const [start = ""] = [...knot].sort((a, b) => Number(isWay(a)) - Number(isWay(b)) || compareText(a, b));
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
