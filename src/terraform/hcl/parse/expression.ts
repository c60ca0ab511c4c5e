import type { BinaryOperator, Splat, Value } from "../../expression.ts";
import { access, named, type Step } from "./access.ts";
import type { Context } from "./context.ts";
import type { Cursor } from "./cursor.ts";
import { parseBraces, parseBrackets } from "./collection.ts";
import { parseHeredoc, parseQuoted } from "./template.ts";

/** From loose to tight; all of them group from the left. */
const LEVELS: readonly { readonly pattern: RegExp; readonly operators: readonly BinaryOperator[] }[] = [
  { pattern: /\|\|/y, operators: ["||"] },
  { pattern: /&&/y, operators: ["&&"] },
  { pattern: /==|!=/y, operators: ["==", "!="] },
  { pattern: /<=|>=|<(?!<)|>/y, operators: ["<", "<=", ">", ">="] },
  { pattern: /[-+]/y, operators: ["+", "-"] },
  { pattern: /[*/%]/y, operators: ["*", "/", "%"] },
];

const NUMBER = /[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const SPLAT = /\[\s*\*\s*\]/y;

/** An expression of any kind. */
export function parseValue(cursor: Cursor, context: Context): Value {
  const condition = binary(cursor, context, 0);
  if (!cursor.take("?")) return condition;
  const then = parseValue(cursor, context);
  cursor.expect(":", '":" and the value for when the condition does not hold');
  return { $: "if", condition, then, else: parseValue(cursor, context) };
}

function binary(cursor: Cursor, context: Context, level: number): Value {
  const operation = LEVELS[level];
  if (operation === undefined) return unary(cursor, context);
  let left = binary(cursor, context, level + 1);
  for (;;) {
    const sign = cursor.takeMatch(operation.pattern);
    const operator = operation.operators.find((candidate) => candidate === sign);
    if (operator === undefined) return left;
    left = { $: "binary", operator, left, right: binary(cursor, context, level + 1) };
  }
}

function unary(cursor: Cursor, context: Context): Value {
  const operator = cursor.take("-") ? "-" : cursor.take("!") ? "!" : undefined;
  if (operator === undefined) return withSteps(cursor, context);
  const operand = unary(cursor, context);
  if (operator === "-" && typeof operand === "number") return operand === 0 ? 0 : -operand;
  return { $: "unary", operator, operand };
}

/** A term with what is taken out of it. */
function withSteps(cursor: Cursor, context: Context): Value {
  const start = cursor.next();
  const name = cursor.takeIdentifier();
  if (name === undefined) return splat(cursor, context, access(term(cursor, context), steps(cursor, context)));
  if (cursor.sees("::")) cursor.refuse("functions of providers are not used in modules", start);
  if (cursor.take("(")) {
    const called = call(cursor, context, name);
    return splat(cursor, context, access(called, steps(cursor, context)));
  }
  if (name === "true" || name === "false") return name === "true";
  if (name === "null") return null;
  const path = steps(cursor, context);
  return splat(cursor, context, named(cursor, context, start, name, path));
}

function term(cursor: Cursor, context: Context): Value {
  const number = cursor.takeMatch(NUMBER);
  if (number !== undefined) return Number(number);
  if (cursor.sees('"')) return parseQuoted(cursor, context, parseValue);
  if (cursor.sees("<<")) return parseHeredoc(cursor, context, parseValue);
  if (cursor.sees("[")) return parseBrackets(cursor, context, parseValue);
  if (cursor.sees("{")) return parseBraces(cursor, context, parseValue);
  if (cursor.take("(")) {
    return cursor.within(false, () => {
      const value = parseValue(cursor, context);
      cursor.expect(")", '")" after the expression');
      return value;
    });
  }
  return cursor.fail("a value");
}

/** Arguments and the closing parenthesis. */
function call(cursor: Cursor, context: Context, name: string): Value {
  return cursor.within(false, () => {
    const args: Value[] = [];
    while (!cursor.take(")")) {
      args.push(parseValue(cursor, context));
      if (cursor.take("...")) {
        cursor.take(",");
        cursor.expect(")", '")" after "..."');
        return { $: "call", name, args, expand: true };
      }
      if (cursor.take(",")) continue;
      cursor.expect(")", `"," or ")" after an argument of ${name}`);
      break;
    }
    return { $: "call", name, args };
  });
}

/** `.name` and `[index]`, as many as there are. */
function steps(cursor: Cursor, context: Context): readonly Step[] {
  const found: Step[] = [];
  for (;;) {
    if (cursor.sees(".") && !cursor.sees("...")) {
      cursor.take(".");
      if (cursor.sees("*")) cursor.refuse('write "[*]" in place of ".*"');
      found.push({ value: cursor.expectIdentifier('a name after "." (an index stands in brackets)'), index: false });
      continue;
    }
    if (!cursor.sees("[") || seesSplat(cursor)) return found;
    cursor.take("[");
    found.push(
      cursor.within(false, () => {
        const value = parseValue(cursor, context);
        cursor.expect("]", '"]" after the index');
        return { value, index: true };
      }),
    );
  }
}

function seesSplat(cursor: Cursor): boolean {
  SPLAT.lastIndex = cursor.next();
  return SPLAT.test(cursor.text);
}

/** `[*]` and the path into each item. */
function splat(cursor: Cursor, context: Context, of: Value): Value {
  const start = cursor.next();
  if (cursor.takeMatch(SPLAT) === undefined) return of;
  const path: Splat["path"][number][] = [];
  for (const { value } of steps(cursor, context)) {
    if (typeof value !== "string" && typeof value !== "number")
      cursor.refuse("an index after [*] has to be a plain one: write a for expression", start);
    path.push(value);
  }
  if (seesSplat(cursor)) cursor.refuse("a second [*] gives lists of lists: write a for expression");
  return { $: "splat", of, path };
}
