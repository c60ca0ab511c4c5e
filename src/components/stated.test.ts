import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { kinds } from "./kinds.gen.ts";

/** Words, schemas and code have tests of their own. */
const elsewhere = [
  "schema",
  "summary",
  "differences",
  "accepts",
  "noEffect",
  "clouds",
  "runtimes",
  "figure",
  "outputs",
];

/** `facets.traffic.zonal = true`, for whatever is plain data. */
function lines(value: unknown, path: string): readonly string[] {
  if (typeof value === "function") return [`${path} is worked out`];
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [`${path} = ${JSON.stringify(value)}`];
  if ("en" in value) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    elsewhere.includes(name) ? [] : lines(inner, path === "" ? name : `${path}.${name}`),
  );
}

const file = join(import.meta.dirname, "stated.golden.txt");

test("what kinds state of themselves, as data (UPDATE=1 writes it)", () => {
  const text = Object.entries(kinds)
    .flatMap(([name, kind]) => [
      name,
      ...lines(kind, "").map((line) => `  ${line}`),
      `  accepts ${JSON.stringify(Object.keys((kind as { readonly accepts?: object }).accepts ?? {}))}`,
    ])
    .concat("")
    .join("\n");
  if (process.env.UPDATE) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
});
