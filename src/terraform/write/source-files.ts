import { oncePer } from "../../issues/once-per.ts";
import type { ModuleSource } from "../configuration/module-source.ts";
import { needsOf } from "../configuration/module-needs.ts";
import { writeHcl } from "../hcl/write.ts";
import type { Schemas } from "../schema.ts";
import { compareText } from "../../text/order.ts";
import type { Files } from "./body.ts";
import { requirements } from "./requirements.ts";

/** The files of a module as its author wrote them, with the versions that they ask of their providers. */
export const sourceFiles = (source: ModuleSource, schemas: Schemas): Files => written(schemas)(source);

/** The same in every design. */
const written = oncePer((schemas: Schemas) =>
  oncePer((source: ModuleSource): Files => {
    const { providers, used, aliases } = needsOf(source, schemas);
    return { ...source.files, "terraform.tf": writeHcl([requirements(providers, used, aliases)]) };
  }),
);

/** All that are called, those among them that others call, each once, by name. */
export function sourcesOf(called: readonly ModuleSource[]): readonly ModuleSource[] {
  const found = new Map<string, ModuleSource>();
  const visit = (source: ModuleSource): void => {
    if (found.has(source.name)) return;
    found.set(source.name, source);
    source.modules.forEach(visit);
  };
  called.forEach(visit);
  return [...found.values()].sort((a, b) => compareText(a.name, b.name));
}
