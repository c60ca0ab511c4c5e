import type { Text } from "../text/text.ts";
import type { Component, System } from "../system/system.ts";
import type { Figure } from "../facets/figure.ts";
import { figures } from "../facets/figures.data.ts";
import { facetsOf } from "../components/facets-of.ts";
import { needs, topologyOf } from "../topology/topology.ts";
import type { Percentiles, Stated } from "../facets/stated.ts";
import { worst, type Status } from "../facets/status.ts";
import { text } from "../facets/text.ts";

const percentiles = ["p50", "p95", "p99"] as const;
export type Percentile = (typeof percentiles)[number];

/** What a component adds to an answer. */
export interface Leg {
  readonly component: string;
  /** Absent where it is unknown. */
  readonly seconds?: number;
  /** `stated` by the team, or a figure of ours. */
  readonly basis: "stated" | Figure;
  /** What to write where it is unknown. */
  readonly needs?: Text;
}

/** From where a request comes in to a component that calls nobody. */
export interface LatencyPath {
  readonly components: readonly string[];
  readonly legs: readonly Leg[];
  /** Sum of what is known. */
  readonly knownSeconds: number;
  /** Of the promise, for the legs that are unknown to share; absent when there are none. */
  readonly leftSeconds?: number;
  readonly status: Status;
}

export interface LatencyBudget {
  readonly percentile: Percentile;
  readonly promisedSeconds: number;
  readonly status: Status;
  /** By what is known, longest first. */
  readonly paths: readonly LatencyPath[];
}

/** Paths beyond this many are not followed; a design of that shape has its longest among the first. */
const mostPaths = 500;

/**
 * The answer time along each path, against each percentile that is promised. Percentiles are added up,
 * which overstates the sum of independent times: a budget that is kept so is kept.
 */
export function latency(system: System, stated: Stated = {}): readonly LatencyBudget[] {
  const promises = system.requirements.latency ?? {};
  const paths = pathsOf(system, stated);
  return percentiles.flatMap((percentile) => {
    const promised = promises[percentile]?.seconds;
    if (promised === undefined) return [];
    const measured = paths
      .map((path) => measure(path, percentile, promised, system, stated))
      .toSorted((one, other) => other.knownSeconds - one.knownSeconds);
    const status = measured.length === 0 ? "unknown" : worst(measured.map((path) => path.status));
    return [{ percentile, promisedSeconds: promised, status, paths: measured }];
  });
}

function measure(
  path: readonly Component[],
  percentile: Percentile,
  promised: number,
  system: System,
  stated: Stated,
): LatencyPath {
  const legs = path.flatMap((component, index) => legsOf(component, index, percentile, system, stated));
  const known = legs.reduce((sum, leg) => sum + (leg.seconds ?? 0), 0);
  const open = legs.some((leg) => leg.seconds === undefined);
  return {
    components: path.map(({ key }) => key),
    legs,
    knownSeconds: known,
    ...(open ? { leftSeconds: promised - known } : {}),
    // Rounding of binary fractions is no miss.
    status: known > promised + 1e-9 ? "missed" : open ? "unknown" : "kept",
  };
}

function legsOf(
  component: Component,
  index: number,
  percentile: Percentile,
  system: System,
  stated: Stated,
): readonly Leg[] {
  const { key } = component;
  const facet = facetsOf(component)?.latency;
  if (facet && "edge" in facet)
    return facet
      .edge(component, system)
      .map((leg) => ({ component: leg.component, seconds: leg.figure.value, basis: leg.figure }));
  const hop: readonly Leg[] = index === 0 ? [] : [{ component: key, seconds: figures.hop.value, basis: figures.hop }];
  const managed = facet && "managed" in facet ? facet.managed : undefined;
  return [...hop, ownTime(key, managed, percentile, stated.serviceTime?.[key])];
}

function ownTime(
  key: string,
  managed: Figure | undefined,
  percentile: Percentile,
  times: Percentiles | undefined,
): Leg {
  const own = times?.[percentile];
  if (own !== undefined) return { component: key, seconds: own, basis: "stated" };
  if (managed) return { component: key, seconds: managed.value, basis: managed };
  return {
    component: key,
    basis: "stated",
    needs: text(
      `the time that ${key} itself takes (${percentile}), without waiting for others`,
      `${key} 自身の処理時間（${percentile}、他の待ち時間を除く）`,
    ),
  };
}

/** Ways from where requests come in, through all that is waited for. */
function pathsOf(system: System, stated: Stated): readonly (readonly Component[])[] {
  const topology = topologyOf(system, stated.optional);
  const found: Component[][] = [];
  const follow = (trail: readonly Component[]): void => {
    const last = trail.at(-1);
    if (!last || found.length >= mostPaths) return;
    const next = needs(last.key, topology).flatMap(({ to, taken }) => {
      const target = system.components[to];
      return target && isWaitedFor(target) && !taken ? [target] : [];
    });
    if (next.length === 0) found.push([...trail]);
    for (const component of next) follow([...trail, component]);
  };
  for (const { component } of topology.entries) follow([component]);
  return found;
}

const isWaitedFor = (component: Component): boolean => {
  const facet = facetsOf(component)?.latency;
  return facet === undefined || !("notApplicable" in facet);
};
