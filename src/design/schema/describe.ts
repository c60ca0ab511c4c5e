import * as z from "zod";
import { unitFacts, type UnitFacts } from "../units/index.ts";
import { metaOf } from "./field.ts";
import { definition, fieldOf, unwrap } from "./inspect.ts";

/** What a field's description says; it may sit outside or inside of optional and default wrappers. */
export function described(schema: z.ZodType): ReturnType<typeof metaOf> {
  const meta = metaOf(schema);
  if (meta.description !== undefined) return meta;
  const { innerType, in: input } = definition(schema);
  const inner = innerType ?? input;
  return inner ? described(inner) : meta;
}

/** Facts of the unit that a value is written in; undefined for plain values. */
export function unitOf(schema: z.ZodType): UnitFacts | undefined {
  const here = unwrap(schema);
  return here instanceof z.ZodString ? unitFacts.get(here) : undefined;
}

const limitsOf = (schema: z.ZodType) => z.toJSONSchema(unwrap(schema), { io: "input", unrepresentable: "any" });

/** `from 1 to 10`; zod's own limits of a whole number say nothing. */
function between(low: number | undefined, high: number | undefined, over?: number): string {
  const stated = (limit: number | undefined): limit is number =>
    limit !== undefined && Math.abs(limit) !== Number.MAX_SAFE_INTEGER;
  return [
    ...(stated(low) ? [`from ${low}`] : stated(over) ? [`over ${over}`] : []),
    ...(stated(high) ? [`to ${high}`] : []),
  ].join(" ");
}

/** A number with its range: `whole number, from 1 to 65535`. */
export function numberText(schema: z.ZodType): string {
  const { type, minimum, maximum, exclusiveMinimum } = limitsOf(schema);
  const over = typeof exclusiveMinimum === "number" ? exclusiveMinimum : undefined;
  const range = between(minimum, maximum, over);
  return `${type === "integer" ? "whole number" : "number"}${range === "" ? "" : `, ${range}`}`;
}

/** How many a list or a text may have: `1 to 3 items`; empty when it does not matter. */
export function lengthText(schema: z.ZodType): string {
  const { minLength, maxLength, minItems, maxItems } = limitsOf(schema);
  return counted(minItems, maxItems, "item") + counted(minLength, maxLength, "character");
}

function counted(least: number | undefined, most: number | undefined, thing: string): string {
  if (least === undefined && most === undefined) return "";
  const range =
    most === undefined
      ? `at least ${least ?? 0}`
      : least === undefined
        ? `at most ${most}`
        : least === most
          ? `${most}`
          : `${least} to ${most}`;
  return `${range} ${thing}${(most ?? least) === 1 ? "" : "s"}`;
}

/** Whether a design may leave a field out. */
export const mayBeAbsent = (schema: z.ZodType): boolean => schema._zod.optin !== undefined;

/** A default as a design would write it; undefined when there is none. */
export function defaultOf(schema: z.ZodType): unknown {
  const def = definition(schema) as { type: string; defaultValue?: unknown; innerType?: z.ZodType };
  if ((def.type === "default" || def.type === "prefault") && def.innerType)
    return def.type === "prefault" ? def.defaultValue : written(def.innerType, def.defaultValue);
  return def.innerType ? defaultOf(def.innerType) : undefined;
}

/** A value of a schema's output in the words of its input: `{ seconds: 60 }` -> `"1m"`. */
function written(schema: z.ZodType, value: unknown): unknown {
  const unit = unitOf(schema);
  if (unit) return unit.format(value);
  const def = definition(unwrap(schema));
  if (def.type === "union") {
    const options = (def.options ?? []).map((option) => ({ option, text: attempt(() => written(option, value)) }));
    return options.find(({ option, text }) => same(option, text, value))?.text ?? value;
  }
  if (Array.isArray(value))
    return value.map((item, index) => {
      const inner = def.items?.[index] ?? def.element;
      return inner ? written(inner, item) : (item as unknown);
    });
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const inner = fieldOf(def, key);
      return [key, inner ? written(inner, item) : (item as unknown)];
    }),
  );
}

const same = (schema: z.ZodType, text: unknown, value: unknown): boolean => {
  const parsed = schema.safeParse(text);
  return parsed.success && JSON.stringify(parsed.data) === JSON.stringify(value);
};

/** An option of a union may not be able to write the value of another. */
function attempt(write: () => unknown): unknown {
  try {
    return write();
  } catch {
    return undefined;
  }
}
