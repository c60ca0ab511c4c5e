import type { Issue } from "../../issues/issue.ts";
import type { Place, Places } from "./places.ts";
import type { Source } from "./source.ts";

/** Data read from a file, with the place of its root. */
export interface ReadData {
  readonly raw: unknown;
  readonly root: Place;
  readonly issues: readonly Issue[];
}

/** Reads one file of data, recording in `places` where everything is written. */
export type ReadDocument = (source: Source, places: Places) => ReadData;

/** Sets a member as data, even one called `__proto__`. */
export function setMember(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Editors find the schema through `$schema`; it is no part of the design. */
export function withoutSchema(raw: unknown): unknown {
  if (typeof raw === "object" && raw !== null && !Array.isArray(raw)) delete (raw as { $schema?: unknown }).$schema;
  return raw;
}
