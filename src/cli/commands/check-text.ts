import { aside, labelled } from "../../text/marks.ts";
import { fieldText, fixText, type Finding, type Report } from "../../checks/report.ts";
import { frame } from "../../api/issue-text.ts";
import { notesBlock } from "../notes-text.ts";
import type { Terminal } from "../terminal.ts";

/** A report for the terminal, component by component. `sources` gives the text of a file by its name in a position. */
export function reportText(
  report: Report,
  known: readonly Finding[],
  sources: (file: string) => string | undefined,
  terminal: Terminal,
): string {
  const { colors } = terminal.out;
  const groups = new Map<string, Finding[]>();
  for (const one of [...report.findings, ...report.unknown]) {
    const name = one.component ?? "";
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  const blocks = [...groups].map(([name, list]) =>
    [
      colors.bold(name === "" ? terminal.phrases.wholeDesign : name),
      ...list.map((one) => findingText(one, sources, terminal)),
    ].join("\n"),
  );
  const numbers = {
    findings: report.findings.length,
    known: known.length,
    accepted: report.accepted.length,
    unknown: report.unknown.length,
    passed: report.passed.length,
  };
  const notes = notesBlock(report.notes, terminal);
  if (notes !== "") blocks.push(notes);
  return [...blocks, colors.bold(terminal.phrases.checked(numbers))].join("\n\n");
}

function findingText(one: Finding, sources: (file: string) => string | undefined, terminal: Terminal): string {
  const { language, phrases } = terminal;
  const { colors } = terminal.out;
  const paint = { high: colors.red, medium: colors.yellow, low: colors.cyan, info: colors.dim }[one.severity];
  const label = one.status === "unknown" ? colors.dim(phrases.unknown) : paint(one.severity);
  const scope = one.scope ? colors.dim(aside(phrases.only(one.scope), language)) : "";
  const lines = [`  ${label} ${one.rule.id} ${fieldText(one.path)}${scope}`];
  lines.push(`    ${(one.reason ?? one.rule.title)[language]}`);
  if (one.position) {
    const { file, line, column } = one.position;
    lines.push(colors.dim(`    at ${file}:${line}:${column}`));
    if (one.status === "fail" && one.rule.id !== "variable-like-secret")
      lines.push(...frame(sources(file), line, column, colors).map((text) => `  ${text}`));
  }
  if (one.remedy) lines.push(`    ${one.remedy[language]}`);
  const fix = fixText(one);
  if (fix !== undefined) lines.push(`    ${labelled(phrases.write, colors.green(fix), language)}`);
  if (one.accepted?.until !== undefined) lines.push(`    ${phrases.expired(one.accepted.until, one.accepted.reason)}`);
  return lines.join("\n");
}
