import type { Text } from "../text/text.ts";
import type { Language } from "./words.ts";

/** The same with every `Text` in one language. */
export type InLanguage<Value> = Value extends Text
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly InLanguage<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: InLanguage<Value[Key]> }
      : Value;

/** Picks a language for every `Text` of a result, however deep: the last step before it is printed. */
export function inLanguage<Value>(value: Value, language: Language): InLanguage<Value>;
export function inLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => inLanguage(item, language));
  if (typeof value !== "object" || value === null) return value;
  if (isText(value)) return value[language];
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inLanguage<unknown>(item, language)]));
}

const isText = (value: object): value is Text =>
  "en" in value && "ja" in value && Object.keys(value).length === 2 && typeof value.en === "string";
