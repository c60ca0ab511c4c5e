import type { Component } from "../../system/system.ts";
import type { Domain } from "./schema.ts";

/** Every name of the certificate, the main one first. */
export const namesOf = ({ config }: Component<Domain>): readonly string[] => [
  config.name,
  ...(config.alternatives ?? []),
];

export const isExternal = ({ config }: Component<Domain>): boolean => config.zone === "external";

/** DNS name of the zone, unless it is somebody else's. */
export const zoneNameOf = ({ config }: Component<Domain>): string | undefined => {
  const { zone } = config;
  if (zone === "external") return undefined;
  if ("existing" in zone) return zone.existing;
  return zone.managed === true ? config.name : zone.managed;
};
