import type { Text } from "../../text/text.ts";
import { same } from "../../facets/text.ts";
import { formatDuration, formatMemory, formatPercentage } from "../../design/units/index.ts";
import { atLevel, type Level, type Levelled, type Traffic } from "../../system/traffic.ts";

/** A value that an estimate rests on, and who said so. */
export interface Assumption {
  /** Field of the design: `traffic.responseSize`. */
  readonly name: Text;
  readonly value: string;
  readonly from: "design" | "default";
}

/** The traffic of a design at one load level, with every gap filled. Sizes are in bytes, shares from 0 to 1. */
export interface Load {
  readonly users: number;
  readonly sessionsPerUser: number;
  readonly requestsPerSession: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly requestSeconds: number;
  readonly busyHoursPerDay: number;
  readonly requestsPerSecondPerInstance: number;
  readonly readShare: number;
  readonly cacheHitRatio: number;
  readonly messageBytes: number;
  readonly logBytesPerRequest: number;
  readonly flowLogBytesPerRequest: number;
  readonly externalBytesPerRequest: number;
  readonly crossZoneShare: number;
  readonly growthMonths: number;
  readonly deployments: number;
  readonly imageBytes: number;
}

const MEBIBYTE = 1024 ** 2;
const KIBIBYTE = { mebibytes: 1 / 1024 };

/** Fills a load from a design's traffic. Undefined without users: nothing can be derived from nothing. */
export function loadOf(
  traffic: Traffic,
  level: Level,
): { readonly load: Load; readonly assumptions: readonly Assumption[] } | undefined {
  const assumptions: Assumption[] = [];
  const read = <Value>(
    name: keyof Traffic,
    stated: Levelled<Value> | undefined,
    otherwise: Value,
    show: (value: Value) => string,
  ): Value => {
    const value = stated === undefined ? otherwise : atLevel(stated, level);
    assumptions.push({
      name: same(`traffic.${name}`),
      value: show(value),
      from: stated === undefined ? "default" : "design",
    });
    return value;
  };
  const number = (name: keyof Traffic, stated: Levelled<number> | undefined, otherwise: number) =>
    read(name, stated, otherwise, String);
  const bytes = (name: keyof Traffic, stated: Traffic["requestSize"], kibibytes: number) =>
    read(name, stated, { mebibytes: kibibytes * KIBIBYTE.mebibytes }, (size) =>
      size.mebibytes === 0 ? "none" : formatMemory(size),
    ).mebibytes * MEBIBYTE;
  const share = (name: keyof Traffic, stated: Traffic["readShare"], percent: number) =>
    read(name, stated, { percent }, formatPercentage).percent / 100;

  const users = usersOf(traffic, number);
  if (users === undefined) return undefined;
  const load: Load = {
    users,
    sessionsPerUser: number("sessionsPerUser", traffic.sessionsPerUser, 20),
    requestsPerSession: number("requestsPerSession", traffic.requestsPerSession, 20),
    requestBytes: bytes("requestSize", traffic.requestSize, 2),
    responseBytes: bytes("responseSize", traffic.responseSize, 20),
    requestSeconds: read("requestDuration", traffic.requestDuration, { seconds: 0.2 }, formatDuration).seconds,
    busyHoursPerDay: number("busyHours", traffic.busyHours, 10),
    requestsPerSecondPerInstance: number("requestsPerSecondPerInstance", traffic.requestsPerSecondPerInstance, 50),
    readShare: share("readShare", traffic.readShare, 80),
    cacheHitRatio: share("cacheHitRatio", traffic.cacheHitRatio, 0),
    messageBytes: bytes("messageSize", traffic.messageSize, 4),
    logBytesPerRequest: bytes("logPerRequest", traffic.logPerRequest, 1),
    flowLogBytesPerRequest: bytes("flowLogPerRequest", traffic.flowLogPerRequest, 1),
    externalBytesPerRequest: bytes("externalPerRequest", traffic.externalPerRequest, 0),
    crossZoneShare: share("crossZoneShare", traffic.crossZoneShare, 50),
    growthMonths: number("growthMonths", traffic.growthMonths, 6),
    deployments: number("deployments", traffic.deployments, 20),
    imageBytes: bytes("imageSize", traffic.imageSize, 500 * 1024),
  };
  return { load, assumptions };
}

function usersOf(
  traffic: Traffic,
  number: (name: keyof Traffic, stated: Levelled<number> | undefined, otherwise: number) => number,
): number | undefined {
  if (traffic.users !== undefined) return number("users", traffic.users, 0);
  if (traffic.tenants === undefined || traffic.usersPerTenant === undefined) return undefined;
  return number("tenants", traffic.tenants, 0) * number("usersPerTenant", traffic.usersPerTenant, 0);
}
