import type { System } from "../system/system.ts";
import { availabilityText, minutesLost, series, unavailabilityOf, within } from "../facets/arithmetic.ts";
import type { Stated } from "../facets/stated.ts";
import type { Status } from "../facets/status.ts";
import { termsOf } from "./terms.ts";
import { reachable, topologyOf, type Topology } from "../topology/topology.ts";
import type { Term } from "../facets/term.ts";

/** A term and what it costs. */
export interface RankedTerm extends Term {
  /** Minutes of a month of 30 days; absent where it is unknown. */
  readonly minutes?: number;
}

export interface Availability {
  readonly status: Status;
  readonly promised?: { readonly percent: number; readonly text: string; readonly minutes: number };
  /** Of what is known; an upper limit when `unknown` is not empty. */
  readonly reachable: { readonly text: string; readonly unavailability: number; readonly minutes: number };
  /** What must be up to answer a request, by minutes lost. Unknown ones last. */
  readonly terms: readonly RankedTerm[];
  /** Needed only when an instance starts. */
  readonly atStart: readonly RankedTerm[];
  /** Where requests come in, each with what it reaches. */
  readonly entries: readonly { readonly component: string; readonly text: string; readonly unavailability: number }[];
}

/** What the agreements behind every part on the way to an answer come to, against what is promised. */
export function availability(system: System, stated: Stated = {}): Availability {
  const topology = topologyOf(system, stated.optional);
  const { entries } = topology;
  const from = entries.map(({ component }) => component.key);
  const all = termsFrom(from, topology, system, stated);
  const terms = all.filter(({ when }) => when === "request");
  const unavailability = total(terms);
  const promise = system.requirements.availability;
  const promised = promise && {
    percent: promise.percent,
    text: `${promise.percent}%`,
    minutes: minutesLost(unavailabilityOf(promise.percent)),
  };
  return {
    status: statusOf(terms, unavailability, promised?.percent),
    ...(promised && { promised }),
    reachable: { text: availabilityText(unavailability), unavailability, minutes: minutesLost(unavailability) },
    terms,
    atStart: all.filter(({ when }) => when === "start"),
    entries: from.map((key) => {
      const lost = total(termsFrom([key], topology, system, stated).filter(({ when }) => when === "request"));
      return { component: key, text: availabilityText(lost), unavailability: lost };
    }),
  };
}

const total = (terms: readonly Term[]): number => series(terms.map((term) => term.unavailability ?? 0));

/** Each component counts once, however many ways lead to it. */
function termsFrom(from: readonly string[], topology: Topology, system: System, stated: Stated): readonly RankedTerm[] {
  return reachable(from, topology)
    .flatMap((key) => system.components[key] ?? [])
    .flatMap((component) => termsOf(component, system, stated))
    .map((term) => (term.unavailability === undefined ? term : { ...term, minutes: minutesLost(term.unavailability) }))
    .toSorted((one, other) => (other.unavailability ?? -1) - (one.unavailability ?? -1));
}

/** What is unknown can only lose more: a promise that is missed without it is missed. */
function statusOf(terms: readonly Term[], unavailability: number, promised: number | undefined): Status {
  if (promised === undefined) return "unpromised";
  if (!within(unavailability, unavailabilityOf(promised))) return "missed";
  return terms.length === 0 || terms.some((term) => term.unavailability === undefined) ? "unknown" : "kept";
}
