import type { Binary, Call, Conditional, ForExpression, ObjectExpression, Value } from "../expression.ts";
import { isExpression, isList, isRecord, mapChildren } from "../expression.ts";
import { alignAssignments } from "./align.ts";
import { heredocText, objectKey, quote } from "./escape.ts";
import {
  chain,
  computedKey,
  definedKeys,
  forFilter,
  forHead,
  forResult,
  inline,
  isConditional,
  operand,
  templateParts,
} from "./inline.ts";

/** What goes beyond stands on several lines. */
export const LINE_WIDTH = 120;
const STEP = "  ";

/*
 * Everything that spans lines keeps one shape, which terraform fmt leaves alone: all brackets opened on the first line
 * are closed together on the last one, and the lines between are indented by one step whatever the number of brackets.
 */

/**
 * HCL text of a value. `indent` is the white space before the line on which it starts, `column` the length of that line
 * up to the value, by which short values are told from long ones.
 */
export function writeExpression(value: Value, indent = "", column = indent.length): string {
  if (typeof value === "string") return quote(value);
  if (value === null || typeof value !== "object") return inline(value);
  if (isList(value)) return list(value, indent, column);
  if (isRecord(value)) return record(value, indent);
  if (!isExpression(value)) return inline(value);
  switch (value.$) {
    case "call":
      return callLayout(value, indent, column);
    case "for":
      return forLayout(value, indent, column);
    case "if":
      return conditional(value, indent, column);
    case "binary":
      return binary(value, indent, column);
    case "object":
      return object(value, indent);
    case "raw":
      return value.code.includes("\n") ? value.code.replaceAll("\n", `\n${indent}`) : value.code;
    case "template": {
      const [only, ...others] = templateParts(value);
      return isExpression(only) && others.length === 0 ? writeExpression(only, indent, column) : inline(value);
    }
    default:
      return inline(value);
  }
}

/** The right side of an attribute or object item, the only places where a heredoc can end its line. */
export function writeAssigned(value: Value, indent: string, column: number): string {
  if (isExpression(value) && value.$ === "heredoc") return heredocText(value.text, indent) ?? quote(value.text);
  return writeExpression(value, indent, column);
}

/** Whether some part must stand on lines of its own: an object with items. */
function hasRecord(value: Value): boolean {
  if (value === null || typeof value !== "object") return false;
  if (isList(value)) return value.some(hasRecord);
  if (isRecord(value)) return definedKeys(value).length > 0;
  if (!isExpression(value)) return false;
  switch (value.$) {
    case "call":
      return value.args.some(hasRecord);
    case "for":
      return hasRecord(value.in) || hasRecord(value.valueAs) || (value.keyAs !== undefined && hasRecord(value.keyAs));
    case "if":
      return hasRecord(value.condition) || hasRecord(value.then) || hasRecord(value.else);
    case "object":
      return value.entries.length > 0;
    case "raw":
      return value.code.includes("\n");
    default:
      return false;
  }
}

/** Whether an item of an object stands anywhere inside. */
function holdsItems(value: Value): boolean {
  if (hasRecord(value)) return true;
  let found = false;
  mapChildren(value, (inner) => {
    found ||= holdsItems(inner);
    return inner;
  });
  return found;
}

/** The value on one line when it fits up to `width` and has no objects. */
function short(value: Value, column: number, width: number): string | undefined {
  if (hasRecord(value)) return undefined;
  const text = inline(value);
  return column + text.length <= width ? text : undefined;
}

const record = (value: Readonly<Record<string, Value>>, indent: string): string =>
  items(
    definedKeys(value).map((key) => ({ name: objectKey(key), value: value[key] as Value })),
    indent,
  );

const object = (value: ObjectExpression, indent: string): string =>
  items(
    value.entries.map((entry) => ({
      name: computedKey(entry.key),
      value: entry.value,
      apart: holdsItems(entry.key),
    })),
    indent,
  );

interface Item {
  readonly name: string;
  readonly value: Value;
  readonly apart?: boolean;
}

