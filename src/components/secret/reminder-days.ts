import { hashOf } from "../../text/hash.ts";
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
  const number = hashOf(name);
  const first = 1 + (Math.floor(number / DAYS) % step);
  const due = Array.from({ length: 12 / step }, (_, index) => first + index * step);
  return { day: 1 + (number % DAYS), months: step === 1 ? "*" : due.join(",") };
}
