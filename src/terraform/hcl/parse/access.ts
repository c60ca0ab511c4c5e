import type { Value } from "../../expression.ts";
import { isExpression } from "../../expression.ts";
import type { Context } from "./context.ts";
import type { Cursor } from "./cursor.ts";

/** `.name`, or `[value]` with an index of any kind. */
export interface Step {
  readonly value: Value;
  readonly index: boolean;
}

const isPlain = (value: Value): value is string | number => typeof value === "string" || typeof value === "number";

/** Splits the plain steps at the start from the others. */
function plainSteps<T extends string | number>(
  steps: readonly Step[],
  accepts: (value: Value) => value is T,
): [path: T[], rest: readonly Step[]] {
  const path: T[] = [];
  for (const { value } of steps) {
    if (!accepts(value)) break;
    path.push(value);
  }
  return [path, steps.slice(path.length)];
}

/** A value with steps into it. What holds a path takes the plain ones into it. */
export function access(of: Value, steps: readonly Step[]): Value {
  const [first] = steps;
  if (first === undefined) return of;
  if (isExpression(of)) {
    switch (of.$) {
      case "ref": {
        if (first.index && of.key === undefined && of.path.length === 0)
          return access({ ...of, key: first.value }, steps.slice(1));
        const [path, rest] = plainSteps(steps, isPlain);
        if (path.length > 0) return access({ ...of, path: [...of.path, ...path] }, rest);
        break;
      }
      case "loop": {
        const [path, rest] = plainSteps(steps, isPlain);
        if (path.length > 0) return access({ ...of, path: [...of.path, ...path] }, rest);
        break;
      }
      case "each": {
        const [path, rest] = plainSteps(steps, (value) => typeof value === "string");
        if (path.length > 0) return access({ ...of, path: [...of.path, ...path] }, rest);
        break;
      }
      case "get":
        return { ...of, path: [...of.path, ...steps.map(({ value }) => value)] };
      default:
    }
  }
  return { $: "get", of, path: steps.map(({ value }) => value) };
}

/** Names of which the first step is part of the name: `var.size`, `data.aws_region.current`. */
const WORDS = ["path", "terraform", "self"];

/** What a name with the steps behind it means. `code` is its text. */
export function named(cursor: Cursor, context: Context, start: number, name: string, steps: readonly Step[]): Value {
  if (context.asWritten) return { $: "raw", code: cursor.text.slice(start, cursor.at) };
  if (context.names.has(name)) return access({ $: "loop", name, path: [] }, steps);
  const part = (at: number, what: string): string => {
    const step = steps[at];
    if (step !== undefined && !step.index && typeof step.value === "string") return step.value;
    return cursor.refuse(`"${name}" is not known here: expected ${what}`, start);
  };
  switch (name) {
    case "var":
      return access({ $: "var", name: part(0, '"var." and the name of a variable') }, steps.slice(1));
    case "local":
      return access({ $: "local", name: part(0, '"local." and the name of a local value') }, steps.slice(1));
    case "each": {
      const of = part(0, '"each.key" or "each.value"');
      if (of !== "key" && of !== "value") cursor.refuse(`expected "each.key" or "each.value"`, start);
      return access({ $: "each", of, path: [] }, steps.slice(1));
    }
    case "count":
      if (part(0, '"count.index"') !== "index") cursor.refuse('expected "count.index"', start);
      return access({ $: "loop", name: "count", path: [] }, steps);
    case "module":
      return access(
        { $: "ref", to: `module.${part(0, '"module." and the name of a module')}`, path: [] },
        steps.slice(1),
      );
    case "data":
    case "ephemeral": {
      const what = `"${name}.", a type and a name`;
      return access({ $: "ref", to: `${name}.${part(0, what)}.${part(1, what)}`, path: [] }, steps.slice(2));
    }
    default:
      if (WORDS.includes(name)) {
        part(0, `"${name}." and a name`);
        return { $: "raw", code: cursor.text.slice(start, cursor.at) };
      }
      return access(
        {
          $: "ref",
          to: `${name}.${part(0, "a loop variable, var., local., each., module., data. or a resource with its name")}`,
          path: [],
        },
        steps.slice(1),
      );
  }
}
