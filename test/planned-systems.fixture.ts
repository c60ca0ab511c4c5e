import { basename } from "node:path";
import { openFile } from "../src/api/project.ts";
import { artifacts, lowerDesign, schemasFor } from "../src/build/build.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { plannedValues } from "../src/terraform/configuration/planned-values.ts";
import type { Schemas } from "../src/terraform/schema.ts";
import { randomOutputs } from "./random-output.fixture.ts";

/** What is written for a system, and what the modules that it calls are expected to make. */
export interface PlannedSystem {
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
  readonly environments: readonly {
    /** Folder of the root module, below the output. */
    readonly at: string;
    /** Labels of the calls that are looked at. */
    readonly labels: readonly string[];
    /** Known values by address. */
    readonly planned: ReturnType<typeof plannedValues>;
  }[];
}

/** Systems by their folders, then random ones: of those that a seed gives, from one to before another. */
export async function plannedSystems(
  folders: readonly string[],
  random: { readonly from: number; readonly to: number; readonly seed: number },
): Promise<readonly PlannedSystem[]> {
  const schemas = await schemasFor(["aws", "gcp"]);
  const written = await Promise.all(
    folders.map(async (folder) => planned(basename(folder), (await openFile(folder)).design.raw, schemas)),
  );
  const drawn = random.to === 0 ? [] : await randomOutputs(random.seed, random.to);
  const asked = [...drawn.entries()].slice(random.from);
  return [...written, ...asked.map(([index, { design }]) => planned(`random ${index}`, design, schemas))];
}

function planned(name: string, design: unknown, schemas: Schemas): PlannedSystem {
  const lowered = lowerDesign(design, kinds, schemas);
  return {
    name,
    files: new Map([...artifacts(lowered, kinds, schemas)].map(([path, { content }]) => [path, content])),
    environments: lowered.graphs.map((graph) => ({
      at: `terraform/${graph.target}/${graph.folder}`,
      labels: (graph.calls ?? []).map(({ label }) => label),
      planned: plannedValues(
        graph.resources.filter(({ module }) => module !== undefined),
        schemas,
        graph.parameters,
      ),
    })),
  };
}
