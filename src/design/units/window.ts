import { text } from "../../text/text.ts";
import type { z } from "zod";
import { badFormat, outOfRange, parsed, textUnit, type Parsed } from "./text-unit.ts";

/** Only zones without daylight saving: in others the UTC time that a cloud is told would move twice a year. */
export type Zone = "UTC" | "Asia/Tokyo";
export type Weekday = "sun" | "mon" | "tue" | "wed" | "thu" | "fri" | "sat";
type Times = `${number}:${number}-${number}:${number}`;

/** A window each day as written: `"03:00-04:00 Asia/Tokyo"`. It may run over midnight. */
export type DailyWindowText = `${Times} ${Zone}`;
/** A window each week as written: `"sun 19:00-20:00 UTC"`. The day is that of its start, in the zone written. */
export type WeeklyWindowText = `${Weekday} ${Times} ${Zone}`;

/** `startMinutesUtc` counts from 00:00 UTC, 0 to 1439; `durationMinutes` is 1 to 1439. */
export interface DailyWindow {
  readonly startMinutesUtc: number;
  readonly durationMinutes: number;
}
/** As `DailyWindow`; `day` is that of the start in UTC. */
export interface WeeklyWindow extends DailyWindow {
  readonly day: Weekday;
}

const DAY = 1440;
const OFFSET_MINUTES: Record<Zone, number> = { UTC: 0, "Asia/Tokyo": 540 };
/** From Sunday on. */
export const weekdays: readonly Weekday[] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const CLOCK = "([01][0-9]|2[0-3]):([0-5][0-9])";
const TIMES = `${CLOCK}-${CLOCK} (UTC|Asia/Tokyo)`;
const dailyPattern = new RegExp(`^${TIMES}$`);
const weeklyPattern = new RegExp(`^(?:(sun|mon|tue|wed|thu|fri|sat) )${TIMES}$`);
const dailyExamples = ["03:00-04:00 Asia/Tokyo", "18:00-19:00 UTC"] as const;
const weeklyExamples = ["mon 04:00-05:00 Asia/Tokyo", "sun 19:00-20:00 UTC"] as const;

/** Start in UTC (below 0 when it falls on the day before) and length. */
function readTimes(groups: readonly string[]): Parsed<{ start: number; durationMinutes: number }> {
  const [hour, minute, endHour, endMinute] = groups.slice(0, 4).map(Number) as [number, number, number, number];
  const begin = hour * 60 + minute;
  const durationMinutes = (endHour * 60 + endMinute - begin + DAY) % DAY;
  if (durationMinutes === 0) return outOfRange(0, { min: 1, max: DAY - 1, unit: text("minutes", "分") });
  return parsed({ start: begin - OFFSET_MINUTES[groups[4] as Zone], durationMinutes });
}

const shiftDay = (day: Weekday, days: number): Weekday => weekdays[(weekdays.indexOf(day) + days + 7) % 7] ?? day;

/** Reads a daily window. Errors: `bad-format` (other zones too), `out-of-range` (an empty window). */
export function parseDailyWindow(text: string): Parsed<DailyWindow> {
  const groups = dailyPattern.exec(text)?.slice(1);
  if (groups === undefined)
    return badFormat(text, "daily-window", mended(text, parseDailyWindow, dailyPattern) ?? dailyExamples);
  const times = readTimes(groups);
  if (!times.ok) return times;
  const { start, durationMinutes } = times.value;
  return parsed({ startMinutesUtc: (start + DAY) % DAY, durationMinutes });
}

/** Reads a weekly window; 04:00 on Monday in Tokyo is 19:00 on Sunday in UTC. Errors as `parseDailyWindow`. */
export function parseWeeklyWindow(text: string): Parsed<WeeklyWindow> {
  const [written, ...groups] = weeklyPattern.exec(text)?.slice(1) ?? [];
  if (written === undefined)
    return badFormat(text, "weekly-window", mended(text, parseWeeklyWindow, weeklyPattern) ?? weeklyExamples);
  const times = readTimes(groups);
  if (!times.ok) return times;
  const { start, durationMinutes } = times.value;
  const day = shiftDay(written as Weekday, Math.floor(start / DAY));
  return parsed({ day, startMinutesUtc: (start + DAY) % DAY, durationMinutes });
}

/** "Sunday 4:00-5:00 JST" -> "sun 04:00-05:00 Asia/Tokyo". A zone with daylight saving has no one answer. */
function mended(
  text: string,
  parse: (text: string) => Parsed<unknown>,
  pattern: RegExp,
): readonly string[] | undefined {
  const better = text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/^(sun|mon|tue|wed|thu|fri|sat)[a-z]*\.?(?= )/i, (_, day: string) => day.toLowerCase())
    .replace(/(?<![\d:])(\d):/g, "0$1:")
    .replace(/ ?[-–~〜] ?/, "-")
    .replace(/ ?(?:JST|Japan|Tokyo|asia\/tokyo|\+09:00)$/i, " Asia/Tokyo")
    .replace(/ ?(?:GMT|Z|utc|Etc\/UTC)$/i, " UTC")
    .replace("Asia/ Asia/Tokyo", "Asia/Tokyo");
  return pattern.test(better) && parse(better).ok ? [better] : undefined;
}

const clock = (minutes: number): string => {
  const inDay = (minutes + 2 * DAY) % DAY;
  return [Math.floor(inDay / 60), inDay % 60].map((part) => String(part).padStart(2, "0")).join(":");
};

/** `"18:00-19:00 UTC"`, or the same window in the words of `zone`. */
export function formatDailyWindow(window: DailyWindow, zone: Zone = "UTC"): DailyWindowText {
  const start = window.startMinutesUtc + OFFSET_MINUTES[zone];
  return `${clock(start)}-${clock(start + window.durationMinutes)} ${zone}` as DailyWindowText;
}

/** `"sun 19:00-20:00 UTC"`, or the same window in the words of `zone`. */
export function formatWeeklyWindow(window: WeeklyWindow, zone: Zone = "UTC"): WeeklyWindowText {
  const day = shiftDay(window.day, Math.floor((window.startMinutesUtc + OFFSET_MINUTES[zone]) / DAY));
  return `${day} ${formatDailyWindow(window, zone)}`;
}

/** Schema of a daily window, for example for backups. */
export const dailyWindow = (): z.ZodType<DailyWindow, DailyWindowText> =>
  textUnit({
    pattern: dailyPattern,
    examples: dailyExamples,
    parse: parseDailyWindow,
    facts: {
      name: "daily-window",
      title: "time of each day, with its zone (`UTC` or `Asia/Tokyo`)",
      types: { text: "DailyWindowText", value: "DailyWindow" },
      min: "1 minute",
      max: "23 hours 59 minutes",
      format: (window) => formatDailyWindow(window),
    },
  });

/** Schema of a weekly window, for example for maintenance. */
export const weeklyWindow = (): z.ZodType<WeeklyWindow, WeeklyWindowText> =>
  textUnit({
    pattern: weeklyPattern,
    examples: weeklyExamples,
    parse: parseWeeklyWindow,
    facts: {
      name: "weekly-window",
      title: "time of each week, with its zone (`UTC` or `Asia/Tokyo`)",
      types: { text: "WeeklyWindowText", value: "WeeklyWindow" },
      min: "1 minute",
      max: "23 hours 59 minutes",
      format: (window) => formatWeeklyWindow(window),
    },
  });
