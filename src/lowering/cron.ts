import * as z from "zod";
import { field } from "../design/schema/field.ts";
import { issue, type Issue, type Path } from "../issues/issue.ts";

/** Names of months and days in cron expressions, of both clouds. */
export const monthNames = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
export const dayNames = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

interface Part {
  readonly min: number;
  readonly max: number;
  /** Names that may stand for numbers, the first for `min`. */
  readonly names?: readonly string[];
}

/** Minute, hour, day of the month, month, day of the week; Sunday is 0 and 7. */
const weekday: Part = { min: 0, max: 7, names: dayNames };
const parts: readonly Part[] = [
  { min: 0, max: 59 },
  { min: 0, max: 23 },
  { min: 1, max: 31 },
  { min: 1, max: 12, names: monthNames },
  weekday,
];

const atom = String.raw`(?:\*|\d{1,2}|[A-Za-z]{3})(?:-(?:\d{1,2}|[A-Za-z]{3}))?(?:/\d{1,2})?`;
const list = `${atom}(?:,${atom})*`;

/** A time table as cron writes it, in five fields. */
export const cron = () =>
  z
    .string()
    .regex(new RegExp(`^${Array.from(parts, () => list).join(" ")}$`))
    .meta({ examples: ["0 3 * * *", "*/15 9-17 * * MON-FRI"] });

/** Only zones without daylight saving, in which an hour is never skipped or repeated. */
export const zone = () =>
  field(z.enum(["UTC", "Asia/Tokyo"]), "Time zone of the schedule.", "時刻のタイムゾーン").default("UTC");

function numberOf(word: string, { min, names }: Part): number {
  const named = names?.indexOf(word.toUpperCase()) ?? -1;
  return named < 0 ? Number(word) : named + min;
}

/** Whether one item of a list, such as `9-17/2`, lies within its part. */
function holds(item: string, part: Part): boolean {
  const [range = "", step = "1"] = item.split("/");
  if (Number(step) < 1) return false;
  if (range === "*") return true;
  const ends = range.split("-").map((word) => numberOf(word, part));
  const [first = part.min, last = first] = ends;
  return ends.every((end) => end >= part.min && end <= part.max) && first <= last;
}

/** What the pattern of `cron` cannot say. AWS cannot combine days of the month with days of the week. */
export function checkCron(text: string, target: "aws" | "gcp", path: Path): readonly Issue[] {
  const fields = text.split(" ");
  if (fields.some((one, index) => !one.split(",").every((item) => holds(item, parts[index] ?? weekday))))
    return [
      issue("bad-format", path, { got: text, expected: "cron", examples: ["0 3 * * *", "*/15 9-17 * * MON-FRI"] }),
    ];
  const [, , day = "*", , days = "*"] = fields;
  if (target === "gcp" || day === "*" || days === "*") return [];
  const byDay = [...fields.slice(0, 4), "*"].join(" ");
  const byWeekday = [...fields.slice(0, 2), "*", ...fields.slice(3)].join(" ");
  return [
    issue("unsupported-on", path, {
      target: "aws",
      what: {
        en: "a cron expression with both days of the month and days of the week",
        ja: "日と曜日の両方を指定した cron 式",
      },
      instead: { en: `Write "${byDay}" or "${byWeekday}".`, ja: `"${byDay}" または "${byWeekday}" と書いてください。` },
      source: "https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html",
    }),
  ];
}

/** Days of the week by name: AWS counts them from 1. A run of three or more stays a range. */
function awsWeekdays(text: string): string {
  const days = new Set<number>();
  for (const item of text.split(",")) {
    const [range = "", step] = item.split("/");
    const [first = 0, last = step === undefined ? first : 6] =
      range === "*" ? [0, 6] : range.split("-").map((word) => numberOf(word, weekday));
    for (let day = first; day <= last; day += Number(step ?? 1)) days.add(day % 7);
  }
  const sorted = [...days].sort((a, b) => a - b);
  if (sorted.length === 7) return "*";
  const [first = 0] = sorted;
  const last = sorted.at(-1) ?? first;
  const run = sorted.length >= 3 && last - first === sorted.length - 1;
  return run ? `${dayNames[first] ?? ""}-${dayNames[last] ?? ""}` : sorted.map((day) => dayNames[day] ?? "").join(",");
}

/** `0 3 * * MON` as AWS writes it, `cron(0 3 ? * MON *)`: six fields, and one of the two kinds of days is `?`. */
export function awsCron(text: string): string {
  const [minute = "*", hour = "*", day = "*", month = "*", last = "*"] = text.split(" ");
  const days = awsWeekdays(last);
  return `cron(${minute} ${hour} ${days === "*" ? day : "?"} ${month.toUpperCase()} ${days === "*" ? "?" : days} *)`;
}
