import { ofComponent, unknownPart, type Term } from "../facets/term.ts";
import type { Stated } from "../facets/stated.ts";
import { text } from "../facets/text.ts";
import type { Component, System } from "../system/system.ts";
import { facetsOf } from "../components/facets-of.ts";

/** The factors that a component brings in; none where its kind has no running part. */
export function termsOf(component: Component, system: System, stated: Stated): readonly Term[] {
  const availability = facetsOf(component)?.availability;
  if (typeof availability === "function") return ofComponent(component.key, availability(component, system, stated));
  if (availability) return [];
  const needs = text(
    `no availability is known for the kind ${component.kind}`,
    `種類 ${component.kind} の可用性が不明`,
  );
  return ofComponent(component.key, [unknownPart(component.kind, needs)]);
}
