import { address, referencesOf, type Resource, type ResourceGraph } from "./graph.ts";

/**
 * Resources that wait for each other in a circle, as Terraform would find them: an argument waits for what it
 * refers to, `depends_on` and `replace_triggered_by` within a module for a resource, and across modules every
 * resource of the one for every resource of the other. Modules serve all environments of a target, and Terraform
 * looks at expressions and not at their values, so what waits in any of the graphs waits in all. One circle is
 * given, the shortest found, for each set of resources that hang together in circles.
 */
export function dependencyCycles(graphs: readonly ResourceGraph[]): readonly (readonly Resource[])[] {
  const resources = new Map<string, Resource>();
  const needs = new Map<string, Set<string>>();
  for (const one of graphs.flatMap((graph) => graph.resources)) {
    const id = address(one);
    if (!resources.has(id)) resources.set(id, one);
    needs.set(id, needs.get(id) ?? new Set());
  }
  const members = new Map<string, Set<string>>();
  for (const [id, { area }] of resources) members.set(area, (members.get(area) ?? new Set()).add(id));
  for (const [area, ids] of members) needs.set(moduleNode(area), ids);
  const waits = new Map<string, Set<string>>();
  for (const one of graphs.flatMap((graph) => graph.resources)) {
    const own = needs.get(address(one));
    for (const { to } of referencesOf(one)) if (resources.has(to)) own?.add(to);
    for (const { address: to } of one.lifecycle?.replace_triggered_by ?? []) if (resources.has(to)) own?.add(to);
    for (const to of one.dependsOn ?? []) {
      const area = resources.get(to)?.area;
      if (area === one.area || one.module !== undefined) own?.add(to);
      else if (area !== undefined) waits.set(one.area, (waits.get(one.area) ?? new Set()).add(area));
    }
  }
  for (const [area, others] of waits)
    for (const id of members.get(area) ?? []) for (const other of others) needs.get(id)?.add(moduleNode(other));
  return knots(needs).map((knot) => shortest(knot, needs).flatMap((id) => resources.get(id) ?? []));
}

/** Stands for "everything in that module is there". */
const moduleNode = (area: string): string => `module ${area}`;

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
