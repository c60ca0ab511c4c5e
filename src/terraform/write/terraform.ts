import type { ResourceGraph } from "../graph.ts";
import { assembleModules } from "../modules/assemble.ts";
import { usedByArea } from "../minimum-version.ts";
import type { Schemas } from "../schema.ts";
import { bootstrapFiles } from "./bootstrap-files.ts";
import type { Files } from "./body.ts";
import { environmentFiles } from "./environment-files.ts";
import { moduleFiles } from "./module-files.ts";
import { sourceFiles, sourcesOf } from "./source-files.ts";
import { rootVariables } from "./root-variables.ts";
import type { TerraformSettings } from "./settings.ts";

export interface TerraformFile {
  /** Below `terraform/<target>/`. */
  readonly path: string;
  readonly content: string;
  /** Whose root module it is part of; absent for what the environments share. */
  readonly environment?: string;
}

/** All Terraform of one target. */
export function terraformFiles(
  graphs: readonly ResourceGraph[],
  settings: TerraformSettings,
  schemas: Schemas,
): readonly TerraformFile[] {
  const set = assembleModules(graphs, schemas);
  const variables = rootVariables(set, settings);
  const used = usedByArea(graphs, schemas);
  const placed = (folder: string, files: Files, of: Pick<TerraformFile, "environment"> = {}): TerraformFile[] =>
    Object.entries(files).map(([path, content]) => ({ path: `${folder}/${path}`, content, ...of }));
  return [
    ...set.modules.flatMap((module) =>
      placed(`modules/${module.area}`, moduleFiles(module, settings.system, used.get(module.area) ?? [])),
    ),
    ...sourcesOf(graphs.flatMap(({ calls = [] }) => calls.map(({ source }) => source))).flatMap((source) =>
      placed(`modules/${source.name}`, sourceFiles(source, schemas)),
    ),
    ...settings.environments.flatMap(({ name: environment }, index) =>
      placed(`environments/${environment}`, environmentFiles(index, set, variables, settings, schemas, used), {
        environment,
      }),
    ),
    ...placed("bootstrap", bootstrapFiles(settings)),
  ];
}
