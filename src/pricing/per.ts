import { atLevel, type Level, type Traffic } from "../system/traffic.ts";
import { part, type Money } from "./money.ts";
import type { Usage } from "./usage/usage.ts";

export type Per = "tenant" | "user" | "request";

/** A sum for each tenant, user or request; undefined when the traffic does not say how many there are. */
export function perUnit(
  sum: Money,
  per: Per,
  traffic: Traffic | undefined,
  usage: Usage | undefined,
  level: Level,
): Money | undefined {
  const count = countOf(per, traffic, usage, level);
  return count === undefined || count <= 0 ? undefined : part(sum, count);
}

function countOf(per: Per, traffic: Traffic | undefined, usage: Usage | undefined, level: Level): number | undefined {
  if (per === "tenant") return traffic?.tenants === undefined ? undefined : atLevel(traffic.tenants, level);
  return per === "user" ? usage?.whole.users : usage?.whole.requests;
}
