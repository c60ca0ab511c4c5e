import { isEnvironment } from "../system/accounts.ts";
import { createHash } from "node:crypto";
import { authoredPath, expand, type Choice } from "../design/expand.ts";
import type { Issue, Path, Position } from "../issues/issue.ts";
import type { Accepted } from "../system/base-fields.ts";
import { targetNames } from "../system/resolve.ts";
import { inKeyOrder, type System } from "../system/system.ts";
import type { Finding, Report } from "./report.ts";
import { severities, type Outcome } from "../rules/rule.ts";
import type { CheckContext, CheckRule } from "./check-rule.ts";
import { compareText } from "../text/order.ts";

export interface CheckOptions extends Pick<CheckContext, "today" | "estimate"> {
  /** Place of a path of the design. */
  readonly locate?: (path: Path) => Position | undefined;
  /** Systems that are looked at; the others are there to compare with. Default: all. */
  readonly only?: (system: System) => boolean;
  /** What resolving the design told besides. */
  readonly notes?: readonly Issue[];
}

/** A rule that threw: a mistake in the rule, never in the design. */
export class RuleError extends Error {
  override readonly name = "RuleError";
  constructor(
    readonly rule: CheckRule,
    override readonly cause: unknown,
  ) {
    super(`rule ${rule.id}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** Asks every rule about every system. Pure: the same design, rules and day give the same report. */
export function runChecks(
  systems: readonly System[],
  raw: unknown,
  rules: readonly CheckRule[],
  options: CheckOptions = {},
): Report {
  // What is said of a design does not depend on how it is arranged; only the order of what is said does.
  const environments = systems.filter(isEnvironment);
  const compared = environments.map(inKeyOrder);
  const asGiven = (system: System): System => environments[compared.indexOf(system)] ?? system;
  const { only, estimate } = options;
  const chosen = only ? compared.filter((system) => only(asGiven(system))) : compared;
  const merged = new Map<string, Merged>();
  const ids = rules.map((rule) => rule.id);
  for (const system of chosen) {
    const choice = choiceOf(system, raw);
    const accept = (expand(raw, choice).value as { accept?: Accepted }).accept ?? {};
    const context: CheckContext = {
      systems: compared,
      chosen,
      rules: ids,
      accept,
      ...(options.today === undefined ? {} : { today: options.today }),
      ...(estimate ? { estimate: (one: System) => estimate(asGiven(one)) } : {}),
    };
    for (const rule of rules) {
      for (const outcome of ask(rule, system, context)) {
        const path = authoredPath(raw, outcome.at, choice);
        const accepted = outcome.status === "fail" ? acceptanceOf(rule, outcome, system, context) : undefined;
        const entry = { rule, path, outcome: { ...outcome, at: [] }, ...(accepted && { accepted }) };
        const key = JSON.stringify([rule.id, path, entry.outcome, accepted]);
        const scope = `${system.environment}/${system.target}`;
        const known = merged.get(key);
        if (!known) merged.set(key, { ...entry, scopes: [scope] });
        else if (!known.scopes.includes(scope)) known.scopes.push(scope);
      }
    }
  }
  const found = inOrder([...merged.values()], systems).map(finisher(chosen.length, options));
  const failed = found.filter((one) => one.status === "fail");
  const isAccepted = (one: Finding): boolean => one.accepted?.expired === false;
  return {
    findings: failed.filter((one) => !isAccepted(one)),
    accepted: failed.filter(isAccepted),
    unknown: found.filter((one) => one.status === "unknown"),
    passed: found.filter((one) => one.status === "pass"),
    notes: options.notes ?? [],
    rules,
  };
}

interface Merged {
  readonly rule: CheckRule;
  readonly path: Path;
  readonly outcome: Outcome;
  readonly accepted?: NonNullable<Finding["accepted"]>;
  readonly scopes: string[];
}

function ask(rule: CheckRule, system: System, context: CheckContext): readonly Outcome[] {
  try {
    return rule.look(system, context);
  } catch (thrown) {
    throw new RuleError(rule, thrown);
  }
}

const choiceOf = (system: System, raw: unknown): Choice => ({
  environment: system.environment,
  target: system.target,
  environments: Object.keys((raw as { environments?: object }).environments ?? {}),
  targets: targetNames,
});

/** The component's own word goes before that of the design. */
function acceptanceOf(rule: CheckRule, outcome: Outcome, system: System, context: CheckContext): Finding["accepted"] {
  const component = outcome.component === undefined ? undefined : system.components[outcome.component];
  const entry = component?.base.accept?.[rule.id] ?? context.accept[rule.id];
  if (!entry) return undefined;
  const expired = entry.until !== undefined && context.today !== undefined && context.today > entry.until;
  return { reason: entry.reason, ...(entry.until === undefined ? {} : { until: entry.until }), expired };
}

const severityOf = ({ outcome, rule }: Merged): Finding["severity"] => outcome.severity ?? rule.severity;

/** The design as a whole first, then its components in their order. */
function inOrder(entries: readonly Merged[], systems: readonly System[]): readonly Merged[] {
  const keys = [...new Set(systems.flatMap((system) => system.order))];
  const rank = new Map(keys.map((key, index) => [key, index]));
  const place = (one: Merged): number =>
    one.outcome.component === undefined ? -1 : (rank.get(one.outcome.component) ?? keys.length);
  return entries
    .map((one) => ({
      one,
      place: place(one),
      severity: severities.indexOf(severityOf(one)),
      path: one.path.join("\0"),
    }))
    .sort(
      (a, b) =>
        a.place - b.place ||
        a.severity - b.severity ||
        compareText(a.one.rule.id, b.one.rule.id) ||
        compareText(a.path, b.path),
    )
    .map(({ one }) => one);
}

/** Makes findings of merged outcomes; the second at one place (another reason on another target) gets a number. */
function finisher(systems: number, { locate }: CheckOptions): (entry: Merged) => Finding {
  const seen = new Map<string, number>();
  return (entry) => {
    const { rule, path, outcome, accepted, scopes } = entry;
    const position = locate?.(path);
    const place = JSON.stringify([rule.id, outcome.status, outcome.component ?? "", path]);
    const nth = seen.get(place) ?? 0;
    seen.set(place, nth + 1);
    return {
      rule,
      status: outcome.status,
      severity: severityOf(entry),
      path,
      ...(outcome.component === undefined ? {} : { component: outcome.component }),
      ...(position && { position }),
      ...(scopes.length < systems && { scope: scopes }),
      ...(outcome.reason && { reason: outcome.reason }),
      ...(outcome.remedy && { remedy: outcome.remedy }),
      ...(outcome.fix && { fix: outcome.fix }),
      ...(accepted && { accepted }),
      fingerprint: createHash("sha256")
        .update(nth === 0 ? place : `${place} ${nth}`)
        .digest("hex")
        .slice(0, 16),
    };
  };
}
