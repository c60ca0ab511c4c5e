import { alignAssignments } from "./align.ts";
import { commentLine, quote } from "./escape.ts";
import { writeAssigned } from "./expression.ts";
import type { Attribute, Block, BodyItem } from "./syntax.ts";

/** An HCL file, or the inside of one, that `terraform fmt` would not change. Ends with one newline; "" for no items. */
export const writeHcl = (items: readonly BodyItem[]): string => body(items, "");

function body(items: readonly BodyItem[], indent: string): string {
  const out: string[] = [];
  /** What stands above: a blank line is written only between two things, and never twice. */
  let above: BodyItem["kind"] | undefined;
  let blank = false;
  const begin = (kind: BodyItem["kind"], apart: boolean): void => {
    if (above !== undefined && (blank || apart)) out.push("\n");
    above = kind;
    blank = false;
  };
  let run: Attribute[] = [];
  items.forEach((item, index) => {
    switch (item.kind) {
      case "blank":
        blank = true;
        break;
      case "comment":
        begin("comment", above === "block" || (above === "attribute" && leadsToBlock(items, index)));
        out.push(comment(item.text, indent));
        break;
      case "block":
        begin("block", above !== "comment");
        if (item.comment !== undefined) out.push(comment(item.comment, indent));
        out.push(block(item, indent));
        break;
      case "attribute":
        if (run.length === 0) begin("attribute", above === "block");
        if (item.comment !== undefined) out.push(comment(item.comment, indent));
        run.push(item);
        if (continuesRun(items[index + 1])) break;
        out.push(attributes(run, indent));
        run = [];
    }
  });
  return out.join("");
}

/** Whether the item stands in the line below, without a comment between that would part the columns. */
const continuesRun = (next: BodyItem | undefined): boolean => next?.kind === "attribute" && next.comment === undefined;

/** Whether the comments from here on belong to a block, which then stands apart from the attributes above. */
function leadsToBlock(items: readonly BodyItem[], from: number): boolean {
  let index = from;
  while (items[index]?.kind === "comment") index++;
  return items[index]?.kind === "block";
}

function attributes(items: readonly Attribute[], indent: string): string {
  const assignments = items.map(({ name, value }) => ({
    name,
    text: writeAssigned(value, indent, indent.length + name.length + 3),
  }));
  return alignAssignments(assignments, indent);
}

function block(item: Block, indent: string): string {
  let head = `${indent}${item.type} `;
  for (const label of item.labels) head += `${quote(label)} `;
  const inside = body(item.body, `${indent}  `);
  return inside === "" ? `${head}{}\n` : `${head}{\n${inside}${indent}}\n`;
}

/** `#` lines. Nothing in the text can end the comment early or hide in it. */
function comment(text: string, indent: string): string {
  let out = "";
  for (const line of text.trimEnd().split(/\r\n?|[\n\u0085\u2028\u2029]/)) {
    const shown = commentLine(line);
    out += shown === "" ? `${indent}#\n` : `${indent}# ${shown}\n`;
  }
  return out;
}
