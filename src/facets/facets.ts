import type { Text } from "../text/text.ts";
import type { Component, System } from "../system/system.ts";
import type { Target } from "../terraform/graph.ts";
import type { Capacity } from "./capacity.ts";
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

/** Whom a component calls. */
export interface Called {
  /** Calls to these leave the network. */
  readonly outside: readonly Component[];
  /** These are code of the team, which answers inside the network. */
  readonly inside: readonly Component[];
}

/** What calls reach a kind, and what it passes on; nothing stated is a kind that gets calls and passes on none. */
export interface Traffic<Config> {
  /**
   * It runs code of the team, which writes a log of every request. `answers`: it is there for whoever calls.
   * `runs`: it is started, does its work and ends.
   */
  readonly code?: "answers" | "runs";
  /** Users' requests come in here. `files`: it answers them itself, and passes none on. */
  readonly entry?: "requests" | "files";
  /** It passes requests on to these, in equal shares unless the traffic says otherwise. */
  readonly passesTo?: (component: Component<Config>) => readonly string[];
  /** Each of these gets a copy of what it gets. */
  readonly copiesTo?: (component: Component<Config>) => readonly string[];
  /** What a call must pass before it gets here: a name that is resolved, a firewall. */
  readonly behind?: (component: Component<Config>) => readonly string[];
  /** Accesses by which its users take from it what others put there: calls flow from it to them. */
  readonly takenBy?: readonly string[];
  /** Data on the way to it is charged where it crosses zones; what is regional answers in every zone. */
  readonly zonal?: true;
  /** Calls to it leave the network of whoever calls. */
  readonly outside?: (component: Component<Config>, target: Target) => boolean;
  /** Calls that leave the network go through it. */
  readonly isWayOut?: true;
  /** Whether its calls leave through the network's way out. */
  readonly wayOut?: (called: Called, target: Target) => boolean;
}

/**
 * From where a component can be called. `internet`: by anyone, who may then be asked to sign in. `provider`: at an
 * address of the provider, by those that it has granted. `network`: only from within the network.
 */
export type Reach = "internet" | "provider" | "network";

export type Exposure<Config> = (component: Component<Config>, system: System) => Reach;

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
  /** What of it can run out, and what it takes of others; not applicable where the provider sets no limit that a design comes near. */
  readonly capacity: Capacity<Config> | NotApplicable;
  /** From where it can be called; not applicable where nothing can. */
  readonly exposure: Exposure<Config> | NotApplicable;
}

export const notApplicable = (en: string, ja: string): NotApplicable => ({ notApplicable: { en, ja } });

/** Its address is outside of every network on AWS; Google Cloud reaches its own from within. */
export const onAws = (_: Component, target: Target): boolean => target === "aws";

/** It is where it is, whatever the design says. */
export const reached =
  (from: Reach): Exposure<unknown> =>
  () =>
    from;
