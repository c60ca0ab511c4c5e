import { same, text } from "../../facets/text.ts";
import type { Traffic as TrafficFacet } from "../../facets/facets.ts";
import { atLevel, type Level, type Traffic } from "../../system/traffic.ts";
import { othersServed } from "../../system/accounts.ts";
import { SYSTEM } from "../../terraform/graph.ts";
import type { System } from "../../system/system.ts";
import { HOURS_PER_MONTH, SECONDS_PER_HOUR } from "../month.ts";
import { loadOf, type Assumption, type Load } from "./assumptions.ts";
import { trafficOf } from "../../components/facets-of.ts";
import { topologyOf } from "../../topology/topology.ts";
import { flowsOf, passing, propagate, runsCode } from "./flows.ts";
import { tokensOf, type TokenUsage } from "./tokens.ts";

/** What one component is used for in a month; sizes in GiB. */
export interface ComponentUsage {
  /** Requests, queries, messages or calls that it gets. */
  readonly calls: number;
  readonly reads: number;
  readonly writes: number;
  readonly inGb: number;
  readonly outGb: number;
  /** Messages, when it carries messages: the same calls in the size of messages. */
  readonly messageGb: number;
  readonly logGb: number;
  /** Standing amount; unknown when the design says nothing about it. */
  readonly storageGb?: number;
}

/** What the whole system is used for in a month; sizes in GiB. */
export interface WholeUsage {
  readonly users: number;
  readonly sessions: number;
  readonly requests: number;
  /** Requests that come in at an entry of the system. */
  readonly originRequests: number;
  readonly requestGb: number;
  readonly responseGb: number;
  readonly logGb: number;
  readonly flowLogGb: number;
  readonly externalGb: number;
  readonly tokenGb: number;
  /** Internal data that crosses zones, counted once. */
  readonly crossZoneGb: number;
  readonly imageGb: number;
  readonly deployments: number;
}

export interface Usage {
  readonly level: Level;
  readonly load: Load;
  readonly assumptions: readonly Assumption[];
  readonly whole: WholeUsage;
  readonly of: ReadonlyMap<string, ComponentUsage>;
  readonly tokens: readonly TokenUsage[];
}

const GIBIBYTE = 1024 ** 3;
/** The state of all roots of an account: some MiB, in the versions of three months. */
const STATE_GB = 0.1;
/** What a plan and an apply read and write of it, with its lock. */
const STATE_CALLS = 20;
/** Databases, caches and brokers log far less a call than code does. */
const LOG_BYTES_PER_CALL = 50;
const BYTES_PER_TOKEN = 4;

/** Derives the usage of every component at a load level; undefined when the traffic names no users. */
export function deriveUsage(system: System, traffic: Traffic | undefined, level: Level): Usage | undefined {
  const usage = usageOf(system, traffic, level);
  // What an account has once serves the requests and sessions of all its environments.
  const others = othersServed(system).flatMap((one) => usageOf(one, one.traffic, level) ?? []);
  return (
    usage && {
      ...usage,
      whole: {
        ...usage.whole,
        requests: others.reduce((sum, { whole }) => sum + whole.requests, usage.whole.requests),
        sessions: others.reduce((sum, { whole }) => sum + whole.sessions, usage.whole.sessions),
      },
    }
  );
}

