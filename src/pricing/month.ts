/** A month of a bill: 365 days of 24 hours in 12 months, as both clouds' calculators have it. */
export const HOURS_PER_MONTH = 730;
export const SECONDS_PER_HOUR = 3600;

/** Hours of a calendar month, `month` from 1 to 12: 672 to 744. */
export const hoursOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate() * 24;
