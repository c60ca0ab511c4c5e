import { decimal, minus, over, smaller, times, zero, type Decimal, type Factor } from "./decimal.ts";
import type { Price } from "./catalog/catalog.ts";

export type Currency = "USD" | "JPY";

/** A sum, unrounded: a decimal text. Rounding is for showing only. */
export interface Money {
  /** Such as `12.345`; negative with a leading `-`. */
  readonly amount: string;
  readonly currency: Currency;
}

const money = (amount: Decimal, currency: Currency): Money => ({ amount: amount.toFixed(), currency });

/** What the first `quantity` units cost; undefined beyond the last tier that has a price. */
function upTo(price: Price, quantity: Decimal): Decimal | undefined {
  let sum = zero;
  let from = zero;
  for (const tier of price.tiers) {
    const end = tier.upTo === undefined ? quantity : smaller(tier.upTo, quantity);
    if (end.gt(from)) sum = sum.plus(minus(end, from).times(tier.price));
    from = tier.upTo === undefined ? quantity : decimal(tier.upTo);
    if (from.gte(quantity)) return over(sum, price.per);
  }
  return undefined;
}

/** What `quantity` units cost after `before` others of the same product were bought this month. */
export function cost(price: Price, quantity: Factor, before: Factor = 0): Money | undefined {
  const first = decimal(before);
  const whole = upTo(price, first.plus(decimal(quantity)));
  const paid = upTo(price, first);
  return whole === undefined || paid === undefined ? undefined : money(whole.minus(paid), price.currency);
}

/** Sum of sums in one currency. */
export function total(sums: readonly Money[], currency: Currency = "USD"): Money {
  const amounts = sums.map((sum) => {
    if (sum.currency !== currency) throw new Error(`cannot add ${sum.currency} to ${currency}`);
    return decimal(sum.amount);
  });
  return money(
    amounts.reduce((sum, amount) => sum.plus(amount), zero),
    currency,
  );
}

/** A share of a sum taken off: `less(sum, 20)` is minus 20 % of it. */
export const less = (sum: Money, percent: number): Money =>
  money(over(times(sum.amount, decimal(percent)), -100), sum.currency);

/** Converts at a stated rate: how many units of `currency` one of the sum's own buys. */
export const convert = (sum: Money, currency: Currency, rate: Factor): Money =>
  sum.currency === currency ? sum : money(times(sum.amount, rate), currency);

/** Difference of two sums, the first minus the second; negative when the second is larger. */
export const difference = (left: Money, right: Money): Money =>
  money(minus(left.amount, total([right], left.currency).amount), left.currency);

const DECIMALS: Readonly<Record<Currency, number>> = { USD: 2, JPY: 0 };
const HALF_UP = 1;

/** Rounded to cents or yen, half away from zero: `{ amount: "12.345" }` gives `"12.35"`. */
export const rounded = ({ amount, currency }: Money): string => {
  const text = decimal(amount).toFixed(DECIMALS[currency], HALF_UP);
  return /^-0(\.0+)?$/.test(text) ? text.slice(1) : text;
};

/** For people: `"$1,234.50"`, `"-$3.00"`, `"¥185,175"`. */
export function shown(sum: Money): string {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)(.*)$/.exec(rounded(sum)) ?? [];
  return `${sign}${sum.currency === "USD" ? "$" : "¥"}${whole.replace(/\B(?=(?:\d{3})+$)/g, ",")}${fraction}`;
}

/** Order of two sums of one currency; a missing one counts as nothing. */
export const compareAmounts = (left: Money | undefined, right: Money | undefined): number =>
  decimal(left?.amount ?? "0").cmp(decimal(right?.amount ?? "0"));

/** A share of a sum: `part(sum, 100)` is a hundredth of it. */
export const part = (sum: Money, count: Factor): Money => money(over(decimal(sum.amount), count), sum.currency);
