import { callGraph, hasInnerCircle, neededCalls, type Part } from "./configuration/call-graph.ts";
import { compareText } from "../text/order.ts";
import type { ModuleCall } from "./configuration/module-call.ts";
import { knots } from "./connected-sets.ts";
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
  const parts = callGraph(inCircles(graphs.flatMap(({ calls = [] }) => calls)));
  const needs = new Map([...parts].map(([id, { waits }]) => [id, [...waits].filter((to) => parts.has(to))] as const));
  return knots(needs).map((knot) => told(shortest(knot, needs), parts));
}

/**
 * Calls that can have a part in a circle: those that wait for each other, whatever they wait for, and those of a module
 * that waits for itself. Mostly there is none, and nobody has to look into the modules.
 */
function inCircles(calls: readonly ModuleCall[]): readonly ModuleCall[] {
  const waits = neededCalls(calls);
  const knotted = new Set(knots(waits).flatMap((knot) => [...knot]));
  return calls.filter(({ label, source }) => knotted.has(label) || hasInnerCircle(source));
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

/** The shortest circle through the first node of a knot, in the order of waiting. */
function shortest(knot: ReadonlySet<string>, needs: ReadonlyMap<string, readonly string[]>): readonly string[] {
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
