import { ACTING } from "./characters.ts";
import { covered } from "./secrets.ts";

const acting = new RegExp(`[${ACTING}]`, "g");
const colour = /\u001b\[(?:[012]|2[24]|3[0-9]|9[0-7])m/; // eslint-disable-line no-control-regex -- what picocolors writes
const either = new RegExp(`${colour.source}|${acting.source}`, "g");

const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * A text as it may be printed: names and values of a design cannot move the cursor, clear the screen or hide a line,
 * and no secret in it shows.
 */
export const visible = (value: string, colored: boolean): string =>
  covered(value).replace(either, (found) =>
    found.length === 1 ? escaped(found) : colored ? found : escaped("\u001b") + found.slice(1),
  );

/** The same of data as JSON: each text in it is looked at by itself, so that it stays JSON, where an escaped character is the same one. */
export const visibleJson = (value: unknown): string =>
  JSON.stringify(eachCovered(value), null, 2).replace(acting, escaped);

function eachCovered(value: unknown): unknown {
  if (typeof value === "string") return covered(value);
  if (Array.isArray(value)) return value.map(eachCovered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [covered(key), eachCovered(inner)]));
}
