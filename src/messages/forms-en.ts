import { exampleOf, type Form, type Found } from "../issues/form.ts";
import { formats } from "./formats.ts";
import { list } from "./words.ts";

const or = (items: readonly string[]): string => list(items, "or", "en");
const and = (items: readonly string[]): string => list(items, "and", "en");
const written = (value: unknown): string => JSON.stringify(value);

const such = (examples: readonly unknown[] | undefined): string =>
  examples === undefined || examples.length === 0 ? "" : `, such as ${or(examples.slice(0, 2).map(written))}`;

const like = (example: string | undefined): string => (example === undefined ? "" : `, such as ${example}`);

/** A form in words: `a whole number from 1 to 65535`. */
export function formText(form: Form): string {
  switch (form.type) {
    case "text":
      return `${form.format === undefined ? "text" : formats[form.format].en}${such(form.examples)}`;
    case "number":
    case "whole number":
      return `a ${form.type}${range(form)}${such(form.examples)}`;
    case "boolean":
      return "true or false";
    case "one of":
      return or(form.values.map(written));
    case "component":
      return form.kinds.length === 0 ? "the key of a component" : `the key of a component of kind ${or(form.kinds)}`;
    case "list":
      return `a list, of which each item is ${formText(form.of)}`;
    case "fixed list":
      return `a list of ${form.items.length} values${like(exampleOf(form))} (${form.items.map(formText).join("; ")})`;
    case "object":
      return form.needed.length > 0
        ? `an object with ${and(form.needed)}`
        : `an object with any of the fields ${or(form.fields)}`;
    case "map":
      return `an object with ${formText(form.of)} for each name${like(form.example)}`;
    case "any of":
      return form.forms.map(formText).join(", or ");
    case "function":
      return "a function";
    case "anything":
      return "a value";
  }
}

function range({ min, max, over }: { readonly min?: number; readonly max?: number; readonly over?: number }): string {
  if (over !== undefined) return ` over ${over}${max === undefined ? "" : ` and up to ${max}`}`;
  if (min === undefined) return max === undefined ? "" : ` up to ${max}`;
  return max === undefined ? ` from ${min}` : ` from ${min} to ${max}`;
}

const kinds: Readonly<Record<Found, string>> = {
  nothing: "nothing",
  null: "null",
  list: "a list",
  object: "an object",
  "empty object": "an empty object",
  text: "text",
  number: "a number",
  boolean: "true or false",
  "something else": "something else",
};

/** What was found, with the value itself where it is short. */
export const foundText = (found: Found, value: string | number | boolean | undefined): string =>
  value === undefined || String(value).length > 40
    ? kinds[found]
    : found === "text"
      ? `the text ${written(value)}`
      : String(value);
