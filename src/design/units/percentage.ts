import type { z } from "zod";
import { badFormat, decimalText, outOfRange, parsed, textUnit, type Parsed } from "./text-unit.ts";

/** A share as written: `"99.9%"`. At most ten decimals. */
export type PercentageText = `${number}%`;
/** 0 to 100, not 0 to 1. */
export interface Percentage {
  readonly percent: number;
}
/** In percent; both ends count. */
export interface PercentageLimits {
  readonly min?: number;
  readonly max?: number;
}

const DIGITS = 10;
const pattern = /^((?:0|[1-9]\d*)(?:\.\d{1,10})?)%$/;
const examples = ["99.9%", "50%"] as const;

/** Reads a percentage. Errors: `bad-format`, `out-of-range`. */
export function parsePercentage(text: string, limits: PercentageLimits = {}): Parsed<Percentage> {
  const number = pattern.exec(text)?.[1];
  if (number === undefined) {
    const bare = /^\s*(\d+(?:\.\d+)?)\s*[%\uFF05]?\s*$/.exec(text)?.[1] ?? "";
    return badFormat(text, "percentage", pattern.test(`${bare}%`) && Number(bare) <= 100 ? [`${bare}%`] : examples);
  }
  const percent = Number(number);
  const { min = 0, max = 100 } = limits;
  if (percent < min || percent > max) return outOfRange(text, { min: `${min}%`, max: `${max}%` });
  return parsed({ percent });
}

/** `{ percent: 99.9 }` -> `"99.9%"`. Rounds to ten decimals. */
export const formatPercentage = (percentage: Percentage): PercentageText =>
  `${decimalText(percentage.percent, DIGITS)}%` as PercentageText;

/** Schema of a percentage within `limits`, 0 to 100 without. */
export const percentage = (limits: PercentageLimits = {}): z.ZodType<Percentage, PercentageText> =>
  textUnit({
    pattern,
    examples,
    parse: (text) => parsePercentage(text, limits),
    facts: {
      name: "percentage",
      title: "share",
      types: { text: "PercentageText", value: "Percentage" },
      min: `${limits.min ?? 0}%`,
      max: `${limits.max ?? 100}%`,
      format: formatPercentage,
    },
  });