function items(entries: readonly Item[], indent: string): string {
  if (entries.length === 0) return "{}";
  const inner = indent + STEP;
  const assignments = entries.map(({ name, value, apart }) => ({
    name,
    apart: apart ?? false,
    text: writeAssigned(value, inner, inner.length + name.length + 3),
  }));
  return `{\n${alignAssignments(assignments, inner)}${indent}}`;
}

/** One item a line between the given brackets. */
function lines(open: string, items: readonly Value[], close: string, indent: string): string {
  const inner = indent + STEP;
  let out = `${open}\n`;
  for (const item of items) out += `${inner}${writeExpression(item, inner)},\n`;
  return `${out}${indent}${close}`;
}

function list(items: readonly Value[], indent: string, column: number): string {
  // Every item takes three columns at least, so a long list need not be written to be found long.
  const flat = items.length * 3 <= LINE_WIDTH ? short(items, column, LINE_WIDTH) : undefined;
  return flat ?? lines("[", items, "]", indent);
}

/** `jsonencode({` keeps its object on the line; any other long call gets one argument a line. */
function callLayout(value: Call, indent: string, column: number): string {
  const flat = short(value, column, LINE_WIDTH);
  if (flat !== undefined || value.args.length === 0) return flat ?? inline(value);
  const end = value.expand ? "..." : "";
  const first = value.args.slice(0, -1);
  if (!first.some(hasRecord)) {
    const head = `${value.name}(${first.map((argument) => `${inline(argument)}, `).join("")}`;
    const last = value.args.at(-1) as Value;
    const text = writeExpression(last, indent, column + head.length);
    if (text.includes("\n") && column + head.length < LINE_WIDTH) return `${head}${text}${end})`;
  }
  if (value.args.length === 1) return inline(value);
  const text = lines(`${value.name}(`, value.args, ")", indent);
  return value.expand ? text.replace(/,(?=\n *\)$)/, end) : text;
}

function forLayout(value: ForExpression, indent: string, column: number): string {
  const flat = short(value, column, LINE_WIDTH);
  if (flat !== undefined) return flat;
  const inner = indent + STEP;
  const [open, close] = value.keyAs === undefined ? ["[", "]"] : ["{", "}"];
  const head = hasRecord(value.in) ? forHead(value, writeExpression(value.in, inner, inner.length)) : forHead(value);
  // Text before an object that opens on the same line must hold no `=`: fmt would align it with the lines below.
  const ownLine = head.includes("\n") || head.includes(" = ") || column + head.length > LINE_WIDTH;
  const prefix = ownLine ? inner : `${inner}${head} `;
  const key = value.keyAs === undefined ? "" : forResult(value, "");
  const result = key.includes(" = ")
    ? inline(value.valueAs)
    : writeExpression(value.valueAs, inner, prefix.length + key.length);
  const lead = ownLine ? `${inner}${head}\n` : "";
  return `${open}\n${lead}${prefix}${forResult(value, result)}${forFilter(value, `\n${inner}`)}\n${indent}${close}`;
}

/** A long condition stands in parentheses, each of its parts on a line of its own. */
function binary(value: Binary, indent: string, column: number): string {
  const flat = inline(value);
  const { operator } = value;
  if (column + flat.length <= LINE_WIDTH || (operator !== "&&" && operator !== "||")) return flat;
  const inner = indent + STEP;
  return `(\n${inner}${chain(value).join(`\n${inner}`)}\n${indent})`;
}

function conditional(value: Conditional, indent: string, column: number): string {
  const flat = inline(value);
  if (!flat.includes("\n") && column + flat.length <= LINE_WIDTH) return flat;
  const inner = indent + STEP;
  const branch = (result: Value): string =>
    isConditional(result)
      ? writeExpression(result, inner, LINE_WIDTH)
      : writeExpression(result, inner, inner.length + 2);
  return `(\n${inner}${operand(value.condition)}\n${inner}? ${branch(value.then)}\n${inner}: ${branch(value.else)}\n${indent})`;
}
