import type { Issue } from "../../issues/issue.ts";
import { setMember, type ReadData } from "./document.ts";
import type { MemberPlace, Place, Places } from "./places.ts";
import { syntaxError } from "./problems.ts";
import type { Source } from "./source.ts";

const SPACE = /[ \t\r\n]*/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![\w.$+-])/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y; // eslint-disable-line no-control-regex -- JSON forbids exactly these characters
const DEEPEST = 200;

/** Reads strict JSON (RFC 8259), refusing duplicate keys. Stops at the first error. */
export function readJson(source: Source, places: Places): ReadData {
  const reader = new JsonReader(source, places);
  try {
    const { raw, root } = reader.read();
    return { raw, root, issues: reader.duplicates };
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    const root = { source, offset: thrown.offset };
    return { raw: null, root, issues: [syntaxError(thrown.message, root)] };
  }
}

class Refused extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
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
    if (this.#offset < this.source.text.length) this.#refuse("the end of the file");
    return { raw, root };
  }

  #value(depth: number): unknown {
    this.#space();
    if (depth > DEEPEST) throw new Refused(`nesting deeper than ${DEEPEST}`, this.#offset);
    const first = this.source.text[this.#offset];
    if (first === "{") return this.#object(depth);
    if (first === "[") return this.#array(depth);
    const text = first === '"' ? this.#string("a string") : this.#match(LITERAL);
    return text === undefined ? this.#refuse("a value") : (JSON.parse(text) as unknown);
  }

  #object(depth: number): object {
    const object = {};
    const members = new Map<string, MemberPlace>();
    this.places.record(object, { start: this.#here(), members });
    this.#sequence("}", () => {
      const key = this.#here();
      const name = JSON.parse(this.#string("a key in double quotes")) as string;
      if (members.has(name)) this.duplicates.push(syntaxError(`duplicate key "${name}"`, key));
      this.#space();
      if (!this.#take(":")) this.#refuse('":"');
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
      if (!this.#take(",")) this.#refuse(`"," or "${close}"`);
    }
  }

  #string(expected: string): string {
    const text = this.#match(STRING);
    if (text !== undefined) return text;
    if (this.source.text[this.#offset] === '"') throw new Refused("string is not ended or not valid", this.#offset);
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

  #refuse(expected: string): never {
    const code = this.source.text.codePointAt(this.#offset);
    const got = code === undefined ? "the end of the file" : JSON.stringify(String.fromCodePoint(code));
    throw new Refused(`expected ${expected}, got ${got}`, this.#offset);
  }
}
