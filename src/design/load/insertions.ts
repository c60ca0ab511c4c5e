interface Insertion {
  readonly offset: number;
  readonly text: string;
  /** Among insertions at one offset: closing ones first, inner before outer; then opening ones, outer first. */
  readonly order: number;
}

/** Text put into a source without line ends, so that every offset can be led back. */
export class Insertions {
  readonly #list: Insertion[] = [];
  #pairs = 0;

  /** Puts text on both sides of a range. Call for the outer range before the inner. */
  around(start: number, end: number, before: string, after: string): void {
    this.#pairs += 1;
    this.#list.push({ offset: start, text: before, order: this.#pairs });
    this.#list.push({ offset: end, text: after, order: -this.#pairs });
  }

  apply(text: string): string {
    this.#list.sort((a, b) => a.offset - b.offset || a.order - b.order);
    const pieces: string[] = [];
    let done = 0;
    for (const { offset, text: inserted } of this.#list) {
      pieces.push(text.slice(done, offset), inserted);
      done = offset;
    }
    pieces.push(text.slice(done));
    return pieces.join("");
  }

  /** Offset in the source of an offset in the result of `apply`. */
  original(offset: number): number {
    let inserted = 0;
    for (const one of this.#list) {
      const at = one.offset + inserted;
      if (at > offset) break;
      if (offset < at + one.text.length) return one.offset;
      inserted += one.text.length;
    }
    return offset - inserted;
  }
}
