import type { Value } from "../../expression.ts";
import { isPlain, type Plain } from "../plain.ts";
import { encoded } from "../text.ts";

/** What is known of a value that is an expression still. */
export interface Knowledge {
  /** It is a text, number or boolean, whatever it will be; false: it is a list, map or object. */
  readonly isScalar: (value: Value) => boolean | undefined;
  /** It is neither null nor an empty text, whatever it will be. */
  readonly isPresent: (value: Value) => boolean;
}

/** Gives undefined where it cannot be told yet: the call stays a call. */
export type TerraformFunction = (args: readonly Value[], knowledge: Knowledge) => Value | undefined;

/** A function that needs to know all of its arguments. */
export const onPlain =
  (compute: (...args: readonly Plain[]) => Plain): TerraformFunction =>
  (args) => {
    const plain = args.map(encoded);
    return plain.every(isPlain) ? compute(...plain) : undefined;
  };
