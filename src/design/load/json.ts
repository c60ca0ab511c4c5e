import type { Issue } from "../../issues/issue.ts";
import { setMember, type ReadData } from "./document.ts";
import type { MemberPlace, Place, Places } from "./places.ts";
import { spaced } from "../../text/marks.ts";
import { same, text, type Text } from "../../text/text.ts";
import { duplicateKey, syntaxError, tooDeep } from "./problems.ts";
import type { Source } from "./source.ts";

const SPACE = /[ \t\r\n]*/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![\w.$+-])/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y; // eslint-disable-line no-control-regex -- JSON forbids exactly these characters
const DEEPEST = 200;
const theEnd = text("the end of the file", "ファイルの終わり");

/** Reads strict JSON (RFC 8259), refusing duplicate keys. Stops at the first error. */
export function readJson(source: Source, places: Places): ReadData {
  const reader = new JsonReader(source, places);
  try {
    const { raw, root } = reader.read();
    return { raw, root, issues: reader.duplicates };
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    const root = { source, offset: thrown.offset };
    return { raw: null, root, issues: [syntaxError(thrown.words, root)] };
  }
}

class Refused extends Error {
  constructor(
    readonly words: Text,
    readonly offset: number,
  ) {
    super(words.en);
  }
}

class JsonReader {
  readonly duplicates: Issue[] = [];
  #offset = 0;

  constructor(
    readonly source: Source,
    readonly places: Places,
  ) {}

  read(): { raw: unknown; root: Place } {
    const root = this.#here();
    const raw = this.#value(0);
    this.#space();
    if (this.#offset < this.source.text.length) this.#refuse(theEnd);
    return { raw, root };
  }

  #value(depth: number): unknown {
    this.#space();
    if (depth > DEEPEST) throw new Refused(tooDeep(DEEPEST), this.#offset);
    const first = this.source.text[this.#offset];
    if (first === "{") return this.#object(depth);
    if (first === "[") return this.#array(depth);
    const found = first === '"' ? this.#string(text("a string", "文字列")) : this.#match(LITERAL);
    return found === undefined ? this.#refuse(text("a value", "値")) : (JSON.parse(found) as unknown);
  }

  #object(depth: number): object {
    const object = {};
    const members = new Map<string, MemberPlace>();
    this.places.record(object, { start: this.#here(), members });
    this.#sequence("}", () => {
      const key = this.#here();
      const name = JSON.parse(this.#string(text("a key in double quotes", "二重引用符で囲んだキー"))) as string;
      if (members.has(name)) this.duplicates.push(syntaxError(duplicateKey(name), key));
      this.#space();
      if (!this.#take(":")) this.#refuse(same('":"'));
      members.set(name, { key, value: this.#here() });
      setMember(object, name, this.#value(depth + 1));
    });
    return object;
  }

  #array(depth: number): unknown[] {
    const array: unknown[] = [];
    const members = new Map<string, MemberPlace>();
    this.places.record(array, { start: this.#here(), members });
    this.#sequence("]", () => {
      const here = this.#here();
      members.set(String(array.length), { key: here, value: here });
      array.push(this.#value(depth + 1));
    });
    return array;
  }

  /** What stands between the brackets, comma by comma. */
  #sequence(close: string, member: () => void): void {
    this.#offset += 1;
    this.#space();
    if (this.#take(close)) return;
    for (;;) {
      member();
      this.#space();
      if (this.#take(close)) return;
      if (!this.#take(",")) this.#refuse(text(`"," or "${close}"`, `"," または "${close}"`));
    }
  }

  #string(expected: Text): string {
    const found = this.#match(STRING);
    if (found !== undefined) return found;
    if (this.source.text[this.#offset] === '"')
      throw new Refused(
        text("the string is not ended or not valid", "文字列が終わっていないか、正しくありません"),
        this.#offset,
      );
    return this.#refuse(expected);
  }

  #here(): Place {
    this.#space();
    return { source: this.source, offset: this.#offset };
  }

  #space(): void {
    this.#match(SPACE);
  }

  #take(character: string): boolean {
    if (this.source.text[this.#offset] !== character) return false;
    this.#offset += 1;
    return true;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#offset;
    const text = pattern.exec(this.source.text)?.[0];
    this.#offset += text?.length ?? 0;
    return text;
  }

  #refuse(expected: Text): never {
    const code = this.source.text.codePointAt(this.#offset);
    const got = code === undefined ? theEnd : same(JSON.stringify(String.fromCodePoint(code)));
    throw new Refused(
      text(`expected ${expected.en}, got ${got.en}`, spaced`${got.ja}ではなく${expected.ja}が必要です`),
      this.#offset,
    );
  }
}
