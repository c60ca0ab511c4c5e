import { kindOf } from "../../components/facets-of.ts";
import type { Alternative, Moved, Needs, Rewritten } from "../../lowering/cheaper.ts";
import type { Component } from "../../system/system.ts";
import { atLevel } from "../../system/traffic.ts";
import type { Line } from "../estimate.ts";
import { difference, type Money } from "../money.ts";
import { busyInstances } from "../usage/usage.ts";
import { saving, type Proposal, type SavingContext } from "./saving.ts";

/** Components written otherwise, as their kinds know: what it saves is the difference of two estimates. */
export const writtenCheaper = saving((context) =>
  Object.values(context.system.components).flatMap((component) =>
    (
      kindOf(component)?.cheaper?.(component as Component<never>, context.system, needsOf(component, context)) ?? []
    ).flatMap((one: Alternative) => proposed(component.key, one, context)),
  ),
);

function needsOf({ key }: Component, { usage }: SavingContext): Needs {
  const calls = usage?.of.get(key)?.calls;
  return usage === undefined || calls === undefined ? {} : { instances: busyInstances(calls, usage.load) };
}

function proposed(key: string, one: Alternative, context: SavingContext): readonly Proposal[] {
  const { title, givenUp, change } = one;
  const monthly = "fields" in one ? rewritten(key, one, context) : moved(key, one, context);
  if (!monthly || Number(monthly.amount) <= 0) return [];
  return [{ component: key, title, monthly, ...("stored" in one && { atMost: true }), givenUp, change }];
}

/** What the system costs less; nothing where the other fields are not valid, or leave something without a price. */
function rewritten(key: string, { fields }: Rewritten, { redesigned, estimate }: SavingContext): Money | undefined {
  const after = redesigned(key, fields);
  return after && !lost(estimate.lines, after.lines) ? difference(estimate.total, after.total) : undefined;
}

/** All that is stored, at the other price. */
function moved(key: string, { stored }: Moved, { system, usage, priceOf }: SavingContext): Money | undefined {
  const amount = system.traffic?.stored?.[key];
  if (!usage || amount === undefined) return undefined;
  const { gibibytes } = atLevel(amount, usage.level);
  const [now, then] = [priceOf(stored.from, gibibytes), priceOf(stored.to, gibibytes)];
  return now && then && difference(now, then);
}

/** Whether a line that has a price has none after the change: what is unknown saves nothing. */
function lost(before: readonly Line[], after: readonly Line[]): boolean {
  const open = (lines: readonly Line[]): number => lines.filter(({ state }) => state === "no-price").length;
  return open(after) > open(before);
}
