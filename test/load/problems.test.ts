import { expect, test } from "vitest";
import { problems } from "./fixture.ts";

const ts = (text: string, others: Record<string, string> = {}) => problems({ "sekkei.config.ts": text, ...others });

test("syntax errors of every file", async () => {
  expect(
    await ts(`import "./other";\nimport "./bad";\nexport default {\n  "😀": 1, a: ;\n};\n`, {
      "bad.ts": "let = =",
      "other.ts": "",
    }),
  ).toEqual([
    "sekkei.config.ts:4:15 | syntax-error | this is not valid TypeScript | Unexpected token",
    "bad.ts:1:7 | syntax-error | this is not valid TypeScript | Unexpected token",
  ]);
  expect(
    await ts(`import "./one";\nimport { x } from "./two";\nimport y from "./three";\nexport default { x, y };`, {
      "one.ts": "export const a = {\n  b: ;",
      "two.ts": "export const x = [1;\n",
    }),
  ).toEqual([
    'sekkei.config.ts:3:15 | syntax-error | cannot find "./three"',
    "one.ts:2:6 | syntax-error | this is not valid TypeScript | Unexpected token",
    expect.stringMatching(/^two.ts:1:\d+ \| syntax-error/) as string,
  ]);
});

test("what only esbuild finds, at the place in the user's text", async () => {
  expect(await ts(`const 計 = { a: [1] }, b = await 計;\nexport default { b };`)).toEqual([
    "sekkei.config.ts:1:27 | syntax-error | a design cannot wait: top-level await is not supported",
  ]);
  expect(await ts(`const a = { "😀": [] }; const a = {};\nexport default {};`)).toEqual([
    'sekkei.config.ts:1:31 | syntax-error | this is not valid TypeScript | The symbol "a" has already been declared',
  ]);
});

test("names that a module does not export", async () => {
  expect(await ts(`import { sytem } from "sekkei";\nexport default sytem({});`)).toEqual([
    'sekkei.config.ts:2:16 | syntax-error | "sekkei" has no export "sytem"',
  ]);
  expect(
    await ts(`import { bse } from "./base";\nexport default { ...bse };`, { "base.ts": "export const base = {};" }),
  ).toEqual(['sekkei.config.ts:2:21 | syntax-error | "./base" has no export "bse"']);
});

test("thrown errors: message and the top-most place of the user's", async () => {
  expect(await ts(`const a: any = undefined;\nexport default { "😀": [{ x: 1 }], name: a.b.c };`)).toEqual([
    "sekkei.config.ts:2:44 | design-threw | Cannot read properties of undefined (reading 'b')",
  ]);
  expect(
    await ts(`import { port } from "./lib/port";\n\nexport default { port: port({ value: "x" }) };`, {
      "lib/port.ts":
        "interface Value { value: string }\n\nexport function port({ value }: Value): number {\n  const all = [value, { value }]; throw new Error(`no port: ${all.length}`);\n}\n",
    }),
  ).toEqual(["lib/port.ts:4:41 | design-threw | no port: 2"]);
  expect(await ts(`\nexport default { a: JSON.parse("{") };`)).toEqual([
    expect.stringMatching(/^sekkei.config.ts:2:26 \| design-threw \| .*JSON/) as string,
  ]);
  expect(await ts(`export default [1];\nthrow "words";`)).toEqual(["sekkei.config.ts:1:1 | design-threw | words"]);
  expect(await ts(`import x from "not-installed-anywhere";\nexport default { x };`)).toEqual([
    "sekkei.config.ts:1:15 | design-threw | Cannot find module 'not-installed-anywhere'",
  ]);
});

