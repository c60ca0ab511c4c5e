import type { LowerContext } from "../../lowering/context.ts";
import type { Component } from "../../system/system.ts";
import { text, type Reference } from "../../terraform/expression.ts";
import { isExternal, namesOf } from "../domain/names.ts";
import type { Domain } from "../domain/schema.ts";

/** What to enter where somebody else serves the names of an entrance. */
export function dnsRecords(
  entrance: Component,
  domain: Component<Domain>,
  address: Reference,
  context: LowerContext,
): void {
  if (!isExternal(domain)) return;
  context.listed(
    "dns_records",
    entrance.name,
    namesOf(domain).map((one) => text`${one} A ${address}`),
  );
}
