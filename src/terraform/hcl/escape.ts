import { INVISIBLE } from "../../text/characters.ts";

/**
 * Literal text in HCL: the escapes of quoted templates and heredocs, and what counts as an identifier.
 */

const INVISIBLE_CHARACTER = new RegExp(`[${INVISIBLE}]`, "g");
const NEEDS_ESCAPE = new RegExp(`["\\\\$%${INVISIBLE}\\ud800-\\udfff]`);
const NOT_HEREDOC = new RegExp(`[${INVISIBLE.replace("\\u0009\\u000a", "")}]`);
const LONE_SURROGATE = /\p{Surrogate}/gu;
const TEMPLATE_OPENER = /[$%](?=\{)/g;
const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;
const ASCII = /^[ -~]*$/;

/** Words that start another construct, or mean a value, where a bare key could stand. */
const KEYWORDS = new Set(["for", "if", "in", "else", "endif", "endfor", "null", "true", "false"]);

const SHORT_ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

const escapeInvisible = (character: string): string =>
  SHORT_ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Content of a quoted template (without the quotes) that evaluates to exactly this text. */
export function escapeQuoted(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text;
  return text
    .replace(LONE_SURROGATE, "\ufffd")
    .replace(/["\\]/g, "\\$&")
    .replace(TEMPLATE_OPENER, "$&$&")
    .replace(INVISIBLE_CHARACTER, escapeInvisible);
}

/** A line of a comment: nothing in it ends it early or hides in it. */
export const commentLine = (line: string): string =>
  line.replace(LONE_SURROGATE, "\ufffd").replace(INVISIBLE_CHARACTER, " ").trimEnd();

export const quote = (text: string): string => `"${escapeQuoted(text)}"`;

/** An identifier that reads as one word; HCL also allows `-`, which a reader takes for a minus. */
export const isIdentifier = (text: string): boolean => IDENTIFIER.test(text);

/** Left side of an object item: `name` or `"name with spaces"`. */
export const objectKey = (key: string): string => (IDENTIFIER.test(key) && !KEYWORDS.has(key) ? key : quote(key));

/** Columns as terraform fmt counts them: grapheme clusters, the quotes being tokens of their own. */
export function columns(text: string): number {
  if (ASCII.test(text)) return text.length;
  const quoted = text.startsWith('"');
  return Array.from(graphemes.segment(quoted ? text.slice(1, -1) : text)).length + (quoted ? 2 : 0);
}

/**
 * `<<-EOT` text, or undefined when a heredoc could not give back exactly this text: it must end with a newline, and
 * since `<<-` strips the smallest indentation, one line at least must start at the margin.
 */
export function heredocText(text: string, indent: string): string | undefined {
  if (!text.endsWith("\n") || text.indexOf("\n") === text.length - 1 || NOT_HEREDOC.test(text)) return undefined;
  const lines = text.replace(LONE_SURROGATE, "\ufffd").split("\n");
  lines.pop();
  let atMargin = false;
  let out = "<<-EOT\n";
  for (const line of lines) {
    const content = line.trim();
    if (content === "EOT" || joinsIndentation(line)) return undefined;
    // HCL neither counts nor strips lines of white space alone.
    if (content === "" || /^\p{White_Space}*$/u.test(line)) {
      out += `${line}\n`;
      continue;
    }
    if (!/^\p{White_Space}/u.test(line)) atMargin = true;
    out += `${indent}  ${line.replace(TEMPLATE_OPENER, "$&$&")}\n`;
  }
  return atMargin ? `${out}${indent}EOT` : undefined;
}

/** Whether the line starts with a mark that would combine with the space before it and be stripped along. */
function joinsIndentation(line: string): boolean {
  const content = line.trimStart();
  if (content === "" || content.charCodeAt(0) < 0x7f) return false;
  for (const { segment } of graphemes.segment(` ${content.slice(0, 8)}`)) return segment !== " ";
  return false;
}
