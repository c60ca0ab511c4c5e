import { today } from "../../api/day.ts";
import { selected } from "../../api/selection.ts";
import { runChecks } from "../../checks/run.ts";
import { rules } from "../../checks/rules.gen.ts";
import type { Evidence } from "../../requirements/compliance.ts";
import { requirementsReport, type RequirementsReport } from "../../requirements/report.ts";
import type { Status } from "../../facets/status.ts";
import { statusWords } from "../../requirements/text/layout.ts";
import { reportLines } from "../../requirements/text/report.ts";
import type { System } from "../../system/system.ts";
import { openProject, resolveProject } from "../../api/project.ts";
import { printJson, type Terminal } from "../terminal.ts";

interface Options {
  readonly config?: string;
  readonly env?: readonly string[];
  readonly target?: readonly string[];
}

/** `sekkei requirements [folder]`: what is promised, what can be reached, and the arithmetic. 2 when a promise is not kept. */
export async function requirements(folder: string | undefined, options: Options, terminal: Terminal): Promise<number> {
  const project = await openProject(folder, options, terminal);
  const { raw } = project.design;
  const systems = resolveProject(project);
  const day = today();
  const reports = systems
    .filter(selected(systems, options, terminal))
    .map((system) => requirementsReport(system, { evidence: evidenceOf(system, systems, raw, day) }));
  if (terminal.json) printJson(terminal, "requirements", { systems: reports });
  else terminal.out.write(reports.map((report) => colored(report, terminal)).join("\n\n"));
  return reports.some(({ status }) => status === "missed") ? 2 : 0;
}

/** What the rules say of one system, for the regimes that it promises. */
function evidenceOf(system: System, systems: readonly System[], raw: unknown, today: string): readonly Evidence[] {
  if ((system.requirements.compliance ?? []).length === 0) return [];
  const found = runChecks(systems, raw, rules, { today, only: (one) => one === system });
  return [...found.findings, ...found.unknown, ...found.accepted, ...found.passed].map(
    ({ rule, status, accepted }) => ({
      rule: rule.id,
      controls: rule.controls ?? [],
      status: accepted && !accepted.expired ? "accepted" : status,
    }),
  );
}

/** The first line and each verdict stand out. */
function colored(report: RequirementsReport, { out, language }: Terminal): string {
  const [head = "", ...rest] = reportLines(report, language);
  const paints: Readonly<Record<Status, (text: string) => string>> = {
    kept: out.colors.green,
    missed: out.colors.red,
    unknown: out.colors.yellow,
    unpromised: out.colors.dim,
  };
  const ends = rest.indexOf("");
  const lines = rest.map((line, index) => {
    const verdict = index > 0 && index < ends ? report.verdicts[index - 1] : undefined;
    if (!verdict) return line;
    const word = statusWords[verdict.status][language];
    return line.slice(0, line.length - word.length) + paints[verdict.status](word);
  });
  return [out.colors.bold(head), ...lines].join("\n");
}
