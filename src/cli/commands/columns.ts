import stringWidth from "string-width";

/** Columns, each padded to its widest cell; the last ones are numbers and stand right. */
export function columns(rows: readonly (readonly string[])[], right: readonly number[]): string[] {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => stringWidth(row[index] ?? ""))));
  return rows.map((row) =>
    row
      .map((cell, index) => {
        const gap = " ".repeat(Math.max(0, (widths[index] ?? 0) - stringWidth(cell)));
        return right.includes(index) ? gap + cell : cell + gap;
      })
      .join("  ")
      .trimEnd(),
  );
}