test("messages show no trace of the instrumentation", async () => {
  const reasons = async (expression: string) =>
    (
      await ts(`import { a } from "./a";\nexport default { x: ${expression} };`, {
        "a.ts": "export const a: any = {};",
      })
    ).map((line) => line.split(" | ")[2]);
  expect(await reasons("a()")).toEqual(["a is not a function"]);
  expect(await reasons("a.b()")).toEqual(["a.b is not a function"]);
  expect(await reasons("[1].nope()")).toEqual(["{...}.nope is not a function"]);
  expect(await reasons("[...a]")).toEqual([expect.stringMatching(/^what is spread .*iterable/) as string]);
  expect(await reasons("(() => { undeclared = 1; })()")).toEqual(["undeclared is not defined"]);
});

test("no default export", async () => {
  expect(await ts(`export const a = 1, b = { c: 1 };`)).toEqual([
    "sekkei.config.ts:1:1 | no-default-export | the file has only named exports: a, b",
  ]);
  expect(await ts(``)).toEqual(["sekkei.config.ts:1:1 | no-default-export | the file has no export"]);
  expect(await ts(`\nexport default () => ({});`)).toEqual([
    "sekkei.config.ts:2:16 | no-default-export | the default export is a function",
  ]);
  expect(await ts(`export default Promise.resolve({});`)).toEqual([
    "sekkei.config.ts:1:16 | no-default-export | the default export is a promise",
  ]);
  expect(await ts(`export default undefined;`)).toEqual([
    "sekkei.config.ts:1:16 | no-default-export | the default export is undefined",
  ]);
});

test("not plain data: all of it at once, with path and place", async () => {
  expect(
    await ts(`const loop: any = { a: 1 };
loop.self = loop;
class Box { x = 1 }
const shared = { s: [1] };
export default {
  when: new Date(0), call() {}, big: 1n, nan: NaN, list: [1, Infinity, , Symbol("x")],
  box: new Box(), map: new Map(), ok: { none: undefined, nil: null }, shared, twice: shared,
  loop, later: Promise.resolve(1), get bad() { throw new Error("no") }, get good() { return { z: /x/ } },
};
`),
  ).toEqual([
    "sekkei.config.ts:6:9 | not-plain-data | an object of class Date | when",
    "sekkei.config.ts:6:22 | not-plain-data | a function | call",
    "sekkei.config.ts:6:38 | not-plain-data | bigint | big",
    "sekkei.config.ts:6:47 | not-plain-data | NaN | nan",
    "sekkei.config.ts:6:62 | not-plain-data | Infinity | list.1",
    "sekkei.config.ts:6:58 | not-plain-data | undefined | list.2",
    "sekkei.config.ts:6:74 | not-plain-data | a symbol | list.3",
    "sekkei.config.ts:7:8 | not-plain-data | an object of class Box | box",
    "sekkei.config.ts:7:24 | not-plain-data | an object of class Map | map",
    "sekkei.config.ts:1:19 | not-plain-data | a cycle | loop.self",
    "sekkei.config.ts:8:16 | not-plain-data | a promise | later",
    "sekkei.config.ts:8:36 | not-plain-data | a getter that throws | no | bad",
    "sekkei.config.ts:8:98 | not-plain-data | an object of class RegExp | good.z",
  ]);
});

test("too deep and too many", async () => {
  expect(await ts(`let a: any = {};\nfor (let i = 0; i < 1000; i++) a = { a };\nexport default a;`)).toEqual([
    expect.stringMatching(/nesting deeper than 200/) as string,
  ]);
  expect(await ts(`let a: any = [1];\nfor (let i = 0; i < 40; i++) a = [a, a];\nexport default a;`)).toEqual([
    "sekkei.config.ts:3:16 | not-plain-data | more than 1000000 values",
  ]);
});

test("files that cannot be read", async () => {
  expect(await problems({ "sekkei.config.toml": "" })).toEqual([
    'sekkei.config.toml:1:1 | unreadable-config | no design is written in ".toml" files',
  ]);
  expect(await ts(`import "./x.png";`, { "x.png": "" })).toEqual([
    'sekkei.config.ts:1:8 | syntax-error | cannot import a ".png" file',
  ]);
});
