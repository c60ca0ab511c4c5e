import { ownerOf } from "../../system/accounts.ts";
import type { System } from "../../system/system.ts";
import type { RuleContext } from "../rule.ts";

/** What an environment takes of what an account of AWS may have in a region. */
export interface Taken {
  readonly environment: string;
  readonly amount: number;
}

/**
 * What all environments of the account and region take, looked at or not, since they share its quotas; undefined in all
 * but one, so that it is told once: where most of it is, of those that are looked at. `takenBy` says nothing of what
 * takes none.
 */
export function sharedQuota(
  system: System,
  { systems, chosen }: RuleContext,
  takenBy: (one: System) => number | undefined,
): readonly Taken[] | undefined {
  if (system.target !== "aws") return undefined;
  const all = systems
    .filter((one) => one.target === "aws" && ownerOf(one) === ownerOf(system) && one.region === system.region)
    .flatMap((one) => {
      const amount = takenBy(one);
      return amount === undefined ? [] : [{ one, environment: one.environment, amount }];
    });
  const [most] = all.filter(({ one }) => chosen.includes(one)).toSorted((a, b) => b.amount - a.amount);
  return most?.one === system ? all : undefined;
}
