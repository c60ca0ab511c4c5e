import { describe, expect, test } from "vitest";
import { insertMember, replaceLiteral, withEdit } from "./fix.ts";

const at = (text: string, file = "sekkei.config.ts") => {
  const offset = text.indexOf("§");
  const before = text.slice(0, offset).split("\n");
  return {
    text: text.replace("§", ""),
    position: { file, line: before.length, column: (before.at(-1) ?? "").length + 1 },
  };
};

describe("replaceLiteral", () => {
  test.each([
    ['{ a: §"6d", b: 1 }', "7d", '{ a: "7d", b: 1 }'],
    ["{\n  a: §'6d',\n}", "7d", '{\n  a: "7d",\n}'],
    ["{\r\n  a: §false }", true, "{\r\n  a: true }"],
    ["{ a: §1_000 // so\n}", 2, "{ a: 2 // so\n}"],
    ["[§1, 2]", 3, "[3, 2]"],
  ])("%j", (text, value, expected) => {
    const { text: source, position } = at(text);
    expect(replaceLiteral(source, position, value)).toBe(expected);
  });

  test.each(["{ a: §days(6) }", "{ a: §1 + 2 }", '{ a: §"6" + "d" }', "{ a: §`6d` }", "{ a: §keep }", "{ a: §{} }"])(
    "%j is computed",
    (text) => {
      const { text: source, position } = at(text);
      expect(replaceLiteral(source, position, 1)).toBeUndefined();
    },
  );

  test("YAML has bare words", () => {
    const { text, position } = at("a:\n  b: §6d # days\n", "sekkei.config.yaml");
    expect(replaceLiteral(text, position, "7d")).toBe('a:\n  b: "7d" # days\n');
  });
});

describe("insertMember", () => {
  test.each([
    ['db: §{ kind: "x" }', 'db: { retain: 7, kind: "x" }'],
    ["db: §{kind}", "db: { retain: 7, kind}"],
    ["db: §{}", "db: { retain: 7 }"],
    ['db: §{\n    kind: "x",\n  }', 'db: {\n    retain: 7,\n    kind: "x",\n  }'],
  ])("%j", (text, expected) => {
    const { text: source, position } = at(text);
    expect(insertMember(source, position, "retain", 7)).toBe(expected);
  });

  test("JSON quotes its keys; what is no object takes none", () => {
    const { text, position } = at('§{ "kind": 1 }', "sekkei.config.json");
    expect(insertMember(text, position, "retain", 7)).toBe('{ "retain": 7, "kind": 1 }');
    const other = at("§make()");
    expect(insertMember(other.text, other.position, "retain", 7)).toBeUndefined();
  });
});

test("withEdit changes one value and needs its object", () => {
  const shared = { retain: 1 };
  expect(withEdit({ a: shared, b: [shared] }, { path: ["b", 0, "retain"], value: 2 })).toEqual({
    a: { retain: 1 },
    b: [{ retain: 2 }],
  });
  expect(withEdit({ a: {} }, { path: ["a", "b"], value: 1 })).toEqual({ a: { b: 1 } });
  expect(withEdit({ a: {} }, { path: ["a", "b", "c"], value: 1 })).toBeUndefined();
});
