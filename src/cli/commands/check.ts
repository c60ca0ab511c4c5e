import { existsSync, readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { checkProject, limited } from "../../api/check.ts";
import { today } from "../../api/day.ts";
import { loadOwnRules } from "../../api/own-rules.ts";
import { openProject, timeLimitIn, type DiskProject } from "../../api/project.ts";
import { sourceReader } from "../../api/sources.ts";
import packageJson from "../../../package.json" with { type: "json" };
import { readBaseline, writeBaseline } from "../../checks/baseline.ts";
import { markdown } from "../../checks/markdown.ts";
import { atLeast, fixText, type Report } from "../../checks/report.ts";
import { reportJson } from "../../checks/report-schema.ts";
import type { Severity } from "../../rules/rule.ts";
import { rules as builtIn } from "../../checks/rules.gen.ts";
import { sarif } from "../../checks/sarif.ts";
import { noteText, pathText } from "../../messages/index.ts";
import { refuseIdle, type IdleOptions } from "../idle-options.ts";
import { notesText } from "../notes-text.ts";
import { unlessGone } from "../output/disk.ts";
import { printJson, UsageError, type Terminal } from "../terminal.ts";
import { applyFixes } from "./check-fix.ts";
import { explainRule } from "./check-rules.ts";
import { reportText } from "./check-text.ts";

export interface CheckOptions {
  readonly config?: string;
  readonly env?: readonly string[];
  readonly target?: readonly string[];
  readonly severity?: Severity;
  readonly sarif?: boolean;
  readonly markdown?: boolean;
  readonly baseline?: string;
  readonly writeBaseline?: boolean;
  readonly fix?: boolean;
  readonly explain?: string;
  readonly timeLimit?: string;
}

/** A rule is explained as it is, whatever the design keeps of it. */
const idle: IdleOptions<CheckOptions> = {
  explain: ["env", "target", "severity", "sarif", "markdown", "baseline", "writeBaseline", "fix"],
};

/** `sekkei check`: 2 when there are findings at or over the threshold that the baseline does not have. */
export async function check(directory: string | undefined, options: CheckOptions, terminal: Terminal): Promise<number> {
  if ([terminal.json, options.sarif, options.markdown].filter(Boolean).length > 1)
    throw new UsageError(terminal.phrases.oneFormat);
  refuseIdle(options, idle, terminal);
  if (options.explain !== undefined) return explainRule(options.explain, directory, options, terminal);
  const timeLimit = timeLimitIn(options, terminal.phrases);
  let project = await openProject(directory, options, terminal);
  const rules = [...builtIn, ...(await loadOwnRules(project.directory, terminal, timeLimit))];
  let report = await checkProject(project, { day: today(), rules, ...options }, terminal);
  let fixed: readonly string[] | undefined;
  if (options.fix) {
    const file = resolve(project.design.file);
    const written = await applyFixes(file, project.design, report.findings, timeLimit);
    fixed = written.map((one) => pathText(one.path));
    for (const one of written) terminal.talk.write(terminal.phrases.fixed(pathText(one.path), fixText(one) ?? ""));
    project = await openProject(directory, options, terminal);
    if (written.length > 0) report = await checkProject(project, { day: today(), rules, ...options }, terminal);
  }
  if (options.writeBaseline) {
    if (options.baseline === undefined) throw new UsageError(terminal.phrases.baselineNeedsFile);
    const there = await readFile(options.baseline, "utf8").catch(unlessGone(undefined));
    if (there !== undefined && !readBaseline(there))
      throw new UsageError(terminal.phrases.notABaseline(options.baseline));
    await writeFile(options.baseline, writeBaseline(report));
    terminal.talk.write(terminal.phrases.baselineWritten(options.baseline, report.findings.length));
  }
  const baseline = options.baseline === undefined ? undefined : loadBaseline(options.baseline, terminal);
  return print(limited(report, options.severity), { baseline, fixed, options, project, terminal });
}

interface Printing {
  readonly baseline: ReadonlySet<string> | undefined;
  readonly fixed: readonly string[] | undefined;
  readonly options: CheckOptions;
  readonly project: DiskProject;
  readonly terminal: Terminal;
}

function print(report: Report, { baseline, fixed, options, project, terminal }: Printing): number {
  const { language } = terminal;
  const known = report.findings.filter((one) => baseline?.has(one.fingerprint));
  const fresh = report.findings.filter((one) => !known.includes(one));
  const failed = fresh.some((one) => atLeast(one.severity, options.severity ?? "low"));
  const further = baseline ? { baseline } : {};
  if (options.sarif) {
    const root = repositoryOf(project.directory);
    const uri = (file: string): string => relative(root, resolve(file)).replaceAll("\\", "/");
    terminal.out.json(sarif(report, { language, version: packageJson.version, uri, ...further }));
  } else if (options.markdown)
    terminal.out.write(markdown(report, { language, notes: notesText(report.notes, terminal), ...further }).trimEnd());
  else if (terminal.json)
    printJson(
      terminal,
      "check",
      reportJson(report, {
        language,
        failed,
        pathText,
        noteText: noteText(language),
        ...further,
        ...(fixed && { fixed }),
      }),
    );
  else terminal.out.write(reportText({ ...report, findings: fresh }, known, sourceReader(), terminal));
  return failed ? 2 : 0;
}

/** Top of the git repository that a folder is in; the working directory when in none. */
function repositoryOf(folder: string): string {
  for (let here = folder; ; here = dirname(here)) {
    if (existsSync(join(here, ".git"))) return here;
    if (here === dirname(here)) return process.cwd();
  }
}

function loadBaseline(file: string, { phrases }: Terminal): ReadonlySet<string> {
  const found = readBaseline(readFileSync(file, "utf8"));
  if (!found) throw new UsageError(phrases.notABaseline(file));
  return found;
}
