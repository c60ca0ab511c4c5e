import type { Format } from "./format.ts";

/**
 * What a value is to look like, as data: `messages` puts it into words of either language. Nothing of how a value is
 * kept after it was read stands in it.
 */
export type Form =
  /** Text; `format` names what its letters mean, such as `duration`. */
  | { readonly type: "text"; readonly format?: Format; readonly examples?: readonly string[] }
  | {
      readonly type: "number" | "whole number";
      readonly min?: number;
      readonly max?: number;
      /** It must be more than this. */
      readonly over?: number;
      readonly examples?: readonly number[];
    }
  | { readonly type: "boolean" }
  | { readonly type: "one of"; readonly values: readonly (string | number | boolean)[] }
  /** The key of a component, of any kind when none is named. */
  | { readonly type: "component"; readonly kinds: readonly string[] }
  | { readonly type: "list"; readonly of: Form }
  | { readonly type: "fixed list"; readonly items: readonly Form[] }
  /** `needed` are the fields that it must have, `fields` all that it may have. */
  | { readonly type: "object"; readonly needed: readonly string[]; readonly fields: readonly string[] }
  /** Values by names that the author chooses. */
  | { readonly type: "map"; readonly of: Form; readonly example?: string }
  | { readonly type: "any of"; readonly forms: readonly Form[] }
  | { readonly type: "function" }
  | { readonly type: "anything" };

/** A list of numbers as it would stand in a design: rising, and each within its limits. */
export function exampleOf(form: Form): string | undefined {
  if (form.type !== "fixed list") return undefined;
  const numbers = form.items.flatMap((item, index) =>
    item.type === "whole number" ? [Math.min(Math.max(item.min ?? 1, 1) + index, item.max ?? Infinity)] : [],
  );
  return numbers.length === form.items.length ? `[${numbers.join(", ")}]` : undefined;
}

/** What stands where something else is wanted. */
export type Found =
  "nothing" | "null" | "list" | "object" | "empty object" | "text" | "number" | "boolean" | "something else";

export function sortOf(value: unknown): Found {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  switch (typeof value) {
    case "object":
      return Object.keys(value).length === 0 ? "empty object" : "object";
    case "string":
      return "text";
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    default:
      return "something else";
  }
}
