import type { Binary, BinaryOperator, Conditional, ForExpression, Reference, Template, Value } from "../expression.ts";
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
      return binary("==", value.left, value.right);
    case "binary":
      return binary(value.operator, value.left, value.right);
    case "unary":
      return `${value.operator}${atLeast(TERM, value.operand)}`;
    case "get":
      return container(value.of) + value.path.map(step).join("");
    case "splat":
      return `${container(value.of)}[*]${traversal(value.path)}`;
    case "object":
      return value.entries.length === 0
        ? "{}"
        : `{ ${value.entries.map((entry) => `${computedKey(entry.key)} = ${inline(entry.value)}`).join(", ")} }`;
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

/** From loose to tight, as Terraform groups operators. */
const PRECEDENCE: Readonly<Record<BinaryOperator, number>> = {
  "||": 1,
  "&&": 2,
  "==": 3,
  "!=": 3,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "%": 6,
};

const TERM = 8;

/** How tightly the text of a value holds together. */
function tightness(value: Value): number {
  if (typeof value === "number") return value < 0 ? 7 : TERM;
  if (!isExpression(value)) return TERM;
  switch (value.$) {
    case "if":
      return 0;
    case "equal":
      return PRECEDENCE["=="];
    case "binary":
      return PRECEDENCE[value.operator];
    case "unary":
      return 7;
    case "template": {
      const [only, ...others] = templateParts(value);
      return only !== undefined && others.length === 0 ? tightness(only) : TERM;
    }
    case "raw":
      return value.code.includes("?") ? 0 : TERM;
    default:
      return TERM;
  }
}

/** A value in parentheses where its text holds together less tightly than this. */
const atLeast = (least: number, value: Value): string => {
  const text = inline(value);
  return tightness(value) < least ? `(${text})` : text;
};

/** An operand of a conditional; a conditional inside another gets parentheses. */
export const operand = (value: Value): string => atLeast(1, value);

/** `left + right`. Operators of one level group from the left. */
function binary(operator: BinaryOperator, left: Value, right: Value): string {
  const level = PRECEDENCE[operator];
  return `${atLeast(level, left)} ${operator} ${binaryRight(operator, right)}`;
}

/** fmt takes a minus after an operator for a subtraction and would put a space after it. */
const binaryRight = (operator: BinaryOperator, right: Value): string =>
  inline(right).startsWith("-") ? `(${inline(right)})` : atLeast(PRECEDENCE[operator] + 1, right);

/** Operands of one level with the operators before them, in order: `a && b && c` is a, && b, && c. */
export function chain(value: Binary): readonly string[] {
  const { left, operator, right } = value;
  const level = PRECEDENCE[operator];
  const first =
    isExpression(left) && left.$ === "binary" && PRECEDENCE[left.operator] === level
      ? chain(left)
      : [atLeast(level, left)];
  return [...first, `${operator} ${binaryRight(operator, right)}`];
}

/** What something is taken out of. Behind `[*]`, a step would be one into every item. */
function container(value: Value): string {
  if (isExpression(value)) {
    if (value.$ === "template") {
      const [only, ...others] = templateParts(value);
      // fmt puts a space between a string and an index.
      return only !== undefined && others.length === 0 ? container(only) : `(${inline(value)})`;
    }
    if (value.$ === "splat") return `(${inline(value)})`;
  }
  const literal = value === null || typeof value !== "object" || (isExpression(value) && value.$ === "heredoc");
  return literal ? `(${inline(value)})` : atLeast(TERM, value);
}

export const isConditional = (value: Value): value is Conditional => isExpression(value) && value.$ === "if";

const step = (value: Value): string =>
  typeof value === "string" || typeof value === "number" ? traversal([value]) : `[${inline(value)}]`;

/** Left side of an item of an object: a string stands as it is, what is computed otherwise in parentheses. */
export function computedKey(key: Value): string {
  if (typeof key === "string") return objectKey(key);
  const text = inline(key);
  return isExpression(key) && key.$ === "template" && templateParts(key).length > 1 ? text : `(${text})`;
}

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
