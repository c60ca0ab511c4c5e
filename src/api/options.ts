import { inspect } from "node:util";
import type { Phrases } from "../messages/phrases.ts";
import { isDay } from "./day.ts";
import { UsageError } from "./usage-error.ts";

/** What an option may be: one of some names, or of a form. */
type Allowed = readonly string[] | "names" | "list" | "flag" | "day" | "seconds";

/** What each option may be; none is left out. */
export type OptionsAllowed<Options> = { readonly [Name in keyof Options]-?: Allowed };

/** Options that choose systems, the same in every call. */
export const systemOptions = { environments: "names", targets: "names" } as const;

export const languageOption = ["en", "ja"] as const;

/**
 * Refuses options that there are not and values that an option does not take: callers in JavaScript have no types to
 * tell them, and what is ignored passes for done.
 */
export function checkOptions<Options extends object>(
  options: Options,
  allowed: OptionsAllowed<Options>,
  { phrases }: { readonly phrases: Phrases },
): void {
  const known: ReadonlyMap<string, Allowed> = new Map(Object.entries(allowed));
  const given: unknown = options;
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new UsageError(phrases.notOptions([...known.keys()]));
  for (const [name, value] of Object.entries(given) as [string, unknown][]) {
    const form = known.get(name);
    if (form === undefined) throw new UsageError(phrases.noSuchOption(name, [...known.keys()]));
    if (value !== undefined && !fits(value, form))
      throw new UsageError(phrases.badOption(name, inspect(value, { depth: 1, breakLength: Infinity }), wanted(form)));
  }
}

function fits(value: unknown, form: Allowed): boolean {
  if (form === "list") return Array.isArray(value);
  if (form === "names") return Array.isArray(value) && value.every((one) => typeof one === "string");
  if (form === "seconds") return typeof value === "number" && value >= 1 && value <= 3600;
  if (form === "flag") return typeof value === "boolean";
  if (typeof value !== "string") return false;
  return form === "day" ? isDay(value) : form.includes(value);
}

/** What is allowed, as code. */
function wanted(form: Allowed): readonly string[] {
  if (form === "list") return ["[...]"];
  if (form === "names") return ['["...", ...]'];
  if (form === "flag") return ["true", "false"];
  if (form === "seconds") return ["1", "3600"];
  return form === "day" ? ['"2026-11-22"'] : form.map((one) => JSON.stringify(one));
}
