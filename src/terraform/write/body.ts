import type { Attribute, Block, BodyItem } from "../hcl/syntax.ts";
import type { Value } from "../expression.ts";

/** Short makers of HCL, so that the writers read like the files they write. */

export const attribute = (name: string, value: Value): Attribute => ({ kind: "attribute", name, value });

export const block = (type: string, labels: readonly string[], body: readonly BodyItem[], comment?: string): Block => ({
  kind: "block",
  type,
  labels,
  body,
  ...(comment === undefined ? {} : { comment }),
});

export const raw = (code: string): Value => ({ $: "raw", code });

/** Attributes of a record, in its order. */
export const attributes = (values: Readonly<Record<string, Value>>): readonly Attribute[] =>
  Object.entries(values).map(([name, value]) => attribute(name, value));

/** Files by path, with `/` as separator. */
export type Files = Readonly<Record<string, string>>;
