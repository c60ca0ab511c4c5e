import type { z } from "zod";
import { badFormat, outOfRange, parsed, textUnit, WHOLE, type Parsed } from "./text-unit.ts";

type RateUnit = "s" | "m" | "h" | "d";
/** So many in so long, as written: `"100/s"`, `"2000/5m"` (2000 in five minutes). */
export type RateText = `${number}/${RateUnit}` | `${number}/${number}${RateUnit}`;
/** `count` from 1 to 1e12 in a window of `seconds`, 1 to 31 days; both whole. */
export interface Rate {
  readonly count: number;
  readonly seconds: number;
}

const SECONDS: Record<RateUnit, number> = { s: 1, m: 60, h: 3600, d: 86_400 };
const MAX_COUNT = 1e12;
const MAX_SECONDS = 31 * SECONDS.d;
const pattern = new RegExp(`^(${WHOLE})/(${WHOLE})?([smhd])$`);
const examples = ["100/s", "2000/5m"] as const;

/** Reads a rate. Errors: `bad-format`, `out-of-range`. */
export function parseRate(text: string): Parsed<Rate> {
  const [, number, span = "1", unit] = pattern.exec(text) ?? [];
  if (number === undefined) return badFormat(text, "rate", mended(text) ?? examples);
  const count = Number(number);
  const seconds = Number(span) * SECONDS[unit as RateUnit];
  if (count < 1 || count > MAX_COUNT) return outOfRange(text, { min: "1/s", max: `${MAX_COUNT}/s` });
  if (seconds < 1 || seconds > MAX_SECONDS) return outOfRange(text, { min: `${number}/s`, max: `${number}/31d` });
  return parsed({ count, seconds });
}

/** "100rps", "100 req/sec", "60/min", "60 per minute" -> "100/s", "60/m". */
function mended(text: string): readonly string[] | undefined {
  const spoken =
    /^\s*(\d+)\s*(?:req(?:uest)?s?)?\s*(?:\/|p(?=[sm]\s*$)|per)\s*(\d+(?=\s*[a-z]))?\s*([smhd])(?:ecs?|econds?|ins?|inutes?|ours?|ays?|rs?)?\s*$/i;
  const [, number = "", span = "", unit = ""] = spoken.exec(text.replace(/r(?=p[sm]\s*$)/i, "")) ?? [];
  const better = `${number}/${span}${unit.toLowerCase()}`;
  return parsedOnce(better) ? [better] : undefined;
}

const parsedOnce = (text: string): boolean => pattern.test(text) && parseRate(text).ok;

/** `{ count: 2000, seconds: 300 }` -> `"2000/5m"`, in the largest unit that gives a whole number. */
export function formatRate(rate: Rate): RateText {
  const unit = (["d", "h", "m"] as const).find((one) => rate.seconds % SECONDS[one] === 0) ?? "s";
  const span = rate.seconds / SECONDS[unit];
  return span === 1 ? `${rate.count}/${unit}` : `${rate.count}/${span}${unit}`;
}

/** Schema of a rate. */
export const rate = (): z.ZodType<Rate, RateText> =>
  textUnit({
    pattern,
    examples,
    parse: parseRate,
    facts: {
      name: "rate",
      title: "so many in so long",
      types: { text: "RateText", value: "Rate" },
      min: "1/31d",
      max: `${MAX_COUNT}/s`,
      format: formatRate,
    },
  });
