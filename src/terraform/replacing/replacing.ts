import type { Plain } from "../evaluation/plain.ts";
import { conditions, type Condition } from "./conditions.ts";
import table from "./replacing.gen.json" with { type: "json" };

/** What is Terraform's own (developer.hashicorp.com/terraform/language/resources/terraform-data, 2026-08-21). */
const builtIn: Readonly<Record<string, string>> = { terraform_data: "triggers_replace" };

/**
 * Arguments for another value of which a provider makes a resource anew, by type. As of google 7.45.0 and aws 5.46, the
 * newest of which the rules can be read (`scripts/replacing.mjs`, 2026-08-21); what is otherwise since is in
 * `conditions.ts`.
 */
const paths: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries<string>({ ...table, ...builtIn }).map(([type, names]) => [type, new Set(names.split(" "))]),
);

/** Top-level arguments of a type that replace it; the project, which an environment has only one of, apart. */
export const replacing = (type: string): readonly string[] =>
  [...(paths.get(type) ?? [])].filter((path) => !path.includes(".") && !/^(project|tags|params)$/.test(path));

/** What a change of an argument does. */
export type Effect =
  | "update"
  | "replace"
  /** The cloud refuses it, and Terraform does not say so before. */
  | "refused";

/** What the providers do, as far as a comparison asks. */
export interface ReplacementRules {
  /** What another value at a path does: `settings.0.disk_size`, `0` for whichever element of a list. */
  readonly effectOf: (type: string, path: string, before: Plain | undefined, after: Plain | undefined) => Effect;
}

/** As the providers' schemas say it, and nothing else. */
export const schemaRules: ReplacementRules = {
  effectOf: (type, path) => (paths.get(type)?.has(path) ? "replace" : "update"),
};

/** With what the providers decide in code and what newer versions do. */
export const replacementRules: ReplacementRules = {
  effectOf: (type, path, before, after) => {
    const condition = conditions.get(type)?.find((one) => one.paths.includes(path));
    if (!condition) return schemaRules.effectOf(type, path, before, after);
    return holds(condition, before, after) ? condition.effect : "update";
  },
};

function holds({ when }: Condition, before: Plain | undefined, after: Plain | undefined): boolean {
  switch (when) {
    case "always":
      return true;
    case "never":
      return false;
    case "lower":
      return isLower(after, before);
    case "gone":
      return before !== undefined && before !== null && (after === undefined || after === null);
    default:
      return !when.some(([from, to]) => from === before && to === after);
  }
}

/** Whether a number, a version (`8.2`, `POSTGRES_16`) or a network's size is less than another. */
function isLower(one: Plain | undefined, other: Plain | undefined): boolean {
  const [left, right] = [numbers(one), numbers(other)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** Numbers in a value, in order. Of a range (`10.0.0.0/20`) only its size counts: the longer its prefix, the less. */
function numbers(value: Plain | undefined): readonly number[] {
  const text = typeof value === "number" || typeof value === "string" ? String(value) : "";
  const prefix = /^[\d.:a-f]+\/(\d+)$/.exec(text)?.[1];
  return prefix === undefined ? (text.match(/\d+/g) ?? []).map(Number) : [-Number(prefix)];
}
