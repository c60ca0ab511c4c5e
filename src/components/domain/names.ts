import type { Component } from "../../system/system.ts";
import type { Domain } from "./schema.ts";

/** Every name of the certificate, the main one first. */
export const namesOf = ({ config }: Component<Domain>): readonly string[] => [
  config.name,
  ...(config.alternatives ?? []),
];

export const isExternal = ({ config }: Component<Domain>): boolean => config.zone === "external";

/** DNS name of the zone that the root of the account makes. */
export const managedNameOf = ({ config: { name, zone } }: Component<Domain>): string | undefined => {
  if (zone === "external" || "existing" in zone) return undefined;
  return zone.managed === true ? name : zone.managed;
};

/** DNS name of the zone, unless it is somebody else's. */
export const zoneNameOf = (domain: Component<Domain>): string | undefined => {
  const { zone } = domain.config;
  return typeof zone === "object" && "existing" in zone ? zone.existing : managedNameOf(domain);
};
