import type { Issue, Path } from "../../issues/issue.ts";
import { issueAt, reasonOf } from "./problems.ts";
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
    if (size > MOST_VALUES) this.#report(`more than ${MOST_VALUES} values`, []);
    return this.#issues;
  }

  #visit(value: unknown, path: Path): number {
    if (typeof value !== "object" || value === null) {
      const got = notPlain(value);
      if (got !== undefined) this.#report(got, path);
      return 1;
    }
    if (this.#open.has(value)) return this.#report("a cycle", path);
    const known = this.#sizes.get(value);
    if (known !== undefined) return known;
    const got = notPlainObject(value);
    if (got !== undefined) return this.#report(got, path);
    if (path.length >= DEEPEST) return this.#report(`nesting deeper than ${DEEPEST}`, path);
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
      if (element === undefined) this.#report("undefined", [...path, index]);
      else size += this.#visit(element, [...path, index]);
    }
    return size;
  }

  #members(object: object, path: Path): number {
    let size = 0;
    if (Object.getOwnPropertySymbols(object).length > 0) this.#report("a symbol as key", path);
    for (const key of Object.keys(object)) {
      try {
        const member = (object as Record<string, unknown>)[key];
        if (member !== undefined) size += this.#visit(member, [...path, key]);
      } catch (thrown) {
        this.#report(`a getter that throws: ${reasonOf(thrown)}`, [...path, key]);
      }
    }
    return size;
  }

  #report(got: string, path: Path): number {
    const position = this.locate(path);
    this.#issues.push({ ...issueAt("not-plain-data", { got }, this.fallback, path), ...(position && { position }) });
    return 1;
  }
}

function notPlain(value: unknown): string | undefined {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? undefined : String(value);
    case "function":
      return "a function";
    case "symbol":
      return "a symbol";
    case "bigint":
      return "a bigint";
    case "undefined":
      return "undefined";
    default:
      return undefined;
  }
}

function notPlainObject(value: object): string | undefined {
  if (Array.isArray(value)) return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  // `Object.prototype` of any realm is the one prototype that has none itself.
  if (prototype === null || Object.getPrototypeOf(prototype) === null) return undefined;
  return value instanceof Promise ? "a promise" : `a ${className(prototype)}`;
}

function className(prototype: unknown): string {
  const { constructor } = prototype as { constructor?: unknown };
  return typeof constructor === "function" && constructor.name !== "" && constructor !== Object
    ? constructor.name
    : "object with a prototype";
}
