import { oncePer } from "../issues/once-per.ts";
import { isEnvironment } from "../system/accounts.ts";
import type { System } from "../system/system.ts";
import { loweringOf, type Kinds } from "./kind.ts";

/** Input of modules that make roles, and the value that a root states once. */
export const BOUNDARY = "permissions_boundary";

/** What no role of an environment exceeds: the first component that says so says it for all. Administrators' roots have none. */
export const boundaryOf = (system: System, kinds: Kinds): string | undefined => boundaries(system)(kinds);

/** Every call of a module asks; a thousand components must not cost a million looks. */
const boundaries = oncePer((system: System) =>
  oncePer((kinds: Kinds): string | undefined => {
    if (!isEnvironment(system)) return undefined;
    for (const component of Object.values(system.components)) {
      const kind = kinds[component.kind];
      const arn = kind && loweringOf(kind, system).boundary?.(component, system);
      if (arn !== undefined) return arn;
    }
    return undefined;
  }),
);
