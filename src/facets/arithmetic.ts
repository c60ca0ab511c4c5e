import Big from "big.js";

/**
 * Availability as arithmetic. Everything is reckoned in unavailability, the share of time that is lost:
 * 99.9999% is 1e-6 and keeps all its digits, where 0.999999 has lost some.
 */

/** Days of the month that downtime is stated for, as the agreements of the clouds do. */
export const daysOfMonth = 30;
const minutesOfMonth = daysOfMonth * 24 * 60;

/** 99.95 (percent available) to 0.0005, without the rounding of `1 - 0.9995`. */
export const unavailabilityOf = (percent: number): number => new Big(100).minus(percent).div(100).toNumber();

/** Minutes of a month of 30 days. */
export const minutesLost = (unavailability: number): number => unavailability * minutesOfMonth;

/** All are needed: 1 - Π(1 - u). */
export function series(parts: readonly number[]): number {
  return -Math.expm1(parts.reduce((sum, part) => sum + Math.log1p(-part), 0)) || 0;
}

/** One is enough: Πu. */
export const parallel = (parts: readonly number[]): number => parts.reduce((product, part) => product * part, 1);

/**
 * At least `needed` of `of` equal ones: the sum over every number of losses that is too many,
 * Σ C(of, j) u^j (1 - u)^(of - j) for j > of - needed. Only positive terms, so nothing cancels.
 */
export function kOfN(unavailability: number, needed: number, of: number): number {
  if (needed > of) return 1;
  let sum = 0;
  for (let lost = of - needed + 1; lost <= of; lost += 1)
    sum += choose(of, lost) * unavailability ** lost * (1 - unavailability) ** (of - lost);
  return Math.min(1, sum);
}

function choose(from: number, chosen: number): number {
  let ways = 1;
  for (let index = 1; index <= chosen; index += 1) ways = (ways * (from - chosen + index)) / index;
  return Math.round(ways);
}

/** Whether no more is lost than promised; a billionth of the promise is rounding. */
export const within = (reached: number, promised: number): boolean => reached <= promised * (1 + 1e-9);

/**
 * `99.88%`: rounded down, so that it never says more than is so, to as many decimals as the nines
 * need and at least three.
 */
export function availabilityText(unavailability: number): string {
  const lost = new Big(unavailability).times(100);
  if (lost.eq(0)) return "100%";
  const decimals = Math.min(12, Math.max(3, 1 - lost.e));
  return `${new Big(100).minus(lost).round(decimals, Big.roundDown).toString()}%`;
}
