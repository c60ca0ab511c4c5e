/**
 * Today, as `2026-11-22`, for everything that is held against a day. In UTC: prices and ends of support are
 * stated without a zone, and a run gives the same on every machine.
 */
export const today = (): string => new Date().toISOString().slice(0, 10);
