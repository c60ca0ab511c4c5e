import type { Text } from "../design/schema/field.ts";
import type { Component, System } from "../system/system.ts";
import type { Figure } from "./figure.ts";
import type { Losses } from "./recovery.ts";
import type { Parts } from "./term.ts";

/** A facet that says nothing of a kind, and why. */
export interface NotApplicable {
  readonly notApplicable: Text;
}

/** One managed step of an answer, of a component or of what stands before it. */
export interface ManagedLeg {
  readonly component: string;
  readonly figure: Figure;
}

/** What a kind adds to the time of an answer. */
export type Latency<Config> =
  /** It stands at the edge: requests pass through it, in about these times. */
  | { readonly edge: (component: Component<Config>, system: System) => readonly ManagedLeg[] }
  /** A managed service answers in about this time; a stated time of the component goes before it. */
  | { readonly managed: Figure }
  /** It takes a time of its own, which only the team knows. */
  | { readonly own: true };

/** What calls reach a kind, and what it passes on; nothing stated is a kind that gets calls and passes on none. */
export interface Traffic<Config> {
  /** It runs code of the team, which writes a log of every request. */
  readonly code?: true;
  /** It is an entry, and passes requests on to these, in equal shares unless the traffic says otherwise. */
  readonly passesTo?: (component: Component<Config>) => readonly string[];
  /** Each of these gets a copy of what it gets. */
  readonly copiesTo?: (component: Component<Config>) => readonly string[];
  /** Accesses by which its users take from it what others put there: calls flow from it to them. */
  readonly takenBy?: readonly string[];
  /** Data on the way to it is charged where it crosses zones; what is regional answers in every zone. */
  readonly zonal?: true;
}

/** What is known of a kind beyond its resources. Each may say that it does not apply, with the reason. */
export interface Facets<Config> {
  /** What calls reach it, and what it passes on; not applicable where no call does. */
  readonly traffic: Traffic<Config> | NotApplicable;
  /** What it depends on its provider for while an answer is given, with the agreement for each part. */
  readonly availability: Parts<Config> | NotApplicable;
  /** What data it holds, how it can be lost, and how it comes back. */
  readonly recovery: Losses<Config> | NotApplicable;
  /** What it adds to the time of an answer; not applicable where no answer waits for it. */
  readonly latency: Latency<Config> | NotApplicable;
}

export const notApplicable = (en: string, ja: string): NotApplicable => ({ notApplicable: { en, ja } });
