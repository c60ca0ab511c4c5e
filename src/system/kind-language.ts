import type { z } from "zod";
import type { Text } from "../text/text.ts";
import type { Issue } from "../issues/issue.ts";
import type { NoEffect } from "./no-effect.ts";
import type { Runtimes } from "./runtimes.ts";
import type { Component, System } from "./system.ts";

export type CheckAcross = (systems: readonly System[]) => readonly { readonly system: System; readonly issue: Issue }[];

/** What the language knows of a component kind: enough to validate and resolve, nothing of a cloud. */
export interface KindLanguage<Name extends string = string, Schema extends z.ZodObject = z.ZodObject> {
  readonly name: Name;
  /** One sentence for the reference page. */
  readonly summary: Text;
  /** The fields that are the kind's own; what all components share is added. */
  readonly schema: Schema;
  /** What others may do with it through `uses`, weakest first; absent when nothing may use it. */
  readonly accepts?: Readonly<Record<string, Text>>;
  /** Whether it can have `uses` itself: it runs code under an identity of its own. */
  readonly consumes?: boolean;
  /** What runs its code, the default first; absent when it runs none of its own. */
  readonly runtimes?: Runtimes<z.output<Schema>>;
  /** It holds data whose amount the design may say (`traffic.stored`): its price or its room depends on that. */
  readonly holdsData?: boolean;
  /** At most one component of this kind in a system. */
  readonly singleton?: boolean;
  /** Kinds that it cannot do without; a missing one is added with its defaults, under its kind's name. */
  readonly requires?: readonly string[];
  /** What the schema cannot say: rules across fields, components or platforms. Paths start at the component. What is wrong elsewhere cannot be read, so each rule stands alone under `checkAll`. */
  readonly check?: (component: Component<z.output<Schema>>, system: System) => readonly Issue[];
  /** Fields that are accepted and change nothing in some place. */
  readonly noEffect?: readonly NoEffect<z.output<Schema>>[];
  /** What only shows when environments are compared, such as address ranges that overlap. Paths start at the design. */
  readonly checkAcross?: CheckAcross;
}

/** Kinds by name, as far as the language knows them. */
export type Kinds = Readonly<Record<string, KindLanguage>>;
