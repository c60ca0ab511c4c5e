import type { Kinds } from "../lowering/kind.ts";
import { holding } from "../terraform/holding.ts";
import { settledArguments } from "../terraform/configuration/planned-values.ts";
import { address, SYSTEM, type Lifecycle, type Resource, type ResourceGraph, type Target } from "../terraform/graph.ts";
import type { Schemas } from "../terraform/schema.ts";
import { ownerOf } from "../system/accounts.ts";
import type { System } from "../system/system.ts";
import { compareText } from "../text/order.ts";
import { keep } from "./keep.ts";
import { fieldsOf, type KeptFields } from "./kept-fields.ts";
import { keptServices } from "./kept-services.ts";
import type { KeptRecord } from "./kept.ts";
import { movedIn } from "./moves.ts";

/** A resource or data source as it was emitted. */
export interface EmittedResource {
  /** Key of its component; of what is nobody's, absent. */
  readonly of?: string;
  readonly args: KeptRecord;
  /** What Terraform is told of its life. */
  readonly life?: Lifecycle;
  /** Of a data source: what it waits for, though no argument mentions it. */
  readonly after?: readonly string[];
  /** Provider alias, where it is of another region. */
  readonly by?: string;
  /** It holds data that nobody else has. */
  readonly holds?: true;
}

/** What was emitted for a root: an environment, or what an account has once. */
export interface EmittedRoot {
  readonly target: Target;
  readonly environment: string;
  /** Account of AWS or project of Google Cloud, and region. */
  readonly owner: string;
  readonly region: string;
  /** Where Terraform keeps its state. */
  readonly state: string;
  /** Tags that all its resources have. */
  readonly tags: Readonly<Record<string, string>>;
  /** Fields of the design by component; those of the design itself under no name. */
  readonly design: Readonly<Record<string, KeptFields>>;
  /** Environments that it serves, of the root of an account. */
  readonly serves?: readonly string[];
  /** Former and present addresses of what stands elsewhere now. */
  readonly moved?: readonly (readonly [from: string, to: string])[];
  /** By address. */
  readonly resources: Readonly<Record<string, EmittedResource>>;
}

/** Roots by target and name: `aws/prod`. */
export type Emitted = Readonly<Record<string, EmittedRoot>>;

export const rootKey = ({ target, environment }: Pick<EmittedRoot, "target" | "environment">): string =>
  `${target}/${environment}`;

/** What is emitted for systems, as it is kept for the next comparison. */
export function emittedOf(
  systems: readonly System[],
  graphs: readonly ResourceGraph[],
  kinds: Kinds,
  schemas: Schemas,
): Emitted {
  const roots = systems.flatMap((system, index) => {
    const graph = graphs[index];
    return graph ? [rootOf(system, graph, kinds, schemas)] : [];
  });
  return Object.fromEntries(roots.map((root) => [rootKey(root), root]));
}

function rootOf(system: System, graph: ResourceGraph, kinds: Kinds, schemas: Schemas): EmittedRoot {
  const settled = settledArguments(graph.resources, schemas, graph.parameters);
  const services = keptServices(system, kinds);
  const resources = graph.resources
    .filter(({ mode }) => mode !== "ephemeral")
    .map((one) => [address(one), resourceOf(one)] as const)
    .sort(([a], [b]) => compareText(a, b));
  function resourceOf(one: Resource): EmittedResource {
    const args = keep(settled(one), schemas.schemaOf(one.mode, one.type));
    const held = one.mode === "managed" && holding(one.type, args, services(one)) !== undefined;
    return {
      ...(one.component === SYSTEM ? {} : { of: one.component }),
      ...(held ? { holds: true } : {}),
      ...(one.provider === undefined ? {} : { by: one.provider }),
      ...(one.lifecycle === undefined ? {} : { life: one.lifecycle }),
      ...(one.mode === "data" && one.dependsOn ? { after: one.dependsOn } : {}),
      args,
    };
  }
  const moved = movedIn(graph);
  return {
    target: graph.target,
    environment: graph.environment,
    owner: ownerOf(system),
    region: system.region,
    state: `${system.state.bucket}/${system.state.key}`,
    tags: graph.tags,
    design: fieldsOf(system),
    ...(system.serves === undefined ? {} : { serves: system.serves.map((one) => one.environment) }),
    ...(moved.length === 0 ? {} : { moved }),
    resources: Object.fromEntries(resources),
  };
}
