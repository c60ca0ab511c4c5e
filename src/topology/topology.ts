import { trafficOf } from "../components/facets-of.ts";
import type { Traffic } from "../facets/facets.ts";
import { oncePer } from "../issues/once-per.ts";
import type { Component, System } from "../system/system.ts";

/** One component needs another, or sends calls to it. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  /**
   * `use`: a connection of the design. `route`: an entry passes requests on. `copy`: what one gets, the other gets too.
   * `behind`: calls pass the other first. `wayOut`: calls of the one leave through the other.
   */
  readonly via: "use" | "route" | "copy" | "behind" | "wayOut";
  /** Access of the connection. */
  readonly access?: string;
  /** Calls flow from `to` to `from`: it takes what others put there. */
  readonly taken: boolean;
  /** Calls for each call that `from` gets (`to`, where they are taken), unless the traffic says otherwise. */
  readonly share: number;
  /** `from` answers without it. */
  readonly optional: boolean;
}

/** Where users' requests come in. */
export interface Entry {
  readonly component: Component;
  /** `requests`: it passes them on. `files`: it answers from files. `code`: it is code that nobody of the system calls. */
  readonly by: "requests" | "files" | "code";
  /** Keys of what an answer from here depends on, itself first. */
  readonly serves: readonly string[];
}

/** Who calls whom in a system, how often, what can be done without, and where requests come in. */
export interface Topology {
  readonly edges: readonly Edge[];
  /** Edges by `from`. */
  readonly out: ReadonlyMap<string, readonly Edge[]>;
  readonly entries: readonly Entry[];
}

/** A connection that its user can do without: what fails there fails nothing else. */
export interface Optional {
  readonly from: string;
  readonly to: string;
}

/** The topology of a system, from its connections and from what its kinds say of calls. */
export const topologyOf = (system: System, optional: readonly Optional[] = []): Topology =>
  optional.length === 0 ? plainTopology(system) : derive(system, optional);

/** Every promise, price and rule asks. */
const plainTopology = oncePer((system: System) => derive(system, []));

function derive(system: System, optional: readonly Optional[]): Topology {
  const components = Object.values(system.components);
  const edges = [
    ...components.flatMap((component) => standingEdges(component, system)),
    ...useEdges(system, optional),
    ...wayOutEdges(system),
  ];
  const out = new Map<string, Edge[]>();
  for (const edge of edges) {
    const known = out.get(edge.from);
    if (known) known.push(edge);
    else out.set(edge.from, [edge]);
  }
  return { edges, out, entries: entriesOf(components, edges, out) };
}

/** Keys of everything that an answer from one of these depends on, themselves first, each once. */
export function reachable(from: readonly string[], { out }: Pick<Topology, "out">): readonly string[] {
  const found = new Set(from);
  for (const key of found) for (const { to } of needs(key, { out })) found.add(to);
  return [...found];
}

/** What a component cannot do without. Whoever gets a copy works later. */
export const needs = (key: string, { out }: Pick<Topology, "out">): readonly Edge[] =>
  (out.get(key) ?? []).filter(({ via, optional }) => via !== "copy" && !optional);

/** What stands in the fields of a component: what it passes calls on to, and what they pass first. */
function standingEdges(component: Component, system: System): readonly Edge[] {
  const { passesTo, copiesTo, behind } = trafficOf(component);
  const present = (keys: readonly string[] = []): readonly string[] =>
    [...new Set(keys)].filter((key) => key !== component.key && system.components[key] !== undefined);
  const edge =
    (via: Edge["via"], share: number) =>
    (to: string): Edge => ({
      from: component.key,
      to,
      via,
      taken: false,
      share,
      optional: false,
    });
  const routes = present(passesTo?.(component));
  return [
    ...present(behind?.(component)).map(edge("behind", 1)),
    ...routes.map(edge("route", 1 / routes.length)),
    ...present(copiesTo?.(component)).map(edge("copy", 1)),
  ];
}

const useEdges = (system: System, optional: readonly Optional[]): readonly Edge[] =>
  system.connections.map(({ from, to, access }) => {
    const used = system.components[to];
    return {
      from,
      to,
      via: "use",
      access,
      taken: used !== undefined && trafficOf(used).takenBy?.includes(access) === true,
      share: 1,
      optional: optional.some((one) => one.from === from && one.to === to),
    };
  });

/** A system has one network; what calls out of it needs its way out. */
function wayOutEdges(system: System): readonly Edge[] {
  const network = Object.values(system.components).find((component) => trafficOf(component).isWayOut);
  if (!network) return [];
  return Object.values(system.components).flatMap((component): readonly Edge[] => {
    const { wayOut } = trafficOf(component);
    const all = (system.uses.get(component.key) ?? []).flatMap(({ to }) => system.components[to] ?? []);
    const outside = all.filter((one) => trafficOf(one).outside?.(one, system.target) === true);
    const inside = all.filter((one) => trafficOf(one).code === "answers");
    return wayOut?.({ outside, inside }, system.target)
      ? [{ from: component.key, to: network.key, via: "wayOut", taken: false, share: 0, optional: false }]
      : [];
  });
}

/**
 * What takes users' requests in and gets none from within. Where nothing passes requests on, code that nobody calls:
 * what answers whoever calls, or else what runs by itself.
 */
function entriesOf(components: readonly Component[], edges: readonly Edge[], out: Topology["out"]): readonly Entry[] {
  const calls = edges.filter(({ via }) => via !== "behind" && via !== "wayOut");
  const given = new Set(calls.filter(({ taken }) => !taken).map(({ to }) => to));
  // Who takes from what nobody of the system fills is called from outside.
  const called = new Set([
    ...given,
    ...calls.filter(({ taken, to }) => taken && given.has(to)).map(({ from }) => from),
  ]);
  const open = components.filter(({ key }) => !called.has(key));
  const entry = (component: Component, by: Entry["by"]): Entry => ({
    component,
    by,
    serves: reachable([component.key], { out }),
  });
  const doors = open.flatMap((one) => {
    const by = trafficOf(one).entry;
    return by === undefined ? [] : [entry(one, by)];
  });
  if (doors.some(({ by }) => by === "requests")) return doors;
  const code = (wanted: Traffic<unknown>["code"]): readonly Entry[] =>
    open.filter((one) => trafficOf(one).code === wanted).map((one) => entry(one, "code"));
  const answering = code("answers");
  return [...doors, ...(answering.length > 0 ? answering : code("runs"))];
}
