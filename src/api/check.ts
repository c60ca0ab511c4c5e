import type { CheckRule } from "../checks/check-rule.ts";
import type { Report } from "../checks/report.ts";
import { atLeast } from "../checks/report.ts";
import type { Rule, Severity } from "../rules/rule.ts";
import { rules as builtIn } from "../checks/rules.gen.ts";
import { RuleError, runChecks } from "../checks/run.ts";
import type { Phrases } from "../messages/phrases.ts";
import { estimate, type Estimate } from "../pricing/estimate.ts";
import { deriveUsage } from "../pricing/usage/usage.ts";
import type { System } from "../system/system.ts";
import { notesOf } from "./notes.ts";
import { loadOwnRules } from "./own-rules.ts";
import { lowerProject, type DiskProject, type Project } from "./project.ts";
import { selected, type Selection } from "./selection.ts";
import { UsageError } from "./usage-error.ts";

export interface ProjectChecks extends Selection {
  /** `2026-11-22`: acceptances and versions of engines end. */
  readonly day: string;
  /** Every rule that is asked. */
  readonly rules: readonly CheckRule[];
}

/** Asks rules about a design. */
export async function checkProject(
  project: Project,
  { day, rules, ...selection }: ProjectChecks,
  words: { readonly phrases: Phrases },
): Promise<Report> {
  const { lowered } = await lowerProject(project);
  const { systems, graphs } = lowered;
  const only = selected(systems, selection, words);
  const estimateOf = (system: System): Estimate | undefined => {
    const graph = graphs[systems.indexOf(system)];
    return graph && estimate(graph, system, deriveUsage(system, system.traffic, "expected"), { day });
  };
  try {
    return runChecks(systems, project.design.raw, rules, {
      only,
      today: day,
      locate: (path) => project.design.locate(path),
      estimate: estimateOf,
      notes: notesOf(lowered.notes, systems, only),
    });
  } catch (thrown) {
    if (!(thrown instanceof RuleError)) throw thrown;
    if (builtIn.includes(thrown.rule) || thrown.cause instanceof UsageError) throw thrown.cause;
    const reason = thrown.cause instanceof Error ? thrown.cause.message : String(thrown.cause);
    throw new UsageError(words.phrases.ruleThrew(thrown.rule.id, "sekkei.rules", reason));
  }
}

/** Rules beside a design that was loaded from disk. */
export const ownRulesOf = async (
  project: Project | DiskProject,
  words: { readonly phrases: Phrases },
): Promise<readonly Rule[]> => ("directory" in project ? loadOwnRules(project.directory, words) : []);

/** Only what is at or over a severity; without one, all. */
export function limited(report: Report, least: Severity | undefined): Report {
  if (least === undefined) return report;
  const keep = <T extends { severity: Severity }>(list: readonly T[]): readonly T[] =>
    list.filter((one) => atLeast(one.severity, least));
  return { ...report, findings: keep(report.findings), accepted: keep(report.accepted), unknown: keep(report.unknown) };
}