function usageOf(system: System, traffic: Traffic | undefined, level: Level): Usage | undefined {
  const filled = traffic && loadOf(traffic, level);
  if (!traffic || !filled) return undefined;
  const { load } = filled;
  const assumptions = [...filled.assumptions];
  const sessions = load.users * load.sessionsPerUser;
  const requests = sessions * load.requestsPerSession;
  const stated = (key: string): number | undefined => {
    const value = traffic.calls?.[key];
    return value === undefined ? undefined : atLevel(value, level);
  };
  const of = (key: string): TrafficFacet<unknown> => {
    const component = system.components[key];
    return component ? trafficOf(component) : {};
  };
  const topology = topologyOf(system);
  const flows = flowsOf(topology, stated);
  for (const flow of flows)
    assumptions.push({
      name: same(`traffic.calls.${flow.to}`),
      value: `${Number(flow.weight.toPrecision(6))} (${flow.from} -> ${flow.to})`,
      from: stated(flow.to) === undefined ? "default" : "design",
    });
  const entries = passing(topology);
  const { calls, carried } = propagate(flows, entries, requests / Math.max(1, entries.length));

  const reads = new Map<string, number>();
  const writes = new Map<string, number>();
  const add = (to: Map<string, number>, key: string, amount: number) => to.set(key, (to.get(key) ?? 0) + amount);
  let zonalCalls = 0;
  for (const [{ to, access }, amount] of carried) {
    // Load balancers do not charge for zones.
    if (access !== "route" && of(to).zonal) zonalCalls += amount;
    const readShare = access === "read" ? 1 : access === "readwrite" ? load.readShare : 0;
    add(reads, to, amount * readShare);
    add(writes, to, amount * (1 - readShare));
  }
  const usages = new Map<string, ComponentUsage>();
  let logGb = 0;
  for (const component of Object.values(system.components)) {
    const { key } = component;
    const got = calls.get(key) ?? 0;
    const logs = (got * (runsCode(component) ? load.logBytesPerRequest : LOG_BYTES_PER_CALL)) / GIBIBYTE;
    logGb += logs;
    const storageGb = storedOf(traffic, key, level, load);
    if (storageGb !== undefined)
      assumptions.push({ name: same(`traffic.stored.${key}`), value: `${storageGb}GiB`, from: "design" });
    usages.set(key, {
      calls: got,
      reads: reads.get(key) ?? 0,
      writes: writes.get(key) ?? 0,
      inGb: (got * load.requestBytes) / GIBIBYTE,
      outGb: (got * load.responseBytes) / GIBIBYTE,
      messageGb: (got * load.messageBytes) / GIBIBYTE,
      logGb: logs,
      ...(storageGb === undefined ? {} : { storageGb }),
    });
  }
  const { serves = [] } = system;
  if (serves.length > 0) {
    const calls = load.deployments * (serves.length + 1) * STATE_CALLS;
    const none = { inGb: 0, outGb: 0, messageGb: 0, logGb: 0 };
    usages.set(SYSTEM, { ...none, calls, reads: calls / 2, writes: calls / 2, storageGb: STATE_GB });
    assumptions.push({
      name: text("state of Terraform with its versions", "Terraform の state（旧版を含む）"),
      value: `${STATE_GB}GiB`,
      from: "default",
    });
  }
  const tokens = tokensOf(system, traffic, level, (key) => (key === undefined ? requests : (calls.get(key) ?? 0)));
  assumptions.push(...tokens.assumptions, {
    name: text(
      "log volume of databases, caches and brokers per call",
      "データベース・キャッシュ・ブローカーの 1 回の呼び出しあたりのログ量",
    ),
    value: `${LOG_BYTES_PER_CALL} B`,
    from: "default",
  });
  const served = entries.reduce((sum, key) => sum + (calls.get(key) ?? 0), 0);
  const zonalBytes = zonalCalls * (load.requestBytes + load.responseBytes);
  return {
    level,
    load,
    assumptions,
    of: usages,
    tokens: tokens.usage,
    whole: {
      users: load.users,
      sessions,
      requests,
      originRequests: served,
      requestGb: (requests * load.requestBytes) / GIBIBYTE,
      responseGb: (requests * load.responseBytes) / GIBIBYTE,
      logGb,
      flowLogGb: (requests * load.flowLogBytesPerRequest) / GIBIBYTE,
      externalGb: (requests * load.externalBytesPerRequest) / GIBIBYTE,
      tokenGb: tokens.usage.reduce((sum, one) => sum + (one.input + one.output) * BYTES_PER_TOKEN, 0) / GIBIBYTE,
      crossZoneGb: (zonalBytes * load.crossZoneShare) / GIBIBYTE,
      imageGb: load.imageBytes / GIBIBYTE,
      deployments: load.deployments,
    },
  };
}

function storedOf(traffic: Traffic, key: string, level: Level, load: Load): number | undefined {
  const start = traffic.stored?.[key];
  const growth = traffic.storageGrowth?.[key];
  if (start === undefined && growth === undefined) return undefined;
  return (
    (start === undefined ? 0 : atLevel(start, level).gibibytes) +
    (growth === undefined ? 0 : atLevel(growth, level).gibibytes * load.growthMonths)
  );
}

/** Instances that the busy hours of a day need, whatever the limits. */
export function busyInstances(calls: number, load: Load): number {
  const perSecond = calls / (HOURS_PER_MONTH * SECONDS_PER_HOUR * (load.busyHoursPerDay / 24));
  return Math.ceil(perSecond / load.requestsPerSecondPerInstance);
}

/** Mean number of instances over a month: as many as busy hours need, the fewest otherwise. */
export function meanInstances(calls: number, load: Load, fewest: number, most: number): number {
  const busyShare = load.busyHoursPerDay / 24;
  const busy = Math.min(most, Math.max(fewest, busyInstances(calls, load)));
  return busyShare * busy + (1 - busyShare) * fewest;
}
