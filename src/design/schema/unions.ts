import type { z } from "zod";
import { nearest } from "../expand.ts";
import { allowedKeys, definition, unwrap } from "./inspect.ts";

/** The options of a union; those of a union inside it are its own. */
export const optionsOf = (union: z.ZodType): readonly z.ZodType[] =>
  (definition(unwrap(union)).options ?? []).flatMap((option) =>
    definition(unwrap(option)).type === "union" ? optionsOf(option) : [option],
  );

/**
 * The option of a union that a value was meant to be, or undefined when it could be none of them or several. The
 * sort of value comes first; between objects their fields decide, between texts what they look like.
 */
export function meantOption(union: z.ZodType, value: unknown): z.ZodType | undefined {
  const options = optionsOf(union).filter((option) => isOfSort(unwrap(option), value));
  if (options.length <= 1) return options[0];
  const right = options.find((option) => option.safeParse(value).success);
  if (right) return right;
  if (typeof value === "string") return meantText(options, value);
  if (typeof value !== "object" || value === null) return options[0];
  const ranked = options.map((option) => ({ option, likeness: likeness(option, value) }));
  const most = Math.max(...ranked.map((one) => one.likeness));
  const [first, ...others] = ranked.filter((one) => one.likeness === most);
  return most > 0 && others.length === 0 ? first?.option : undefined;
}

function isOfSort(schema: z.ZodType, value: unknown): boolean {
  const { type, values = [] } = definition(schema);
  switch (type) {
    case "object":
    case "record":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "array":
    case "tuple":
      return Array.isArray(value);
    case "string":
    case "enum":
    case "template_literal":
      return typeof value === "string";
    case "literal":
      return values.some((one) => typeof one === typeof value);
    case "number":
      return typeof value === "number";
    case "boolean":
      return typeof value === "boolean";
    default:
      return false;
  }
}

/** How much of an object an option knows: a literal that agrees tells most, then each field, then each misspelt one. */
function likeness(option: z.ZodType, value: object): number {
  const fields = definition(unwrap(option)).shape ?? {};
  const names = Object.keys(fields);
  return Object.entries(value).reduce((sum, [key, item]) => {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!field) return sum + (nearest(key, names) === undefined ? 0 : 1);
    const { type, values = [] } = definition(unwrap(field));
    return sum + (type === "literal" && values.some((one) => one === item) ? 100 : 2);
  }, 0);
}

/** The one option whose form a text has, though its value will not do, or into which it can be mended. */
function meantText(options: readonly z.ZodType[], text: string): z.ZodType | undefined {
  const one = (wanted: (option: z.ZodType) => boolean): z.ZodType | undefined => {
    const [first, ...others] = options.filter(wanted);
    return others.length === 0 ? first : undefined;
  };
  return one((option) => hasForm(option, text)) ?? one((option) => canBeMended(option, text));
}

const failures = (option: z.ZodType, text: string) =>
  (option.safeParse(text).error?.issues ?? []).map(
    (issue) =>
      (issue.code === "custom" ? issue.params : undefined) as
        { issue?: string; facts?: { examples?: readonly string[] } } | undefined,
  );

const hasForm = (option: z.ZodType, text: string): boolean =>
  failures(option, text).every((failure) => failure?.issue !== undefined && failure.issue !== "bad-format");

/** A unit that sees what was meant gives that alone as its example. */
function canBeMended(option: z.ZodType, text: string): boolean {
  const { type, entries = {}, values = [] } = definition(unwrap(option));
  if (type === "enum" || type === "literal")
    return nearest(text, [...Object.values(entries), ...values].map(String)) !== undefined;
  return failures(option, text).some((failure) => failure?.facts?.examples?.length === 1);
}

/** Fields that the objects of a union have between them. */
export const fieldsOfUnion = (union: z.ZodType): readonly string[] => [
  ...new Set(optionsOf(union).flatMap(allowedKeys)),
];

/** Two fields of which each belongs to an option, and both to none: of some keys, or of one among them. */
export function clashing(
  union: z.ZodType,
  keys: readonly string[],
  one?: string,
): { field: string; other: string } | undefined {
  const sets = optionsOf(union).map(allowedKeys);
  const known = keys.filter((key) => sets.some((set) => set.includes(key)));
  const pairs =
    one === undefined
      ? known.flatMap((other, index) => known.slice(index + 1).map((field) => ({ field, other })))
      : known.filter((other) => known.includes(one) && other !== one).map((other) => ({ field: one, other }));
  return pairs.find(({ field, other }) => !sets.some((set) => set.includes(field) && set.includes(other)));
}
