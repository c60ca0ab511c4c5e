import type { z } from "zod";
import { badFormat, parsed, textUnit, type Parsed, type UnitName } from "./text-unit.ts";

type Digits =
  `${number}` | `${number},${number}` | `${number},${number},${number}` | `${number},${number},${number},${number}`;
type Sign = "$" | "¥";
/** A sum per month as written: `"$70/month"`, `"¥500,000/month"`. */
export type MonthlyMoneyText = `${Sign}${Digits}/month`;
/** A sum as written, once or per month: `"$0.05"`, `"¥500,000/month"`. */
export type MoneyText = `${Sign}${Digits}` | MonthlyMoneyText;

/**
 * `amount` is a decimal text (no commas, no trailing zeros), never a float: 0 to 15 digits before the
 * point; USD up to 12 after it, since prices a token are that small; JPY none.
 */
export interface Money {
  readonly amount: string;
  readonly currency: "USD" | "JPY";
  readonly per?: "month";
}
/** As `Money`, per month. */
export interface MonthlyMoney extends Money {
  readonly per: "month";
}

const SUM = String.raw`^(?:(\$)((?:0|[1-9]\d{0,14}|[1-9]\d{0,2}(?:,\d{3}){1,4})(?:\.\d{1,12})?)|(¥)(0|[1-9]\d{0,14}|[1-9]\d{0,2}(?:,\d{3}){1,4}))`;
const moneyPattern = new RegExp(`${SUM}(/month)?$`);
const monthlyPattern = new RegExp(`${SUM}(/month)$`);
const moneyExamples = ["$0.05", "¥500,000", "$70/month"] as const;
const monthlyExamples = ["$70/month", "¥500,000/month"] as const;

function read(text: string, pattern: RegExp, name: UnitName, examples: readonly string[]): Parsed<Money> {
  const [whole, dollar, dollars, , yen, per] = pattern.exec(text) ?? [];
  if (whole === undefined) {
    const better = mended(text, pattern === monthlyPattern);
    return badFormat(text, name, better !== undefined && pattern.test(better) ? [better] : examples);
  }
  const digits = (dollars ?? yen ?? "").replaceAll(",", "");
  const amount = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
  const sum: Money = { amount, currency: dollar === undefined ? "JPY" : "USD" };
  return parsed(per === undefined ? sum : { ...sum, per: "month" });
}

/** "70 USD", "500000円", "¥1,000", "$70/mo", "$1,0000" -> how it is spelled here. */
function mended(text: string, monthly: boolean): string | undefined {
  if (text.length > 60) return undefined;
  const [, before = "", number, after = "", per] =
    /^\s*(\$|US\$|¥|\uFFE5|USD|JPY)?\s*([\d,]+(?:\.\d+)?)\s*(\$|円|USD|JPY|yen|dollars?)?\s*(\/\s*(?:month|mo|m)|\/?月|per month|monthly)?\s*$/i.exec(
      text,
    ) ?? [];
  const sign = before + after;
  if (number === undefined || sign === "") return undefined;
  const currency = /\$|USD|dollar/i.test(sign) ? "USD" : "JPY";
  const [integer = "", fraction] = number
    .replaceAll(",", "")
    .replace(/^0+(?=\d)/, "")
    .split(".");
  const amount = fraction === undefined || currency === "JPY" ? integer : `${integer}.${fraction}`;
  return formatMoney({ amount, currency, ...(monthly || per !== undefined ? { per: "month" } : {}) });
}

/** Reads a sum. Errors: `bad-format`. */
export const parseMoney = (text: string): Parsed<Money> => read(text, moneyPattern, "money", moneyExamples);

/** Reads a sum that must be per month. Errors: `bad-format`. */
export const parseMonthlyMoney = (text: string): Parsed<MonthlyMoney> =>
  read(text, monthlyPattern, "monthly-money", monthlyExamples) as Parsed<MonthlyMoney>;

/** `{ amount: "500000", currency: "JPY", per: "month" }` -> `"¥500,000/month"`. */
export function formatMoney(money: MonthlyMoney): MonthlyMoneyText;
export function formatMoney(money: Money): MoneyText;
export function formatMoney({ amount, currency, per }: Money): string {
  const [integer = "", fraction] = amount.split(".");
  const grouped = integer.replace(/\B(?=(?:\d{3})+$)/g, ",");
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return `${currency === "USD" ? "$" : "¥"}${digits}${per === undefined ? "" : "/month"}`;
}

/** Schema of a sum, once or per month. */
export const money = (): z.ZodType<Money, MoneyText> =>
  textUnit({
    pattern: moneyPattern,
    examples: moneyExamples,
    parse: parseMoney,
    facts: {
      name: "money",
      title: "sum in dollars or yen",
      types: { text: "MoneyText", value: "Money" },
      min: "0",
      format: (sum) => formatMoney(sum),
    },
  });

/** Schema of a sum per month, for example a budget. */
export const monthlyMoney = (): z.ZodType<MonthlyMoney, MonthlyMoneyText> =>
  textUnit({
    pattern: monthlyPattern,
    examples: monthlyExamples,
    parse: parseMonthlyMoney,
    facts: {
      name: "monthly-money",
      title: "sum per month in dollars or yen",
      types: { text: "MonthlyMoneyText", value: "MonthlyMoney" },
      min: "0",
      format: (sum) => formatMoney(sum),
    },
  });
