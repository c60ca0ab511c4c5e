import type { Secret } from "./schema.ts";

const months = { month: 1, quarter: 3, "half-year": 6, year: 12 } as const;

/** Days that every month has. */
const DAYS = 28;

/**
 * When people are told to replace a secret: on the same day each time, which follows from its name, so that not all
 * secrets are due on the first of January.
 */
export function reminderDays(every: NonNullable<Secret["rotate"]>["every"], name: string) {
  const step = months[every];
  const number = hash(name);
  const first = 1 + (Math.floor(number / DAYS) % step);
  const due = Array.from({ length: 12 / step }, (_, index) => first + index * step);
  return { day: 1 + (number % DAYS), months: step === 1 ? "*" : due.join(",") };
}

/** FNV-1a: spreads names that differ in a letter. */
function hash(name: string): number {
  let found = 0x81_1c_9d_c5;
  for (const letter of name) found = Math.imul(found ^ (letter.codePointAt(0) ?? 0), 0x01_00_01_93) >>> 0;
  return found;
}
