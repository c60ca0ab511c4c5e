import type { Text } from "../text/text.ts";
import type { Issue, Path, Position } from "../issues/issue.ts";
import { severities, type Outcome, type Rule, type Severity } from "../rules/rule.ts";

/** An outcome placed in the design as its author wrote it; equal ones of several systems are one. */
export interface Finding {
  readonly rule: Rule;
  readonly status: Outcome["status"];
  readonly severity: Severity;
  readonly component?: string;
  /** Path as written, through `$each`. */
  readonly path: Path;
  readonly position?: Position;
  /** Systems in which it holds, as `prod/aws`; absent when it holds in all. */
  readonly scope?: readonly string[];
  readonly reason?: Text;
  readonly remedy?: Text;
  readonly fix?: NonNullable<Outcome["fix"]>;
  /** The design accepts it. `expired`: it did, until then, and the finding counts again. */
  readonly accepted?: { readonly reason: string; readonly until?: string; readonly expired: boolean };
  /** The same from run to run wherever its lines move: made of rule, component and path. */
  readonly fingerprint: string;
}

export interface Report {
  /** What fails and is not accepted. Each list goes by component (order of the design), severity, rule, path. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly Finding[];
  readonly unknown: readonly Finding[];
  readonly passed: readonly Finding[];
  /** What the design writes without effect, in the order of the file. */
  readonly notes: readonly Issue[];
  /** Every rule that ran. */
  readonly rules: readonly Rule[];
}

/** Whether a severity is at least another. */
export const atLeast = (severity: Severity, least: Severity): boolean =>
  severities.indexOf(severity) <= severities.indexOf(least);

/** Number of entries of each key, in order of first appearance. */
export function counts(keys: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const key of keys) found[key] = (found[key] ?? 0) + 1;
  return found;
}

/** A field for people: the path without the `$each` steps, since the scope says where it holds. */
export const fieldText = (path: Path): string =>
  path
    .filter((step, index) => step !== "$each" && path[index - 1] !== "$each")
    .reduce<string>(
      (text, step) => (typeof step === "number" ? `${text}[${step}]` : text === "" ? step : `${text}.${step}`),
      "",
    );

/** How a fix is written: `highAvailability: true`. */
export const fixText = ({ path, fix }: Finding): string | undefined =>
  fix && `${fieldText(path).split(".").at(-1) ?? ""}: ${JSON.stringify(fix.value)}`;
