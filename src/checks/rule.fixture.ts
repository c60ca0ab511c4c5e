import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { systemsOf } from "../requirements/design.fixture.ts";
import type { Finding } from "./report.ts";
import type { Rule } from "../rules/rule.ts";
import { runChecks, type CheckOptions } from "./run.ts";

export interface Checked {
  /** Paths as written: `components.db.highAvailability`; `... (prod/aws)` when it does not hold in all systems. */
  readonly failed: readonly string[];
  readonly passed: readonly string[];
  readonly unknown: readonly string[];
  readonly accepted: readonly string[];
  /** English reasons of what failed, then of what is unknown. */
  readonly reasons: readonly string[];
  readonly findings: readonly Finding[];
}

/** Only their names, so that a rule being written does not break the tests of others. */
const ids = readdirSync(dirname(import.meta.dirname), { recursive: true, encoding: "utf8" }).flatMap(
  (file) => /\/rules\/([a-z0-9-]+)\.ts$/.exec(file)?.[1] ?? [],
);

/** Runs one rule over a small design. Without other words: AWS in Tokyo, one protected environment `prod`. */
export function check(rule: Rule, design: object, options: CheckOptions = {}): Checked {
  const raw = {
    name: "todo",
    targets: { aws: { region: "ap-northeast-1" } },
    environments: { prod: { protected: true } },
    components: {},
    ...design,
  };
  const systems = systemsOf(raw);
  const others = ids.filter((id) => id !== rule.id).map((id): Rule => ({ ...rule, id, look: () => [] }));
  const report = runChecks(systems, raw, [rule, ...others], options);
  const shown = ({ path, scope }: Finding): string => `${path.join(".")}${scope ? ` (${scope.join(", ")})` : ""}`;
  return {
    failed: report.findings.map(shown),
    passed: report.passed.map(shown),
    unknown: report.unknown.map(shown),
    accepted: report.accepted.map(shown),
    reasons: [...report.findings, ...report.unknown].map((one) => one.reason?.en ?? ""),
    findings: report.findings,
  };
}
