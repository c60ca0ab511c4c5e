import { listed } from "../text/marks.ts";
import type { Text } from "../text/text.ts";
import { joined, text } from "../facets/text.ts";
import type { System } from "../system/system.ts";
import type { Factor } from "./decimal.ts";
import type { Estimate, Line } from "./estimate.ts";
import { compareAmounts, convert, type Money } from "./money.ts";

/** A budget held against an estimate. */
export interface BudgetVerdict {
  readonly budget: Money;
  /** `over`: what is known exceeds it already. `kept`: all is known and fits. `unknown`: `because` says why. */
  readonly status: "kept" | "over" | "unknown";
  /** What is missing. */
  readonly because?: Text;
}

/** Lines that are named before the rest is counted. */
const NAMED = 4;

/** Whether an estimate stays within the design's budget; `rate` is how many yen a dollar buys. */
export function budgetVerdict(
  system: System,
  estimate: Pick<Estimate, "lines" | "total">,
  rate?: Factor,
): BudgetVerdict | undefined {
  const stated = system.requirements.budget;
  if (!stated) return undefined;
  const budget: Money = { amount: stated.amount, currency: stated.currency };
  const known = inCurrency(estimate.total, budget, rate);
  if (known === undefined)
    return {
      budget,
      status: "unknown",
      because: text(
        `the estimate is in ${estimate.total.currency}; sekkei cost --rate compares them`,
        `見積もりは ${estimate.total.currency} のため、比較には sekkei cost --rate が必要`,
      ),
    };
  if (compareAmounts(known, budget) > 0) return { budget, status: "over" };
  const because = missing(estimate.lines);
  return because ? { budget, status: "unknown", because } : { budget, status: "kept" };
}

function inCurrency(total: Money, { currency }: Money, rate: Factor | undefined): Money | undefined {
  if (total.currency === currency) return total;
  return rate === undefined || total.currency !== "USD" ? undefined : convert(total, currency, rate);
}

/** What a total lacks, by name; undefined where it is all. */
function missing(lines: readonly Line[]): Text | undefined {
  const unpriced = lines.filter(({ state }) => state === "no-price");
  const unused = lines.filter(({ state }) => state === "needs-usage");
  const parts = [
    ...(unpriced.length === 0 ? [] : [said(unpriced, (en, ja) => text(`no price for ${en}`, `単価なし：${ja}`))]),
    ...(unused.length === 0
      ? []
      : [said(unused, (en, ja) => text(`no usage stated for ${en}`, `利用量が未記入：${ja}`))]),
  ];
  if (parts.length === 0) return undefined;
  return joined(parts, text("; ", "／"));
}

function said(lines: readonly Line[], words: (en: string, ja: string) => Text): Text {
  const names = [...new Map(lines.map((line) => [`${line.component} ${line.name.en}`, line])).values()];
  const rest = names.length - NAMED;
  const list = (language: keyof Text): readonly string[] =>
    names
      .slice(0, NAMED)
      .map(({ component, name }) => (component === "" ? name[language] : `${component} ${name[language]}`));
  return words(
    listed(list("en"), "en") + (rest > 0 ? ` and ${rest} more` : ""),
    listed([...list("ja"), ...(rest > 0 ? [`ほか ${rest} 件`] : [])], "ja"),
  );
}
