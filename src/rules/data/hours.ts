import { weekdays, type DailyWindow, type WeeklyWindow } from "../../design/units/index.ts";

/** Regions whose users are awake in the same hours: those of Japan, without daylight saving. */
const japan = new Set(["ap-northeast-1", "ap-northeast-3", "asia-northeast1", "asia-northeast2"]);
export const inJapan = (region: string): boolean => japan.has(region);

const DAY = 1440;
const OFFSET = 540;
/** 09:00 to 18:00 in Tokyo. */
export const business = { from: 9 * 60, to: 18 * 60, shown: "09:00-18:00 Asia/Tokyo" } as const;

/** Whether a window touches business hours in Japan; a weekly one only from Monday to Friday. */
export function inBusinessHours(window: DailyWindow | WeeklyWindow): boolean {
  const start = window.startMinutesUtc + OFFSET;
  for (let minute = start; minute < start + window.durationMinutes; minute += 1) {
    const time = minute % DAY;
    if (time < business.from || time >= business.to) continue;
    if (!("day" in window)) return true;
    const day = (weekdays.indexOf(window.day) + Math.floor(minute / DAY)) % 7;
    if (day >= 1 && day <= 5) return true;
  }
  return false;
}
