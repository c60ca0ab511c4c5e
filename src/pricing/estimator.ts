import { same, text } from "../facets/text.ts";
import type { Text } from "../text/text.ts";
import type { Value } from "../terraform/expression.ts";
import type { Target } from "../terraform/graph.ts";
import type { Factor } from "./decimal.ts";
import type { ComponentUsage, Usage } from "./usage/usage.ts";
import type { View } from "./view.ts";

/** What an instance of a resource is charged for: a product and how much of it a month. No money here. */
export interface Metered {
  readonly name: Text;
  /** Key in the catalog. */
  readonly product: string;
  /** In units of the product. Undefined when only usage can tell; then `ask` says what to write. */
  readonly quantity: Factor | undefined;
  readonly ask?: Text;
  /** Counts once a resource, however many instances `for_each` makes. */
  readonly once?: boolean;
  /** Where it is charged, when that is not the resource's own region. */
  readonly region?: string;
  /** Bought as interruptible capacity; needs a stated discount, as that price changes by the hour. */
  readonly spot?: boolean;
  /** Charged for the resources of several components together, and so for none of them. */
  readonly shared?: boolean;
}

/** A resource that costs nothing, or nothing of its own, and why. */
export interface Free {
  readonly name: Text;
  readonly free: Text;
}

/** Something that is charged, but not for what the catalog could hold. */
export interface Unpriced {
  readonly name: Text;
  readonly unpriced: Text;
}

export type LineRequest = Metered | Free | Unpriced;

/** What an estimator knows besides its own resource. */
export interface EstimatorContext {
  readonly target: Target;
  /** Where the resource is. */
  readonly region: string;
  /** Hours of the month. */
  readonly hours: number;
  /** Usage of the system; undefined when the design states no traffic. */
  readonly usage: Usage | undefined;
  /** Usage of the resource's own component. */
  readonly own: ComponentUsage | undefined;
  /** The first of its type in its component: what is used once is charged there. */
  readonly first: boolean;
  /** The resource that a reference leads to. */
  readonly find: (value: Value | undefined) => View | undefined;
  /** Every managed resource of a type. */
  readonly all: (type: string) => readonly View[];
  /** Resources of a type that refer to this one. */
  readonly usersOfType: (type: string) => readonly View[];
  /** Resources of a type that refer to another resource. */
  readonly usersOf: (used: View, type: string) => readonly View[];
  /** Number of managed resources of the system. */
  readonly resources: number;
}

/** How one Terraform type is charged. One file each in `estimators/`. */
export interface Estimator {
  readonly lines: (resource: View, context: EstimatorContext) => readonly LineRequest[];
}

export const estimator = (lines: Estimator["lines"]): Estimator => ({ lines });

/** What to write when a line needs usage. */
export const ask = {
  traffic: same("traffic.users"),
  storage: text(
    "traffic.stored and traffic.storageGrowth of the component",
    "traffic.stored と traffic.storageGrowth（そのコンポーネント）",
  ),
  tokens: same("traffic.tokens"),
} as const;
