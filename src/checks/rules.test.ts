import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { families, severities } from "./rule.ts";
import { rules } from "./rules.gen.ts";

const folder = join(import.meta.dirname, "rules");
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".ts") && !/\.(test|fixture)\.ts$/.test(name))
  .map((name) => name.slice(0, -3));

const control = /^(soc2|iso27001|gdpr|ccpa|pci-dss|appi|cis-aws|cis-gcp|nist):[A-Za-z0-9.()-]+$/;
const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;

test("every file of the folder is in the list, under its own name", () => {
  expect(rules.map((rule) => rule.id)).toEqual(files.sort());
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
    const file = join(folder, `${id}.test.ts`);
    expect(existsSync(file)).toBe(true);
    const text = readFileSync(file, "utf8");
    expect(text).toContain(`"./${id}.ts"`);
    expect(text).toMatch(/\.failed\)?/);
    expect(text).toMatch(/\.passed\)?/);
    expect(readFileSync(join(folder, `${id}.ts`), "utf8").split("\n").length).toBeLessThanOrEqual(120);
  });
});
