import type { Text } from "../text/text.ts";
import type { Path } from "../issues/issue.ts";
import type { Accepted } from "../system/base-fields.ts";
import type { System } from "../system/system.ts";

/** Worst first. `info` never fails a check. */
export const severities = ["high", "medium", "low", "info"] as const;
export type Severity = (typeof severities)[number];

export const families = [
  "limits",
  "network",
  "security",
  "data",
  "realtime",
  "capacity",
  "cost",
  "operations",
  "consistency",
  "requirements",
  "own",
] as const;
export type Family = (typeof families)[number];

/** A value that `--fix` can write in place of another. */
export type Literal = string | number | boolean;

/** What a rule found at one place of a system. Nothing is said where the rule does not apply. */
export interface Outcome {
  /** `unknown`: the design does not say enough to tell. */
  readonly status: "pass" | "fail" | "unknown";
  /** The field that was looked at, from the top of the design; where a change would be written. It need not be set. */
  readonly at: Path;
  /** Key of the component it is about; absent when it is about the design as a whole. */
  readonly component?: string;
  /** What is so, with its numbers. */
  readonly reason?: Text;
  /** What to do about it. */
  readonly remedy?: Text;
  /** What to write at `at`. `safe`: nothing is lost or interrupted, and the price hardly changes; `--fix` writes it. */
  readonly fix?: { readonly value: Literal; readonly safe: boolean };
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
}

/** What a rule may know besides the system that it looks at. */
export interface RuleContext {
  /** Every system of the design, for rules that compare environments or targets. */
  readonly systems: readonly System[];
  /** Those of them that are looked at: what is told once, of several, has to be told at one of these. */
  readonly chosen: readonly System[];
  /** Ids of all rules of this run. */
  readonly rules: readonly string[];
  /** `accept` at the top of the design, for this system. */
  readonly accept: Accepted;
  /** `2026-11-22`; absent when the caller has no clock. */
  readonly today?: string;
}

/** Looks at one system: the design for one environment and one target. Pure. */
export type Look<Context extends RuleContext = RuleContext> = (system: System, context: Context) => readonly Outcome[];

/** One thing that every design should do. One file for each rule in a folder `rules/`, exported as `rule`. */
export interface Rule<Context extends RuleContext = RuleContext> {
  /** Words with dashes; the name of its file. Stable: designs, baselines and scripts refer to it. */
  readonly id: string;
  /** The rule as a sentence that is true when it passes. */
  readonly title: Text;
  readonly family: Family;
  readonly severity: Severity;
  /** A paragraph for its page: what goes wrong without it. */
  readonly why: Text;
  /** Controls it bears on: `soc2:A1.2`, `iso27001:A.8.14`, `pci-dss:3.5`, `cis-aws:2.3.1`. */
  readonly controls?: readonly string[];
  /** Where its limit comes from, as a URL. */
  readonly source?: string;
  readonly look: Look<Context>;
}

/** Declares a rule. */
export const defineRule = <Context extends RuleContext = RuleContext>(rule: Rule<Context>): Rule<Context> => rule;
