import { expect, test } from "vitest";
import { at, load, problems } from "./fixture.ts";

test("YAML: places, aliases, numbers as keys", async () => {
  const design = await load({
    "sekkei.config.yaml": `# 設計
name: "😀" # words
$schema: ./schema.json
base: &base
  port: 80
  list: [1, { a: 2 }]
components:
  api: *base
  other:
    <<x: 1
    8080: yes
    empty:
  seq:
    - &s one
    - *s
    - k: v
budget:
  $each: { dev: $70, prod: $570 }
`,
  });
  const f = "sekkei.config.yaml";
  const base = { port: 80, list: [1, { a: 2 }] };
  expect(design.raw).toEqual({
    name: "😀",
    base,
    components: { api: base, other: { "<<x": 1, 8080: "yes", empty: null }, seq: ["one", "one", { k: "v" }] },
    budget: { $each: { dev: "$70", prod: "$570" } },
  });
  expect(at(design, [])).toBe(`${f}:2:1`);
  expect(at(design, ["name"])).toBe(`${f}:2:7`);
  expect(at(design, ["base"])).toBe(`${f}:5:3`);
  expect(at(design, ["base", "list", 1, "a"])).toBe(`${f}:6:18`);
  expect(at(design, ["components", "api"])).toBe(`${f}:8:8`);
  expect(at(design, ["components", "api", "port"])).toBe(`${f}:5:9`);
  expect(at(design, ["components", "api", "nothing"])).toBe(`${f}:8:8`);
  expect(at(design, ["components", "other", 8080], true)).toBe(`${f}:11:5`);
  expect(at(design, ["components", "other", "empty"])).toBe(`${f}:12:11`);
  expect(at(design, ["components", "seq", 1])).toBe(`${f}:15:7`);
  expect(at(design, ["components", "seq", 2, "k"])).toBe(`${f}:16:10`);
  expect(at(design, ["budget", "$each", "prod"], true)).toBe(`${f}:18:22`);
});

test("YAML: CRLF, byte order mark, empty file", async () => {
  const design = await load({ "sekkei.config.yml": "\uFEFFa: 1\r\nb:\r\n  - c: 2\r\n" });
  expect(at(design, ["a"])).toBe("sekkei.config.yml:1:4");
  expect(at(design, ["b", 0, "c"])).toBe("sekkei.config.yml:3:8");
  expect((await load({ "a.yaml": "" })).raw).toBe(null);
});

test("YAML: errors", async () => {
  const yaml = (text: string) => problems({ "a.yaml": text });
  expect(await yaml("a: 1\nb:\n  c: 1\n  c: 2\na: 2\n")).toEqual([
    'a.yaml:4:3 | syntax-error | the key "c" is written twice',
    'a.yaml:5:1 | syntax-error | the key "a" is written twice',
  ]);
  expect(await yaml('a: "x\nb: [1, }\nc: 2\n')).not.toEqual([]);
  expect(await yaml("a: [1, 2\nb: }\n")).toHaveLength(2);
  expect(await yaml("a: *no\nb: !own 1\n")).toEqual([
    "a.yaml:2:4 | syntax-error | this is not valid YAML | Unresolved tag: !own",
  ]);
  expect(await yaml("a: *no\nb:\n  - *none\n")).toEqual([
    'a.yaml:1:4 | syntax-error | no anchor "&no" before this alias',
    'a.yaml:3:5 | syntax-error | no anchor "&none" before this alias',
  ]);
  expect(await yaml("a: &a { x: 1 }\nb:\n  <<: *a\n")).toEqual([
    expect.stringMatching(/^a.yaml:3:3 .*merge/) as string,
  ]);
  expect(await yaml("a: &a\n  b: *a\nc: .nan\n")).toEqual([
    "a.yaml:2:6 | not-plain-data | a cycle | a.b",
    "a.yaml:3:4 | not-plain-data | NaN | c",
  ]);
  expect(await yaml("a: 1\n---\nb: 2\n")).toEqual([expect.stringMatching(/^a.yaml:2:1 \| syntax-error/) as string]);
  expect(await yaml("[".repeat(20_000))).toEqual([
    expect.stringMatching(/syntax-error \| nesting is too deep/) as string,
  ]);
  expect(await yaml("? [1]\n: 2\n")).toEqual(["a.yaml:1:3 | syntax-error | a key must be a word or a string"]);
  const laughs = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(", ")}]\n`);
  expect(await yaml(`a0: &a0 [1]\n${laughs.join("")}`)).toEqual([
    "a.yaml:1:1 | not-plain-data | more than 1000000 values",
  ]);
});

test("JSON: tabs, escapes, schema", async () => {
  const design = await load({
    "sekkei.config.json": `{\r\n\t"$schema": "x",\r\n\t"a\\u0062": [\t1,\t"\\ud83d\\ude00/\\/" ,{"😀":"😀","n":-1.5e3}],\r\n\t"__proto__": {"x": null}\r\n}\r\n`,
  });
  const f = "sekkei.config.json";
  expect(JSON.stringify(design.raw)).toBe('{"ab":[1,"😀//",{"😀":"😀","n":-1500}],"__proto__":{"x":null}}');
  expect(at(design, [])).toBe(`${f}:1:1`);
  expect(at(design, ["ab"], true)).toBe(`${f}:3:2`);
  expect(at(design, ["ab", 0])).toBe(`${f}:3:15`);
  expect(at(design, ["ab", 2, "n"])).toBe(`${f}:3:52`);
  expect(at(design, ["__proto__", "x"])).toBe(`${f}:4:21`);
});

test("JSON: errors", async () => {
  const json = (text: string) => problems({ "a.json": text });
  expect(await json('{"a": 1,\n "b": {"c": 1, "c": 2}, "a": 3}')).toEqual([
    'a.json:2:16 | syntax-error | the key "c" is written twice',
    'a.json:2:25 | syntax-error | the key "a" is written twice',
  ]);
  expect(await json("{ a: 1 }")).toEqual(['a.json:1:3 | syntax-error | expected a key in double quotes, got "a"']);
  expect(await json('{ "a": 1, }')).toEqual(['a.json:1:11 | syntax-error | expected a key in double quotes, got "}"']);
  expect(await json("[1 2]")).toEqual(['a.json:1:4 | syntax-error | expected "," or "]", got "2"']);
  expect(await json("[01]")).toEqual(['a.json:1:2 | syntax-error | expected a value, got "0"']);
  expect(await json('["a\nb"]')).toEqual(["a.json:1:2 | syntax-error | the string is not ended or not valid"]);
  expect(await json("")).toEqual(["a.json:1:1 | syntax-error | expected a value, got the end of the file"]);
  expect(await json("{} x")).toEqual(['a.json:1:4 | syntax-error | expected the end of the file, got "x"']);
  expect(await json("[".repeat(100_000))).toEqual(["a.json:1:202 | syntax-error | nesting deeper than 200"]);
});
