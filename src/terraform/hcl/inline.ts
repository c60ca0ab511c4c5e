import type { Conditional, ForExpression, Reference, Template, Value } from "../expression.ts";
import { isExpression, isList } from "../expression.ts";
import { escapeQuoted, isIdentifier, objectKey, quote } from "./escape.ts";
import { writeNumber } from "./number.ts";

/** A value on one line, spaced as terraform fmt spaces it: for interpolations, indexes and whatever is short. */
export function inline(value: Value): string {
  if (typeof value === "string") return quote(value);
  if (typeof value === "number") return writeNumber(value);
  if (value === null || typeof value === "boolean") return String(value);
  if (isList(value)) return `[${value.map(inline).join(", ")}]`;
  if (!isExpression(value)) {
    const items = definedKeys(value).map((key) => `${objectKey(key)} = ${inline(value[key] as Value)}`);
    return items.length === 0 ? "{}" : `{ ${items.join(", ")} }`;
  }
  switch (value.$) {
    case "ref":
      return reference(value);
    case "template":
      return template(value);
    case "call":
      return `${value.name}(${value.args.map(inline).join(", ")}${value.expand ? "..." : ""})`;
    case "param":
    case "var":
      return `var.${value.name}`;
    case "each":
      return `each.${value.of}${traversal(value.path)}`;
    case "loop":
      return value.name + traversal(value.path);
    case "for": {
      const [open, close] = value.keyAs === undefined ? ["[", "]"] : ["{ ", " }"];
      return `${open}${forHead(value)} ${forResult(value, inline(value.valueAs))}${forFilter(value, " ")}${close}`;
    }
    case "if":
      return `${operand(value.condition)} ? ${operand(value.then)} : ${operand(value.else)}`;
    case "equal":
      return `${operand(value.left)} == ${operand(value.right)}`;
    case "binary":
      return `${operand(value.left)} ${value.operator} ${operand(value.right)}`;
    case "unary":
      return `${value.operator}${operand(value.operand)}`;
    case "get":
      return operand(value.of) + value.path.map(step).join("");
    case "splat":
      return `${operand(value.of)}[*]${traversal(value.path)}`;
    case "object":
      return `{ ${value.entries.map((entry) => `${computedKey(entry.key)} = ${inline(entry.value)}`).join(", ")} }`;
    case "local":
      return `local.${value.name}`;
    case "heredoc":
      return quote(value.text);
    case "raw":
      return value.code;
  }
}

/** Keys in order; an undefined entry is an argument that was left out. */
export const definedKeys = (record: Readonly<Record<string, Value>>): string[] =>
  Object.keys(record).filter((key) => record[key] !== undefined);

/** `for zone, subnet in X :` */
export const forHead = (value: ForExpression, collection = inline(value.in)): string =>
  `for ${value.names.join(", ")} ${afterKeyword("in", collection)} :`;

/** `K => V`, or `V` in a list. */
export function forResult(value: ForExpression, result: string): string {
  if (value.keyAs === undefined) return result;
  // fmt takes a minus after `=>` for a subtraction and would put a space after it.
  return `${inline(value.keyAs)} => ${result.startsWith("-") ? `(${result})` : result}${value.group ? "..." : ""}`;
}

/** `if C` after the given separator, or nothing. */
export const forFilter = (value: ForExpression, separator: string): string =>
  value.when === undefined ? "" : separator + afterKeyword("if", inline(value.when));

/** fmt takes a keyword before `(` for a function name, and `if` before `[` for a collection. */
function afterKeyword(keyword: "in" | "if", text: string): string {
  if (text.startsWith("-")) return `${keyword}(${text})`;
  return text.startsWith("(") || (keyword === "if" && text.startsWith("[")) ? keyword + text : `${keyword} ${text}`;
}

/** An operand of a conditional; a conditional inside another gets parentheses. */
export function operand(value: Value): string {
  const text = inline(value);
  return needsParentheses(value) ? `(${text})` : text;
}

function needsParentheses(value: Value): boolean {
  if (!isExpression(value)) return false;
  if (value.$ === "template") {
    const [only, ...others] = templateParts(value);
    return only !== undefined && others.length === 0 && needsParentheses(only);
  }
  return ["if", "equal", "binary", "unary"].includes(value.$) || (value.$ === "raw" && value.code.includes("?"));
}

export const isConditional = (value: Value): value is Conditional => isExpression(value) && value.$ === "if";

const step = (value: Value): string =>
  typeof value === "string" || typeof value === "number" ? traversal([value]) : `[${inline(value)}]`;

/** A key that is computed: a template stands as it is, anything else in parentheses. */
const computedKey = (key: Value): string => {
  if (typeof key === "string") return objectKey(key);
  return isExpression(key) && key.$ === "template" ? inline(key) : `(${inline(key)})`;
};

function traversal(path: readonly (string | number)[]): string {
  let out = "";
  for (const step of path) {
    if (typeof step === "number") out += `[${step}]`;
    else out += isIdentifier(step) ? `.${step}` : `[${quote(step)}]`;
  }
  return out;
}

function reference(value: Reference): string {
  if (value.key === undefined) return value.to + traversal(value.path);
  if (value.key === "*") return `values(${value.to})[*]${traversal(value.path)}`;
  return `${value.to}[${inline(value.key)}]${traversal(value.path)}`;
}

/** Parts of a template with neighbouring literals joined: escapes depend on what follows. */
export function templateParts(value: Template): readonly Value[] {
  const parts: Value[] = [];
  for (const part of value.parts) {
    const literal = typeof part === "number" ? writeNumber(part) : typeof part === "boolean" ? String(part) : part;
    const last = parts.at(-1);
    if (typeof literal === "string" && typeof last === "string") parts[parts.length - 1] = last + literal;
    else if (literal !== "") parts.push(literal);
  }
  return parts;
}

/** `"${var.name_prefix}-api"`. A lone expression stands without quotes, as fmt would rewrite it. */
function template(value: Template): string {
  const parts = templateParts(value);
  if (parts.length === 1) return inline(parts[0] as Value);
  let out = '"';
  parts.forEach((part, index) => {
    if (typeof part !== "string") out += interpolation(inline(part));
    else {
      const text = escapeQuoted(part);
      // A dollar before an interpolation would read as the escape of its opener.
      out += index < parts.length - 1 && text.endsWith("$") ? `${text.slice(0, -1)}\\u0024` : text;
    }
  });
  return `${out}"`;
}

function interpolation(text: string): string {
  if (text.startsWith("-")) return `\${(${text})}`;
  return `\${${text.startsWith("{") ? " " : ""}${text}${text.endsWith("}") ? " " : ""}}`;
}
