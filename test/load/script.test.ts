import { join } from "node:path";
import { expect, test } from "vitest";
import { at, load } from "./fixture.ts";

test("literals: every key and value at its place", async () => {
  const design = await load({
    "sekkei.config.ts": `import { each, system } from "sekkei";

export default system({
  name: "todo",
  requirements: { availability: "99.9%", budget: each({ dev: "$70", prod: "$570" }) },
  components: {
    api: { kind: "service", "port": 8000, instances: [1, [2, { deep: true }]] },
  },
});
`,
  });
  expect(design.file).toBe("sekkei.config.ts");
  expect(design.raw).toEqual({
    name: "todo",
    requirements: { availability: "99.9%", budget: { $each: { dev: "$70", prod: "$570" } } },
    components: { api: { kind: "service", port: 8000, instances: [1, [2, { deep: true }]] } },
  });
  const f = "sekkei.config.ts";
  expect(at(design, [])).toBe(`${f}:3:16`);
  expect(at(design, ["name"])).toBe(`${f}:4:9`);
  expect(at(design, ["name"], true)).toBe(`${f}:4:3`);
  expect(at(design, ["requirements", "budget"])).toBe(`${f}:5:50`);
  expect(at(design, ["requirements", "budget", "$each"])).toBe(`${f}:5:55`);
  expect(at(design, ["requirements", "budget", "$each", "prod"])).toBe(`${f}:5:75`);
  expect(at(design, ["requirements", "budget", "$each", "prod"], true)).toBe(`${f}:5:69`);
  expect(at(design, ["components", "api", "port"], true)).toBe(`${f}:7:29`);
  expect(at(design, ["components", "api", "port"])).toBe(`${f}:7:37`);
  expect(at(design, ["components", "api", "instances", 1, 1, "deep"])).toBe(`${f}:7:70`);
  // Nothing there: the nearest ancestor.
  expect(at(design, ["components", "api", "memory"])).toBe(`${f}:7:10`);
  expect(at(design, ["components", "api", "memory", "x"], true)).toBe(`${f}:7:10`);
  expect(at(design, ["nothing", 1])).toBe(`${f}:3:16`);
  expect(at(design, ["name", "toString"])).toBe(`${f}:4:9`);
});

test("spreads hand places on; later ones and written keys win", async () => {
  const design = await load({
    "sekkei.config.ts": `import { base } from "./parts";
const more = { port: 2, zone: 3 };
const made = Object.fromEntries([["a", 1]]);
const list = [10, 20];
export default {
  api: { port: 1, ...base, ...more, zone: 4, ...made },
  list: [0, ...list, ...new Set([30]), 40],
};
`,
    "parts/index.ts": `export const base = {\n  image: "x",\n  port: 0,\n};\n`,
  });
  expect(design.raw).toEqual({
    api: { port: 2, image: "x", zone: 4, a: 1 },
    list: [0, 10, 20, 30, 40],
  });
  expect(at(design, ["api", "port"])).toBe("sekkei.config.ts:2:22");
  expect(at(design, ["api", "image"])).toBe(`${join("parts", "index.ts")}:2:10`);
  expect(at(design, ["api", "image"], true)).toBe(`${join("parts", "index.ts")}:2:3`);
  expect(at(design, ["api", "zone"])).toBe("sekkei.config.ts:6:43");
  expect(at(design, ["api", "a"])).toBe("sekkei.config.ts:6:49");
  expect(at(design, ["list", 0])).toBe("sekkei.config.ts:7:10");
  expect(at(design, ["list", 2])).toBe("sekkei.config.ts:4:19");
  expect(at(design, ["list", 3])).toBe("sekkei.config.ts:7:25");
  expect(at(design, ["list", 4])).toBe("sekkei.config.ts:7:40");
  expect(design.sources.map((path) => path.replace(/.*設計-[^/\\]*./, ""))).toEqual([
    join("parts", "index.ts"),
    "sekkei.config.ts",
  ]);
});

test("functions, loops, computed keys and recursion", async () => {
  const design = await load({
    "sekkei.config.ts": `import { system } from "sekkei";
const names = ["a", "b"] as const;
const service = (port: number) => ({
  port,
  kind: "service",
});
const assigned: Record<string, unknown> = {};
for (const name of names) assigned[name] = { kind: name };
const tree = (depth: number): unknown => ({ ...{ depth }, [\`child\${depth}\`]: depth > 0 ? tree(depth - 1) : 0 });
const config = system({
  components: Object.fromEntries(names.map((name, index) => [name, service(index)])),
  assigned,
  shared: names.map((name) => name),
  tree: tree(1),
  ["comp" + "uted"]: 1,
});
export { config as default };
`,
  });
  const f = "sekkei.config.ts";
  expect(at(design, [])).toBe(`${f}:17:10`);
  expect(at(design, ["components"])).toBe(`${f}:11:15`);
  expect(at(design, ["components", "b"])).toBe(`${f}:3:36`);
  expect(at(design, ["components", "b", "port"])).toBe(`${f}:4:3`);
  expect(at(design, ["components", "b", "kind"])).toBe(`${f}:5:9`);
  expect(at(design, ["assigned", "a"])).toBe(`${f}:8:44`);
  expect(at(design, ["assigned", "a", "kind"])).toBe(`${f}:8:52`);
  expect(at(design, ["shared", 1])).toBe(`${f}:13:11`);
  expect(design.raw).toMatchObject({ tree: { depth: 1, child1: { depth: 0, child0: 0 } } });
  expect(at(design, ["tree", "child1"], true)).toBe(`${f}:9:59`);
  expect(at(design, ["tree", "child1", "depth"])).toBe(`${f}:9:50`);
  expect(at(design, ["tree", "child1", "child0"])).toBe(`${f}:9:78`);
  expect(at(design, ["computed"])).toBe(`${f}:15:22`);
  expect(at(design, ["computed"], true)).toBe(`${f}:15:3`);
});

