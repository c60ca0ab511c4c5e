import { writeNumber } from "../hcl/number.ts";
import type { Value } from "../expression.ts";
import { isPlain, isScalar, type Plain } from "./plain.ts";
import { refuse } from "./refused.ts";

/** A text, number or boolean as Terraform writes it in a text. */
export const scalarText = (value: string | number | boolean): string =>
  typeof value === "number" ? writeNumber(value) : String(value);

/** An argument as text. */
export function text(value: Value | undefined): string {
  if (isScalar(value)) return scalarText(value);
  return refuse(value === null || value === undefined ? "text expected, not null" : "text expected");
}

/** An argument as number. */
export function number(value: Value | undefined): number {
  if (typeof value === "number") return value;
  if (typeof value === "string" && /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(value)) return Number(value);
  return refuse("number expected");
}

/** An argument as boolean. */
export function bool(value: Value | undefined): boolean {
  if (typeof value === "boolean") return value;
  if (value === "true" || value === "false") return value === "true";
  return refuse("bool expected");
}

const HTML = /[<>&\u2028\u2029]/g;
const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** `jsonencode`: keys in order, and what HTML could trip over escaped. */
export function jsonText(value: Plain): string {
  if (typeof value === "number") return scalarText(value);
  if (value === null || typeof value !== "object") return JSON.stringify(value).replace(HTML, escaped);
  if (Array.isArray(value)) return `[${(value as readonly Plain[]).map(jsonText).join(",")}]`;
  const members = value as Readonly<Record<string, Plain>>;
  return `{${sortedKeys(members)
    .map((key) => `${jsonText(key)}:${jsonText(members[key] as Plain)}`)
    .join(",")}}`;
}

/** Maps and objects are walked in this order. */
export const sortedKeys = (record: Readonly<Record<string, unknown>>): readonly string[] => Object.keys(record).sort();

/** A `jsonencode` stays a call for those who read what it encodes; here it is the text, when that is known. */
export function encoded(value: Value): Value {
  if (typeof value !== "object" || value === null || !("$" in value)) return value;
  const { $, name, args } = value as { $: string; name?: string; args?: readonly Value[] };
  const [argument] = args ?? [];
  if ($ !== "call" || name !== "jsonencode" || argument === undefined || !isPlain(argument)) return value;
  return jsonText(argument);
}
