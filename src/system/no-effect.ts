import { ifRead, unread } from "../design/unread.ts";
import type { Text } from "../text/text.ts";
import { issue, type Issue, type Path } from "../issues/issue.ts";
import type { Target } from "../terraform/graph.ts";
import type { Component, System } from "./system.ts";

/** Fields that a design may write and that change nothing in some place, as data. `Of` is what has them. */
export interface Idle<Of> {
  /** As the reference page writes them: `scale.cpu`, `rules[].prefix`, `tables.<name>.size`; what stands below is meant too. */
  readonly fields: readonly string[];
  /** Cloud on which it is so; both without it. */
  readonly on?: Target;
  /** Only then. `path` is that of the field, with its keys and positions. */
  readonly when?: {
    readonly holds: (of: Of, system: System, path: Path) => boolean;
    /** As part of a sentence: ``beside `existing` ``. */
    readonly says: Text;
  };
  /** What is so instead, as a sentence. */
  readonly why: Text;
  /**
   * `error` where whoever writes the field is mistaken about what will be: what they ask for is not there, or another
   * field has the say. `note` where a design for two clouds states what one of them does by itself.
   */
  readonly severity: "error" | "note";
}

/** Fields of a kind without effect; each kind states them in its `no-effect.ts`. */
export type NoEffect<Config> = Idle<Component<Config>>;

/** What is written without effect in one system: errors refuse the design, notes are told. */
export interface IdleFound {
  readonly errors: readonly Issue[];
  readonly notes: readonly Issue[];
}

/**
 * Looks for fields that are written and do nothing. `written` is what the design says, without defaults: a default
 * asks for nothing.
 */
export function findIdle<Of>(
  of: Of,
  written: unknown,
  stated: readonly Idle<Of>[],
  system: System,
  at: Path = [],
): IdleFound {
  const found = stated.flatMap(({ fields, on, when, why, severity }) =>
    (on ?? system.target) === system.target
      ? fields
          .flatMap((field) => writtenPaths(written, stepsOf(field)))
          .filter((path) => ifRead(() => when?.holds(of, system, path) ?? true))
          .map((path) => {
            const facts = {
              field: fieldOf(path),
              ...(on && { target: on }),
              ...(when && { when: when.says }),
              why,
              severity,
            };
            return issue("no-effect", [...at, ...path], facts);
          })
      : [],
  );
  const graded = (severity: "error" | "note"): readonly Issue[] =>
    found.filter((one) => one.code === "no-effect" && one.facts.severity === severity);
  return { errors: graded("error"), notes: graded("note") };
}

/** `rules[].prefix` -> rules, any position, prefix. */
const stepsOf = (field: string): readonly string[] => field.replaceAll("[]", ".<n>").split(".");

/** Whether two of the language's fields are the same or one is below the other: `scale` covers `scale.cpu`. */
export function covers(stated: string, field: string): boolean {
  const below = stepsOf(field);
  return stepsOf(stated).every((step, index) => step === below[index]);
}

const isAny = (step: string): boolean => step.startsWith("<");

/** Paths of the values that are written in the place of a field. */
function writtenPaths(value: unknown, steps: readonly string[]): readonly Path[] {
  const [step, ...rest] = steps;
  if (value === undefined || value === null || value === unread) return [];
  if (step === undefined) return [[]];
  if (typeof value !== "object") return [];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return keys
    .filter((key) => isAny(step) || String(key) === step)
    .flatMap((key) =>
      writtenPaths((value as Readonly<Record<string | number, unknown>>)[key], rest).map((path) => [key, ...path]),
    );
}

const fieldOf = (path: Path): string =>
  path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : text === "" ? step : `${text}.${step}`),
    "",
  );
