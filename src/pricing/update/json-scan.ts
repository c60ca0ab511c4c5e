import { text, type Text } from "../../text/text.ts";

/** A value found while reading, with the keys that lead to it. */
export type Found = (path: readonly string[], value: unknown) => void;

/** An answer that is not what it should be. `truncated`: it ended too early, so that asking again may help. */
export class BadAnswer extends Error {
  override readonly name = "BadAnswer";
  constructor(
    readonly words: Text,
    readonly truncated = false,
  ) {
    super(words.en);
  }
}

const notAnObject = text("this is not a JSON object", "JSON のオブジェクトではありません");

const MAX_DEPTH = 64;
const LONGEST_KEY = 10_000;

/**
 * Reads a JSON object of any size piece by piece and keeps only the values that `wanted` asks for:
 * price files have hundreds of megabytes, of which some kilobytes matter.
 */
export class JsonScan {
  readonly #path: string[] = [];
  /** `{` with its key at the same place of the path, or `[`. */
  readonly #open: ("{" | "[")[] = [];
  #inText = false;
  #escaped = false;
  /** Whether the text being read is a key. */
  #expectsKey = false;
  #text = "";
  #key = "";
  #keptFrom = -1;
  #kept = "";
  #started = false;
  #ended = false;

  constructor(
    private readonly wanted: (path: readonly string[]) => boolean,
    private readonly found: Found,
    /** Longest value that is kept. */
    private readonly longest = 4 * 1024 * 1024,
  ) {}

  push(chunk: string): void {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      if (this.#inText && !this.#escaped && !(this.#expectsKey && this.#keptFrom < 0)) {
        at = this.#skipText(chunk, at);
        continue;
      }
      const letter = chunk[at] ?? "";
      if (this.#inText) {
        if (this.#escaped) this.#escaped = false;
        else if (letter === "\\") this.#escaped = true;
        else if (letter === '"') {
          this.#inText = false;
          if (this.#expectsKey && this.#keptFrom < 0) this.#key = this.#text;
          continue;
        }
        if (this.#expectsKey && this.#keptFrom < 0) this.#text += letter;
        if (this.#text.length > LONGEST_KEY) throw new BadAnswer(text("a key is too long", "キーが長すぎます"));
        continue;
      }
      if (letter === '"') {
        this.#inText = true;
        this.#text = "";
        if (!this.#started) throw new BadAnswer(notAnObject);
      } else if (letter === "{" || letter === "[") {
        this.#start(letter);
        if (this.#keptFrom === this.#open.length) from = at;
      } else if (letter === "}" || letter === "]") {
        if (this.#keptFrom === this.#open.length) this.#keep(chunk.slice(from, at + 1));
        this.#end(letter);
      } else if (letter === ":" && this.#keptFrom < 0) {
        this.#expectsKey = false;
      } else if (letter === "," && this.#keptFrom < 0) {
        this.#expectsKey = this.#open.at(-1) === "{";
      } else if (!this.#started && !/\s|\uFEFF/.test(letter)) {
        throw new BadAnswer(notAnObject);
      }
    }
    if (this.#keptFrom >= 0) this.#hold(chunk.slice(from));
  }

  /** Goes to the end of a text that is no key: the place of its last character in the piece. */
  #skipText(chunk: string, from: number): number {
    const quote = chunk.indexOf('"', from);
    const end = quote < 0 ? chunk.length : quote;
    let slashes = 0;
    while (end - 1 - slashes >= from && chunk[end - 1 - slashes] === "\\") slashes += 1;
    const odd = slashes % 2 === 1;
    if (quote < 0) this.#escaped = odd;
    else if (!odd) this.#inText = false;
    return end;
  }

  /** Must be called at the end: an object that was never closed is no answer. */
  finish(): void {
    if (!this.#started) throw new BadAnswer(text("the answer is empty", "応答が空です"), true);
    if (!this.#ended) throw new BadAnswer(text("the answer ends in the middle", "応答が途中で終わっています"), true);
  }

  #start(letter: "{" | "["): void {
    if (this.#ended || (!this.#started && letter === "[")) throw new BadAnswer(notAnObject);
    if (this.#open.length >= MAX_DEPTH) throw new BadAnswer(text("it is nested too deeply", "入れ子が深すぎます"));
    this.#started = true;
    if (this.#open.length > 0 && this.#keptFrom < 0) this.#path.push(this.#open.at(-1) === "{" ? this.#key : "[]");
    this.#open.push(letter);
    if (this.#keptFrom < 0) {
      this.#expectsKey = letter === "{";
      if (this.#path.length > 0 && letter === "{" && this.wanted(this.#path)) {
        this.#keptFrom = this.#open.length;
        this.#kept = "";
      }
    }
  }

  #end(letter: "}" | "]"): void {
    const opened = this.#open.pop();
    if (opened !== (letter === "}" ? "{" : "["))
      throw new BadAnswer(
        text("this is not JSON: brackets do not match", "JSON ではありません：かっこが対応していません"),
      );
    if (this.#keptFrom < 0) this.#path.pop();
    this.#expectsKey = false;
    if (this.#open.length === 0) this.#ended = true;
  }

  #hold(piece: string): void {
    this.#kept += piece;
    if (this.#kept.length > this.longest)
      throw new BadAnswer(text("a single entry is too large", "1 つの項目が大きすぎます"));
  }

  #keep(piece: string): void {
    this.#hold(piece);
    this.#keptFrom = -1;
    let value: unknown;
    try {
      value = JSON.parse(this.#kept);
    } catch {
      throw new BadAnswer(
        text(`this is not JSON at ${this.#path.join("/")}`, `${this.#path.join("/")} が JSON ではありません`),
      );
    }
    this.#kept = "";
    this.found([...this.#path], value);
  }
}
