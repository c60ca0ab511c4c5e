import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseExpression } from "../../hcl/parse.ts";
import { evaluate } from "../evaluate.ts";
import { functions } from "./functions.ts";

const value = (text: string) => evaluate(parseExpression(text), { reference: () => undefined });

const missing = spawnSync("terraform", ["version"]).status !== 0;
if (missing) console.warn("skipped: no terraform on PATH, so nothing says that its own functions give the same");

/** What `terraform console` gives for each, as JSON. */
const rows: readonly (readonly [expression: string, result: unknown])[] = [
  ["abs(-3.5)", 3.5],
  ['alltrue([true, "true"])', true],
  ["alltrue([])", true],
  ["alltrue([true, false])", false],
  ["anytrue([])", false],
  ["anytrue([false, true])", true],
  ['base64encode("é")', "w6k="],
  ['base64sha256("a")', "ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs="],
  ['can(tonumber("x"))', false],
  ['can(tonumber("1"))', true],
  ["ceil(1.2)", 2],
  ['chomp("a\\n\\n")', "a"],
  ['cidrsubnet("10.0.0.0/16", 8, 2)', "10.0.2.0/24"],
  ['cidrsubnet("10.0.7.9/16", 4, 15)', "10.0.240.0/20"],
  ['cidrsubnet("fd00:fd12:3456:7890::/56", 16, 162)', "fd00:fd12:3456:7800:a200::/72"],
  ['cidrsubnet("2001:db8::/32", 96, 1)', "2001:db8::1/128"],
  ['coalesce(null, "", "a", "b")', "a"],
  ['compact(["a", "", null, "b"])', ["a", "b"]],
  ['concat(["a"], [], ["b", "a"])', ["a", "b", "a"]],
  ['contains(["a"], "a")', true],
  ['contains(["a"], "b")', false],
  ['distinct(["b", "a", "b"])', ["b", "a"]],
  ['element(["a", "b"], 3)', "b"],
  ['endswith("a.com", ".com")', true],
  ['flatten([["a"], [["b"], []], "c"])', ["a", "b", "c"]],
  ['flatten([[{ a = [1] }], toset(["y", "x"])])', [{ a: [1] }, "x", "y"]],
  ["floor(-1.2)", -2],
  [
    'format("%05d|%5s|%-5s|%q|%v|%v", 42, "a", "b", "say \\"hi\\"", [1, "x"], true)',
    '00042|    a|b    |"say \\"hi\\""|[1,"x"]|true',
  ],
  ['format("%f %.2f %6.1f %+d %x %t %%", 1.5, 2.346, 3.14, 7, 255, true)', "1.500000 2.35    3.1 +7 ff true %"],
  ['format("%s-%s", 1, true)', "1-true"],
  ['format("%[2]s %[1]s", "a", "b")', "b a"],
  ['format("%v", 1.25)', "1.25"],
  ['indent(2, "a\\nb")', "a\n  b"],
  ['index(["a", "b"], "b")', 1],
  ['join("-", ["a", 1, true])', "a-1-true"],
  ['join(",", [])', ""],
  ['join(",", ["a"], ["b"])', "a,b"],
  ['join(",", toset(["b", "a"]))', "a,b"],
  [
    'jsonencode({ b = "<a & b>", a = [1, null, true, 1.5] })',
    '{"a":[1,null,true,1.5],"b":"\\u003ca \\u0026 b\\u003e"}',
  ],
  ['jsonencode("é\\n\\t\\"\\\\")', '"é\\n\\t\\"\\\\"'],
  ['keys({ b = 1, a = 2, "10" = 3, "9" = 4 })', ["10", "9", "a", "b"]],
  ['length("設計é")', 3],
  ["length([1, 2])", 2],
  ["length({ a = 1 })", 1],
  ['length(toset(["a", "a"]))', 1],
  ['lookup({ a = "x" }, "a", "y")', "x"],
  ['lookup({ a = "x" }, "b", "y")', "y"],
  ['lower("ÀB")', "àb"],
  ["max(1, 3, 2)", 3],
  ["max([1, 3]...)", 3],
  ['md5("a")', "0cc175b9c0f1b6a831c399e269772661"],
  ["merge({ a = 1, b = 1 }, null, { b = 2 })", { a: 1, b: 2 }],
  ["merge([{ a = 1 }, { b = 2 }]...)", { a: 1, b: 2 }],
  ["min(3, 1)", 1],
  ["nonsensitive(sensitive(1))", 1],
  ["one([])", null],
  ['one(["a"])', "a"],
  ['one(toset(["a"]))', "a"],
  ["range(3)", [0, 1, 2]],
  ["range(1, 4)", [1, 2, 3]],
  ["range(4, 1)", [4, 3, 2]],
  ["range(0, 1, 0.25)", [0, 0.25, 0.5, 0.75]],
  ['regex("[0-9]+", "a12b3")', "12"],
  ['regex("^(\\\\w+)@(\\\\w+)", "me@home")', ["me", "home"]],
  ['regex("(?P<who>\\\\w+)@", "me@home")', { who: "me" }],
  ['regexall("[0-9]+", "a12b3")', ["12", "3"]],
  ['regexall("x", "a")', []],
  ['replace("a.b.c", ".", "-")', "a-b-c"],
  ['replace("a1b22", "/[0-9]+/", "#")', "a#b#"],
  ['replace("me@home", "/(\\\\w+)@(\\\\w+)/", "$2 at $1")', "home at me"],
  ['replace("a/b", "/", "$&")', "a$&b"],
  ['replace("Abc", "/(?i)a/", "x")', "xbc"],
  ["reverse([1, 2])", [2, 1]],
  ['setintersection(["b", "a"], ["a"])', ["a"]],
  [
    'setproduct(["b", "a"], ["x", "y"])',
    [
      ["b", "x"],
      ["b", "y"],
      ["a", "x"],
      ["a", "y"],
    ],
  ],
  ['setsubtract(["c", "b", "a"], ["b"])', ["a", "c"]],
  ['setunion(["b"], ["a", "b"])', ["a", "b"]],
  ['sha1("a")', "86f7e437faa5a7fce15d1ddcb9eaeaea377667b8"],
  ['sha256("a")', "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"],
  ["sha256(jsonencode({ a = 1 }))", "015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862"],
  [
    'sha512("")',
    "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e",
  ],
  ['slice(["a", "b", "c"], 1, 3)', ["b", "c"]],
  ['sort(["b", "B", "a", "10", "9"])', ["10", "9", "B", "a", "b"]],
  ['split(",", "a,b,")', ["a", "b", ""]],
  ['split(",", "")', [""]],
  ['startswith("https://a", "https")', true],
  ['strcontains("abc", "b")', true],
  ['substr("hello", 1, 3)', "ell"],
  ['substr("hello", -3, -1)', "llo"],
  ['substr("hello", 2, 99)', "llo"],
  ['sum([1, 2.5, "3"])', 6.5],
  ['title("hello wörld foo_bar x-y o\'neil")', "Hello Wörld Foo_bar X-Y O'Neil"],
  ['tobool("true")', true],
  ['tolist([1, "a"])', ["1", "a"]],
  ['tolist(toset(["b", "a"]))', ["a", "b"]],
  ['tomap({ a = 1, b = "x" })', { a: "1", b: "x" }],
  ['tonumber("1.50")', 1.5],
  ["tostring(1.50)", "1.5"],
  ["tostring(null)", null],
  ['toset(["b", "a", "b"])', ["a", "b"]],
  ["toset([10, 9])", [9, 10]],
  ['toset([1, "a"])', ["1", "a"]],
  ['trim("--a-b--", "-")', "a-b"],
  ['trimprefix("https://a", "https://")', "a"],
  ['trimspace(" a\\n")', "a"],
  ['trimsuffix("a.com", ".com")', "a"],
  ['trimsuffix("a.com", ".org")', "a.com"],
  ['try({ a = 1 }.b, "spare")', "spare"],
  ['try({ a = 1 }.a, "spare")', 1],
  ['upper("àb")', "ÀB"],
  ["values({ b = 1, a = 2 })", [2, 1]],
  ['zipmap(["a", "b"], [1, 2])', { a: 1, b: 2 }],
];
describe("Terraform's functions", () => {
  it.each(rows)("%s", (expression, result) => {
    expect(value(expression)).toEqual(result);
  });

  it("have a row each", () => {
    const opaque = ["templatefile", "yamlencode"];
    const without = Object.keys(functions).filter(
      (name) => !rows.some(([one]) => new RegExp(`\\b${name}\\(`).test(one)),
    );
    expect(without.sort()).toEqual(opaque);
  });

  it.skipIf(missing)("give what the real ones give", () => {
    const folder = mkdtempSync(join(tmpdir(), "sekkei-functions-"));
    const outputs = rows.map(([expression], index) => `output "r${index}" {\n  value = jsonencode(${expression})\n}\n`);
    writeFileSync(join(folder, "main.tf"), outputs.join(""));
    const { stderr } = spawnSync("terraform", ["apply", "-auto-approve"], { cwd: folder, encoding: "utf8" });
    const { stdout } = spawnSync("terraform", ["output", "-json"], { cwd: folder, encoding: "utf8" });
    rmSync(folder, { recursive: true, force: true });
    const found = JSON.parse(stdout) as Readonly<Record<string, { readonly value: string } | undefined>>;
    const given = rows.map(([expression], index) => [
      expression,
      JSON.parse(found[`r${index}`]?.value ?? "0") as unknown,
    ]);
    expect(given, stderr).toEqual(rows);
  });
});
