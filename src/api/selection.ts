import type { Phrases } from "../messages/phrases.ts";
import type { Target } from "../terraform/graph.ts";
import { UsageError } from "./usage-error.ts";

interface Place {
  readonly environment: string;
  readonly target: Target;
}

/** What a call names of environments and targets; what it does not name, it does not limit. */
export interface Selection {
  readonly env?: readonly string[] | undefined;
  readonly target?: readonly string[] | undefined;
}

/** Whether a call asks for a system. Refuses names that the design does not have. */
export function selected(
  systems: readonly Place[],
  { env, target }: Selection,
  { phrases }: { readonly phrases: Phrases },
): (one: Place) => boolean {
  const environments = [...new Set(systems.map((one) => one.environment))];
  const targets: readonly string[] = [...new Set(systems.map((one) => one.target))];
  for (const name of env ?? [])
    if (!environments.includes(name)) throw new UsageError(phrases.noSuchEnvironment(name, environments));
  for (const name of target ?? [])
    if (!targets.includes(name)) throw new UsageError(phrases.noSuchTarget(name, targets));
  return (one) => (env?.includes(one.environment) ?? true) && (target?.includes(one.target) ?? true);
}
