import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { loadDesign } from "../../src/design/load/load.ts";
import type { Host } from "../../src/design/load/host.ts";
import type { Path } from "../../src/issues/issue.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const key = fc.string({ unit: "grapheme", maxLength: 8 }).filter((name) => !["__proto__", "$schema"].includes(name));
const { design } = fc.letrec<{ json: Json; design: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.string({ unit: "grapheme" }),
    fc.array(tie("json"), { maxLength: 4 }),
    fc.dictionary(key, tie("json"), { maxKeys: 4, noNullPrototype: true }),
  ),
  design: fc.dictionary(key, tie("json"), { maxKeys: 5, noNullPrototype: true }),
}));

interface Mark {
  readonly path: Path;
  readonly key: boolean;
  readonly text: string;
}

/** Every key and value of a design with the JSON that stands at its place. */
function marks(value: Json, path: Path = []): Mark[] {
  const own = { path, key: false, text: JSON.stringify(value) };
  if (typeof value !== "object" || value === null) return [own];
  const members = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [
    { ...own, text: Array.isArray(value) ? "[" : "{" },
    ...members.flatMap(([step, member]) => [
      ...(typeof step === "string" ? [{ path: [...path, step], key: true, text: JSON.stringify(step) }] : []),
      ...marks(member, [...path, step]),
    ]),
  ];
}

/** JSON with random space between the tokens, which is TypeScript and YAML flow style too. */
function spaced(value: Json, spaces: readonly string[]): string {
  let next = 0;
  const space = () => spaces[next++ % spaces.length] ?? "";
  const render = (one: Json): string => {
    if (typeof one !== "object" || one === null) return JSON.stringify(one);
    const members = Array.isArray(one)
      ? one.map((member) => space() + render(member) + space())
      : Object.entries(one).map(([name, member]) => `${space()}${JSON.stringify(name)}:${space()} ${render(member)}`);
    return Array.isArray(one) ? `[${members.join(",")}]` : `{${members.join(",")}${space()}}`;
  };
  return render(value);
}

async function check(file: string, text: string, value: Json): Promise<void> {
  const host: Host = {
    cwd: "/work",
    readFile: () => Promise.resolve(text),
    exists: () => Promise.resolve(true),
    requireFrom: () => () => undefined,
  };
  const loaded = await loadDesign(file, { host });
  expect(loaded.raw).toEqual(value);
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  for (const mark of marks(value)) {
    const position = loaded.locate(mark.path, { key: mark.key });
    const line = lines[(position?.line ?? 0) - 1] ?? "";
    const here = line.slice((position?.column ?? 0) - 1, (position?.column ?? 0) - 1 + mark.text.length);
    expect([mark, here]).toEqual([mark, mark.text]);
  }
}

const space = fc.array(fc.constantFrom("", " ", "\n ", "\r\n   "), { minLength: 1 });

test.each([
  ["a.json", "", ""],
  ["a.yaml", "# 設計 😀\n", "\n"],
  ["a.ts", 'const a = [{ "😀": 1 }];\nexport default /* 😀 */ ', " as const;\n"],
  ["a.mjs", "export default(", ")"],
])("%s: the data, and the text of every key and value at its place", async (file, before, after) => {
  await fc.assert(
    fc.asyncProperty(design, space, (value, spaces) => check(file, before + spaced(value, spaces) + after, value)),
    { numRuns: file.endsWith("s") ? 60 : 200 },
  );
});

test("block YAML: the data, and every key at its place", async () => {
  await fc.assert(
    fc.asyncProperty(design, async (value) => {
      const text = stringify(value, {
        defaultKeyType: "QUOTE_DOUBLE",
        defaultStringType: "QUOTE_DOUBLE",
        lineWidth: 0,
      });
      const host = {
        cwd: "/",
        readFile: () => Promise.resolve(text),
        exists: () => Promise.resolve(true),
        requireFrom: () => () => 0,
      };
      const loaded = await loadDesign("a.yaml", { host });
      expect(loaded.raw).toEqual(value);
      const lines = text.split("\n");
      for (const { path } of marks(value).filter((mark) => mark.key)) {
        const { line, column } = loaded.locate(path, { key: true }) ?? { line: 0, column: 0 };
        expect(lines[line - 1]?.slice(column - 1).replace(/^\? /, "")).toMatch(/^"/);
      }
    }),
    { numRuns: 200 },
  );
});
