import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const source = resolve(import.meta.dirname, "../src");
const shipped = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !/\.(gen|test|fixture)\.ts$/.test(file),
);

/** Fewer entries may be alike by chance. */
const LEAST = 4;

const isLiteral = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) ||
  ts.isNumericLiteral(node) ||
  node.kind === ts.SyntaxKind.TrueKeyword ||
  node.kind === ts.SyntaxKind.FalseKeyword;

/** Entries of a table of words and numbers, in whatever order; undefined of anything else. */
function entriesOf(node: ts.Node, file: ts.SourceFile): readonly string[] | undefined {
  if (ts.isArrayLiteralExpression(node))
    return node.elements.every(isLiteral) ? node.elements.map((one) => one.getText(file)) : undefined;
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const entries = node.properties.flatMap((one) =>
    ts.isPropertyAssignment(one) && isLiteral(one.initializer)
      ? [`${one.name.getText(file)}: ${one.initializer.getText(file)}`]
      : [],
  );
  return entries.length === node.properties.length ? entries : undefined;
}

function tablesIn(path: string): readonly string[] {
  const file = ts.createSourceFile(path, readFileSync(join(source, path), "utf8"), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const entries = entriesOf(node, file);
    if (entries && entries.length >= LEAST) found.push([...entries].sort().join(", "));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

test("a table of words or numbers stands in one file only, where the others take it from", () => {
  const places = new Map<string, Set<string>>();
  for (const path of shipped)
    for (const table of tablesIn(path)) places.set(table, (places.get(table) ?? new Set()).add(path));
  expect(places.size).toBeGreaterThan(50);
  const twice = [...places].flatMap(([table, files]) => (files.size > 1 ? [`${[...files].join(", ")}: ${table}`] : []));
  expect(twice).toEqual([]);
});
