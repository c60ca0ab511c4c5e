import { createHash } from "node:crypto";
import type { Plain } from "../plain.ts";
import { refuse } from "../refused.ts";
import { bool, number, text } from "../text.ts";
import { onPlain, type TerraformFunction } from "./define.ts";
import { format } from "./format.ts";
import { expand, pattern } from "./pattern.ts";
import { items } from "./items.ts";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Characters as Terraform counts them. */
export const characters = (value: string): readonly string[] =>
  [...graphemes.segment(value)].map(({ segment }) => segment);

const hash =
  (algorithm: string, encoding: "hex" | "base64"): ((value: Plain | undefined) => string) =>
  (value) =>
    createHash(algorithm).update(text(value)).digest(encoding);

/** Of the text of a file, by `file<name>(path)`. */
export const digests = {
  base64: (value: Plain | undefined) => Buffer.from(text(value)).toString("base64"),
  md5: hash("md5", "hex"),
  sha1: hash("sha1", "hex"),
  sha256: hash("sha256", "hex"),
  sha512: hash("sha512", "hex"),
  base64sha256: hash("sha256", "base64"),
};

function replaced(value: string, from: string, to: string): string {
  const expression = from.length > 1 && from.startsWith("/") && from.endsWith("/") ? from.slice(1, -1) : undefined;
  if (expression === undefined) return value.replaceAll(from, () => to);
  return value.replace(pattern(expression, "g"), (...found: unknown[]) => expand(to, found));
}

/** The first letter of each word; a word ends where no letter, digit or `_` stands. */
const title = (value: string): string =>
  value.replace(/(^|[^\p{L}\p{N}_])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

function substring(value: string, offset: number, length: number): string {
  const all = characters(value);
  const start = offset < 0 ? Math.max(all.length + offset, 0) : offset;
  return all.slice(start, length < 0 ? undefined : start + length).join("");
}

/** What a match gives: the text, its groups as a list, or its named groups as an object. */
function matched(found: RegExpMatchArray): Plain {
  const group = (one: string | undefined): Plain => one ?? null;
  if (found.groups) return Object.fromEntries(Object.entries(found.groups).map(([name, one]) => [name, group(one)]));
  return found.length === 1 ? found[0] : found.slice(1).map(group);
}

export const textFunctions: Readonly<Record<string, TerraformFunction>> = {
  base64encode: onPlain(digests.base64),
  base64sha256: onPlain(digests.base64sha256),
  chomp: onPlain((value) => text(value).replace(/[\r\n]+$/, "")),
  endswith: onPlain((value, end) => text(value).endsWith(text(end))),
  format: onPlain((form, ...values) => format(text(form), values)),
  indent: onPlain((spaces, value) => text(value).replaceAll("\n", `\n${" ".repeat(number(spaces))}`)),
  join: onPlain((separator, ...lists) => lists.flatMap(items).map(text).join(text(separator))),
  lower: onPlain((value) => text(value).toLowerCase()),
  md5: onPlain(digests.md5),
  regex: onPlain((expression, value) => {
    const found = pattern(text(expression), "").exec(text(value));
    return found ? matched(found) : refuse(`"${text(value)}" does not match ${text(expression)}`);
  }),
  regexall: onPlain((expression, value) =>
    [...text(value).matchAll(pattern(text(expression), "g"))].map((found) => matched(found)),
  ),
  replace: onPlain((value, from, to) => replaced(text(value), text(from), text(to))),
  sha1: onPlain(digests.sha1),
  sha256: onPlain(digests.sha256),
  sha512: onPlain(digests.sha512),
  split: onPlain((separator, value) =>
    text(separator) === "" ? Array.from(text(value)) : text(value).split(text(separator)),
  ),
  startswith: onPlain((value, start) => text(value).startsWith(text(start))),
  strcontains: onPlain((value, part) => text(value).includes(text(part))),
  substr: onPlain((value, offset, length) => substring(text(value), number(offset), number(length))),
  title: onPlain((value) => title(text(value))),
  tobool: onPlain((value) => (value === null ? null : bool(value))),
  tonumber: onPlain((value) => (value === null ? null : number(value))),
  tostring: onPlain((value) => (value === null ? null : text(value))),
  trim: onPlain((value, cut) => {
    const out = new Set(Array.from(text(cut)));
    const all = Array.from(text(value));
    const [first, last] = [all.findIndex((one) => !out.has(one)), all.findLastIndex((one) => !out.has(one))];
    return first < 0 ? "" : all.slice(first, last + 1).join("");
  }),
  trimprefix: onPlain((value, start) =>
    text(value).startsWith(text(start)) ? text(value).slice(text(start).length) : text(value),
  ),
  trimspace: onPlain((value) => text(value).trim()),
  trimsuffix: onPlain((value, end) =>
    text(end) !== "" && text(value).endsWith(text(end)) ? text(value).slice(0, -text(end).length) : text(value),
  ),
  upper: onPlain((value) => text(value).toUpperCase()),
};
