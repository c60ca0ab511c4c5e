import type { Serves } from "../facets/capacity.ts";
import { capacityOf } from "../components/facets-of.ts";
import { loadOf, type Load } from "../pricing/usage/assumptions.ts";
import type { Component, System } from "../system/system.ts";
import type { Stated } from "../facets/stated.ts";
import { atLevel, type Traffic } from "../system/traffic.ts";
import { daysOfMonth } from "../facets/arithmetic.ts";
import { figures } from "../facets/figures.data.ts";

/** What the design itself says of this, at the high level of its traffic, with `more` on top. */
export function statedBy(system: System, more: Stated = {}): Stated {
  const { traffic } = system;
  const load = traffic && loadOf(traffic, "high")?.load;
  const requests: Record<string, number> = {};
  const connections: Record<string, number> = {};
  for (const component of Object.values(system.components)) {
    const serves = capacityOf(component).serves?.(component, system);
    const each = serves && requestsOf(component, serves, system, more, load);
    if (each !== undefined) requests[component.key] = each;
    if (serves?.concurrent !== undefined) connections[component.key] = serves.concurrent;
  }
  return {
    ...(load ? { requestsPerSecond: busiest(load, system) } : {}),
    ...more,
    requestsPerInstance: { ...requests, ...more.requestsPerInstance },
    connectionsPerInstance: { ...connections, ...more.connectionsPerInstance },
    data: { ...(traffic ? dataOf(traffic, load) : {}), ...more.data },
  };
}

/** Only numbers that somebody wrote: defaults are good enough for a price, not for a promise. */
function requestsOf(
  { key }: Component,
  { requestsPerSecond, concurrent }: Serves,
  system: System,
  more: Stated,
  load?: Load,
): number | undefined {
  if (requestsPerSecond !== undefined) return requestsPerSecond;
  if (load && system.traffic?.requestsPerSecondPerInstance !== undefined) return load.requestsPerSecondPerInstance;
  if (concurrent === undefined) return undefined;
  const busy =
    more.serviceTime?.[key]?.p50 ??
    (load && system.traffic?.requestDuration !== undefined ? load.requestSeconds : undefined);
  return busy === undefined || busy === 0 ? undefined : concurrent / busy;
}

/** Requests of the promised users, or else of those of the traffic, over the busy hours of a month. */
function busiest(load: Load, system: System): number {
  const users = system.requirements.capacity?.users ?? load.users;
  const seconds = daysOfMonth * load.busyHoursPerDay * 3600;
  return ((users * load.sessionsPerUser * load.requestsPerSession) / seconds) * figures.peak.value;
}

/** What is stored, and what it grows to. */
function dataOf(traffic: Traffic, load: Load | undefined): Record<string, number> {
  return Object.fromEntries(
    Object.entries(traffic.stored ?? {}).map(([key, stored]) => {
      const growth = traffic.storageGrowth?.[key];
      const gained = growth && load ? atLevel(growth, "high").gibibytes * load.growthMonths : 0;
      return [key, atLevel(stored, "high").gibibytes + gained];
    }),
  );
}
