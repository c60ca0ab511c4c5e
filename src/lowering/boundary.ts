import { isEnvironment } from "../system/accounts.ts";
import type { System } from "../system/system.ts";
import { loweringOf, type Kinds } from "./kind.ts";

/** Input of modules that make roles, and the value that a root states once. */
export const BOUNDARY = "permissions_boundary";

/** What no role of an environment exceeds: the first component that says so says it for all. Administrators' roots have none. */
export function boundaryOf(system: System, kinds: Kinds): string | undefined {
  if (!isEnvironment(system)) return undefined;
  for (const component of Object.values(system.components)) {
    const kind = kinds[component.kind];
    const arn = kind && loweringOf(kind, system).boundary?.(component, system);
    if (arn !== undefined) return arn;
  }
  return undefined;
}
