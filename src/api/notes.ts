import type { Issue } from "../issues/issue.ts";
import type { System } from "../system/system.ts";

/** Notes that hold in a system that was asked for. */
export const notesOf = (
  notes: readonly Issue[],
  systems: readonly System[],
  wanted: (system: System) => boolean,
): readonly Issue[] => {
  const names = systems.filter(wanted).map(({ environment, target }) => `${environment}/${target}`);
  return notes.filter(({ scope }) => names.some((name) => scope?.includes(name) ?? true));
};
