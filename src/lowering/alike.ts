import { issue } from "../issues/issue.ts";
import { inEnvironments } from "../system/accounts.ts";
import type { Component } from "../system/system.ts";
import { canonical } from "../terraform/expression.ts";
import type { LowerContext } from "./context.ts";

/** Refuses environments that share an account and want what it has only once in different ways. */
export function alike<Config extends object>(
  component: Component<Config>,
  context: LowerContext,
  fields: readonly (keyof Config & string)[],
): void {
  const all = inEnvironments(context.system, component);
  for (const field of fields) {
    const values = all.map((one) => canonical(one.component.config[field] ?? null));
    const other = values.findIndex((value) => value !== values[0]);
    if (other < 0) continue;
    const environments = [all[0], all[other]].flatMap((one) => (one ? [one.system.environment] : []));
    context.report(issue("account-differs", [field], { field, environments }));
  }
}
