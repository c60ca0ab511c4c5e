import type { Text } from "../design/schema/field.ts";
import type { Component, System } from "../system/system.ts";

interface Offer {
  readonly title: Text;
  /** What whoever takes it goes without. */
  readonly givenUp: Text;
  /** What to write in the design. */
  readonly change: string;
}

/** The same component written otherwise: it saves what its system then costs less, as far as that is known. */
export interface Rewritten extends Offer {
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What is stored in it moves from one product of the price list to another: it saves at most the difference. */
export interface Moved extends Offer {
  readonly stored: { readonly from: string; readonly to: string };
}

/** A way to write a component that may cost less. */
export type Alternative = Rewritten | Moved;

/** What the load asks of a component; undefined where nobody said. */
export interface Needs {
  /** Instances that serve the busy hours. */
  readonly instances?: number;
}

/** Every way of a kind to write a component that may cost less. Money is not its matter: estimates tell what it saves. */
export type Cheaper<Config> = (component: Component<Config>, system: System, needs: Needs) => readonly Alternative[];
