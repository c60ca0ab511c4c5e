import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { systemsOf } from "../requirements/design.fixture.ts";
import type { Finding, Report } from "./report.ts";
import type { Text } from "../text/text.ts";
import type { Rule } from "../rules/rule.ts";
import { runChecks, type CheckOptions } from "./run.ts";
import { withEdit } from "./fix.ts";

export interface Checked {
  /** Paths as written: `components.db.highAvailability`; `... (prod/aws)` when it does not hold in all systems. */
  readonly failed: readonly string[];
  readonly passed: readonly string[];
  readonly unknown: readonly string[];
  readonly accepted: readonly string[];
  /** English reasons of what failed, then of what is unknown. */
  readonly reasons: readonly string[];
  /** English remedies of the same, of those that have one. */
  readonly remedies: readonly string[];
  /** What could be written at what failed: `backup.retain: 7d`; `... (asks)` where `--fix` leaves it to people. */
  readonly fixes: readonly string[];
  readonly findings: readonly Finding[];
}

/** Only their names, so that a rule being written does not break the tests of others. */
const ids = readdirSync(dirname(import.meta.dirname), { recursive: true, encoding: "utf8" }).flatMap(
  (file) => /\/rules\/([a-z0-9-]+)\.ts$/.exec(file)?.[1] ?? [],
);

/** Numbers that are told in English are told in Japanese as well; of names and code only digits are looked at. */
function expectSameNumbers({ en, ja }: Text): void {
  const numbers = (words: string): readonly string[] => words.match(/\d+(?:\.\d+)?/g) ?? [];
  const missing = numbers(en).filter((one) => !numbers(ja).includes(one));
  if (missing.length > 0) throw new Error(`${missing.join(", ")} of "${en}" is not in "${ja}"`);
}

/**
 * Runs one rule over a small design. Without other words: AWS in Tokyo, one protected environment `prod`. What a
 * finding offers to write must settle it, in the test of every rule.
 */
export function check(rule: Rule, design: object, options: CheckOptions = {}): Checked {
  const raw = {
    name: "todo",
    targets: { aws: { region: "ap-northeast-1", account: "123456789012" } },
    environments: { prod: { protected: true } },
    components: {},
    ...design,
  };
  const others = ids.filter((id) => id !== rule.id).map((id): Rule => ({ ...rule, id, look: () => [] }));
  const reportOn = (written: object): Report => runChecks(systemsOf(written), written, [rule, ...others], options);
  const report = reportOn(raw);
  for (const { path, fix } of report.findings) {
    const fixed = fix && withEdit(raw, { path, value: fix.value });
    if (!fixed) continue;
    const left = reportOn(fixed).findings.map((one) => one.path.join("."));
    if (left.includes(path.join("."))) throw new Error(`${path.join(".")} still fails with ${fix.value}`);
  }
  for (const { reason, remedy } of [...report.findings, ...report.unknown, ...report.passed])
    for (const words of [reason, remedy]) if (words) expectSameNumbers(words);
  const shown = ({ path, scope }: Finding): string => `${path.join(".")}${scope ? ` (${scope.join(", ")})` : ""}`;
  return {
    failed: report.findings.map(shown),
    passed: report.passed.map(shown),
    unknown: report.unknown.map(shown),
    accepted: report.accepted.map(shown),
    reasons: [...report.findings, ...report.unknown].map((one) => one.reason?.en ?? ""),
    remedies: [...report.findings, ...report.unknown].flatMap((one) => (one.remedy ? [one.remedy.en] : [])),
    fixes: report.findings.flatMap((one) =>
      one.fix ? [`${shown(one)}: ${one.fix.value}${one.fix.safe ? "" : " (asks)"}`] : [],
    ),
    findings: report.findings,
  };
}
