import type { Issue } from "../issues/issue.ts";
import { pathText, say } from "../messages/index.ts";
import type { Terminal } from "./terminal.ts";

/** An issue as `--json` gives it. */
export const issueJson = (one: Issue, terminal: Terminal): object => {
  const { problem, remedy } = say(one, terminal.language);
  return {
    code: one.code,
    path: pathText(one.path),
    ...(one.position ?? {}),
    ...(one.scope ? { scope: one.scope } : {}),
    message: problem,
    ...(remedy ? { remedy } : {}),
    facts: one.facts,
  };
};

/** All issues with code frames. `sources` gives the text of a file by the name in a position. */
export function issueText(
  issues: readonly Issue[],
  sources: (file: string) => string | undefined,
  terminal: Terminal,
): string {
  const { colors } = terminal.talk;
  const blocks = issues.map((one) => {
    const { problem, remedy } = say(one, terminal.language);
    const path = pathText(one.path);
    const scope = one.scope ? colors.dim(` (${terminal.phrases.only(one.scope)})`) : "";
    const lines = [
      `${colors.red(terminal.phrases.error)} ${path === "" ? "" : `${colors.bold(path)}: `}${problem}${scope}`,
    ];
    if (one.position) {
      const { file, line, column } = one.position;
      lines.push(colors.dim(`  at ${file}:${line}:${column}`), ...frame(sources(file), line, column, colors));
    }
    if (remedy) lines.push(`  ${remedy}`);
    return lines.join("\n");
  });
  return [...blocks, colors.bold(terminal.phrases.problems(issues.length))].join("\n\n");
}

/** The line of a position with a caret under its column. */
export function frame(
  text: string | undefined,
  line: number,
  column: number,
  colors: Terminal["out"]["colors"],
): readonly string[] {
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
