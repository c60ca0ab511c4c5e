import type { ForExpression, ObjectExpression, Value } from "../../expression.ts";
import { writeNumber } from "../number.ts";
import { withNames, type Context } from "./context.ts";
import type { Cursor } from "./cursor.ts";
import { parseQuoted } from "./template.ts";

type ReadValue = (cursor: Cursor, context: Context) => Value;
type Entry = ObjectExpression["entries"][number];

const FOR = /for(?![\p{ID_Continue}-])/uy;
const IN = /in(?![\p{ID_Continue}-])/uy;
const IF = /if(?![\p{ID_Continue}-])/uy;
const ALIAS = /\.[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const NUMBER_KEY = /[0-9]+(?:\.[0-9]+)?/y;

/** `[...]`: a list, or a for expression that gives one. */
export function parseBrackets(cursor: Cursor, context: Context, readValue: ReadValue): Value {
  return cursor.within(false, () => {
    cursor.expect("[");
    if (cursor.takeMatch(FOR) !== undefined) return loop(cursor, context, readValue, "]");
    const items: Value[] = [];
    while (!cursor.take("]")) {
      items.push(readValue(cursor, context));
      if (cursor.take(",")) continue;
      cursor.expect("]", '"," or "]" after an item of the list');
      break;
    }
    return items;
  });
}

/** `{...}`: an object, or a for expression that gives one. */
export function parseBraces(cursor: Cursor, context: Context, readValue: ReadValue): Value {
  cursor.expect("{");
  const looped = cursor.within(false, () =>
    cursor.takeMatch(FOR) === undefined ? undefined : loop(cursor, context, readValue, "}"),
  );
  if (looped !== undefined) return looped;
  return cursor.within(true, () => object(entries(cursor, context, readValue)));
}

function entries(cursor: Cursor, context: Context, readValue: ReadValue): readonly Entry[] {
  const found: Entry[] = [];
  const known = new Set<string>();
  for (;;) {
    cursor.skipLines();
    if (cursor.take("}")) return found;
    const start = cursor.next();
    const key = readKey(cursor, context, readValue);
    if (typeof key === "string") {
      if (known.has(key)) cursor.refuse(`the key "${key}" stands in this object twice`, start);
      known.add(key);
    }
    if (cursor.sees("==") || !(cursor.take("=") || cursor.take(":")))
      cursor.fail('"=" after the key (a computed key stands in parentheses)');
    found.push({ key, value: readValue(cursor, context) });
    if (cursor.take(",") || cursor.sees("}") || cursor.sees("\n")) continue;
    cursor.fail('"," or the end of the line or "}" after the value');
  }
}

function readKey(cursor: Cursor, context: Context, readValue: ReadValue): Value {
  const name = cursor.takeIdentifier();
  // Providers are handed over by their whole names: `aws.us_east_1 = aws.us_east_1`.
  if (name !== undefined) return context.asWritten ? name + (cursor.takeMatch(ALIAS) ?? "") : name;
  const number = cursor.takeMatch(NUMBER_KEY);
  if (number !== undefined) return writeNumber(Number(number));
  if (cursor.sees('"')) return parseQuoted(cursor, context, readValue);
  if (!cursor.take("(")) cursor.fail('a key or "}"');
  return cursor.within(false, () => {
    const key = readValue(cursor, context);
    cursor.expect(")", '")" after the key');
    return key;
  });
}

/** A record where it can be one: a computed key cannot, and "$" marks expressions. */
function object(found: readonly Entry[]): Value {
  const plain: [string, Value][] = [];
  for (const { key, value } of found) {
    if (typeof key !== "string" || key === "$") return { $: "object", entries: found };
    plain.push([key, value]);
  }
  return Object.fromEntries(plain);
}

/** What follows `for`, up to the closing bracket. */
function loop(cursor: Cursor, context: Context, readValue: ReadValue, close: "]" | "}"): ForExpression {
  const names = [cursor.expectIdentifier("the name of a loop variable")];
  if (cursor.take(",")) names.push(cursor.expectIdentifier("the name of the second loop variable"));
  if (cursor.takeMatch(IN) === undefined) cursor.fail('"in" after the loop variables');
  const over = readValue(cursor, context);
  cursor.expect(":", '":" after the collection');
  const inner = withNames(context, ...names);
  const first = readValue(cursor, inner);
  let result: Pick<ForExpression, "keyAs" | "valueAs" | "group"> = { valueAs: first };
  if (close === "}") {
    cursor.expect("=>", '"=>" after the key');
    const valueAs = readValue(cursor, inner);
    result = { keyAs: first, valueAs, ...(cursor.take("...") ? { group: true } : {}) };
  } else if (cursor.sees("=>")) cursor.refuse('a list has no keys: expected "if" or "]"');
  const when = cursor.takeMatch(IF) !== undefined ? { when: readValue(cursor, inner) } : {};
  cursor.expect(close, `"if" or "${close}"`);
  return { $: "for", in: over, names, ...result, ...when };
}
