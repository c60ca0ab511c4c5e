import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const root = join(import.meta.dirname, "../..");
const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;

export interface Pair {
  readonly at: string;
  readonly en: string;
  readonly ja: string;
}

/** Sources in which sentences for people stand; what is generated, tested with or drawn is not written by hand. */
const sources = (folder = "src"): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sources(path);
    return /(?<!\.gen|\.test|\.fixture)\.ts$/.test(path) ? [path] : [];
  });

/** The words of a literal; what is put in stands as `{}`. */
function wordsOf(node: ts.Expression | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join("");
  if (ts.isParenthesizedExpression(node)) return wordsOf(node.expression);
  return undefined;
}

/** Every pair of an English and a Japanese literal in the sources: `text(en, ja)`, `field(schema, en, ja)`, `{ en, ja }`. */
export function pairs(): readonly Pair[] {
  const found: Pair[] = [];
  for (const file of sources()) {
    const text = readFileSync(join(root, file), "utf8");
    if (!japanese.test(text)) continue;
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const add = (node: ts.Node, english: ts.Expression | undefined, other: ts.Expression | undefined): void => {
      const [en, ja] = [wordsOf(english), wordsOf(other)];
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      if (en !== undefined && ja !== undefined && !japanese.test(en)) found.push({ at: `${file}:${line}`, en, ja });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node))
        for (const [index, argument] of node.arguments.entries()) {
          const next = node.arguments[index + 1];
          if (japanese.test(wordsOf(next) ?? "")) add(argument, argument, next);
        }
      if (ts.isObjectLiteralExpression(node)) {
        const of = (key: string): ts.Expression | undefined =>
          node.properties.find(
            (one): one is ts.PropertyAssignment => ts.isPropertyAssignment(one) && one.name.getText() === key,
          )?.initializer;
        add(node, of("en"), of("ja"));
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** Errors that a user is told of, made of words in one language: `new UsageError("...")`. */
export function toldInOneLanguage(names: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const file of sources()) {
    const text = readFileSync(join(root, file), "utf8");
    if (!names.some((name) => text.includes(`new ${name}(`))) continue;
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isNewExpression(node) && names.includes(node.expression.getText())) {
        const [words] = node.arguments ?? [];
        if (wordsOf(words) !== undefined)
          found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText()}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}
