import type { Text } from "../../text/text.ts";
import type { System } from "../../system/system.ts";
import type { ResourceGraph } from "../../terraform/graph.ts";
import type { Estimate } from "../estimate.ts";
import type { Money } from "../money.ts";
import type { Usage } from "../usage/usage.ts";

/** A way to pay less, and what it takes. */
export interface Proposal {
  /** Component that it changes; empty where it changes none. */
  readonly component: string;
  readonly title: Text;
  /** What it saves a month. */
  readonly monthly: Money;
  /** `monthly` is the most that it can be. */
  readonly atMost?: boolean;
  readonly givenUp: Text;
  /** What to write, or to do. */
  readonly change: string | Text;
  readonly source?: { readonly title: string; readonly url: string; readonly date: string };
}

/** What a saving looks at. */
export interface SavingContext {
  readonly system: System;
  readonly graph: ResourceGraph;
  readonly estimate: Estimate;
  /** The same without traffic: only what always runs. */
  readonly standing: Estimate;
  readonly usage: Usage | undefined;
  /** Estimate with another configuration of a component; undefined where that is no valid design. */
  readonly redesigned: (key: string, fields: Readonly<Record<string, unknown>>) => Estimate | undefined;
  /** The price of an amount of a product in the region of the system. */
  readonly priceOf: (product: string, quantity: number) => Money | undefined;
}

/** One way to save; a file each in this folder. */
export interface Saving {
  readonly propose: (context: SavingContext) => readonly Proposal[];
}

export const saving = (propose: Saving["propose"]): Saving => ({ propose });
