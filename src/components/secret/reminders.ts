import { monthNames } from "../../lowering/cron.ts";
import { hashOf } from "../../text/hash.ts";
import type { Secret } from "./schema.ts";

const months = { month: 1, quarter: 3, "half-year": 6, year: 12 } as const;

/** Days that every month has. */
const DAYS = 28;

/**
 * When people are told to replace a secret: on the same day each time, which follows from its name, so that not all
 * secrets are due on the first of January.
 */
export function dueDays(every: NonNullable<Secret["rotate"]>["every"], name: string) {
  const step = months[every];
  const number = hashOf(name);
  const first = 1 + (Math.floor(number / DAYS) % step);
  const due = Array.from({ length: 12 / step }, (_, index) => first + index * step);
  return { day: 1 + (number % DAYS), months: step === 1 ? "*" : due.map((month) => monthNames[month - 1]).join(",") };
}

/** As EventBridge Scheduler has it: `cron(0 0 24 DEC ? *)`. */
export function awsReminder(...of: Parameters<typeof dueDays>): string {
  const { day, months } = dueDays(...of);
  return `cron(0 0 ${day} ${months} ? *)`;
}

/** As Cloud Scheduler has it: `0 0 24 DEC *`. */
export function gcpReminder(...of: Parameters<typeof dueDays>): string {
  const { day, months } = dueDays(...of);
  return `0 0 ${day} ${months} *`;
}
