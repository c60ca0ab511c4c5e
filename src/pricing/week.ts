import { dayNames } from "../lowering/cron.ts";
import type { View } from "./view.ts";

const MINUTES_PER_DAY = 1440;
const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;

/** Numbers that a field of a cron expression stands for; undefined for what is no plain list or range. */
function numbers(
  field: string,
  from: number,
  to: number,
  names: readonly string[] = [],
): readonly number[] | undefined {
  const all: number[] = [];
  for (const part of field.split(",")) {
    const [first = "", last = first] = part === "*" || part === "?" ? [String(from), String(to)] : part.split("-");
    const [start, end] = [first, last].map((text) => {
      const named = names.indexOf(text.toUpperCase());
      return named >= 0 ? named + from : /^\d+$/.test(text) ? Number(text) : NaN;
    }) as [number, number];
    if (!(start >= from && end <= to && start <= end)) return undefined;
    for (let number = start; number <= end; number += 1) all.push(number);
  }
  return all;
}

/** Minutes of a week, from Sunday 00:00, at which a weekly `cron(0 20 ? * MON-FRI *)` fires; undefined for others. */
export function firings(expression: string): readonly number[] | undefined {
  const [, minute = "", hour = "", date = "", month = "", day = "", year = ""] =
    /^cron\((\S+) (\S+) (\S+) (\S+) (\S+) (\S+)\)$/.exec(expression) ?? [];
  if (!/^[*?]$/.test(date) || month !== "*" || year !== "*") return undefined;
  const minutes = numbers(minute, 0, 59);
  const hours = numbers(hour, 0, 23);
  const days = numbers(day, 1, 7, dayNames);
  if (!minutes || !hours || !days) return undefined;
  return days.flatMap((one) =>
    hours.flatMap((at) => minutes.map((past) => (one - 1) * MINUTES_PER_DAY + at * 60 + past)),
  );
}

/** Mean over a week of the least or the greatest number of instances, which scheduled actions change. */
export function meanOverWeek(
  otherwise: number,
  actions: readonly View[],
  limit: "min_capacity" | "max_capacity",
): number {
  const changes: { readonly at: number; readonly limit: number }[] = [];
  for (const action of actions) {
    const set = action.number("scalable_target_action", limit);
    const times = firings(action.text("schedule") ?? "");
    // What cannot be read is priced as if it were not there: rather too much than too little.
    if (set === undefined || times === undefined) return otherwise;
    changes.push(...times.map((at) => ({ at, limit: set })));
  }
  changes.sort((one, other) => one.at - other.at);
  const last = changes.at(-1);
  if (!last) return otherwise;
  let [sum, since, holding] = [0, 0, last.limit];
  for (const change of changes) {
    sum += (change.at - since) * holding;
    since = change.at;
    holding = change.limit;
  }
  return (sum + (MINUTES_PER_WEEK - since) * holding) / MINUTES_PER_WEEK;
}
