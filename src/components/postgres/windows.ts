import {
  formatDailyWindow,
  formatWeeklyWindow,
  weekdays,
  type DailyWindow,
  type WeeklyWindow,
} from "../../design/units/index.ts";
import { dayOfWeek } from "../../lowering/gcp/day-of-week.ts";

/** `18:00-19:00`, in UTC. */
export const awsDailyWindow = (window: DailyWindow): string => formatDailyWindow(window).split(" ")[0] ?? "";

/** `sun:19:00-sun:20:00`, in UTC. */
export function awsWeeklyWindow(window: WeeklyWindow): string {
  const [start = "", end = ""] = (formatWeeklyWindow(window).split(" ")[1] ?? "").split("-");
  const overMidnight = window.startMinutesUtc + window.durationMinutes >= 1440 ? 1 : 0;
  const next = weekdays[(weekdays.indexOf(window.day) + overMidnight) % 7];
  return `${window.day}:${start}-${next}:${end}`;
}

/** Cloud SQL: day and hour of the start in UTC. */
export const gcpWeeklyWindow = (window: WeeklyWindow): { day: string; hour: number } => ({
  day: dayOfWeek[window.day],
  hour: Math.floor(window.startMinutesUtc / 60),
});

export const gcpStartTime = (window: DailyWindow): string => formatDailyWindow(window).slice(0, 5);
