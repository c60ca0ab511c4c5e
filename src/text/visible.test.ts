import { expect, test } from "vitest";
import { covered, secretIn } from "./secrets.ts";
import { visible } from "./visible.ts";

test("what a terminal would act upon is shown as text", () => {
  expect(visible("a\u001b[2Jb\u0007\r\u009b1m\u202e", true)).toBe("a\\u001b[2Jb\\u0007\\u000d\\u009b1m\\u202e");
  expect(visible("two\nlines\tand 設計 😀", true)).toBe("two\nlines\tand 設計 😀");
});

test("our colours stay where there are any, and hide nothing", () => {
  expect(visible("\u001b[31merror\u001b[39m", true)).toBe("\u001b[31merror\u001b[39m");
  expect(visible("\u001b[31merror", false)).toBe("\\u001b[31merror");
  expect(visible("\u001b[8mhidden", true)).toBe("\\u001b[8mhidden");
});

test("escaped JSON is the same JSON", () => {
  const value = { name: "a\u009b\u2028\u202e\u001bb" };
  expect(JSON.parse(visible(JSON.stringify(value), false))).toEqual(value);
});

test.each([
  ["AKIAIOSFODNN7EXAMPLE", "AWS access key"],
  ["ghp_abcdefghijklmnopqrstuvwxyz0123456789", "GitHub token"],
  ["sk-proj-abcdefghijklmnop", "API key"],
  ["AIzaSyA1234567890abcdefghijklmnopqrstuv", "Google API key"],
  ["xoxb-1234567890-abc", "Slack token"],
  ["postgres://app:hunter2@db/app", "password in a URL"],
  ["-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----", "private key"],
])("the secret in %j is found, and covered in place", (value, hint) => {
  const line = `  run: "x ${value}",`;
  expect(secretIn(line)?.en).toBe(hint);
  const shown = covered(line);
  expect(shown).toHaveLength(line.length);
  expect(shown).not.toMatch(/AKIA|ghp_|sk-|AIza|xoxb|hunter2|MIIE/);
  expect(shown.startsWith('  run: "x ')).toBe(true);
});

test("what only looks like one is none", () => {
  for (const value of ["desk-reservation-service", "https://example.com:8080/a@b", "task-runner", "user@example.com"])
    expect(secretIn(value)).toBeUndefined();
});
