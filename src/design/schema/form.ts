import * as z from "zod";
import type { Form } from "../../issues/form.ts";
import { mayBeAbsent, unitOf } from "./describe.ts";
import { metaOf } from "./field.ts";
import { definition, unwrap } from "./inspect.ts";
import { optionsOf } from "./unions.ts";

/** What a schema takes, as an author writes it. */
export function formOf(schema: z.ZodType): Form {
  const here = unwrap(schema);
  const def = definition(here);
  const { reference, example } = metaOf(here);
  if (reference) return { type: "component", kinds: reference };
  switch (def.type) {
    case "string":
      return textForm(here);
    case "number":
      return numberForm(here);
    case "boolean":
      return { type: "boolean" };
    case "literal":
      return { type: "one of", values: def.values ?? [] };
    case "enum":
      return { type: "one of", values: Object.values(def.entries ?? {}) };
    case "array":
      return { type: "list", of: def.element ? formOf(def.element) : { type: "anything" } };
    case "tuple":
      return { type: "fixed list", items: (def.items ?? []).map(formOf) };
    case "object": {
      const shape = Object.entries(def.shape ?? {});
      return {
        type: "object",
        needed: shape.filter(([, field]) => !mayBeAbsent(field)).map(([name]) => name),
        fields: shape.map(([name]) => name),
      };
    }
    case "record":
      return {
        type: "map",
        of: def.valueType ? formOf(def.valueType) : { type: "anything" },
        ...(example === undefined ? {} : { example }),
      };
    case "union":
      return anyOf(optionsOf(here).map(formOf));
    case "custom":
      return { type: "function" };
    default:
      return { type: "anything" };
  }
}

/** Several forms as one; lists of allowed values are put together. */
function anyOf(forms: readonly Form[]): Form {
  const values = forms.flatMap((form) => (form.type === "one of" ? form.values : []));
  const others = forms.filter((form) => form.type !== "one of");
  const all: readonly Form[] = [...(values.length > 0 ? [{ type: "one of" as const, values }] : []), ...others];
  const [only] = all;
  return only && all.length === 1 ? only : { type: "any of", forms: all };
}

function textForm(schema: z.ZodType): Form {
  const { examples, form } = metaOf(schema);
  const format = unitOf(schema)?.name ?? form;
  return {
    type: "text",
    ...(format === undefined ? {} : { format }),
    ...(examples === undefined ? {} : { examples: examples.map(String) }),
  };
}

function numberForm(schema: z.ZodType): Form {
  const { examples } = metaOf(schema);
  return {
    type: isWhole(schema) ? "whole number" : "number",
    ...limitsOf(schema),
    ...(examples === undefined ? {} : { examples: examples.map(Number) }),
  };
}

const isWhole = (schema: z.ZodType): boolean => z.toJSONSchema(schema, { unrepresentable: "any" }).type === "integer";

export interface Limits {
  readonly min?: number;
  readonly max?: number;
  /** It must be more than this. */
  readonly over?: number;
}

/** Both limits of a number, so that a message can name the whole range. */
export function limitsOf(schema: z.ZodType): Limits {
  const { minimum, maximum, exclusiveMinimum } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const stated = (limit: unknown): limit is number =>
    typeof limit === "number" && Math.abs(limit) !== Number.MAX_SAFE_INTEGER;
  return {
    ...(stated(minimum) ? { min: minimum } : {}),
    ...(stated(exclusiveMinimum) ? { over: exclusiveMinimum } : {}),
    ...(stated(maximum) ? { max: maximum } : {}),
  };
}
