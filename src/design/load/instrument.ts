import { extname } from "node:path";
import type * as Oxc from "oxc-parser";
import type { ArrayExpression, ObjectExpression, ObjectProperty, ParseResult } from "oxc-parser";
import type { Issue } from "../../issues/issue.ts";
import { Insertions } from "./insertions.ts";
import { duplicateKey, notScript, syntaxError } from "./problems.ts";
import type { Source } from "./source.ts";

/** How an object or array literal is put together, in the order of the text. Offsets are of the source. */
export type Part =
  | { readonly kind: "member"; readonly name: string; readonly key: number; readonly value: number }
  | { readonly kind: "element"; readonly value: number }
  | { readonly kind: "computed"; readonly key: number; readonly value: number }
  | { readonly kind: "spread"; readonly value: number; readonly inArray: boolean };

export interface Literal {
  readonly start: number;
  readonly array: boolean;
  readonly parts: readonly Part[];
}

export interface Import {
  readonly specifier: string;
  readonly offset: number;
}

/** A script with calls around its literals that tell the tracker what was made where. */
export interface Script {
  readonly code: string;
  readonly insertions: Insertions;
  readonly literals: readonly Literal[];
  readonly imports: readonly Import[];
  /** Where the default export is written. */
  readonly defaultExport: number | undefined;
  readonly issues: readonly Issue[];
}

/** Names of the tracking functions in an instrumented script. */
export const TRACKING = { made: "__sekkei_made", spread: "__sekkei_spread", key: "__sekkei_key" } as const;

type Parser = Pick<typeof Oxc, "parseSync" | "Visitor">;
export type ScriptForm = "ts" | "tsx" | "js" | "jsx";

/** Form of a script by its file name. */
export function scriptForm(path: string): ScriptForm | undefined {
  const match = /^\.([cm]?)(tsx?|jsx?)$/.exec(extname(path));
  return match?.[2] as ScriptForm | undefined;
}

export function instrument(source: Source, lang: ScriptForm, { parseSync, Visitor }: Parser): Script {
  const { text } = source;
  const parsed = parseSync(source.path, text, { lang, preserveParens: false });
  const issues = parsed.errors
    .filter((error) => (error.severity as string) === "Error")
    .map((error) => syntaxError(notScript, { source, offset: error.labels[0]?.start ?? 0 }, error.message));
  const insertions = new Insertions();
  const literals: Literal[] = [];
  let defaultExport: number | undefined;

  const track = (node: ObjectExpression | ArrayExpression, partsOf: (id: number) => Part[]): void => {
    const id = literals.length;
    // The space keeps `return{` and `default[` apart from the name of the call.
    insertions.around(node.start, node.end, ` ${TRACKING.made}(`, `,${id})`);
    literals.push({ start: node.start, array: node.type === "ArrayExpression", parts: partsOf(id) });
  };
  // The inner brackets hold `...(a, b)` and `[(a, b)]` together.
  const spread = (argument: { start: number; end: number }, id: number, inArray: boolean): Part => {
    insertions.around(argument.start, argument.end, `${TRACKING.spread}((`, `),${id},${argument.start})`);
    return { kind: "spread", value: argument.start, inArray };
  };
  const property = (one: ObjectProperty, id: number): Part => {
    const value = one.kind === "init" && !one.method ? one.value.start : one.start;
    const name = one.computed ? undefined : keyName(one.key);
    if (name !== undefined) return { kind: "member", name, key: one.key.start, value };
    insertions.around(one.key.start, one.key.end, `${TRACKING.key}((`, `),${id})`);
    return { kind: "computed", key: one.start, value };
  };

  if (issues.length === 0) {
    new Visitor({
      ObjectExpression: (node) => {
        issues.push(...writtenTwice(node, source));
        track(node, (id) =>
          node.properties.map((one) =>
            one.type === "SpreadElement" ? spread(one.argument, id, false) : property(one, id),
          ),
        );
      },
      ArrayExpression: (node) => {
        track(node, (id) =>
          node.elements.map((one) =>
            one?.type === "SpreadElement"
              ? spread(one.argument, id, true)
              : { kind: "element", value: one?.start ?? node.start },
          ),
        );
      },
      ExportDefaultDeclaration: (node) => {
        defaultExport = node.declaration.start;
      },
    }).visit(parsed.program);
  }
  defaultExport ??= namedAsDefault(parsed);
  return {
    code: insertions.apply(text),
    insertions,
    literals,
    imports: importsOf(parsed, text),
    defaultExport,
    issues,
  };
}

/** Keys that an object has twice, of which JavaScript would keep the last. A spread in between may be what the second is for. */
function writtenTwice({ properties }: ObjectExpression, source: Source): Issue[] {
  const seen = new Map<string, ObjectProperty["kind"]>();
  return properties.flatMap((one) => {
    if (one.type === "SpreadElement") seen.clear();
    const name = one.type === "SpreadElement" || one.computed ? undefined : keyName(one.key);
    if (one.type === "SpreadElement" || name === undefined) return [];
    const before = seen.get(name);
    seen.set(name, one.kind);
    const pair = before !== undefined && before !== one.kind && before !== "init" && one.kind !== "init";
    return before === undefined || pair ? [] : [syntaxError(duplicateKey(name), { source, offset: one.key.start })];
  });
}

function keyName(key: ObjectProperty["key"]): string | undefined {
  if (key.type === "Identifier") return key.name;
  return key.type === "Literal" ? String(key.value) : undefined;
}

/** `export { design as default }`. */
function namedAsDefault(parsed: ParseResult): number | undefined {
  const entries = parsed.module.staticExports.flatMap((one) => one.entries);
  const entry = entries.find(({ exportName }) => exportName.name === "default");
  return entry?.start;
}

/** What runs needs: type-only imports are left out. */
function importsOf({ module }: ParseResult, text: string): Import[] {
  const imports: Import[] = [];
  for (const { moduleRequest, entries } of module.staticImports) {
    if (entries.length > 0 && entries.every((entry) => entry.isType)) continue;
    imports.push({ specifier: moduleRequest.value, offset: moduleRequest.start });
  }
  for (const { entries } of module.staticExports) {
    const entry = entries.find(({ moduleRequest, isType }) => moduleRequest && !isType);
    if (entry?.moduleRequest) imports.push({ specifier: entry.moduleRequest.value, offset: entry.moduleRequest.start });
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const specifier = /^(["'])(.*)\1$/s.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[2];
    if (specifier !== undefined) imports.push({ specifier, offset: moduleRequest.start });
  }
  return imports.sort((a, b) => a.offset - b.offset);
}
