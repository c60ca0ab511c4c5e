import type { Placed } from "../issues/placed.ts";
import * as z from "zod";
import { families, severities, type Family, type Rule, type Severity } from "../rules/rule.ts";
import type { Text } from "../text/text.ts";
import type { Issue } from "../issues/issue.ts";
import { counts, type Finding, type Report } from "./report.ts";

const finding = z.strictObject({
  rule: z.string().describe("Id of the rule; stable."),
  title: z.string(),
  severity: z.enum(severities),
  family: z.enum(families),
  component: z.string().optional().describe("Key of the component; absent when it is about the design as a whole."),
  path: z.string().describe("Field of the design as written, such as components.db.size.$each.prod."),
  file: z.string().optional(),
  line: z.int().optional(),
  column: z.int().optional().describe("From 1, in UTF-16 units."),
  scope: z.array(z.string()).optional().describe("environment/target pairs; absent when it holds in all."),
  reason: z.string().optional(),
  remedy: z.string().optional(),
  fix: z.strictObject({ value: z.union([z.string(), z.number(), z.boolean()]), safe: z.boolean() }).optional(),
  controls: z.array(z.string()),
  source: z.string().optional(),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe("The same from run to run wherever lines move."),
  known: z.boolean().optional().describe("Whether the baseline has it; absent without a baseline."),
  accepted: z.strictObject({ reason: z.string(), until: z.string().optional(), expired: z.boolean() }).optional(),
});

const note = z.strictObject({
  path: z.string().describe("Field of the design as written that changes nothing."),
  file: z.string().optional(),
  line: z.int().optional(),
  column: z.int().optional().describe("From 1, in UTF-16 units."),
  scope: z.array(z.string()).optional().describe("environment/target pairs; absent when it holds in all."),
  message: z.string(),
});

/** What `sekkei check --json` prints. */
export const reportSchema = z.strictObject({
  version: z.int().describe("Raised when a field changes its meaning."),
  command: z.literal("check"),
  failed: z.boolean().describe("Whether there are new findings at or over the threshold: exit code 2."),
  findings: z.array(finding),
  accepted: z.array(finding),
  unknown: z.array(finding),
  notes: z.array(note).describe("Fields that are written without effect; they fail nothing."),
  passed: z.record(z.string(), z.int()).describe("Places that passed, by rule."),
  fixed: z.array(z.string()).optional().describe("Paths that --fix wrote."),
});

/** Something that a rule says of a place in a design. */
export interface FindingJson extends Placed {
  /** Id of the rule, such as `no-budget`; stable, and what `accept` refers to. */
  readonly rule: string;
  /** The rule as a sentence that is true when it passes. */
  readonly title: string;
  /** `high`, `medium`, `low` or `info`; `info` never fails a check. */
  readonly severity: Severity;
  readonly family: Family;
  /** Key of the component; absent when it is about the design as a whole. */
  readonly component?: string;
  /** What is so, with its numbers. */
  readonly reason?: string;
  /** What to do about it. */
  readonly remedy?: string;
  /** Value to write at `path`. `safe`: nothing is lost or interrupted, and the price hardly changes. */
  readonly fix?: { readonly value: string | number | boolean; readonly safe: boolean };
  /** Controls that it bears on, such as `soc2:A1.2`. */
  readonly controls: readonly string[];
  /** Where the limit comes from, as a URL. */
  readonly source?: string;
  /** 16 hexadecimal digits; the same from run to run wherever lines move. */
  readonly fingerprint: string;
  /** Whether the baseline has it; absent without a baseline. */
  readonly known?: boolean;
  /** The design accepts it; `expired`: it did until that day, and the finding counts again. */
  readonly accepted?: { readonly reason: string; readonly until?: string; readonly expired: boolean };
}

/** A field that a design writes and that changes nothing somewhere. */
export interface Note extends Placed {
  /** What is so instead, in a sentence. */
  readonly message: string;
}

/** A report as plain data in one language. */
export interface ReportJson {
  /** Whether something fails that is neither accepted nor known: exit code 2. */
  readonly failed: boolean;
  /** What fails and is not accepted. Each list goes by component (order of the design), severity, rule, path. */
  readonly findings: readonly FindingJson[];
  readonly accepted: readonly FindingJson[];
  /** What the design does not say enough of to tell. */
  readonly unknown: readonly FindingJson[];
  /** Fields that are written without effect, in the order of the file. They fail nothing. */
  readonly notes: readonly Note[];
  /** Number of places that passed, by rule. */
  readonly passed: Readonly<Record<string, number>>;
  /** Paths that `--fix` wrote. */
  readonly fixed?: readonly string[];
}

/** The JSON Schema of that output. */
export const checkJsonSchema = (): object => ({ title: "Sekkei check report", ...z.toJSONSchema(reportSchema) });

export interface JsonOptions {
  readonly language: keyof Text;
  readonly failed: boolean;
  readonly pathText: (path: Finding["path"]) => string;
  /** The sentence of a note. */
  readonly noteText: (note: Issue) => string;
  readonly baseline?: ReadonlySet<string>;
  readonly fixed?: readonly string[];
}

/** A report as plain data in one language. */
export function reportJson(report: Report, options: JsonOptions): ReportJson {
  const one = (found: Finding): FindingJson => findingJson(found, options);
  return {
    failed: options.failed,
    findings: report.findings.map(one),
    accepted: report.accepted.map(one),
    unknown: report.unknown.map(one),
    notes: report.notes.map((found) => noteJson(found, options)),
    passed: counts(report.passed.map((found) => found.rule.id)),
    ...(options.fixed && { fixed: [...options.fixed] }),
  };
}

/** A note as plain data. */
export const noteJson = (found: Issue, { pathText, noteText }: Pick<JsonOptions, "pathText" | "noteText">): Note => ({
  path: pathText(found.path),
  ...(found.position ?? {}),
  ...(found.scope && { scope: [...found.scope] }),
  message: noteText(found),
});

function findingJson(found: Finding, { language, pathText, baseline }: JsonOptions): FindingJson {
  const { rule, severity, component, path, position, scope, reason, remedy, fix, accepted, fingerprint } = found;
  return {
    rule: rule.id,
    title: rule.title[language],
    severity,
    family: rule.family,
    ...(component === undefined ? {} : { component }),
    path: pathText(path),
    ...(position ?? {}),
    ...(scope && { scope: [...scope] }),
    ...(reason && { reason: reason[language] }),
    ...(remedy && { remedy: remedy[language] }),
    ...(fix && { fix }),
    controls: [...(rule.controls ?? [])],
    ...(rule.source === undefined ? {} : { source: rule.source }),
    fingerprint,
    ...(baseline && { known: baseline.has(fingerprint) }),
    ...(accepted && { accepted }),
  };
}

/** A rule as `sekkei check --explain <rule> --json` prints it. */
export function ruleJson(rule: Rule, language: keyof Text): object {
  const { id, family, severity, title, why, controls = [], source } = rule;
  return { id, family, severity, title: title[language], why: why[language], controls, ...(source && { source }) };
}
