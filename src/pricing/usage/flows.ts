import type { Component, System } from "../../system/system.ts";

/** Calls pass from one component to another: `weight` of them for each call that `from` gets. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  /** Access of the connection; `route` where an entry passes requests on. */
  readonly access: string;
  readonly weight: number;
}

/** Access by which a component takes from another what others put there: calls flow to the taker. */
const taking = new Set(["consume", "subscribe", "receive", "pull"]);
/** Fields in which a topic names those that each get a copy of what it gets. */
const copying = ["subscribers"];
/** Fields in which an entry (load balancer, CDN, gateway) names what it passes requests to. */
const passing = ["routes", "origin", "origins", "service", "backend", "default"];
const codeKinds = new Set(["service", "function", "job", "worker", "kubernetesService"]);

/** Whether a component runs code of the team, and so writes logs a request. */
export const runsCode = (system: System, component: Component): boolean =>
  codeKinds.has(component.kind) || (system.uses.get(component.key)?.length ?? 0) > 0;

/** How calls flow through a system, given the stated calls a request. */
export function flowsOf(system: System, calls: (key: string) => number | undefined): readonly Flow[] {
  const flows: Flow[] = [];
  for (const component of Object.values(system.components)) {
    if (runsCode(system, component)) continue;
    const to = named(component, passing, system);
    for (const key of to)
      flows.push({ from: component.key, to: key, access: "route", weight: calls(key) ?? 1 / to.length });
    for (const key of named(component, copying, system))
      flows.push({ from: component.key, to: key, access: "copy", weight: 1 });
  }
  for (const { from, to, access } of system.connections) {
    if (taking.has(access)) flows.push({ from: to, to: from, access, weight: 1 });
    else flows.push({ from, to, access, weight: calls(to) ?? 1 });
  }
  return flows;
}

/** Components that some fields of another name, however deep. */
function named(component: Component, fields: readonly string[], system: System): readonly string[] {
  const config = component.config as Readonly<Record<string, unknown>>;
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === "string") {
      if (value !== component.key && system.components[value]) found.add(value);
    } else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
  };
  for (const field of fields) visit(config[field]);
  return [...found];
}

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
  passedOn: (key: string) => number,
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
    const arriving = (calls.get(key) ?? 0) * passedOn(key);
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
