import { oncePer } from "../issues/once-per.ts";
import type { System } from "../system/system.ts";
import type { ModuleSource } from "../terraform/configuration/module-source.ts";
import type { LoweredSystem } from "./lower.ts";

/**
 * Roots with labels of calls whose module has the name of another root's and other text: patches and names that exist
 * may differ between environments. All roots of a target have their modules in one folder.
 */
export function unlikeModules(
  systems: readonly System[],
  made: ReadonlyMap<System, LoweredSystem>,
): ReadonlyMap<System, ReadonlySet<string>> {
  const texts = new Map<string, Set<string>>();
  const called = systems.flatMap((system) =>
    (made.get(system)?.graph.calls ?? []).map(({ label, source }) => ({ system, label, source })),
  );
  for (const { system, source } of called) {
    const name = `${system.target} ${source.name}`;
    texts.set(name, (texts.get(name) ?? new Set()).add(textOf(source)));
  }
  const unlike = new Map<System, Set<string>>();
  for (const { system, label, source } of called)
    if ((texts.get(`${system.target} ${source.name}`)?.size ?? 0) > 1)
      unlike.set(system, (unlike.get(system) ?? new Set()).add(label));
  return unlike;
}

const textOf = oncePer((source: ModuleSource): string => JSON.stringify([source.files, source.modules.map(textOf)]));
