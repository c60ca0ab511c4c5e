import { columns } from "./escape.ts";

/** `name = text`, both already in HCL. */
export interface Assignment {
  readonly name: string;
  readonly text: string;
  /** The name holds an `=` of its own, inside brackets that close before the other one. */
  readonly apart?: boolean;
}

/**
 * Whether terraform fmt leaves the `=` of this value alone. Its formatter (hclwrite/format.go) looks at single lines: one
 * takes part in alignment when the brackets after its `=` balance on that line. So a value that opens a bracket and goes
 * on below stands outside and parts the lines around it, while a heredoc, a single token, is aligned like a short value.
 */
const standsAlone = (text: string): boolean => text.includes("\n") && !text.startsWith("<<");

/** Lines `name = value`, with the `=` of each run of neighbours in one column. */
export function alignAssignments(assignments: readonly Assignment[], indent: string): string {
  let out = "";
  let run: Assignment[] = [];
  for (const assignment of assignments) {
    if (assignment.apart !== true && !standsAlone(assignment.text)) {
      run.push(assignment);
      continue;
    }
    out += `${alignRun(run, indent)}${indent}${assignment.name} = ${assignment.text}\n`;
    run = [];
  }
  return out + alignRun(run, indent);
}

function alignRun(run: readonly Assignment[], indent: string): string {
  const widths = run.map(({ name }) => columns(name));
  const width = widths.reduce((widest, next) => Math.max(widest, next), 0);
  let out = "";
  run.forEach(({ name, text }, index) => {
    out += `${indent}${name}${" ".repeat(width - (widths[index] ?? 0))} = ${text}\n`;
  });
  return out;
}
