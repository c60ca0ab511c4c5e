/** What could not be read, and where. Lines and columns count from 1. */
export class HclSyntaxError extends Error {
  override readonly name = "HclSyntaxError";
  readonly line: number;
  readonly column: number;
  /** What is wrong, without the place. */
  readonly problem: string;

  constructor(text: string, offset: number, problem: string) {
    const above = text.slice(0, offset).split("\n");
    const line = above.length;
    const column = Array.from(above.at(-1) ?? "").length + 1;
    super(`${line}:${column}: ${problem}`);
    this.line = line;
    this.column = column;
    this.problem = problem;
  }
}

const IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const SPACES = /[ \t\r]*/y;
const TRIVIA = /(?:[ \t\r]+|#[^\n]*)*/y;
const TRIVIA_AND_BREAKS = /(?:[ \t\r\n]+|#[^\n]*)*/y;
const SHOWN_TOKEN = /[\p{ID_Start}_][\p{ID_Continue}-]*|[0-9.]+|=>|[=!<>]=|&&|\|\||\.\.\.|./uy;

/**
 * A place in a text. It stands right behind what was read last; white space and comments are passed over only when
 * something is read behind them.
 */
export class Cursor {
  readonly text: string;
  at = 0;
  /** Whether a line break ends what is read: in bodies and between the items of an object, but not in other brackets. */
  #breaks = true;

  constructor(text: string) {
    this.text = text.startsWith("\ufeff") ? ` ${text.slice(1)}` : text;
  }

  /** Reads with line breaks that count, or that do not. */
  within<T>(breaks: boolean, read: () => T): T {
    const before = this.#breaks;
    this.#breaks = breaks;
    const result = read();
    this.#breaks = before;
    return result;
  }

  /** Where the next token starts. */
  next(): number {
    return this.#behind(this.#breaks ? TRIVIA : TRIVIA_AND_BREAKS);
  }

  /** Passes over line breaks and comments, also where line breaks count. */
  skipLines(): void {
    this.at = this.#behind(TRIVIA_AND_BREAKS);
  }

  skipSpaces(): void {
    this.at = this.#behind(SPACES);
  }

  /** Whether a line ends right here; then the cursor is on the next one. */
  takeBreak(): boolean {
    if (this.text[this.at] !== "\n") return false;
    this.at++;
    return true;
  }

  #behind(trivia: RegExp): number {
    trivia.lastIndex = this.at;
    trivia.exec(this.text);
    return trivia.lastIndex;
  }

  atEnd(): boolean {
    return this.#behind(TRIVIA_AND_BREAKS) === this.text.length;
  }

  /** Whether the next token starts with this. */
  sees(symbol: string): boolean {
    return this.text.startsWith(symbol, this.next());
  }

  take(symbol: string): boolean {
    const next = this.next();
    if (!this.text.startsWith(symbol, next)) return false;
    this.at = next + symbol.length;
    return true;
  }

  /** Text of a sticky pattern that the next token matches. */
  takeMatch(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.next();
    const match = pattern.exec(this.text)?.[0];
    if (match !== undefined) this.at = pattern.lastIndex;
    return match;
  }

  takeIdentifier(): string | undefined {
    return this.takeMatch(IDENTIFIER);
  }

  expect(symbol: string, what = `"${symbol}"`): void {
    if (!this.take(symbol)) this.fail(what);
  }

  expectIdentifier(what: string): string {
    return this.takeIdentifier() ?? this.fail(what);
  }

  fail(expected: string, offset = this.next()): never {
    throw new HclSyntaxError(this.text, offset, `expected ${expected}, found ${this.#tokenAt(offset)}`);
  }

  refuse(problem: string, offset = this.next()): never {
    throw new HclSyntaxError(this.text, offset, problem);
  }

  #tokenAt(offset: number): string {
    if (offset >= this.text.length) return "the end of the text";
    if (this.text[offset] === "\n") return "the end of the line";
    if (this.text[offset] === '"') return "'\"'";
    SHOWN_TOKEN.lastIndex = offset;
    return `"${SHOWN_TOKEN.exec(this.text)?.[0] ?? ""}"`;
  }
}
