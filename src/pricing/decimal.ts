import Big from "big.js";

/** An exact decimal. Quantities and sums are decimals, so that 0.1 + 0.2 is 0.3 on every bill. */
export type Decimal = Big;
export type Factor = Decimal | number | string;

/** Significant digits kept of a measured number; what is beyond them is noise of binary fractions. */
const MEASURED_DIGITS = 12;

export const decimal = (value: Factor): Decimal =>
  new Big(typeof value === "number" && !Number.isInteger(value) ? value.toPrecision(MEASURED_DIGITS) : value);

export const zero: Decimal = new Big(0);

/** Product of all factors. */
export const times = (...factors: readonly Factor[]): Decimal =>
  factors.reduce<Decimal>((product, factor) => product.times(decimal(factor)), new Big(1));

export const plus = (...terms: readonly Factor[]): Decimal =>
  terms.reduce<Decimal>((sum, term) => sum.plus(decimal(term)), zero);

export const minus = (left: Factor, right: Factor): Decimal => decimal(left).minus(decimal(right));

/** Quotient to 20 decimals. */
export const over = (dividend: Factor, divisor: Factor): Decimal => decimal(dividend).div(decimal(divisor));

export const larger = (left: Factor, right: Factor): Decimal => {
  const [one, other] = [decimal(left), decimal(right)];
  return one.gt(other) ? one : other;
};

export const smaller = (left: Factor, right: Factor): Decimal => {
  const [one, other] = [decimal(left), decimal(right)];
  return one.lt(other) ? one : other;
};

/** Decimal text without exponent and without trailing zeros: `"730"`, `"0.0000166667"`. */
export const plain = (value: Factor): string => {
  const text = decimal(value).toFixed();
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
};
