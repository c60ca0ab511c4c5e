import type { System } from "../system/system.ts";
import type { Factor } from "./decimal.ts";
import { compareAmounts, convert, type Money } from "./money.ts";

/** A budget held against an estimate. `unknown`: another currency, and no rate was stated. */
export interface BudgetVerdict {
  readonly budget: Money;
  readonly status: "kept" | "over" | "unknown";
}

/** Whether an estimate stays within the design's budget; `rate` is how many yen a dollar buys. */
export function budgetVerdict(system: System, total: Money, rate?: Factor): BudgetVerdict | undefined {
  const stated = system.requirements.budget;
  if (!stated) return undefined;
  const budget: Money = { amount: stated.amount, currency: stated.currency };
  if (budget.currency === total.currency)
    return { budget, status: compareAmounts(total, budget) > 0 ? "over" : "kept" };
  if (rate === undefined || total.currency !== "USD") return { budget, status: "unknown" };
  return { budget, status: compareAmounts(convert(total, budget.currency, rate), budget) > 0 ? "over" : "kept" };
}
