import type { z } from "zod";
import type { Text } from "../design/schema/field.ts";
import type { Path } from "../issues/issue.ts";
import type { Facets } from "../facets/facets.ts";
import type { KindLanguage } from "../system/kind-language.ts";
import { runtimesOf, type Runtimes } from "../system/runtimes.ts";
import type { Component, Connection, System } from "../system/system.ts";
import type { ResourceGraph, Target } from "../terraform/graph.ts";
import type { KeptOf } from "./aws/kept.ts";
import type { Cheaper } from "./cheaper.ts";
import type { LowerContext } from "./context.ts";
import type { Deployment, Version } from "./deployment.ts";
import type { FirstStep } from "./first-step.ts";
import type { Grants } from "./grants.ts";
import type { Pause } from "./pause.ts";
import type { Restoring } from "./restoring.ts";
import type { TakingDown } from "./taking-down.ts";

export interface AccountNeeds {
  /** Names of other roots of the target that are applied before. */
  readonly roots: readonly string[];
  /** What whoever plans and applies it needs besides. Markdown, a sentence each. */
  readonly says: readonly string[];
}

/** How one kind becomes resources of one target. */
export interface Lowering<Config, Grant> {
  /** What it becomes, in the target's own words: `RDS for PostgreSQL`. */
  readonly becomes: string;
  /** What a person does once, around the first apply; or what follows from the target's environments and roots. */
  readonly firstApply?: readonly FirstStep[] | ((systems: readonly System[]) => readonly FirstStep[]);
  /** What `terraform destroy` stops at, or leaves behind so that the next apply stops, with the graph of its root. */
  readonly takenDown?: (component: Component<Config>, system: System, graph: ResourceGraph) => readonly TakingDown[];
  /** What must be so before the root of an account is applied: printed with its step in the README. */
  readonly accountNeeds?: (root: System) => AccountNeeds;
  /** Calls its modules, and says what the root shows of them. */
  readonly lower: (component: Component<Config>, context: LowerContext) => void;
  /**
   * Calls modules of what an account has once, in the account's root; `inEnvironments` gives the component as each of
   * its environments has it.
   */
  readonly account?: (component: Component<Config>, context: LowerContext) => void;
  /** What a user of this component gets: permissions, open ports, variables, secrets. */
  readonly grant?: (component: Component<Config>, connection: Connection, context: LowerContext) => Grant;
  /** Its modules say what a dashboard shows of it, as output `charts`. */
  readonly charts?: true;
  /** ARN of the managed policy that no role of the environment exceeds, where it has an identity that makes them. */
  readonly boundary?: (component: Component<Config>, system: System) => string;
  /** How a new version of it is deployed, where Terraform does not do that. Commands take names from the graph of the root. */
  readonly deployment?: (component: Component<Config>, system: System, graph: ResourceGraph) => Deployment | undefined;
  /** The image that it runs under a version of the design's, where an environment before has it. */
  readonly version?: (component: Component<Config>, system: System) => Version | undefined;
  /** How a person gives what it keeps another value, as shell commands in the folder of the environment. */
  readonly putValue?: (component: Component<Config>) => readonly string[];
  /** Starts anew what runs of it, which reads secrets as it starts, as shell commands. */
  readonly restart?: (component: Component<Config>, system: System, graph: ResourceGraph) => readonly string[];
  /** Stops what runs of it for a while, as shell commands in the region of the environment. */
  readonly pause?: (component: Component<Config>, system: System, graph: ResourceGraph) => Pause;
  /** How data of it comes back from what is kept of it, with how those are stopped who write it: printed in the README. */
  readonly restoring?: (
    component: Component<Config>,
    system: System,
    graph: ResourceGraph,
    writers: Pause,
  ) => Restoring | undefined;
  /** Whoever has its identities may change what has a name of the environment, told by how names begin. */
  readonly changesByName?: true;
  /** Keys of the channels whose topics rules of EventBridge publish to of it. */
  readonly publishesTo?: (component: Component<Config>) => readonly string[];
  /** Services that hold its data, so that a pipeline may not delete there. */
  readonly keeps?: readonly KeptOf<Grant>[];
}

/** Fields that environments are compared by; paths start at the component. */
export interface Compared {
  /** More is safer: a protected environment should have no less than others. */
  readonly moreIsSafer?: readonly Path[];
  /** They change how code behaves: all environments should have the same. */
  readonly same?: readonly string[];
}

export interface NameLimit {
  /** Characters. */
  readonly most: number;
  readonly what: Text;
  readonly source: string;
}

