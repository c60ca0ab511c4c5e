import type { ResourceGraph } from "../graph.ts";
import type { Schemas } from "../schema.ts";
import type { Files } from "./body.ts";
import { environmentFiles } from "./environment-files.ts";
import type { TerraformSettings } from "./settings.ts";
import { sourceFiles, sourcesOf } from "./source-files.ts";

export interface TerraformFile {
  /** Below `terraform/<target>/`. */
  readonly path: string;
  readonly content: string;
  /** Whose root module it is part of; absent for what the environments share. */
  readonly environment?: string;
}

/** All Terraform of one target; the settings have an environment for each graph. */
export function terraformFiles(
  graphs: readonly ResourceGraph[],
  settings: TerraformSettings,
  schemas: Schemas,
): readonly TerraformFile[] {
  const placed = (folder: string, files: Files, of: Pick<TerraformFile, "environment"> = {}): TerraformFile[] =>
    Object.entries(files).map(([path, content]) => ({ path: `${folder}/${path}`, content, ...of }));
  return [
    ...sourcesOf(graphs.flatMap(({ calls = [] }) => calls.map(({ source }) => source))).flatMap((source) =>
      placed(`modules/${source.name}`, sourceFiles(source, schemas)),
    ),
    ...graphs.flatMap((graph) => {
      const environment = settings.environments.find(({ name }) => name === graph.environment);
      if (!environment) throw new Error(`no settings for ${graph.environment}`);
      return placed(graph.folder, environmentFiles(graph, environment, settings, schemas), {
        environment: environment.name,
      });
    }),
  ];
}
