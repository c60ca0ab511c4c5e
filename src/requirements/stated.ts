import type { Service } from "../components/service/schema.ts";
import { loadOf, type Load } from "../pricing/usage/assumptions.ts";
import { ofKind, type System } from "../system/system.ts";
import { atLevel, type Traffic } from "../system/traffic.ts";
import { daysOfMonth } from "./arithmetic.ts";
import { figures } from "./figures.data.ts";

/** Answer times of one component by itself, in seconds, without what it waits for others. */
export interface Percentiles {
  readonly p50?: number;
  readonly p95?: number;
  readonly p99?: number;
}

/**
 * What the team knows of its own code and data. The arithmetic needs it and a design cannot derive it;
 * what is not stated comes out as unknown, with what to write. By key of the component.
 */
export interface Stated {
  readonly serviceTime?: Readonly<Record<string, Percentiles>>;
  /** Requests a second that one instance serves. */
  readonly requestsPerInstance?: Readonly<Record<string, number>>;
  /** Connections (WebSocket and the like) that one instance holds. */
  readonly connectionsPerInstance?: Readonly<Record<string, number>>;
  /** Database connections that one instance opens at most. */
  readonly poolSize?: Readonly<Record<string, number>>;
  /** Data held, in GiB; without it the whole disk counts. */
  readonly data?: Readonly<Record<string, number>>;
  /** Instances that must be up for the service to answer at all. Default 1. */
  readonly instancesNeeded?: Readonly<Record<string, number>>;
  /** Requests a second at the busiest time, where the requirements state users or tenants only. */
  readonly requestsPerSecond?: number;
  /** Connections that the user can do without: what fails there fails nothing else. */
  readonly optional?: readonly { readonly from: string; readonly to: string }[];
}

/** What the design itself says of this, at the high level of its traffic, with `more` on top. */
export function statedBy(system: System, more: Stated = {}): Stated {
  const { traffic } = system;
  const load = traffic && loadOf(traffic, "high")?.load;
  const requests: Record<string, number> = {};
  const connections: Record<string, number> = {};
  for (const { key, config } of ofKind(system, "service")) {
    const each = requestsOf(key, config, system, more, load);
    if (each !== undefined) requests[key] = each;
    if (system.target === "gcp") connections[key] = config.concurrency;
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
function requestsOf(key: string, config: Service, system: System, more: Stated, load?: Load): number | undefined {
  // Instances are added to keep this many requests each, so this many they serve.
  if (config.scale?.requests) return config.scale.requests.count / config.scale.requests.seconds;
  if (load && system.traffic?.requestsPerSecondPerInstance !== undefined) return load.requestsPerSecondPerInstance;
  if (system.target === "aws") return undefined;
  const busy =
    more.serviceTime?.[key]?.p50 ??
    (load && system.traffic?.requestDuration !== undefined ? load.requestSeconds : undefined);
  return busy === undefined || busy === 0 ? undefined : config.concurrency / busy;
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
