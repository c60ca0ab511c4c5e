import { sample } from "fast-check";
import { stringify } from "yaml";
import { seeded } from "../src/facets/random.fixture.ts";
import { randomDesign } from "./random-designs.fixture.ts";

type Tree = unknown;

/** Values that some field, somewhere, is not made for. */
const hostile: readonly unknown[] = [
  ...[null, true, false, 0, -1, 0.5, 1e308, 9_007_199_254_740_991, "", " ", "\n", "\t", "0", "-1", "1e9", "NaN"],
  ...[[], {}, [[]], [null], { $each: null }, { $each: {} }, { $each: { dev: 1 } }, { $each: [] }, { $ref: "#" }],
  ...[
    "1d",
    "0s",
    "-5m",
    "99999999999h",
    "1.5GiB",
    "10 GB",
    "0MiB",
    "101%",
    "-1%",
    "50 %",
    "$-1/month",
    "¥1/day",
    "1/0s",
  ],
  ...["10.0.0.0/33", "10.0.0.1/8", "::/0", "0.0.0.0/0", "sun 25:00-26:00 Mars/Base", "99 99 * * *", "ap-northeast-9"],
  ...["a".repeat(64), "a".repeat(5000), "設計", "😀", "É", "__proto__", "constructor", "toString", "hasOwnProperty"],
  ...[
    "${var.x}",
    "%{ if true }",
    "{{x}}",
    '"]\n}\nresource "a" "b" {',
    "<<EOT",
    "#",
    "/*",
    "../../etc/passwd",
    "C:\\x",
  ],
  ...["\u001b[2J", "\u0000", "\u202e", "\r\n", "\ud800", "Set-Cookie: a\r\nb", "AKIAIOSFODNN7EXAMPLE", "http://u:p@h/"],
  ...["main", "db", "api", "default", "aws", "gcp", "dev", "prod", "my-api", "My Api", "module", "this", "count"],
];
const names = [
  "main",
  "api",
  "apiAdmin",
  "admin",
  "a_b",
  "my-api",
  "myAPI",
  "__proto__",
  "constructor",
  "$each",
  "",
  "1",
  "設計",
];

const isTree = (value: unknown): value is Record<string, unknown> | unknown[] =>
  typeof value === "object" && value !== null;

/** Changes one place of a design, anywhere: a value, a name, the order, how deep it is. */
function mutate(design: Tree, take: (below: number) => number): void {
  let here = design as Record<string, unknown>;
  for (let depth = 0; depth < 12; depth++) {
    const keys = Object.keys(here);
    if (keys.length === 0) break;
    const inside = here[keys[take(keys.length)] ?? ""];
    if (!isTree(inside) || (depth > 0 && take(4) === 0)) break;
    here = inside as Record<string, unknown>;
  }
  const pick = <T>(from: readonly T[]): T => from[take(from.length)] as T;
  const put = (key: string, value: unknown): void => {
    if (Array.isArray(here)) here.push(value);
    else Object.defineProperty(here, key, { value, enumerable: true, configurable: true, writable: true });
  };
  const key = pick([...Object.keys(here), "x"]);
  const old = here[key];
  const fresh = structuredClone(pick(hostile));
  switch (take(8)) {
    case 0:
      Reflect.deleteProperty(here, key);
      break;
    case 1:
      put(pick(names), old);
      break;
    case 2:
      put(pick(names), fresh);
      break;
    case 3:
      put(key, [old, old]);
      break;
    case 4:
      put(key, { $each: { [pick(["dev", "prod", "aws", "default", "x"])]: old, gcp: fresh } });
      break;
    case 5: {
      let deep: unknown = old;
      for (let level = take(300); level > 0; level--) deep = level % 2 === 0 ? [deep] : { [pick(names)]: deep };
      put(key, deep);
      break;
    }
    default:
      put(key, fresh);
  }
}

const encodings: readonly ((text: string, take: (below: number) => number) => Buffer)[] = [
  ...Array.from({ length: 12 }, () => (text: string) => Buffer.from(text)),
  (text) => Buffer.from(`\uFEFF${text}`),
  (text) => Buffer.from(text, "latin1"),
  (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]),
  (text) => Buffer.from(text.replaceAll("\n", "\r\n")),
  // Cut off, and with one byte that is another.
  (text, take) => Buffer.from(text).subarray(0, take(text.length)),
  (text, take) => {
    const bytes = Buffer.from(text);
    bytes[take(bytes.length)] = take(256);
    return bytes;
  },
];

/** As text of a form; the names and values are the fuzzer's, the frame is sound. */
const forms: Readonly<Record<string, (design: unknown) => string>> = {
  "sekkei.config.ts": (design) => `export default ${JSON.stringify(design, undefined, 1)};\n`,
  "sekkei.config.yaml": (design) => stringify(design),
  "sekkei.config.json": (design) => JSON.stringify(design),
};

export interface Fuzzed {
  readonly file: string;
  readonly content: Buffer;
}

/** The design of a number: some places of a random valid one are changed, and it is written in some form and encoding. */
export function fuzzed(seed: number): Fuzzed {
  const next = seeded(seed);
  const take = (below: number): number => Math.floor(next() * below);
  const [design = {}] = sample(randomDesign(), { seed, numRuns: 1 });
  const copy: unknown = JSON.parse(JSON.stringify(design));
  for (let count = take(4); count > 0; count--) mutate(copy, take);
  const all = Object.entries(forms);
  const [file, form] = all[take(all.length)] ?? ["", String];
  const encode = encodings[take(encodings.length)];
  const text = form(copy);
  return { file, content: encode?.(text, take) ?? Buffer.from(text) };
}
