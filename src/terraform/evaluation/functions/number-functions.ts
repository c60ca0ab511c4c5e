import type { Plain } from "../plain.ts";
import { refuse } from "../refused.ts";
import { number, text } from "../text.ts";
import { subnet } from "./address-range.ts";
import { onPlain, type TerraformFunction } from "./define.ts";
import { items } from "./items.ts";

/** Terraform reckons in decimals of any length, which shows where binary fractions do not meet them. */
export const decimal = (value: number): number => Number(value.toPrecision(15));

const RANGE_LIMIT = 1024;

function range(args: readonly Plain[]): readonly Plain[] {
  const [a = 0, b, c] = args.map(number);
  const [start, limit] = b === undefined ? [0, a] : [a, b];
  const step = c ?? (limit < start ? -1 : 1);
  if (step === 0 || (step > 0 ? limit < start : limit > start)) {
    if (limit === start) return [];
    refuse("range: the step leads away from the limit");
  }
  const made: number[] = [];
  for (let here = start; step > 0 ? here < limit : here > limit; here = decimal(here + step)) {
    if (made.length === RANGE_LIMIT) refuse("range: more than 1024 values");
    made.push(here);
  }
  return made;
}

const least = (best: (...values: number[]) => number) =>
  onPlain((...values) => (values.length === 0 ? refuse("a number expected") : best(...values.map(number))));

export const numberFunctions: Readonly<Record<string, TerraformFunction>> = {
  abs: onPlain((value) => Math.abs(number(value))),
  ceil: onPlain((value) => Math.ceil(number(value))),
  cidrsubnet: onPlain((prefix, bits, index) => subnet(text(prefix), number(bits), number(index))),
  floor: onPlain((value) => Math.floor(number(value))),
  max: least(Math.max),
  min: least(Math.min),
  range: onPlain((...args) => range(args)),
  sum: onPlain((list) =>
    items(list).length === 0
      ? refuse("sum: an empty list")
      : decimal(items(list).reduce<number>((sum, one) => sum + number(one), 0)),
  ),
};
