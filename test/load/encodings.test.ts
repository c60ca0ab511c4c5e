import { expect, test } from "vitest";
import { at, load, problems } from "./fixture.ts";

const yaml = (title: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from('name: demo\n# 設計\ntitle: "'), title, Buffer.from('"\n')]);
const notUtf8 = "the file is not in UTF-8 (perhaps in Shift_JIS or Latin-1); save it as UTF-8";

test("encodings other than UTF-8 are refused at the first line that shows it", async () => {
  const shiftJis = yaml(Buffer.from([0x90, 0xdd, 0x8c, 0x76]));
  const latin1 = yaml(Buffer.from("caf\u00e9", "latin1"));
  for (const text of [shiftJis, latin1])
    expect(await problems({ "sekkei.config.yaml": text })).toEqual([
      `sekkei.config.yaml:3:1 | unreadable-config | ${notUtf8}`,
    ]);
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("name: demo\n", "utf16le")]);
  expect(await problems({ "sekkei.config.json": utf16 })).toEqual([
    "sekkei.config.json:1:1 | unreadable-config | the file is in UTF-16; save it as UTF-8",
  ]);
});

test("what a design imports is told where it is imported", async () => {
  const files = {
    "sekkei.config.ts": 'export const a = 1;\nimport "./title.ts";\nexport default {};\n',
    "title.ts": Buffer.from('export const title = "caf\u00e9";', "latin1"),
  };
  expect(await problems(files)).toEqual([`sekkei.config.ts:2:8 | syntax-error | "./title.ts": ${notUtf8}`]);
});

test("UTF-8 with a byte order mark, and a half character at the end of a line, are what they are", async () => {
  const design = await load({ "sekkei.config.yaml": "\uFEFFname: 設計\n" });
  expect(at(design, ["name"])).toBe("sekkei.config.yaml:1:7");
  const cut = Buffer.from("name: 設計\n").subarray(0, -2);
  expect(await problems({ "sekkei.config.yaml": Buffer.concat([cut, Buffer.from("\n")]) })).toEqual([
    `sekkei.config.yaml:1:1 | unreadable-config | ${notUtf8}`,
  ]);
});

test("keys that an object of a script has twice", async () => {
  const ts = (text: string) => problems({ "sekkei.config.ts": text });
  expect(
    await ts(
      `export default {\n  components: { db: { kind: "postgres" }, api: {} },\n  "components": {},\n  1: 2, "1": 3,\n};`,
    ),
  ).toEqual([
    'sekkei.config.ts:3:3 | syntax-error | the key "components" is written twice',
    'sekkei.config.ts:4:9 | syntax-error | the key "1" is written twice',
  ]);
  expect(await ts(`const a = () => ({ b: 1, b() { return 2; } });\nexport default { a: 1 };`)).toEqual([
    'sekkei.config.ts:1:26 | syntax-error | the key "b" is written twice',
  ]);
});

test("keys that only look so", async () => {
  const base = "const base = { a: 1 }; const k = 'a';";
  const design = await load({
    "sekkei.config.ts": `${base}\nexport default { a: 2, ...base, a: 3, [k]: 4, b: { get c() { return 1; }, set c(x) {} }, d: { a: 1 } };`,
  });
  expect(design.raw).toEqual({ a: 4, b: { c: 1 }, d: { a: 1 } });
});
