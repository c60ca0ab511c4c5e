import { kinds } from "./kinds.gen.ts";
import type { Facets } from "../facets/facets.ts";
import type { AnyKind } from "../lowering/kind.ts";
import type { Component } from "../system/system.ts";

const all: Readonly<Record<string, AnyKind>> = kinds;

/** What the kind of a component says of itself; undefined for a kind that nobody declared. */
export const facetsOf = ({ kind }: Component): Facets<unknown> | undefined =>
  Object.hasOwn(all, kind) ? (all[kind]?.facets as Facets<unknown>) : undefined;
