import type { Component } from "../../system/system.ts";
import type { Domain } from "./schema.ts";

/** Every name of the certificate, the main one first. */
export const namesOf = ({ config }: Component<Domain>): readonly string[] => [
  config.name,
  ...(config.alternatives ?? []),
];

/** A wildcard is proven through the name that it stands under. */
export const withoutWildcard = (name: string): string => name.replace(/^\*\./, "");

export const isExternal = ({ config }: Component<Domain>): boolean => config.zone === "external";

/** DNS name of the zone, unless it is somebody else's. */
export const zoneNameOf = ({ config }: Component<Domain>): string | undefined => {
  const { zone } = config;
  if (zone === "external") return undefined;
  if ("existing" in zone) return zone.existing;
  return zone.managed === true ? config.name : zone.managed;
};

/** Names as keys of a `for_each`. */
export const asKeys = (names: readonly string[]): Readonly<Record<string, null>> =>
  Object.fromEntries(names.map((name) => [name, null]));
