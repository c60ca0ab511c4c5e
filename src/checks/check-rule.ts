import type { Estimate } from "../pricing/estimate.ts";
import type { Rule, RuleContext } from "../rules/rule.ts";
import type { System } from "../system/system.ts";

/** What the rules of a run are told: also the cost, which the rules of one kind have no use for. */
export interface CheckContext extends RuleContext {
  /** Monthly cost of a system, where the caller can tell. */
  readonly estimate?: (system: System) => Estimate | undefined;
}

/** A rule of any folder. */
export type CheckRule = Rule<CheckContext>;
