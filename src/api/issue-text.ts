import { aside } from "../text/marks.ts";
import type { Placed } from "../issues/placed.ts";
import { inLanguage } from "../messages/in-language.ts";
import type { createColors } from "picocolors";
import type { Issue, IssueCode } from "../issues/issue.ts";
import { pathText, say, type Language } from "../messages/index.ts";
import type { Phrases } from "../messages/phrases.ts";

/** One thing that is wrong with a design, as `--json` and the API give it. */
export interface IssueJson extends Placed {
  /** What kind of problem it is, such as `unknown-key`; stable, for scripts to match on. */
  readonly code: IssueCode;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** What to write instead, where that can be told. */
  readonly remedy?: string;
  /** What the sentence is made of, such as the allowed values; which there are depends on `code`. */
  readonly facts: Readonly<Record<string, unknown>>;
}

export const issueJson = (one: Issue, { language }: { readonly language: Language }): IssueJson => {
  const { problem, remedy } = say(one, language);
  return {
    code: one.code,
    path: pathText(one.path),
    ...(one.position ?? {}),
    ...(one.scope ? { scope: one.scope } : {}),
    message: problem,
    ...(remedy ? { remedy } : {}),
    facts: { ...inLanguage(one.facts, language) },
  };
};

type Colors = ReturnType<typeof createColors>;

/** How issues are put into words. */
export interface Voice {
  readonly language: Language;
  readonly phrases: Phrases;
  readonly colors: Colors;
}

/** All issues with code frames. `sources` gives the text of a file by the name in a position, secrets covered. */
export function issueText(
  issues: readonly Issue[],
  sources: (file: string) => string | undefined,
  { language, phrases, colors }: Voice,
): string {
  const blocks = issues.slice(0, mostShown).map((one) => {
    const { problem, remedy } = say(one, language);
    const path = cut(pathText(one.path));
    const scope = one.scope ? colors.dim(aside(phrases.only(one.scope), language)) : "";
    const lines = [`${colors.red(phrases.error)} ${path === "" ? "" : `${colors.bold(path)}: `}${problem}${scope}`];
    if (one.position) {
      const { file, line, column } = one.position;
      lines.push(colors.dim(`  at ${file}:${line}:${column}`));
      // The line holds it.
      if (one.code !== "secret-in-design") lines.push(...frame(sources(file), line, column, colors));
    }
    if (remedy) lines.push(`  ${remedy}`);
    return lines.join("\n");
  });
  const count = phrases.problems(issues.length);
  const more = issues.length > mostShown ? ` ${phrases.firstShown(mostShown)}` : "";
  return [...blocks, `${colors.bold(count)}${more}`].join("\n\n");
}

/** Of a long path its beginning says where it leads. */
const cut = (path: string): string => (path.length > 200 ? `${path.slice(0, 200)}…` : path);

/** More are no help; all of them are in the JSON. */
const mostShown = 50;

/** The line of a position with a caret under its column. */
export function frame(text: string | undefined, line: number, column: number, colors: Colors): readonly string[] {
  const shown = text?.split(/\r\n|\r|\n/)[line - 1];
  if (shown === undefined || shown.length > 400) return [];
  const gutter = String(line);
  // Wide characters take two columns; a caret under them would stray, so the line's own width is kept by copying tabs and full-width spaces.
  const lead = Array.from(shown.slice(0, column - 1))
    .map((letter) => (letter === "\t" ? "\t" : /[\u1100-\u115f\u2e80-\uffdc]/.test(letter) ? "\u3000" : " "))
    .join("");
  return [
    colors.dim(`  ${gutter} | `) + shown,
    `${colors.dim(`  ${" ".repeat(gutter.length)} | `)}${lead}${colors.red("^")}`,
  ];
}
