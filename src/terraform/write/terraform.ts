import type { ResourceGraph } from "../graph.ts";
import { assembleModules } from "../modules/assemble.ts";
import { usedByArea } from "../minimum-version.ts";
import type { Schemas } from "../schema.ts";
import { bootstrapFiles } from "./bootstrap-files.ts";
import type { Files } from "./body.ts";
import { environmentFiles } from "./environment-files.ts";
import { moduleFiles } from "./module-files.ts";
import { rootVariables } from "./root-variables.ts";
import type { TerraformSettings } from "./settings.ts";

/** All Terraform of one target, by path below `terraform/<target>/`. */
export function terraformFiles(graphs: readonly ResourceGraph[], settings: TerraformSettings, schemas: Schemas): Files {
  const set = assembleModules(graphs, schemas);
  const variables = rootVariables(set, settings);
  const files: Record<string, string> = {};
  const place = (folder: string, more: Files): void => {
    for (const [path, content] of Object.entries(more)) files[`${folder}/${path}`] = content;
  };
  const used = usedByArea(graphs, schemas);
  for (const module of set.modules)
    place(`modules/${module.area}`, moduleFiles(module, settings.system, used.get(module.area) ?? []));
  settings.environments.forEach((environment, index) => {
    place(`environments/${environment.name}`, environmentFiles(index, set, variables, settings, schemas, used));
  });
  place("bootstrap", bootstrapFiles(settings));
  return files;
}
