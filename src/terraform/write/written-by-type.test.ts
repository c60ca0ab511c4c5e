import { expect, test } from "vitest";
import { configurationOf } from "../configuration/configuration.ts";
import { ref, type Value } from "../expression.ts";
import { writeHcl } from "../hcl/syntax.ts";
import { attribute } from "./body.ts";
import { writtenByType } from "./written-by-type.ts";

const written = (value: Value, type: string): string => {
  const files = { "variables.tf": `variable "x" {\n  type = ${type}\n}\n` };
  const { variables } = configurationOf({ cloud: "aws", name: "x", modules: [], files });
  return writeHcl([attribute("x", writtenByType(value, variables.x?.type ?? "any", "x = ".length, 0))]);
};

const instances = "object({ min = number, max = optional(number), target_cpu = optional(number) })";

test("an object of plain values stands on one line, in the order of its type", () => {
  expect(written({ target_cpu: 70, max: 10, min: 2 }, instances)).toBe("x = { min = 2, max = 10, target_cpu = 70 }\n");
  expect(written({ min: 1, max: undefined as unknown as Value }, instances)).toBe("x = { min = 1 }\n");
  expect(written({}, "object({ block = optional(bool) })")).toBe("x = {}\n");
});

test("lists and references are plain", () => {
  expect(written({ topics: [ref("module.ops", "arn")], above: 80 }, "object({ above = number, topics = any })")).toBe(
    "x = { above = 80, topics = [module.ops.arn] }\n",
  );
});

test("a map stands on one line where it fits; of several objects, each has a line", () => {
  expect(written({ a: "1", b: "2" }, "map(string)")).toBe('x = { a = "1", b = "2" }\n');
  expect(written({ a: {}, b: {} }, "map(object({ above = optional(number) }))")).toBe("x = { a = {}, b = {} }\n");
  expect(written({ a: "x".repeat(90), b: "x".repeat(20) }, "map(string)")).toBe(
    `x = {\n  a = "${"x".repeat(90)}"\n  b = "${"x".repeat(20)}"\n}\n`,
  );
  expect(written({ high: { above: 80 }, low: { above: 1 } }, "map(object({ above = number }))")).toBe(
    "x = {\n  high = { above = 80 }\n  low  = { above = 1 }\n}\n",
  );
});

test("an object that holds others is on one line where all of it fits, and else opened as far as needed", () => {
  const type = "object({ names = list(string), zone = object({ id = string }) })";
  expect(written({ zone: { id: "z" }, names: ["a"] }, type)).toBe('x = { names = ["a"], zone = { id = "z" } }\n');
  const long = "x".repeat(110);
  expect(written({ zone: { id: "z" }, names: [long] }, type)).toBe(
    `x = {\n  names = [\n    "${long}",\n  ]\n  zone = { id = "z" }\n}\n`,
  );
});

test("objects in a list stand on one line each, with what they hold", () => {
  const type = "list(object({ title = string, lines = map(string) }))";
  const one = { lines: { cpu: "a", memory: "b" }, title: "CPU and memory" };
  expect(written([one, { title: "x".repeat(90), lines: { cpu: "a" } }], type)).toBe(
    `x = [\n  { title = "CPU and memory", lines = { cpu = "a", memory = "b" } },\n  {\n    title = "${"x".repeat(90)}"\n    lines = { cpu = "a" }\n  },\n]\n`,
  );
});

test("objects in a list, and in a type that says nothing", () => {
  expect(written([{ b: 1, a: 2 }], "list(object({ a = number, b = number }))")).toBe("x = [{ a = 2, b = 1 }]\n");
  expect(written([{ a: 1 }, { a: 2 }], "list(object({ a = number }))")).toBe("x = [\n  { a = 1 },\n  { a = 2 },\n]\n");
  expect(written({ b: 1 }, "any")).toBe("x = { b = 1 }\n");
});

test("an object that is too long for a line is opened", () => {
  const long = "x".repeat(60);
  expect(written({ a: long, b: long }, "object({ a = string, b = string })")).toBe(
    `x = {\n  a = "${long}"\n  b = "${long}"\n}\n`,
  );
});

test("bytes and seconds are written as people say them", () => {
  const type = "object({ retention_seconds = number, wait_seconds = number, bytes = number, count = number })";
  expect(written({ retention_seconds: 1_209_600, wait_seconds: 7200, bytes: 4 * 1024 ** 3, count: 86_400 }, type)).toBe(
    "x = { retention_seconds = 14 * 24 * 60 * 60, wait_seconds = 2 * 60 * 60, bytes = 4 * 1024 * 1024 * 1024, count = 86400 }\n",
  );
  expect(written({ retention_seconds: 86_400, wait_seconds: 90, bytes: 512 * 1024 ** 2, count: 0 }, type)).toBe(
    "x = { retention_seconds = 86400, wait_seconds = 90, bytes = 512 * 1024 * 1024, count = 0 }\n",
  );
});
