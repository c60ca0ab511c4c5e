import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "@cdktn/hcl2json";
import { expect, test } from "vitest";
import type { Value } from "../../expression.ts";
import { isExpression, isList, isRecord } from "../../expression.ts";
import type { BodyItem } from "../syntax.ts";
import { parseHcl, writeHcl } from "../syntax.ts";

const systems = resolve(import.meta.dirname, "../../../../systems");
const files = readdirSync(systems, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".tf"))
  .sort();

/** Stands for what is no literal: hcl2json gives its text between `${` and `}`. */
const COMPUTED = "(computed)";

/** Literals as hcl2json gives them; a string of ours is escaped again as it stands in a template. */
function literals(value: Value): unknown {
  if (typeof value === "string") return value.replaceAll("${", "$${").replaceAll("%{", "%%{");
  if (isList(value)) return value.map(literals);
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, literals(item)]));
  if (isExpression(value)) return value.$ === "heredoc" ? literals(value.text) : COMPUTED;
  return value;
}

/** Blocks by type and labels, each a list. */
function structure(items: readonly BodyItem[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const item of items) {
    if (item.kind === "attribute") found[item.name] = literals(item.value);
    if (item.kind !== "block") continue;
    let at = found;
    const [last = "", ...outer] = [item.type, ...item.labels].reverse();
    for (const key of outer.reverse()) at = (at[key] ??= {}) as Record<string, unknown>;
    ((at[last] ??= []) as unknown[]).push(structure(item.body));
  }
  return found;
}

/** What hcl2json read, with what is computed where ours is. */
function masked(theirs: unknown, ours: unknown): unknown {
  // Text with an expression in it, or an object with one in a key.
  if (ours === COMPUTED) return JSON.stringify(theirs).includes("${") ? COMPUTED : theirs;
  if (Array.isArray(theirs))
    return theirs.map((item, index) => masked(item, Array.isArray(ours) ? ours[index] : undefined));
  if (typeof theirs === "object" && theirs !== null)
    return Object.fromEntries(
      Object.entries(theirs).map(([key, item]) => [
        key,
        masked(item, (ours as Record<string, unknown> | undefined)?.[key]),
      ]),
    );
  return theirs;
}

test("there are files to read", () => {
  expect(files.length).toBeGreaterThan(100);
});

test("another parser reads the same blocks, labels, attributes and literals in every generated file", async () => {
  for (const file of files) {
    const text = readFileSync(join(systems, file), "utf8");
    const ours = structure(parseHcl(text));
    expect(ours, file).toEqual(masked(await parse(file, text), ours));
  }
});

/** What was read, wherever it stood. */
const content = (text: string): string =>
  JSON.stringify(parseHcl(text), (key, value: unknown) => (key === "span" ? undefined : value));

test("what was generated is read and written to the same bytes", () => {
  // The conditions of variables are text of their own, written longer than the writer would; modules are written by hand.
  for (const file of files.filter((name) => !name.endsWith("variables.tf") && !name.includes("/modules/"))) {
    const text = readFileSync(join(systems, file), "utf8");
    const again = writeHcl(parseHcl(text));
    // Objects of a root stand on one line where they fit, by the types of what is called, which the text does not tell.
    if (/\/(main|outputs)\.tf$/.test(file)) expect(content(again), file).toBe(content(text));
    else expect(again, file).toBe(text);
  }
});