test("TypeScript that leaves no trace, and odd tokens around literals", async () => {
  const design = await load({
    "sekkei.config.mts": `import type { Nothing } from "./nowhere";
import { type Port, Level } from "./types.mjs";
enum Size { Small = "small" }
function one() { return{ a: 1 } }
function two() { return[1] }
let [first = [7], { x } = { x: 8 }] = [] as [number[]?, { x: number }?];
;[1].forEach(() => {})
const port: Port = <const>{ port: 80 };
export default{ one: one(), two: two(), port, size: Size.Small, level: Level, first, x,
  sat: { yes: ({ z: (1) }) , ...(0, { q: 1 }), [(0, "r")]: [...(0, [2])] } satisfies Record<string, unknown>, url: import.meta.url.slice(0, 7) } as const;
`,
    "types.mts": "export interface Port { port: number }\nexport const Level = 3;\n",
  });
  expect(design.raw).toEqual({
    one: { a: 1 },
    two: [1],
    port: { port: 80 },
    size: "small",
    level: 3,
    first: [7],
    x: 8,
    sat: { yes: { z: 1 }, q: 1, r: [2] },
    url: "file://",
  });
  expect(at(design, ["one", "a"])).toBe("sekkei.config.mts:4:29");
  expect(at(design, ["two", 0])).toBe("sekkei.config.mts:5:25");
  expect(at(design, ["port", "port"])).toBe("sekkei.config.mts:8:35");
  expect(at(design, ["sat", "yes", "z"])).toBe("sekkei.config.mts:10:22");
});

test("byte order mark, CRLF, characters outside the BMP", async () => {
  const text = `\uFEFFexport default { 名前: "設計𩸽😀", key: { 数: 1 },\r\n  "😀": "😀", next: [\r\n "x" ] }\r\n`;
  const design = await load({ "設 計.ts": text });
  expect(at(design, ["名前"])).toBe("設 計.ts:1:22");
  expect(at(design, ["key", "数"])).toBe("設 計.ts:1:42");
  expect(at(design, ["next"], true)).toBe("設 計.ts:2:15");
  expect(at(design, ["next", 0])).toBe("設 計.ts:3:2");
});

test("JavaScript, CommonJS, JSON and YAML parts, node's modules, cycles between files", async () => {
  const design = await load({
    "sekkei.config.js": `import { join } from "node:path";
import * as parts from "./parts.js";
import data from "./data.json";
import words from "./words.yaml";
export const own = () => ({ own: 1 });
export default { path: join("a", "b"), data, words, parts, again: parts.again() };
`,
    "parts.js": `import { own } from "./sekkei.config.js";\nexport const again = undefined ?? (() => own());\n`,
    "data.json": `{\n\t"a": [1, {"b": 2}]\n}`,
    "words.yaml": "a:\n  - b: 2\n",
  }).catch((error: unknown) => error);
  // A namespace with a function in it is no plain data.
  expect(design).toMatchObject({ issues: [{ code: "not-plain-data", path: ["parts", "again"] }] });
  const common = await load({
    "sekkei.config.js": `const data = require("./data.cjs");\nmodule.exports = { data, z: 1 };\n`,
    "data.cjs": "module.exports = { a: 1 };",
  });
  expect(common.raw).toEqual({ data: { a: 1 }, z: 1 });
  expect(at(common, ["z"])).toBe("sekkei.config.js:2:29");
  const data = await load({
    "sekkei.config.js": `import data from "./data.json";\nexport * from "./words";\nexport default { data };`,
    "words.js": "export const a = 1;",
    "data.json": `{\n\t"a": [1, {"b": 2}]\n}`,
  });
  expect(at(data, ["data", "a", 1, "b"])).toBe("data.json:2:17");
  expect(data.sources).toHaveLength(3);
});

test("several at once do not stop each other", async () => {
  const one = (index: number) => load({ "sekkei.config.ts": `export default { index: ${index} }` });
  const designs = await Promise.all([1, 2, 3, 4].map(one));
  expect(designs.map(({ raw }) => raw)).toEqual([{ index: 1 }, { index: 2 }, { index: 3 }, { index: 4 }]);
});
