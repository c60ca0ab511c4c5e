import type { RuleContext } from "../rule.ts";
import type { System } from "../../system/system.ts";

/** The design on the same target in its protected environments, this one excepted. */
export const protectedOnes = (system: System, { systems }: RuleContext): readonly System[] =>
  systems.filter((one) => one.protected && one.target === system.target && one.environment !== system.environment);

/** Environments that stand in for production, and may cost as much. */
export const isRehearsal = (environment: string): boolean => /stag|stg|pre|uat|qa|rehears|perf|load/.test(environment);
