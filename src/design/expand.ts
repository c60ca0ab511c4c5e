import { distance } from "fastest-levenshtein";
import { sortOf } from "../issues/form.ts";
import { issue, type Issue, type Path } from "../issues/issue.ts";
import { isEach } from "./each.ts";
import { unread } from "./unread.ts";

/** The one environment and target that a design is expanded for, and the names that exist. */
export interface Choice {
  readonly environment: string;
  readonly target: string;
  readonly environments: readonly string[];
  /** Environments that the part being expanded exists in; all when absent. */
  readonly existing?: readonly string[];
  /** Every target that Sekkei knows, also those that the design does not use. */
  readonly targets: readonly string[];
}

export interface Expansion {
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

/** The key of an `each` that a choice takes, or undefined when the value names neither. */
function chosenKey(values: Readonly<Record<string, unknown>>, choice: Choice): string | undefined {
  if (Object.hasOwn(values, choice.environment)) return choice.environment;
  if (Object.hasOwn(values, choice.target)) return choice.target;
  if (Object.hasOwn(values, "default")) return "default";
  const keys = Object.keys(values);
  // Of a design that names no environments, one value is as good as another.
  if (choice.environments.length === 0 && !keys.some((key) => choice.targets.includes(key))) return keys[0];
  return keys.find((key) => {
    const meant = misspelt(key, values, choice);
    return meant !== undefined && (meant === choice.environment || meant === choice.target);
  });
}

/** The environment or target that a key of an `each` was meant to be, where that one is not there itself. */
function misspelt(key: string, values: Readonly<Record<string, unknown>>, choice: Choice): string | undefined {
  const names = [...choice.environments, ...choice.targets];
  if (key === "default" || names.includes(key)) return undefined;
  return nearest(
    key,
    names.filter((name) => !Object.hasOwn(values, name)),
  );
}

/** Replaces every `each` by the value of one environment and target. Parts without `each` are shared, not copied. */
export function expand(raw: unknown, choice: Choice): Expansion {
  const issues: Issue[] = [];
  return { value: expandValue(raw, [], choice, issues), issues };
}

function expandValue(raw: unknown, path: Path, choice: Choice, issues: Issue[]): unknown {
  if (raw === null) return removes(path) ? raw : undefined;
  if (typeof raw !== "object") return raw;
  if (isEach(raw)) {
    const values: unknown = raw.$each;
    if (typeof values !== "object" || values === null || Array.isArray(values)) {
      issues.push(
        issue("wrong-type", [...path, "$each"], {
          expected: { type: "map", of: { type: "anything" }, example: "{ dev: 1, prod: 2 }" },
          got: sortOf(values),
        }),
      );
      return unread;
    }
    const record = values as Readonly<Record<string, unknown>>;
    if (!checkKeys(record, path, choice, issues)) return unread;
    const key = chosenKey(record, choice);
    return key === undefined ? unread : expandValue(record[key], [...path, "$each", key], choice, issues);
  }
  if (meansEach(raw, choice)) {
    issues.push(issue("unknown-key", [...path, "each"], { key: "each", near: "$each", allowed: [] }));
    return unread;
  }
  if (Array.isArray(raw)) {
    const items = raw.map((item, index) => expandValue(item, [...path, index], choice, issues));
    return items.every((item, index) => item === raw[index]) ? raw : items.filter((item) => item !== undefined);
  }
  let changed = false;
  const copy: Record<string, unknown> = {};
  const components = path.length === 1 && path[0] === "components";
  for (const [key, value] of Object.entries(raw)) {
    const where = components ? whereItExists(value, choice) : choice;
    const expanded = where && expandValue(value, [...path, key], where, issues);
    if (expanded !== value || value === undefined) changed = true;
    if (expanded !== undefined) copy[key] = expanded;
  }
  return changed ? copy : raw;
}

/** In a `patch`, `null` takes an argument away; everywhere else, and for one side of an `each`, it is nothing. */
function removes(path: Path): boolean {
  const at = path[0] === "components" ? 2 : 0;
  return path[at] === "patch" && path.length > at + 2 && path.at(-2) !== "$each";
}

/** Data in which `each` is written without the sign before it. */
function meansEach(raw: object, { environments, targets }: Choice): boolean {
  const { each: values, ...others } = raw as { readonly each?: unknown };
  if (typeof values !== "object" || values === null || Object.keys(others).length > 0) return false;
  const keys = Object.keys(values);
  return keys.length > 0 && keys.every((key) => [...environments, ...targets, "default"].includes(key));
}

/**
 * A component that only some environments or targets have needs values for those only; elsewhere it is
 * absent and not looked at. Lists that name nothing known are left to validation.
 */
function whereItExists(component: unknown, choice: Choice): Choice | undefined {
  const { environments, targets } = (component ?? {}) as { environments?: unknown; targets?: unknown };
  const within = (list: unknown, known: readonly string[]): readonly string[] =>
    Array.isArray(list) && list.some((name) => known.includes(name as string))
      ? known.filter((name) => list.includes(name))
      : known;
  const here = within(environments, choice.environments);
  const on = within(targets, choice.targets);
  return here.includes(choice.environment) && on.includes(choice.target) ? { ...choice, existing: here } : undefined;
}

/** Whether the keys say which value is meant where; of an `each` that mixes environments and targets nothing does. */
function checkKeys(values: Readonly<Record<string, unknown>>, path: Path, choice: Choice, issues: Issue[]): boolean {
  if (choice.environments.length === 0) return true;
  const at = [...path, "$each"];
  const keys = Object.keys(values);
  const meant = new Map(keys.map((key) => [key, misspelt(key, values, choice) ?? key]));
  const among = (names: readonly string[]): readonly string[] =>
    keys.filter((key) => names.includes(meant.get(key) ?? key));
  const [targets, environments] = [among(choice.targets), among(choice.environments)];
  const names = targets.length > environments.length ? choice.targets : choice.environments;
  const known = ["default", ...choice.targets, ...choice.environments];
  const unknown = keys.filter((key) => !known.includes(key));
  for (const key of unknown) {
    const near = meant.get(key) === key ? nearest(key, names) : meant.get(key);
    issues.push(issue("unknown-environment", [...at, key], { got: key, ...(near && { near }), allowed: names }));
  }
  if (targets.length > 0 && environments.length > 0) {
    issues.push(issue("mixed-each", at, { environments, targets }));
    return false;
  }
  if (Object.hasOwn(values, "default")) return true;
  const given = new Set(meant.values());
  const needed = targets.length > 0 ? [choice.target] : (choice.existing ?? choice.environments);
  const missing = needed.filter((name) => !given.has(name));
  if (missing.length > 0) issues.push(issue("missing-environment", at, { missing }));
  return true;
}

/**
 * The path as the author wrote it, for a path in the expanded value: `["components","db","size"]`
 * becomes `["components","db","size","$each","prod"]`.
 */
export function authoredPath(raw: unknown, path: Path, choice: Choice): Path {
  const written: (string | number)[] = [];
  let current: unknown = raw;
  const enter = (): void => {
    while (isEach(current)) {
      const values = current.$each as unknown;
      if (typeof values !== "object" || values === null) return;
      const key = chosenKey(values as Record<string, unknown>, choice);
      if (key === undefined) return;
      written.push("$each", key);
      current = (values as Record<string, unknown>)[key];
    }
  };
  enter();
  for (const step of path) {
    written.push(step);
    current =
      typeof current === "object" && current !== null ? (current as Record<string | number, unknown>)[step] : undefined;
    enter();
  }
  return written;
}

/** The nearest of some names, when it is near enough to be meant. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of names) {
    const away = distance(name.toLowerCase(), candidate.toLowerCase());
    // Of short names few letters are much, unless they only changed places.
    const likely = away * 2 < Math.max(name.length, candidate.length) || letters(name) === letters(candidate);
    if (away < least && likely) [best, least] = [candidate, away];
  }
  return best;
}

const letters = (name: string): string => name.toLowerCase().split("").sort().join("");
