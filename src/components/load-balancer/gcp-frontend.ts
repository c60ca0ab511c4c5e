import type { LowerContext } from "../../lowering/context.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import { daysBeyondDefault } from "../../lowering/gcp/log-bucket.ts";
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

/** Days that access logs need a bucket of their own for: Cloud Logging keeps them for a month by itself. */
export function longAccessLogs(retain: { readonly seconds: number }, context: LowerContext): number | undefined {
  const days = daysBeyondDefault(retain);
  if (days !== undefined) enableApi(context, "logging.googleapis.com");
  return days;
}
