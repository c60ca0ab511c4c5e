import type { Weekday } from "../../design/units/index.ts";

/** Days as APIs of Google Cloud name them: https://github.com/googleapis/googleapis/blob/master/google/type/dayofweek.proto, read 2026-11-28. */
export const dayOfWeek = {
  sun: "SUNDAY",
  mon: "MONDAY",
  tue: "TUESDAY",
  wed: "WEDNESDAY",
  thu: "THURSDAY",
  fri: "FRIDAY",
  sat: "SATURDAY",
} as const satisfies Record<Weekday, string>;
