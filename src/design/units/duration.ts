import type { z } from "zod";
import { badFormat, outOfRange, parsed, textUnit, WHOLE, type Parsed } from "./text-unit.ts";

/** A span of time as written: `"500ms"`, `"30s"`, `"5m"` (minutes), `"1h"`, `"7d"`, `"2w"`. Whole numbers, one unit. */
export type DurationText = `${number}${"ms" | "s" | "m" | "h" | "d" | "w"}`;
/** 0 to 100 years, in steps of 1 ms. */
export interface Duration {
  readonly seconds: number;
}
/** Both ends count. Without `min` a duration is at least 1 ms; `{ min: "0s" }` allows none (an RPO of zero). */
export interface DurationLimits {
  readonly min?: DurationText;
  readonly max?: DurationText;
}

const MILLISECONDS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
type TimeUnit = keyof typeof MILLISECONDS;
const SHORTEST: DurationText = "1ms";
const LONGEST: DurationText = "36500d";

const pattern = new RegExp(`^(${WHOLE})(ms|s|m|h|d|w)$`);
const examples = ["500ms", "30s", "5m", "1h", "7d"] as const;

/** Milliseconds of a well-formed text, else undefined. */
function milliseconds(text: string): number | undefined {
  const [, number, unit] = pattern.exec(text) ?? [];
  return number === undefined ? undefined : Number(number) * MILLISECONDS[unit as TimeUnit];
}

/** Reads a duration. Errors: `bad-format` ("1h30m" is answered with "90m"), `out-of-range`. */
export function parseDuration(text: string, limits: DurationLimits = {}): Parsed<Duration> {
  const span = milliseconds(text);
  if (span === undefined) {
    const better = mended(text);
    return badFormat(text, "duration", better === undefined ? examples : [better]);
  }
  const { min = SHORTEST, max = LONGEST } = limits;
  if (span < (milliseconds(min) ?? 0) || span > (milliseconds(max) ?? Infinity)) return outOfRange(text, { min, max });
  return parsed({ seconds: span / 1000 });
}

const SPOKEN: readonly (readonly [RegExp, TimeUnit])[] = [
  [/^(?:ms|msecs?|milliseconds?)$/i, "ms"],
  [/^(?:s|secs?|seconds?)$/i, "s"],
  [/^(?:m|mins?|minutes?)$/, "m"], // A capital M may be months.
  [/^(?:h|hrs?|hours?)$/i, "h"],
  [/^(?:d|days?)$/i, "d"],
  [/^(?:w|weeks?)$/i, "w"],
];

/** "1h30m" -> "90m", "1.5h" -> "90m", "30 sec" -> "30s". */
function mended(text: string): string | undefined {
  if (!/^\s*(?:\d+(?:\.\d+)?\s*[a-z]+\s*)+$/i.test(text) || text.length > 60) return undefined;
  let sum = 0;
  for (const [, number, word = ""] of text.matchAll(/(\d+(?:\.\d+)?)\s*([a-z]+)/gi)) {
    const unit = SPOKEN.find(([spelling]) => spelling.test(word))?.[1];
    if (unit === undefined) return undefined;
    sum += Number(number) * MILLISECONDS[unit];
  }
  const better = formatDuration({ seconds: sum / 1000 });
  return parseDuration(better).ok ? better : undefined;
}

/** Largest unit up to days that gives a whole number: 5400 s -> `"90m"`, 604800 s -> `"7d"`. Rounds to 1 ms. */
export function formatDuration(duration: Duration): DurationText {
  const span = Math.round(duration.seconds * 1000);
  if (span === 0) return "0s";
  const unit = (["d", "h", "m", "s"] as const).find((one) => span % MILLISECONDS[one] === 0) ?? "ms";
  return `${span / MILLISECONDS[unit]}${unit}`;
}

/** Schema of a duration within `limits`. */
export const duration = (limits: DurationLimits = {}): z.ZodType<Duration, DurationText> =>
  textUnit({
    pattern,
    examples,
    parse: (text) => parseDuration(text, limits),
    facts: {
      name: "duration",
      title: "duration",
      types: { text: "DurationText", value: "Duration" },
      min: limits.min ?? SHORTEST,
      max: limits.max ?? LONGEST,
      format: formatDuration,
    },
  });
