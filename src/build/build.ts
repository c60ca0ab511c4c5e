import { DesignError, type Issue } from "../issues/issue.ts";
import type { Kinds } from "../lowering/kind.ts";
import { circles } from "../lowering/circles.ts";
import { lower } from "../lowering/lower.ts";
import type { Output, OutputFile } from "../outputs/output.ts";
import { outputs as allOutputs } from "../outputs/outputs.gen.ts";
import { resolve } from "../system/resolve.ts";
import type { System } from "../system/system.ts";
import type { ResourceGraph, Target } from "../terraform/graph.ts";
import { loadSchemas, type ProviderName, type Schemas } from "../terraform/schema.ts";

export type { Kinds };

/** What a design becomes, before anything is written: a graph for each environment and target. */
export interface Lowered {
  readonly systems: readonly System[];
  readonly graphs: readonly ResourceGraph[];
  /** What the design writes without effect. */
  readonly notes: readonly Issue[];
}

/** A file with the output that it is of. */
export interface Artifact extends OutputFile {
  readonly output: string;
}

/** Files by path below the output folder. */
export type Artifacts = ReadonlyMap<string, Artifact>;

export const providersOf: Readonly<Record<Target, readonly ProviderName[]>> = {
  aws: ["aws", "archive", "random", "time"],
  gcp: ["google", "google-beta", "archive"],
};

/** resolve, then lower; throws a DesignError with every problem of either stage. */
export function lowerDesign(raw: unknown, kinds: Kinds, schemas: Schemas, targets?: readonly Target[]): Lowered {
  const { systems, issues, notes } = resolve(raw, kinds);
  if (issues.length > 0) throw new DesignError(issues);
  const chosen = systems.filter((system) => targets === undefined || targets.includes(system.target));
  const found: Issue[] = [];
  const graphs = chosen.map((system) => {
    const result = lower(system, kinds, schemas);
    for (const one of result.issues)
      if (!found.some((known) => JSON.stringify(known) === JSON.stringify(one))) found.push(one);
    return result.graph;
  });
  for (const target of new Set(chosen.map((system) => system.target)))
    found.push(
      ...circles(
        graphs.filter((graph) => graph.target === target),
        chosen.filter((system) => system.target === target),
      ).filter((one) => !found.some((known) => JSON.stringify(known.path) === JSON.stringify(one.path))),
    );
  if (found.length > 0) throw new DesignError(found);
  return { systems: chosen, graphs, notes };
}

/** Everything that follows from a design, file by file. */
export function artifacts(
  { systems, graphs }: Pick<Lowered, "systems" | "graphs">,
  kinds: Kinds,
  schemas: Schemas,
  outputs: readonly Output[] = allOutputs,
): Artifacts {
  const source = { systems, graphs, kinds, schemas, outputs };
  const files = new Map<string, Artifact>();
  for (const output of outputs) {
    for (const file of output.files(source)) {
      const other = files.get(file.path);
      if (other) throw new Error(`${file.path} is written by ${other.output} and by ${output.name}`);
      files.set(file.path, { ...file, output: output.name });
    }
  }
  return files;
}

/** The schemas that a design's targets need. */
export const schemasFor = (targets: readonly Target[]): Promise<Schemas> =>
  loadSchemas(targets.flatMap((target) => providersOf[target]));
