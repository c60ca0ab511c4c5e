import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Position } from "../../issues/issue.ts";

const BYTE_ORDER_MARK = "\uFEFF";

/** A file as it was read: its text, without byte order mark, and where each line starts. */
export class Source {
  readonly text: string;
  /** Name shown to the user: relative to the working directory when below it. */
  readonly name: string;
  #lineStarts: number[] | undefined;

  constructor(
    /** Absolute. */
    readonly path: string,
    text: string,
    cwd: string,
  ) {
    this.text = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
    this.name = shownPath(path, cwd);
  }

  /** Place of a UTF-16 offset. */
  position(offset: number): Position {
    const starts = (this.#lineStarts ??= lineStarts(this.text));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: this.name, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }
}

/** The way from a folder down to what lies in it; "" for the folder itself, undefined for what lies elsewhere. */
export function below(folder: string, path: string): string | undefined {
  const way = relative(folder, path);
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : way;
}

/** A path for people: from where they are, if it lies below. */
export function shownPath(path: string, cwd: string): string {
  const absolute = resolve(cwd, path);
  const way = below(cwd, absolute);
  return way === undefined || way === "" ? absolute : way;
}

/** Line ends are LF, CRLF or a lone CR, as editors count them. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}