/** How others name a component. */
export interface NamedBy<Config> {
  /** What to write elsewhere, with the key of the component. */
  readonly how: (key: string) => Text;
  /** People use it directly, as its fields say. */
  readonly alone?: (component: Component<Config>) => boolean;
  /** Pages in a browser may use it, which no design shows. */
  readonly fromPages?: boolean;
}

/** A lowering for each cloud. */
export type OnClouds<Config> = { readonly [Cloud in Target]: Lowering<Config, Grants[Cloud]> };

/** A kind becomes the same whatever code runs on, or it runs code itself and becomes something else on each runtime. */
type Placement<Config> =
  | { readonly clouds: OnClouds<Config>; readonly runtimes?: never }
  | { readonly runtimes: Runtimes<Config>; readonly clouds?: never };

/**
 * What a kind states for outputs other than Terraform, by the output's name. An output that needs something of
 * kinds adds its entry, optional where kinds may have nothing to say (`lowering/<output>/`).
 */
// An interface and not a type: only interfaces can be added to, and only under the same parameters.
// eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unused-vars
export interface OutputLowerings<Config> {}

interface Stated<Config> {
  readonly facets: Facets<Config>;
  readonly outputs?: OutputLowerings<Config>;
  /** How it can be written to cost less, and what is given up. */
  readonly cheaper?: Cheaper<Config>;
  /** What rules compare of it between environments. */
  readonly compared?: Compared;
  /** Field whose `retain` becomes a retention of CloudWatch Logs on AWS. */
  readonly cloudWatchLogs?: string;
  /** The shortest limit on a name of its resources. */
  readonly longestName?: Partial<Record<Target, NameLimit>>;
  /** How another component names it, where it is of no use unless one does. */
  readonly namedBy?: NamedBy<Config>;
  /** It only shows or delivers what it names: that makes no use of it. */
  readonly onlooker?: boolean;
  /** What documents say of it besides its description: fields that are written for readers. Short English texts. */
  readonly shown?: (component: Component<Config>) => readonly string[];
  /** What `sekkei explain` says of it in one environment: what its resources do not show, such as who gets in. */
  readonly explained?: (component: Component<Config>) => readonly Text[];
  /** What differs between the clouds and matters to whoever chooses; printed by `sekkei explain`. */
  readonly differences: readonly Text[];
}

/** A component kind: its language and its lowerings. One folder each under `components/`. */
export type Kind<Name extends string = string, Schema extends z.ZodObject = z.ZodObject> = KindLanguage<Name, Schema> &
  Stated<z.output<Schema>> &
  Placement<z.output<Schema>>;

/** A kind whose configuration type is not known where it is handled. */
// Lowerings take their own configuration; a registry of all kinds can only hold them as `any`.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyKind = Kind<string, any>;

/** Kinds by name. */
export type Kinds = Readonly<Record<string, AnyKind>>;

export type AnyOnClouds = NonNullable<AnyKind["clouds"]>;

/** A kind whose access levels and powers are known to the type checker, for typed `uses`. */
type Declared<Name extends string, Schema extends z.ZodObject, Access extends string, Consumes extends boolean> = Omit<
  KindLanguage<Name, Schema>,
  "accepts" | "consumes" | "runtimes"
> & {
  readonly accepts?: Readonly<Record<Access, Text>>;
  readonly consumes?: Consumes;
} & Stated<z.output<Schema>> &
  Placement<z.output<Schema>>;

/** Declares a component kind. */
export const defineKind = <
  const Name extends string,
  Schema extends z.ZodObject,
  const Access extends string = never,
  const Consumes extends boolean = false,
>(
  kind: Declared<Name, Schema, Access, Consumes>,
): Declared<Name, Schema, Access, Consumes> => kind;

/** Where a lowering is for: a system is such a place. */
interface Place<Cloud extends Target = Target> {
  readonly target: Cloud;
  readonly runtime?: string;
}

/** How a kind is lowered in a place. Without a runtime of the design's, code runs on the kind's default. */
export function loweringOf<Cloud extends Target>(kind: AnyKind, place: Place<Cloud>): AnyOnClouds[Cloud] {
  const { clouds, runtimes } = kind;
  if (clouds) return clouds[place.target];
  const [first, ...others] = runtimesOf(kind);
  const name = place.runtime === undefined ? first : [first, ...others].find((one) => one === place.runtime);
  const lowerings: AnyOnClouds | undefined = name && runtimes[name];
  if (!lowerings) throw new Error(`${kind.name} does not run on ${place.runtime ?? "anything"}`);
  return lowerings[place.target];
}
