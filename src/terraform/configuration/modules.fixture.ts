import type { ModuleSource } from "./module-source.ts";

/** A module whose text is one file. */
export const moduleOf = (
  name: string,
  text: string,
  modules: readonly ModuleSource[] = [],
  files: Readonly<Record<string, string>> = {},
): ModuleSource => ({ cloud: "aws", name, files: { "main.tf": text, ...files }, modules });
