import { facetsOf } from "../../components/facets-of.ts";
import type { Traffic } from "../../facets/facets.ts";
import type { Component, System } from "../../system/system.ts";

/** Calls pass from one component to another: `weight` of them for each call that `from` gets. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  /** Access of the connection; `route` where an entry passes requests on. */
  readonly access: string;
  readonly weight: number;
}

/** Whether a component runs code of the team, and so writes a log of every request. */
export const runsCode = (system: System, component: Component): boolean =>
  trafficOf(component).code === true || (system.uses.get(component.key)?.length ?? 0) > 0;

/** How calls flow through a system, given the stated calls of each request. */
export function flowsOf(system: System, calls: (key: string) => number | undefined): readonly Flow[] {
  const flows: Flow[] = [];
  for (const component of Object.values(system.components)) {
    const { passesTo, copiesTo } = trafficOf(component);
    const to = present(passesTo?.(component), component, system);
    for (const key of to)
      flows.push({ from: component.key, to: key, access: "route", weight: calls(key) ?? 1 / to.length });
    for (const key of present(copiesTo?.(component), component, system))
      flows.push({ from: component.key, to: key, access: "copy", weight: 1 });
  }
  for (const { from, to, access } of system.connections) {
    const used = system.components[to];
    if (used && trafficOf(used).takenBy?.includes(access)) flows.push({ from: to, to: from, access, weight: 1 });
    else flows.push({ from, to, access, weight: calls(to) ?? 1 });
  }
  return flows;
}

/** What a kind says of calls; nothing where none reach it. */
export function trafficOf(component: Component): Traffic<unknown> {
  const traffic = facetsOf(component)?.traffic;
  return traffic === undefined || "notApplicable" in traffic ? {} : traffic;
}

/** Those that this environment has, each once. */
const present = (keys: readonly string[] = [], { key }: Component, system: System): readonly string[] =>
  [...new Set(keys)].filter((one) => one !== key && system.components[one]);

/** Where requests of users come in: what passes requests on and gets none, else code that nobody calls. */
export function entriesOf(system: System, flows: readonly Flow[]): readonly string[] {
  const reached = new Set(flows.map((flow) => flow.to));
  const routing = [...new Set(flows.filter((flow) => flow.access === "route").map((flow) => flow.from))];
  const doors = routing.filter((key) => !reached.has(key));
  if (doors.length > 0) return doors;
  return Object.values(system.components)
    .filter((component) => runsCode(system, component) && !reached.has(component.key))
    .map((component) => component.key);
}

/** Calls that each component gets, and each flow carries, when `perEntry` requests come in at each entry. */
export function propagate(
  flows: readonly Flow[],
  entries: readonly string[],
  perEntry: number,
): { readonly calls: ReadonlyMap<string, number>; readonly carried: ReadonlyMap<Flow, number> } {
  const out = new Map<string, Flow[]>();
  for (const flow of flows) {
    const known = out.get(flow.from);
    if (known) known.push(flow);
    else out.set(flow.from, [flow]);
  }
  const calls = new Map<string, number>(entries.map((key) => [key, perEntry]));
  const carried = new Map<Flow, number>();
  for (const key of order(entries, out)) {
    const arriving = calls.get(key) ?? 0;
    for (const flow of out.get(key) ?? []) {
      const amount = arriving * flow.weight;
      carried.set(flow, amount);
      calls.set(flow.to, (calls.get(flow.to) ?? 0) + amount);
    }
  }
  return { calls, carried };
}

/** Callers before the called; a circle (a worker that refills its own queue) is cut where it closes. */
function order(entries: readonly string[], out: ReadonlyMap<string, readonly Flow[]>): readonly string[] {
  const done = new Set<string>();
  const finished: string[] = [];
  for (const entry of entries) {
    const stack: { key: string; next: number }[] = [];
    const enter = (key: string): void => {
      if (done.has(key)) return;
      done.add(key);
      stack.push({ key, next: 0 });
    };
    enter(entry);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const flow = out.get(top.key)?.[top.next++];
      if (flow) enter(flow.to);
      else finished.push(stack.pop()?.key ?? "");
    }
  }
  return finished.reverse();
}
