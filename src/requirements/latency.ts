import type { Text } from "../design/schema/field.ts";
import type { Component, System } from "../system/system.ts";
import type { Figure } from "./figure.ts";
import { figures } from "./figures.data.ts";
import { dependencies, entries } from "./path.ts";
import type { Percentiles, Stated } from "./stated.ts";
import { worst, type Status } from "./status.ts";
import { text } from "./words.ts";

export const percentiles = ["p50", "p95", "p99"] as const;
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

/** Managed services answer in about this time; a stated time of the component goes before it. */
const managed: Readonly<Record<string, Figure>> = {
  postgres: figures.query,
  redis: figures.cacheRead,
  bucket: figures.objectRead,
  queue: figures.message,
  topic: figures.message,
  stream: figures.message,
  identity: figures.signIn,
};

function legsOf(
  component: Component,
  index: number,
  percentile: Percentile,
  system: System,
  stated: Stated,
): readonly Leg[] {
  const { key, kind } = component;
  if (kind === "loadBalancer") {
    const edge: Leg = { component: key, seconds: figures.edge.value, basis: figures.edge };
    const firewall = (component.config as { firewall?: string }).firewall;
    if (firewall === undefined || !system.components[firewall]) return [edge];
    return [edge, { component: firewall, seconds: figures.firewall.value, basis: figures.firewall }];
  }
  if (kind === "site") return [{ component: key, seconds: figures.edge.value, basis: figures.edge }];
  const hop: readonly Leg[] = index === 0 ? [] : [{ component: key, seconds: figures.hop.value, basis: figures.hop }];
  return [...hop, ownTime(key, kind, percentile, stated.serviceTime?.[key])];
}

function ownTime(key: string, kind: string, percentile: Percentile, times: Percentiles | undefined): Leg {
  const own = times?.[percentile];
  if (own !== undefined) return { component: key, seconds: own, basis: "stated" };
  const figure = managed[kind];
  if (figure) return { component: key, seconds: figure.value, basis: figure };
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
  const found: Component[][] = [];
  const follow = (trail: readonly Component[]): void => {
    const last = trail.at(-1);
    if (!last || found.length >= mostPaths) return;
    const next = dependencies(last, system, stated).flatMap(({ to, connection }) => {
      const target = system.components[to];
      return target && isWaitedFor(target) && connection?.access !== "consume" ? [target] : [];
    });
    if (next.length === 0) found.push([...trail]);
    for (const component of next) follow([...trail, component]);
  };
  for (const entry of entries(system)) follow([entry]);
  return found;
}

/** Names are resolved and secrets read before a request; a firewall is part of the way in. */
const isWaitedFor = ({ kind }: Component): boolean => !["domain", "firewall", "secret"].includes(kind);
