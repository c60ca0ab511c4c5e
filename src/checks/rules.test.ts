import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { families, severities } from "../rules/rule.ts";
import { rules } from "./rules.gen.ts";

/** Rules that relate kinds are with the checks, those of one kind in its folder. */
const source = dirname(import.meta.dirname);
const files = new Map(
  readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((file) => /^(checks|components\/[a-z-]+)\/rules\/[a-z0-9-]+\.ts$/.test(file))
    .map((file) => [basename(file, ".ts"), join(source, file)]),
);

const control = /^(soc2|iso27001|gdpr|ccpa|pci-dss|appi|cis-aws|cis-gcp|nist):[A-Za-z0-9.()-]+$/;
const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;

test("every file of the folders is in the list, under its own name", () => {
  expect(rules.map((rule) => rule.id)).toEqual([...files.keys()].sort());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test("is complete", () => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/);
    expect(families).toContain(rule.family);
    expect(severities).toContain(rule.severity);
    for (const words of [rule.title, rule.why]) {
      expect(words.en).toMatch(/^[\x20-\x7e…→×≤≥–]+$/);
      expect(words.ja).toMatch(japanese);
    }
    expect(rule.title.en).not.toMatch(/\.$/);
    for (const one of rule.controls ?? []) expect(one).toMatch(control);
    if (rule.source !== undefined) expect(rule.source).toMatch(/^https:\/\//);
  });

  test("has a test that names who fails and who passes, and is short", () => {
    const file = files.get(id) ?? "";
    const test = file.replace(/\.ts$/, ".test.ts");
    expect(existsSync(test)).toBe(true);
    const text = readFileSync(test, "utf8");
    expect(text).toContain(`"./${id}.ts"`);
    expect(text).toMatch(/\.failed\)?/);
    expect(text).toMatch(/\.passed\)?/);
    expect(readFileSync(file, "utf8").split("\n").length).toBeLessThanOrEqual(120);
  });
});
