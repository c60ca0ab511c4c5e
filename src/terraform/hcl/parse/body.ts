import { isExpression } from "../../expression.ts";
import type { Attribute, Block, BodyItem } from "../syntax.ts";
import { forAttribute, withNames, type Context } from "./context.ts";
import type { Cursor } from "./cursor.ts";
import { parseValue } from "./expression.ts";
import { parseQuoted } from "./template.ts";

const COMMENT = /# ?([^\n]*)/y;

/** Items up to the closing brace, which is left, or the end of the text. `block` is what they stand in. */
export function parseBody(cursor: Cursor, context: Context, block?: BlockHead): readonly BodyItem[] {
  const items: BodyItem[] = [];
  const names = new Set<string>();
  let inner = block?.type === "dynamic" ? { ...block, iterator: block.labels[0] ?? "" } : block;
  let comment: string[] = [];
  /** Whether nothing was on the line so far, and whether that holds as well behind a comment. */
  let fresh = true;
  const leave = (): void => {
    if (comment.length > 0) items.push({ kind: "comment", text: comment.join("\n") });
    comment = [];
  };
  for (;;) {
    cursor.skipSpaces();
    if (cursor.takeBreak()) {
      if (fresh) {
        leave();
        if (items.length > 0 && items.at(-1)?.kind !== "blank") items.push({ kind: "blank" });
      }
      fresh = true;
      continue;
    }
    const above = takeComment(cursor);
    if (above !== undefined) {
      comment.push(above);
      fresh = false;
      continue;
    }
    if (cursor.sees("}") || cursor.atEnd()) {
      leave();
      if (items.at(-1)?.kind === "blank") items.pop();
      return items;
    }
    if (!fresh) cursor.fail("the end of the line");
    fresh = false;
    const item = parseItem(cursor, context, inner, comment);
    comment = [];
    items.push(item);
    if (item.kind === "block") continue;
    if (names.has(item.name)) cursor.refuse(`"${item.name}" is set twice here`, item.span?.start);
    names.add(item.name);
    if (inner?.type !== "dynamic" || item.name !== "iterator") continue;
    if (!isExpression(item.value) || item.value.$ !== "raw")
      cursor.refuse('"iterator" has to be a name', item.span?.start);
    if (items.some(({ kind }) => kind === "block"))
      cursor.refuse('"iterator" has to stand above "content"', item.span?.start);
    inner = { ...inner, iterator: item.value.code };
  }
}

interface BlockHead {
  readonly type: string;
  readonly labels: readonly string[];
  /** The name by which a `dynamic` block gives its items. */
  readonly iterator?: string;
}

function parseItem(
  cursor: Cursor,
  context: Context,
  within: BlockHead | undefined,
  above: readonly string[],
): Attribute | Block {
  const start = cursor.next();
  if (cursor.sees("/")) cursor.refuse('comments start with "#"');
  const name = cursor.expectIdentifier('the name of an attribute or block, or "}"');
  if (cursor.sees("=") && !cursor.sees("==")) {
    cursor.take("=");
    const value = parseValue(cursor, forAttribute(context, within?.type, name));
    const span = { start, end: cursor.at };
    cursor.skipSpaces();
    const behind = takeComment(cursor);
    const comment = commentOf(behind === undefined ? above : [...above, behind]);
    return { kind: "attribute", name, value, ...comment, span };
  }
  const labels = parseLabels(cursor, context, name);
  const inner = within?.iterator !== undefined && name === "content" ? withNames(context, within.iterator) : context;
  const body = parseBody(cursor, inner, { type: name, labels });
  cursor.expect("}", `"}" at the end of the block "${[name, ...labels].join(" ")}"`);
  return { kind: "block", type: name, labels, body, ...commentOf(above), span: { start, end: cursor.at } };
}

/** Labels of a block and the brace that opens it. */
function parseLabels(cursor: Cursor, context: Context, name: string): readonly string[] {
  const labels: string[] = [];
  while (!cursor.take("{")) {
    const start = cursor.next();
    const label = cursor.takeIdentifier() ?? (cursor.sees('"') ? parseQuoted(cursor, context, parseValue) : undefined);
    if (label === undefined) cursor.fail(labels.length === 0 ? `"=" or "{" after "${name}"` : '"{" after the label');
    if (typeof label !== "string") cursor.refuse("a label has to be plain text", start);
    labels.push(label);
  }
  return labels;
}

const commentOf = (lines: readonly string[]): { readonly comment?: string } =>
  lines.length === 0 ? {} : { comment: lines.join("\n") };

/** Text of a comment that starts right here. */
function takeComment(cursor: Cursor): string | undefined {
  COMMENT.lastIndex = cursor.at;
  const match = COMMENT.exec(cursor.text);
  if (match === null) return undefined;
  cursor.at = COMMENT.lastIndex;
  return (match[1] ?? "").trimEnd();
}
