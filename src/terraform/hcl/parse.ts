import type { Value } from "../expression.ts";
import { parseBody } from "./parse/body.ts";
import { topLevel } from "./parse/context.ts";
import { Cursor } from "./parse/cursor.ts";
import { parseValue } from "./parse/expression.ts";
import type { BodyItem } from "./syntax.ts";

export { HclSyntaxError } from "./parse/cursor.ts";

/**
 * A `.tf` file as data. Read is what modules are written in: no `%{}` directives, no strip markers, no provisioners, no
 * functions of providers. Comments inside lists and objects are passed over. Throws an HclSyntaxError.
 */
export function parseHcl(text: string): readonly BodyItem[] {
  const cursor = new Cursor(text);
  const items = parseBody(cursor, topLevel);
  if (!cursor.atEnd()) cursor.fail("an attribute or a block");
  return items;
}

/** One expression, which may span lines only inside brackets. */
export function parseExpression(text: string): Value {
  const cursor = new Cursor(text);
  const value = parseValue(cursor, topLevel);
  if (!cursor.atEnd()) cursor.fail("the end of the expression");
  return value;
}
