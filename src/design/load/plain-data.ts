import { types } from "node:util";
import type { Issue, Path } from "../../issues/issue.ts";
import { same, text, type Text } from "../../text/text.ts";
import { aFunction, aPromise, issueAt, reasonOf, tooDeep } from "./problems.ts";
import type { Place } from "./places.ts";

type Locate = (path: Path) => Issue["position"];

const DEEPEST = 200;
/** More than any design has; fewer than makes later stages slow. */
const MOST_VALUES = 1_000_000;

/** Everything in `raw` that JSON could not hold. Absent and `undefined` are the same. */
export function plainDataIssues(raw: unknown, locate: Locate, fallback: Place): Issue[] {
  return new PlainDataCheck(locate, fallback).run(raw);
}

class PlainDataCheck {
  readonly #issues: Issue[] = [];
  readonly #open = new Set<object>();
  /** Finished objects with the number of values in them: shared objects are looked at once. */
  readonly #sizes = new Map<object, number>();

  constructor(
    readonly locate: Locate,
    readonly fallback: Place,
  ) {}

  run(raw: unknown): Issue[] {
    const size = this.#visit(raw, []);
    if (size > MOST_VALUES) this.#report(text(`more than ${MOST_VALUES} values`, `${MOST_VALUES} 個を超える値`), []);
    return this.#issues;
  }

  #visit(value: unknown, path: Path): number {
    if (typeof value !== "object" || value === null) {
      const got = notPlain(value);
      if (got !== undefined) this.#report(got, path);
      return 1;
    }
    // What it answers may change, or throw.
    if (types.isProxy(value)) return this.#report(text("a Proxy", "Proxy"), path);
    if (this.#open.has(value)) return this.#report(text("a cycle", "循環する参照"), path);
    const known = this.#sizes.get(value);
    if (known !== undefined) return known;
    const got = notPlainObject(value);
    if (got !== undefined) return this.#report(got, path);
    if (path.length >= DEEPEST) return this.#report(tooDeep(DEEPEST), path);
    this.#open.add(value);
    const size = 1 + (Array.isArray(value) ? this.#elements(value, path) : this.#members(value, path));
    this.#open.delete(value);
    this.#sizes.set(value, size);
    return size;
  }

  #elements(array: readonly unknown[], path: Path): number {
    let size = 0;
    for (let index = 0; index < array.length; index++) {
      const element = array[index];
      if (element === undefined) this.#report(same("undefined"), [...path, index]);
      else size += this.#visit(element, [...path, index]);
    }
    return size;
  }

  #members(object: object, path: Path): number {
    let size = 0;
    if (Object.getOwnPropertySymbols(object).length > 0) this.#report(text("a symbol as key", "シンボルのキー"), path);
    for (const key of Object.keys(object)) {
      try {
        const member = (object as Record<string, unknown>)[key];
        if (member !== undefined) size += this.#visit(member, [...path, key]);
      } catch (thrown) {
        this.#report(text("a getter that throws", "エラーになるゲッター"), [...path, key], reasonOf(thrown));
      }
    }
    return size;
  }

  #report(got: Text, path: Path, quoted?: string): number {
    const facts = { got, ...(quoted !== undefined && { quoted }) };
    const position = this.locate(path);
    this.#issues.push({ ...issueAt("not-plain-data", facts, this.fallback, path), ...(position && { position }) });
    return 1;
  }
}

function notPlain(value: unknown): Text | undefined {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? undefined : same(String(value));
    case "function":
      return aFunction;
    case "symbol":
      return text("a symbol", "シンボル");
    case "bigint":
      return same("bigint");
    case "undefined":
      return same("undefined");
    default:
      return undefined;
  }
}

function notPlainObject(value: object): Text | undefined {
  if (Array.isArray(value)) return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  // `Object.prototype` of any realm is the one prototype that has none itself.
  if (prototype === null || Object.getPrototypeOf(prototype) === null) return undefined;
  return value instanceof Promise ? aPromise : classOf(prototype);
}

function classOf(prototype: unknown): Text {
  const { constructor } = prototype as { constructor?: unknown };
  return typeof constructor === "function" && constructor.name !== "" && constructor !== Object
    ? text(`an object of class ${constructor.name}`, `クラス ${constructor.name} のオブジェクト`)
    : text("an object with a prototype", "プロトタイプのあるオブジェクト");
}
