import type { z } from "zod";
import type { Text } from "../design/schema/field.ts";
import type { Path } from "../issues/issue.ts";
import type { Target } from "../terraform/graph.ts";
import type { Facets } from "../facets/facets.ts";
import type { KindLanguage } from "../system/kind-language.ts";
import type { Component, Connection } from "../system/system.ts";
import type { AwsGrant } from "./aws/grant.ts";
import type { Chart, MetricOf } from "./charts.ts";
import type { GcpGrant } from "./gcp/grant.ts";
import type { LowerContext } from "./context.ts";

/** How one kind becomes resources of one target. */
export interface Lowering<Config, Grant> {
  /** Folder under `modules/` that its resources go to. */
  readonly area: string;
  /** What it becomes, in the target's own words: `RDS for PostgreSQL`. */
  readonly becomes: string;
  /** What a person does once, around the first apply; printed in the README of the output. Markdown, one paragraph each. */
  readonly firstApply?: readonly string[];
  /** Adds its resources and outputs to the graph. */
  readonly lower: (component: Component<Config>, context: LowerContext) => void;
  /** What a user of this component gets: permissions, open ports, variables, secrets. */
  readonly grant?: (component: Component<Config>, connection: Connection, context: LowerContext) => Grant;
  /** What a dashboard shows of it. */
  readonly charts?: (component: Component<Config>, context: LowerContext) => readonly Chart<MetricOf<Grant>>[];
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

/** A component kind: its language and both lowerings. One folder each under `components/`. */
export interface Kind<Name extends string = string, Schema extends z.ZodObject = z.ZodObject> extends KindLanguage<
  Name,
  Schema
> {
  readonly facets: Facets<z.output<Schema>>;
  /** What rules compare of it between environments. */
  readonly compared?: Compared;
  /** Field whose `retain` becomes a retention of CloudWatch Logs on AWS. */
  readonly cloudWatchLogs?: string;
  /** The shortest limit on a name of its resources. */
  readonly longestName?: Partial<Record<Target, NameLimit>>;
  /** How another component names it, where it is of no use unless one does. */
  readonly namedBy?: NamedBy<z.output<Schema>>;
  /** It only shows or delivers what it names: that makes no use of it. */
  readonly onlooker?: boolean;
  readonly aws: Lowering<z.output<Schema>, AwsGrant>;
  readonly gcp: Lowering<z.output<Schema>, GcpGrant>;
  /** What differs between the clouds and matters to whoever chooses; printed by `sekkei explain`. */
  readonly differences: readonly Text[];
}

/** A kind whose configuration type is not known where it is handled. */
// Lowerings take their own configuration; a registry of all kinds can only hold them as `any`.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyKind = Kind<string, any>;

/** A kind whose access levels and powers are known to the type checker, for typed `uses`. */
type Declared<Name extends string, Schema extends z.ZodObject, Access extends string, Consumes extends boolean> = Omit<
  Kind<Name, Schema>,
  "accepts" | "consumes"
> & {
  readonly accepts?: Readonly<Record<Access, Text>>;
  readonly consumes?: Consumes;
};

/** Declares a component kind. */
export const defineKind = <
  const Name extends string,
  Schema extends z.ZodObject,
  const Access extends string = never,
  const Consumes extends boolean = false,
>(
  kind: Declared<Name, Schema, Access, Consumes>,
): Declared<Name, Schema, Access, Consumes> => kind;
