import { DesignError, type Issue } from "../issues/issue.ts";
import type { MadeIn, MadeResource } from "../lowering/context.ts";
import { loweringOf, type Kinds } from "../lowering/kind.ts";
import { circles } from "../lowering/circles.ts";
import { adoptedTwice } from "../lowering/adopted-twice.ts";
import { unlikeModules } from "../lowering/unlike-modules.ts";
import { apisOf, lower, type LoweredSystem } from "../lowering/lower.ts";
import type { Output, OutputFile } from "../outputs/output.ts";
import { outputs as allOutputs } from "../outputs/outputs.gen.ts";
import { takenTwice } from "../lowering/taken-twice.ts";
import { withinReach } from "../lowering/within-reach.ts";
import { accountsOf, isEnvironment, takenNames } from "../system/accounts.ts";
import { resolve } from "../system/resolve.ts";
import type { System } from "../system/system.ts";
import { plannedValues } from "../terraform/configuration/planned-values.ts";
import { address, type ResourceGraph, type Target } from "../terraform/graph.ts";
import { loadSchemas, type ProviderName, type Schemas } from "../terraform/schema.ts";

export type { Kinds };

/**
 * What a design becomes, before anything is written: a graph for each environment and target, and after them one for
 * each account.
 */
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

const providersOf: Readonly<Record<Target, readonly ProviderName[]>> = {
  aws: ["aws", "archive", "random", "time"],
  gcp: ["google", "google-beta", "archive"],
};

/** resolve, then lower; throws a DesignError with every problem of either stage. */
export function lowerDesign(raw: unknown, kinds: Kinds, schemas: Schemas, targets?: readonly Target[]): Lowered {
  const { systems, issues, notes } = resolve(raw, kinds);
  if (issues.length > 0) throw new DesignError(issues);
  const lowered = lowerSystems(
    systems.filter((system) => targets === undefined || targets.includes(system.target)),
    kinds,
    schemas,
  );
  if (lowered.issues.length > 0) throw new DesignError(lowered.issues);
  return { systems: lowered.systems, graphs: lowered.graphs, notes };
}

/** The environments, and after them the roots of their accounts, each with its graph, and what is wrong with any. */
export function lowerSystems(
  environments: readonly System[],
  kinds: Kinds,
  schemas: Schemas,
): Omit<Lowered, "notes"> & { readonly issues: readonly Issue[] } {
  const accounts = accountsOf(environments, ({ kind: name }, system) => {
    const kind = kinds[name];
    return kind !== undefined && loweringOf(kind, system).account !== undefined;
  });
  const systems = [...environments, ...accounts];
  const made = new Map<System, LoweredSystem>();
  const make = (system: System, apart: ReadonlySet<string> = new Set()): void => {
    if (isEnvironment(system)) {
      made.set(system, lower(system, kinds, schemas, { apart }));
      return;
    }
    const served = (system.serves ?? []).flatMap((one) => made.get(one) ?? []);
    const { graph, ...rest } = lowerAccount(system, served, kinds, schemas, apart);
    made.set(system, { ...rest, graph: { ...graph, served: managedIn(served) } });
  };
  for (const system of systems) make(system);
  for (const [system, labels] of unlikeModules(systems, made)) make(system, labels);
  const graphs = systems.flatMap((system) => made.get(system)?.graph ?? []);
  const found = new Map<string, Issue>();
  const add = (one: Issue): unknown => found.set(JSON.stringify(one), one);
  takenNames(systems).forEach(add);
  lowerIssues(systems, made).forEach(add);
  adoptedTwice(systems, made).forEach(add);
  if (found.size === 0) [...takenTwice(systems, graphs), ...withinReach(systems, graphs, kinds)].forEach(add);
  for (const together of sharingModules(systems)) {
    const known = new Set([...found.values()].map(({ path }) => JSON.stringify(path)));
    const own = graphs.filter((_, index) => together.some((one) => one === systems[index]));
    circles(own, together)
      .filter((one) => !known.has(JSON.stringify(one.path)))
      .forEach(add);
  }
  return { systems, graphs, issues: [...found.values()] };
}

/** Where an identity may read the root that it is made in as well, that is lowered again with what it made. */
function lowerAccount(
  account: System,
  served: readonly LoweredSystem[],
  kinds: Kinds,
  schemas: Schemas,
  apart: ReadonlySet<string>,
): LoweredSystem {
  const apis = apisOf(served);
  const made = new Map(served.map(({ graph }) => [graph.environment, knownOf(graph, schemas)]));
  const asked = new Set<string>();
  const madeIn: MadeIn = (root) => {
    asked.add(root);
    return made.get(root)?.() ?? [];
  };
  const first = lower(account, kinds, schemas, { apis, madeIn, apart });
  if (!asked.has(account.environment)) return first;
  made.set(account.environment, knownOf(first.graph, schemas));
  return lower(account, kinds, schemas, { apis, madeIn, apart });
}

/** Most designs have nobody who asks. */
function knownOf({ resources, parameters }: ResourceGraph, schemas: Schemas): () => readonly MadeResource[] {
  let made: readonly MadeResource[] | undefined;
  return () => {
    if (made) return made;
    const known = plannedValues(resources, schemas, parameters);
    made = resources.map((one) => ({ ...one, known: known[address(one)] ?? {} }));
    return made;
  };
}

const managedIn = (systems: readonly LoweredSystem[]): number =>
  systems.flatMap(({ graph }) => graph.resources.filter(({ mode }) => mode === "managed")).length;

/** A patch or an adoption may reach what is made in the environment or in the root of its account: it is wrong when it reaches neither. */
function lowerIssues(systems: readonly System[], made: ReadonlyMap<System, LoweredSystem>): readonly Issue[] {
  const reachedBy = (system: System): readonly string[] =>
    (made.get(system)?.reached ?? []).map((path) => path.join("\u0000"));
  return systems.flatMap((system) => {
    const beside = systems.filter((one) => one.serves?.includes(system) ?? system.serves?.includes(one) ?? false);
    return (made.get(system)?.issues ?? []).filter((one) => {
      if (one.code !== "unknown-resource") return true;
      const elsewhere = beside.flatMap((other) => made.get(other)?.issues ?? []);
      const richer = elsewhere.some(
        (other) => other.code === one.code && samePath(other, one) && telling(other) > telling(one),
      );
      return !richer && !beside.some((other) => reachedBy(other).includes(one.path.join("\u0000")));
    });
  });
}

/** How much it says of what was meant. */
const telling = ({ facts }: Issue & { readonly code: "unknown-resource" }): number =>
  facts.allowed.length + ("near" in facts ? 1000 : 0) + ("owner" in facts ? 2000 : 0);

const samePath = (a: Issue, b: Issue): boolean => JSON.stringify(a.path) === JSON.stringify(b.path);

/** Systems whose roots are alike: the environments of a target, and each root of an account by itself. */
const sharingModules = (systems: readonly System[]): readonly (readonly System[])[] => [
  ...[...new Set(systems.map(({ target }) => target))].map((target) =>
    systems.filter((system) => system.target === target && isEnvironment(system)),
  ),
  ...systems.filter((system) => !isEnvironment(system)).map((system) => [system]),
];

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
