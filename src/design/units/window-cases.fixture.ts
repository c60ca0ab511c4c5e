import type { z } from "zod";
import * as units from "./index.ts";
import type { Parsed } from "./index.ts";

/** What a unit reads and refuses. */
export interface Case {
  name: string;
  schema: z.ZodType;
  parse: (text: string) => Parsed<unknown>;
  good: Record<string, unknown>;
  /** Text -> what it is answered with: the mended text, or a code. */
  bad: Record<string, string>;
}

export const windowCases: readonly Case[] = [
  {
    name: "dailyWindow",
    schema: units.dailyWindow(),
    parse: units.parseDailyWindow,
    good: {
      "03:00-04:00 UTC": { startMinutesUtc: 180, durationMinutes: 60 },
      "03:00-04:30 Asia/Tokyo": { startMinutesUtc: 18 * 60, durationMinutes: 90 },
      "23:30-00:30 UTC": { startMinutesUtc: 1410, durationMinutes: 60 },
    },
    bad: {
      "3:00-4:00 JST": "03:00-04:00 Asia/Tokyo",
      "03:00 - 04:00 Z": "03:00-04:00 UTC",
      "03:00-04:00 asia/tokyo": "03:00-04:00 Asia/Tokyo",
      "03:00-04:00 Europe/London": "bad-format",
      "24:00-01:00 UTC": "bad-format",
      "03:00-03:00 UTC": "out-of-range",
    },
  },
  {
    name: "weeklyWindow",
    schema: units.weeklyWindow(),
    parse: units.parseWeeklyWindow,
    good: {
      "sun 19:00-20:00 UTC": { day: "sun", startMinutesUtc: 1140, durationMinutes: 60 },
      "sun 04:00-05:00 Asia/Tokyo": { day: "sat", startMinutesUtc: 1140, durationMinutes: 60 },
      "mon 04:00-05:00 Asia/Tokyo": { day: "sun", startMinutesUtc: 1140, durationMinutes: 60 },
      "sun 09:00-10:00 Asia/Tokyo": { day: "sun", startMinutesUtc: 0, durationMinutes: 60 },
    },
    bad: {
      "Sunday 4:00-5:00 JST": "sun 04:00-05:00 Asia/Tokyo",
      "04:00-05:00 UTC": "bad-format",
      "xyz 04:00-05:00 UTC": "bad-format",
    },
  },
];
