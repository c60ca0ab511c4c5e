import type { System } from "../../system/system.ts";
import { versions } from "./limits.ts";
import type { Redis } from "./schema.ts";

export const versionOf = ({ engine, version }: Redis): string => version ?? versions[engine].default;

export const replicasOf = ({ replicas, highAvailability }: Redis): number => replicas ?? (highAvailability ? 1 : 0);

const accesses = ["read", "readwrite"] as const;
export type Access = (typeof accesses)[number];

/** The levels of access that somebody asks for; there are no others. */
export const grantedAccesses = (key: string, system: System): readonly Access[] =>
  accesses.filter((access) => system.usedBy.get(key)?.some((connection) => connection.access === access));
