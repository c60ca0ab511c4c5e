import { kinds } from "./kinds.gen.ts";
import type { Capacity } from "../facets/capacity.ts";
import type { Facets, Traffic } from "../facets/facets.ts";
import type { AnyKind } from "../lowering/kind.ts";
import type { Component } from "../system/system.ts";

const all: Readonly<Record<string, AnyKind>> = kinds;

/** The kind of a component; undefined for one that nobody declared. */
export const kindOf = ({ kind }: Component): AnyKind | undefined => (Object.hasOwn(all, kind) ? all[kind] : undefined);

/** What the kind of a component says of itself; undefined for a kind that nobody declared. */
export const facetsOf = (component: Component): Facets<unknown> | undefined =>
  kindOf(component)?.facets as Facets<unknown> | undefined;

/** What a kind says of calls; nothing where none reach it, or where nobody declared the kind. */
export function trafficOf(component: Component): Traffic<unknown> {
  const traffic = facetsOf(component)?.traffic;
  return traffic === undefined || "notApplicable" in traffic ? {} : traffic;
}

/** What a kind says of what can run out; nothing where nothing can, or where nobody declared the kind. */
export function capacityOf(component: Component): Capacity<unknown> {
  const capacity = facetsOf(component)?.capacity;
  return capacity === undefined || "notApplicable" in capacity ? {} : capacity;
}
