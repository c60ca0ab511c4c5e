import type { Text } from "../text/text.ts";
import { unavailabilityOf, kOfN } from "./arithmetic.ts";
import type { Component, System } from "../system/system.ts";
import type { Figure } from "./figure.ts";
import { figures } from "./figures.data.ts";
import { slas, type Sla, type SlaId } from "./sla.data.ts";
import type { Stated } from "./stated.ts";

/** Where the availability of a term comes from. */
export type Basis =
  | { readonly kind: "sla"; readonly sla: Sla }
  | { readonly kind: "vendor"; readonly percent: number }
  /** No agreement covers it; `why` says so. */
  | { readonly kind: "assumed"; readonly figure: Figure; readonly why: Text }
  /** `needs`: what to write in the design. */
  | { readonly kind: "unknown"; readonly needs: Text };

/** One factor of the availability of a system. */
export interface Term {
  /** Key of the component. */
  readonly component: string;
  /** What it is in the cloud: `Amazon RDS`. */
  readonly service: string;
  readonly basis: Basis;
  /** Absent where it is unknown. */
  readonly unavailability?: number;
  /** `needed` of `of` equal ones must be up, each of which is lost for the share `each`. */
  readonly redundancy?: { readonly needed: number; readonly of: number; readonly each: number };
  /** `start`: needed when an instance starts and not to answer a request; no factor of the product. */
  readonly when: "request" | "start";
}

export type Part = Omit<Term, "component">;

/** The factors of a component of one kind. */
export type Parts<Config> = (component: Component<Config>, system: System, stated: Stated) => readonly Part[];

export const byAgreement = (id: SlaId, when: Term["when"] = "request"): Part => {
  const sla = slas[id];
  return { service: sla.service, basis: { kind: "sla", sla }, unavailability: unavailabilityOf(sla.percent), when };
};

export const byVendor = (service: string, percent: number): Part => ({
  service,
  basis: { kind: "vendor", percent },
  unavailability: unavailabilityOf(percent),
  when: "request",
});

/** One agreement on each target. */
export const byTarget =
  (aws: SlaId, gcp: SlaId): Parts<unknown> =>
  (_, { target }) => [byAgreement(target === "aws" ? aws : gcp)];

/** One instance that no agreement covers. */
export const single = (service: string, why: Text): Part => ({
  service,
  basis: { kind: "assumed", figure: figures.singleInstance, why },
  unavailability: unavailabilityOf(figures.singleInstance.value),
  when: "request",
});

export const unknownPart = (service: string, needs: Text): Part => ({
  service,
  basis: { kind: "unknown", needs },
  when: "request",
});

/** The same several times over, of which some are enough. */
export function redundant(part: Part, needed: number, of: number): Part {
  const each = part.unavailability;
  if (each === undefined || of <= 1) return part;
  return { ...part, unavailability: kOfN(each, needed, of), redundancy: { needed, of, each } };
}

export const ofComponent = (component: string, parts: readonly Part[]): readonly Term[] =>
  parts.map((part) => ({ component, ...part }));
