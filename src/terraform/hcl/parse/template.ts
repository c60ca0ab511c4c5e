import type { Value } from "../../expression.ts";
import { writeNumber } from "../number.ts";
import type { Context } from "./context.ts";
import type { Cursor } from "./cursor.ts";

type ReadValue = (cursor: Cursor, context: Context) => Value;

/** Literal text, or an expression. What starts a line of a heredoc can be indented. */
type Part = { readonly text: string; readonly startsLine: boolean } | { readonly value: Value };

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };
const MARKER = /<<-?[\p{ID_Start}_][\p{ID_Continue}-]*\r?\n/uy;

/** What Terraform makes of the text of a string. */
const normal = (text: string): string => text.normalize("NFC");

/** `"..."`: a string when nothing is to be put in, else a template. */
export function parseQuoted(cursor: Cursor, context: Context, readValue: ReadValue): Value {
  const start = cursor.next();
  cursor.expect('"');
  const parts: Part[] = [];
  let text = "";
  const { text: source } = cursor;
  for (;;) {
    const character = source[cursor.at];
    if (character === undefined || character === "\n") cursor.refuse('this string has no closing "\\""', start);
    if (character === '"') break;
    if (character === "\\") text += escape(cursor);
    else if (opensTemplate(cursor)) {
      parts.push({ text, startsLine: false }, { value: interpolation(cursor, context, readValue) });
      text = "";
    } else text += literal(cursor);
  }
  cursor.at++;
  parts.push({ text, startsLine: false });
  return joined(parts) ?? { $: "template", parts: values(parts) };
}

/** `<<-EOT` or `<<EOT` up to the line with the same marker. */
export function parseHeredoc(cursor: Cursor, context: Context, readValue: ReadValue): Value {
  const start = cursor.next();
  const head = cursor.takeMatch(MARKER) ?? cursor.fail('"<<-", a marker such as EOT and the end of the line');
  const marker = head.replace(/^<<-?/, "").trim();
  const parts: Part[] = [];
  const { text: source } = cursor;
  while (!endsAt(cursor, marker)) {
    if (cursor.at >= source.length) cursor.refuse(`no line below holds "${marker}" alone`, start);
    let text = "";
    let startsLine = true;
    for (let ended = false; !ended;) {
      const character = source[cursor.at];
      if (character === undefined) ended = true;
      else if (opensTemplate(cursor)) {
        parts.push({ text, startsLine }, { value: interpolation(cursor, context, readValue) });
        text = "";
        startsLine = false;
      } else {
        ended = character === "\n";
        text += literal(cursor);
      }
    }
    parts.push({ text, startsLine });
  }
  const found = head.startsWith("<<-") ? withoutIndentation(parts) : parts;
  const text = joined(found);
  return text === undefined ? { $: "template", parts: values(found) } : { $: "heredoc", text };
}

/** Whether the line holds the marker alone; then the cursor is behind it. */
function endsAt(cursor: Cursor, marker: string): boolean {
  const end = cursor.text.indexOf("\n", cursor.at);
  const line = cursor.text.slice(cursor.at, end === -1 ? undefined : end);
  if (line.trim() !== marker) return false;
  cursor.at += line.indexOf(marker) + marker.length;
  return true;
}

const opensTemplate = ({ text, at }: Cursor): boolean => text.startsWith("${", at) || text.startsWith("%{", at);

/** One character; `$${` and `%%{` are openers that are text. */
function literal(cursor: Cursor): string {
  const { text, at } = cursor;
  if (text.startsWith("$${", at) || text.startsWith("%%{", at)) {
    cursor.at += 3;
    return text.slice(at + 1, at + 3);
  }
  cursor.at++;
  return text.charAt(at);
}

function escape(cursor: Cursor): string {
  const { text, at } = cursor;
  const kind = text.charAt(at + 1);
  const simple = ESCAPES[kind];
  if (simple !== undefined) {
    cursor.at += 2;
    return simple;
  }
  const length = kind === "u" ? 4 : kind === "U" ? 8 : 0;
  const digits = text.slice(at + 2, at + 2 + length);
  const code = new RegExp(`^[0-9a-fA-F]{${length}}$`).test(digits) && length > 0 ? parseInt(digits, 16) : Infinity;
  if (code > 0x10ffff)
    cursor.refuse(`"\\${kind}" is no escape: use \\n, \\r, \\t, \\", \\\\, \\uXXXX or \\UXXXXXXXX`, at);
  cursor.at += 2 + length;
  return String.fromCodePoint(code);
}

function interpolation(cursor: Cursor, context: Context, readValue: ReadValue): Value {
  const { text, at } = cursor;
  if (text.startsWith("%{", at))
    cursor.refuse('"%{" starts a directive, which modules do not use: write an expression', at);
  cursor.at += 2;
  if (text.startsWith("~", cursor.at)) cursor.refuse('"~" strips white space, which modules do not use', cursor.at);
  return cursor.within(false, () => {
    const value = readValue(cursor, context);
    cursor.expect("}", '"}" after the expression');
    return value;
  });
}

/** The text of all parts, unless one has to be evaluated. */
function joined(parts: readonly Part[]): string | undefined {
  const found = values(parts);
  if (found.length === 0) return "";
  return found.length === 1 && typeof found[0] === "string" ? found[0] : undefined;
}

/** Parts with neighbouring literals joined, expressions that are literals among them. */
function values(parts: readonly Part[]): readonly Value[] {
  const found: Value[] = [];
  for (const part of parts) {
    const value = "text" in part ? part.text : asText(part.value);
    const last = found.at(-1);
    if (typeof value === "string" && typeof last === "string") found[found.length - 1] = last + value;
    else if (value !== "") found.push(value);
  }
  return found.map((value) => (typeof value === "string" ? normal(value) : value));
}

const asText = (value: Value): Value =>
  typeof value === "number" ? writeNumber(value) : typeof value === "boolean" ? String(value) : value;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The smallest indentation is taken from every line that is more than white space, as HCL does for `<<-`. */
function withoutIndentation(parts: readonly Part[]): readonly Part[] {
  const spaces = parts.map((part) => {
    if (!("text" in part) || !part.startsLine) return undefined;
    const space = /^\p{White_Space}*/u.exec(part.text)?.[0] ?? "";
    if (space === part.text && space.endsWith("\n")) return undefined;
    return Array.from(graphemes.segment(space), ({ segment }) => segment);
  });
  const least = Math.min(...spaces.map((space) => space?.length ?? Infinity));
  return parts.map((part, index) => {
    const space = spaces[index];
    if (space === undefined || !("text" in part)) return part;
    return { ...part, text: part.text.slice(space.slice(0, least).join("").length) };
  });
}
