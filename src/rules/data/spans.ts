export const DAY = 86_400;

/** Friday evening to Monday evening: what waits must outlast it for someone to see it. */
export const weekend = { seconds: 3 * DAY };
/** A week off: the longest for which nobody may look. */
export const weekOff = { seconds: 7 * DAY };
/** Leap years count. */
export const year = { seconds: 366 * DAY };
