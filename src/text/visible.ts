import { covered } from "./secrets.ts";

/**
 * What a terminal or a log acts upon in place of showing it: control characters but the line end and the tab, ends of
 * lines of other sorts, and marks that turn the direction of writing.
 */
const acting = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/; // eslint-disable-line no-control-regex -- exactly these are meant
const colour = /\u001b\[(?:[012]|2[24]|3[0-9]|9[0-7])m/; // eslint-disable-line no-control-regex -- what picocolors writes
const either = new RegExp(`${colour.source}|${acting.source}`, "g");

const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * A text as it may be printed: names and values of a design cannot move the cursor, clear the screen or hide a line,
 * and no secret in it shows. In JSON, an escaped character is the same one.
 */
export const visible = (value: string, colored: boolean): string =>
  covered(value).replace(either, (found) =>
    found.length === 1 ? escaped(found) : colored ? found : escaped("\u001b") + found.slice(1),
  );
