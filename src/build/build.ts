import { DesignError, type Issue } from "../issues/issue.ts";
import type { AnyKind } from "../lowering/kind.ts";
import { circles } from "../lowering/circles.ts";
import { lower } from "../lowering/lower.ts";
import { outputReadme } from "../outputs/readme/index.ts";
import { resolve } from "../system/resolve.ts";
import type { System } from "../system/system.ts";
import type { ResourceGraph, Target } from "../terraform/graph.ts";
import { loadSchemas, type ProviderName, type Schemas } from "../terraform/schema.ts";
import { terraformFiles } from "../terraform/write/terraform.ts";

export type Kinds = Readonly<Record<string, AnyKind>>;

/** What a design becomes, before anything is written: a graph for each environment and target. */
export interface Lowered {
  readonly systems: readonly System[];
  readonly graphs: readonly ResourceGraph[];
}

/** Files by path below the output folder. */
export type Artifacts = ReadonlyMap<string, string>;

export const providersOf: Readonly<Record<Target, readonly ProviderName[]>> = {
  aws: ["aws", "archive", "random", "time"],
  gcp: ["google", "google-beta", "archive"],
};

/** resolve, then lower; throws a DesignError with every problem of either stage. */
export function lowerDesign(raw: unknown, kinds: Kinds, schemas: Schemas, targets?: readonly Target[]): Lowered {
  const { systems, issues } = resolve(raw, kinds);
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
  return { systems: chosen, graphs };
}

/** Everything that follows from a design. */
export function artifacts(lowered: Lowered, kinds: Kinds, schemas: Schemas): Artifacts {
  const files = new Map<string, string>([["README.md", outputReadme(lowered.systems, kinds)]]);
  for (const target of ["aws", "gcp"] as const) {
    const systems = lowered.systems.filter((system) => system.target === target);
    const [first] = systems;
    if (!first) continue;
    const graphs = lowered.graphs.filter((graph) => graph.target === target);
    const environments = systems.map((system, index) => ({
      name: system.environment,
      region: system.region,
      ...(system.account === undefined ? {} : { account: system.account }),
      state: system.state,
      tags: system.tags,
      parameters: graphs[index]?.parameters ?? {},
    }));
    const written = terraformFiles(graphs, { target, system: first.name, environments }, schemas);
    for (const [path, content] of Object.entries(written)) files.set(`terraform/${target}/${path}`, content);
  }
  return files;
}

/** The schemas that a design's targets need. */
export const schemasFor = (targets: readonly Target[]): Promise<Schemas> =>
  loadSchemas(targets.flatMap((target) => providersOf[target]));
