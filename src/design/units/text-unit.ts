import type { Text } from "../../text/text.ts";
import * as z from "zod";
import type { IssueFacts } from "../../issues/issue.ts";

/** Kinds of problem that a unit can report. */
export type UnitIssue = "bad-format" | "out-of-range" | "cidr-host-bits";

/** Stable name of a unit. It stands in `bad-format` facts as `expected`, for the messages to put into words. */
export type UnitName =
  | "memory"
  | "storage"
  | "duration"
  | "percentage"
  | "money"
  | "monthly-money"
  | "rate"
  | "cidr"
  | "daily-window"
  | "weekly-window";

/** Why a text is not a value of a unit. */
export type UnitFailure = {
  readonly [Code in UnitIssue]: { readonly ok: false; readonly issue: Code; readonly facts: IssueFacts[Code] };
}[UnitIssue];

/** What reading a text gives: its value, or why it has none. Reading never throws. */
export type Parsed<Value> = { readonly ok: true; readonly value: Value } | UnitFailure;

export const parsed = <Value>(value: Value): Parsed<Value> => ({ ok: true, value });

/** `examples` are what to write instead, best first: the mended text alone when one can be told. */
export const badFormat = (got: string, expected: UnitName, examples: readonly string[]): UnitFailure => ({
  ok: false,
  issue: "bad-format",
  facts: { got, expected, examples },
});

export const outOfRange = (
  got: number | string,
  limits: { min?: number | string; max?: number | string; unit?: Text },
): UnitFailure => ({ ok: false, issue: "out-of-range", facts: { got, ...limits } });

/** A plain decimal: no sign, no exponent, no needless leading zero. Source of a regular expression, no groups kept. */
export const DECIMAL = String.raw`(?:0|[1-9]\d*)(?:\.\d+)?`;

/** A plain whole number, as `DECIMAL`. */
export const WHOLE = String.raw`(?:0|[1-9]\d*)`;

/** A decimal as a text without exponent and without trailing zeros, to at most `digits` places. */
export const decimalText = (value: number, digits: number): string =>
  value
    .toFixed(digits)
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");

/** What declarations and pages say of a unit. */
export interface UnitFacts<Out = unknown> {
  readonly name: UnitName;
  /** What it is, in words: `duration`, `IPv4 range`. */
  readonly title: string;
  /** Type of the text and of the value, by their names in this folder. */
  readonly types: { readonly text: string; readonly value: string };
  readonly min?: string;
  readonly max?: string;
  /** The text that gives a value. */
  readonly format: (value: Out) => string;
}

/** Facts of each unit, by the text schema inside. */
export const unitFacts = z.registry<UnitFacts, z.ZodString>();

/**
 * Schema of a unit written as text. Its JSON Schema (`io: "input"`) is a string with `pattern` and
 * `examples`. A failure is one zod issue `custom` with `params: { issue, facts }` and no words.
 */
export function textUnit<Out, In extends string>(unit: {
  readonly pattern: RegExp;
  readonly examples: readonly In[];
  readonly parse: (text: string) => Parsed<Out>;
  readonly facts: UnitFacts<Out>;
}): z.ZodType<Out, In> {
  const schema = z
    .string()
    .meta({ pattern: unit.pattern.source, examples: [...unit.examples] })
    .register(unitFacts, { ...unit.facts, format: (value) => unit.facts.format(value as Out) })
    .transform((text, context) => {
      const result = unit.parse(text);
      if (result.ok) return result.value;
      context.issues.push({ code: "custom", input: text, params: { issue: result.issue, facts: result.facts } });
      return z.NEVER;
    });
  // Zod sees `string` as the input; the template-literal type is narrower, so that editors catch slips.
  return schema as unknown as z.ZodType<Out, In>;
}
