import { entries } from "../../requirements/path.ts";
import type { Component, System } from "../../system/system.ts";
import { watches } from "../../rules/data/alarms.ts";

/** Where users' requests come in: load balancers, or without any the services that nobody else calls. */
export const front = (system: System): readonly Component[] =>
  entries(system).filter(({ kind }) => kind === "loadBalancer" || kind === "service");

/** Whether a metric is watched there, or at every service behind it. */
export function watchedAt(entry: Component, system: System, ...metrics: readonly string[]): boolean {
  if (watches(entry, ...metrics)) return true;
  const behind = Object.values((entry.config as { routes?: Readonly<Record<string, string>> }).routes ?? {});
  return (
    behind.length > 0 &&
    behind.every((key) => {
      const service = system.components[key];
      return service !== undefined && watches(service, ...metrics);
    })
  );
}
