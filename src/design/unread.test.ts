import { describe, expect, it } from "vitest";
import type { Issue } from "../issues/issue.ts";
import { checkAll, checkEach, ifRead, refuse, setField, unread, withUnread, workedOut } from "./unread.ts";

const found = (name: string): Issue => ({ code: "conflict", path: [name], facts: {} }) as unknown as Issue;
/** Its value; `unread` where reading ends the check. */
const at = (holder: object, key: string | number): unknown =>
  ifRead(() => ({ value: (holder as Record<string | number, unknown>)[key] }))?.value ??
  (Object.hasOwn(holder, key) ? unread : "absent");

describe("what cannot be known", () => {
  it("ends the check that reads it, and no other", () => {
    expect(ifRead((): number => refuse())).toBeUndefined();
    expect(ifRead(() => 5)).toBe(5);
    expect(
      checkAll(
        () => [found("a")],
        refuse,
        () => [found("b")],
      ).map(({ path }) => path),
    ).toEqual([["a"], ["b"]]);
  });

  it("hides no fault of a check itself", () => {
    const fault = (): readonly Issue[] => {
      throw new TypeError("a fault");
    };
    expect(() => ifRead(fault)).toThrow("a fault");
    expect(() => checkAll(fault)).toThrow("a fault");
  });

  it("is left out of a list or an object, whose other items are checked", () => {
    const list = withUnread(["a", "b", "c"], [1]);
    expect(checkEach(list, (item, index) => [found(`${index} ${item}`)]).map(({ path }) => path[0])).toEqual([
      "0 a",
      "2 c",
    ]);
    const record = withUnread({ a: 1, b: 2 }, ["a"]);
    expect(checkEach(record, (item, key) => [found(`${key} ${item}`)]).map(({ path }) => path[0])).toEqual(["b 2"]);
  });
});

describe("a field", () => {
  it("is there, whether known or not, and can be set anew", () => {
    const holder = {};
    setField(holder, "known", 1);
    setField(holder, "unknown", unread);
    expect(Object.keys(holder)).toEqual(["known", "unknown"]);
    expect([at(holder, "known"), at(holder, "unknown")]).toEqual([1, unread]);
    setField(holder, "known", unread);
    setField(holder, "unknown", 2);
    expect([at(holder, "known"), at(holder, "unknown")]).toEqual([unread, 2]);
    (holder as { unknown: number }).unknown = 3;
    expect(at(holder, "unknown")).toBe(3);
  });
});

describe("a copy in which a place cannot be known", () => {
  const data = { db: { size: 1, tags: ["a", "b"] }, name: "x" };

  it("differs there alone, and leaves the data as it was", () => {
    const copy = withUnread(data, ["db", "size"]);
    expect([at(copy.db, "size"), at(copy.db, "tags"), at(copy, "name")]).toEqual([unread, ["a", "b"], "x"]);
    expect(data.db.size).toBe(1);
  });

  it("reaches into lists, which stay lists", () => {
    const { tags } = withUnread(data, ["db", "tags", 0]).db;
    expect([Array.isArray(tags), tags.length, at(tags, 0), at(tags, 1)]).toEqual([true, 2, unread, "b"]);
  });

  it("keeps what could not be known before", () => {
    const copy = withUnread(withUnread(data, ["name"]), ["db", "size"]);
    expect([at(copy, "name"), at(copy.db, "size")]).toEqual([unread, unread]);
    const deeper = withUnread(withUnread(data, ["db"]), ["db", "size"]);
    expect(at(deeper, "db")).toBe(unread);
  });

  it("makes no place that is not there, but the last", () => {
    expect(Object.keys(withUnread(data, ["other", "size"]))).toEqual(["db", "name"]);
    expect(at(withUnread(data, ["other"]), "other")).toBe(unread);
    expect(withUnread(5, ["a"])).toBe(5);
    expect(withUnread(null, ["a"])).toBeNull();
    expect(withUnread(data, [])).toBe(data);
  });
});

describe("what is worked out", () => {
  it("cannot be known where it follows from what cannot, and is not there where it is undefined", () => {
    const made = workedOut<{ known: number; unknown: number; nothing?: number }>({
      known: () => 1,
      unknown: refuse,
      nothing: () => undefined,
    });
    expect(Object.keys(made)).toEqual(["known", "unknown"]);
    expect([at(made, "known"), at(made, "unknown")]).toEqual([1, unread]);
  });
});
