import { trafficOf } from "../../components/facets-of.ts";
import type { Component } from "../../system/system.ts";
import { compareText } from "../../text/order.ts";
import type { Topology } from "../../topology/topology.ts";

/** Calls pass from one component to another: `weight` of them for each call that `from` gets. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  /** Access of the connection; `route` where an entry passes requests on, `copy` where both get the same. */
  readonly access: string;
  readonly weight: number;
}

/** Whether a component runs code of the team, and so writes a log of every request. */
export const runsCode = (component: Component): boolean => trafficOf(component).code !== undefined;

/** How calls flow through a system, given the stated calls of each request. */
export const flowsOf = ({ edges }: Topology, calls: (key: string) => number | undefined): readonly Flow[] =>
  edges.flatMap(({ from, to, via, access = via, taken, share }): readonly Flow[] => {
    if (via === "behind" || via === "wayOut") return [];
    if (taken) return [{ from: to, to: from, access, weight: share }];
    return [{ from, to, access, weight: via === "copy" ? share : (calls(to) ?? share) }];
  });

/** Entries that pass requests on; what answers from files keeps them to itself. */
export const passing = ({ entries }: Topology): readonly string[] =>
  entries.flatMap(({ by, component }) => (by === "files" ? [] : [component.key]));

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

/**
 * Callers before the called; a circle (a worker that refills its own queue) is cut where it closes, as seen from the
 * nearest entry. Neither the order of the design nor that of its connections says where that is.
 */
function order(entries: readonly string[], out: ReadonlyMap<string, readonly Flow[]>): readonly string[] {
  const next = nearestFirst(entries, out);
  const done = new Set<string>();
  const finished: string[] = [];
  for (const entry of [...entries].sort(compareText)) {
    const stack: { key: string; next: number }[] = [];
    const enter = (key: string): void => {
      if (done.has(key)) return;
      done.add(key);
      stack.push({ key, next: 0 });
    };
    enter(entry);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const to = next.get(top.key)?.[top.next++];
      if (to === undefined) finished.push(stack.pop()?.key ?? "");
      else enter(to);
    }
  }
  return finished.reverse();
}

/** Whom each component calls: those first that are fewer calls away from an entry, then by key. */
function nearestFirst(
  entries: readonly string[],
  out: ReadonlyMap<string, readonly Flow[]>,
): ReadonlyMap<string, readonly string[]> {
  const away = new Map(entries.map((key) => [key, 0]));
  for (const [key, distance] of away)
    for (const { to } of out.get(key) ?? []) if (!away.has(to)) away.set(to, distance + 1);
  const nearer = (a: string, b: string): number => (away.get(a) ?? 0) - (away.get(b) ?? 0) || compareText(a, b);
  return new Map([...out].map(([key, flows]) => [key, flows.map(({ to }) => to).sort(nearer)]));
}
