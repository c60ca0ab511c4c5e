import stringWidth from "string-width";
import type { Text } from "../../text/text.ts";
import type { Status } from "../../facets/status.ts";
import { text } from "../../facets/text.ts";

export type Language = keyof Text;

/** Columns side by side, two spaces apart; numbers to the right. Full-width letters count twice. */
export function table(rows: readonly (readonly string[])[], right: readonly number[] = []): readonly string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, stringWidth(cell));
  return rows.map((row) =>
    row
      .map((cell, index) => {
        const space = " ".repeat((widths[index] ?? 0) - stringWidth(cell));
        return right.includes(index) ? space + cell : cell + space;
      })
      .join("  ")
      .trimEnd(),
  );
}

/** Breaks at spaces and dots, and between full-width letters. */
export function wrap(text: string, width: number): string[] {
  const pieces = text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s.\u3000-\u9fff\uff00-\uffef]+[.\s]*|\s+/gu) ?? [text];
  const lines = [""];
  for (const piece of pieces) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && stringWidth(last + piece.trimEnd()) > width) lines.push(piece.trimStart());
    else lines[lines.length - 1] = last + piece;
  }
  return lines.map((line) => line.trimEnd());
}

export const indented = (lines: readonly string[], by = 2): readonly string[] =>
  lines.map((line) => " ".repeat(by) + line);

export const statusWords: Readonly<Record<Status, Text>> = {
  kept: text("kept", "達成"),
  missed: text("missed", "未達"),
  unknown: text("unknown", "不明"),
  unpromised: text("not promised", "約束なし"),
};

/** Items one after the other, over as many lines as they need; an item is never broken. */
export function wrapped(head: string, items: readonly string[], language: Language): readonly string[] {
  const separator = language === "en" ? ", " : "、";
  const lines = [head];
  for (const [index, item] of items.entries()) {
    const piece = index === items.length - 1 ? item : item + separator.trimEnd();
    const last = lines.at(-1) ?? "";
    const space = language === "en" ? " " : "";
    if (stringWidth(last + piece) > lineWidth && index > 0) lines.push(`  ${piece}`);
    else lines[lines.length - 1] = last + space + piece;
  }
  return lines;
}

const lineWidth = 108;
