import type { Reference, Value } from "../expression.ts";
import type { Found } from "../schema.ts";

/** What expressions are evaluated with. Undefined: it stays what it is. */
export interface Scope {
  readonly reference: (reference: Reference) => Value | undefined;
  readonly parameter?: (name: string) => Value | undefined;
  readonly variable?: (name: string) => Value;
  readonly local?: (name: string) => Value;
  /** The instance of a `for_each` resource. */
  readonly each?: { readonly key: string; readonly value: Value | undefined };
  /** Variables of the enclosing `for` expressions and `dynamic` blocks; `count` is one too. */
  readonly loop?: Readonly<Record<string, Value>>;
  /** Text of a file beside the module, by its path below `path.module`. */
  readonly file?: (path: string) => string | undefined;
  /** A value as far as it is configured, for what cannot be decided by references. */
  readonly settle?: (value: Value) => Value;
  /** What the provider's schema says of a referred attribute. */
  readonly attribute?: (reference: Reference) => Found | undefined;
  /** Nothing will be known later: `jsonencode` becomes text, `try` passes over what is not known. */
  readonly final?: true;
}
