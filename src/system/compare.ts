import type { Component, System } from "./system.ts";

/** A field that has another value; without `before` it is new, without `after` it is gone. */
export interface FieldChange {
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** A component that was added, removed or changed. Fields of the design itself have no component. */
export interface ComponentChange {
  readonly component: string;
  readonly kind: string;
  readonly change: "added" | "removed" | "changed";
  readonly fields: readonly FieldChange[];
}

/** What differs between two resolutions of a design for one environment and target. */
export function compareSystems(before: System | undefined, after: System | undefined): readonly ComponentChange[] {
  const keys = [...new Set([...Object.keys(before?.components ?? {}), ...Object.keys(after?.components ?? {})])];
  const own = before && after ? compareValues(ofSystem(before), ofSystem(after)) : [];
  return [
    ...(own.length > 0 ? [{ component: "", kind: "", change: "changed" as const, fields: own }] : []),
    ...keys.flatMap((key) => compareComponents(before?.components[key], after?.components[key])),
  ];
}

function compareComponents(before: Component | undefined, after: Component | undefined): readonly ComponentChange[] {
  const one = after ?? before;
  if (!one || one.implied) return [];
  const place = { component: one.key, kind: one.kind };
  if (!before) return [{ ...place, change: "added", fields: [] }];
  if (!after) return [{ ...place, change: "removed", fields: [] }];
  const fields = [
    ...(before.kind === after.kind ? [] : [{ path: "kind", before: before.kind, after: after.kind }]),
    ...compareValues(
      { ...(before.base as object), ...(before.config as object) },
      {
        ...(after.base as object),
        ...(after.config as object),
      },
    ),
  ];
  return fields.length === 0 ? [] : [{ ...place, change: "changed", fields }];
}

/** What the design says besides its components. */
const ofSystem = ({
  region,
  account,
  project,
  protected: locked,
  tags,
  requirements,
  traffic,
  state,
  adopt,
  patch,
}: System) => ({
  region,
  account,
  project,
  protected: locked,
  tags,
  requirements,
  traffic,
  state,
  adopt,
  patch,
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Units such as `{ seconds: 60 }` are one value; a list is one value as well. */
const isWhole = (value: unknown): boolean => {
  if (!isRecord(value)) return true;
  const keys = Object.keys(value);
  return (
    keys.includes("currency") || (keys.length === 1 && /^(seconds|mebibytes|gibibytes|percent)$/.test(keys[0] ?? ""))
  );
};

function compareValues(before: unknown, after: unknown, path = ""): readonly FieldChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isRecord(before) && isRecord(after) && !isWhole(before) && !isWhole(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => compareValues(before[key], after[key], path === "" ? key : `${path}.${key}`));
  }
  return [{ path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
}
