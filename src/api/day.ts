import type { Phrases } from "../messages/phrases.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Today, as `2026-11-22`, for everything that is held against a day. In UTC: prices and ends of support are
 * stated without a zone, and a run gives the same on every machine.
 */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** The day that a call names, or today. Refuses what is no day of the calendar. */
export function dayAsked(day: string | undefined, { phrases }: { readonly phrases: Phrases }): string {
  if (day === undefined) return today();
  if (!isDay(day)) throw new UsageError(phrases.noSuchDay(day));
  return day;
}

/** Whether a text is a day as `2026-11-22`; February has no 30th. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
