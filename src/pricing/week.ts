import type { View } from "./view.ts";

const DAYS = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];
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
  const days = numbers(day, 1, 7, DAYS);
  return days?.flatMap((one) =>
    (hours ?? []).flatMap((at) => (minutes ?? []).map((past) => (one - 1) * MINUTES_PER_DAY + at * 60 + past)),
  );
}

/** Mean over a week of the least number of instances, which scheduled actions change. */
export function meanLeast(otherwise: number, actions: readonly View[]): number {
  const changes: { readonly at: number; readonly least: number }[] = [];
  for (const action of actions) {
    const least = action.number("scalable_target_action", "min_capacity");
    const times = firings(action.text("schedule") ?? "");
    // What cannot be read is priced as if it were not there: rather too much than too little.
    if (least === undefined || times === undefined) return otherwise;
    changes.push(...times.map((at) => ({ at, least })));
  }
  changes.sort((one, other) => one.at - other.at);
  const last = changes.at(-1);
  if (!last) return otherwise;
  let [sum, since, least] = [0, 0, last.least];
  for (const change of changes) {
    sum += (change.at - since) * least;
    since = change.at;
    least = change.least;
  }
  return (sum + (MINUTES_PER_WEEK - since) * least) / MINUTES_PER_WEEK;
}
