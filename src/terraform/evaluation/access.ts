import { isExpression, isList, isRecord, type Value } from "../expression.ts";
import { isScalar } from "./plain.ts";
import type { Knowledge } from "./functions/define.ts";
import { refuse } from "./refused.ts";
import { sortedKeys, text } from "./text.ts";

/** `value.step[step]`, of an evaluated value. What leads through the unknown stays. */
export function access(value: Value, path: readonly Value[]): Value {
  let here = value;
  for (const [index, step] of path.entries()) {
    if (!isScalar(step)) return remaining(here, path.slice(index));
    const next = member(here, step);
    if (next === undefined) return remaining(here, path.slice(index));
    here = next;
  }
  return here;
}

/** The member that a step leads to; undefined where that cannot be told. */
function member(value: Value, step: string | number | boolean): Value | undefined {
  if (value === null) return refuse(`null has no ${named(step)}`);
  if (isList(value)) {
    const index = typeof step === "string" && /^\d+$/.test(step) ? Number(step) : step;
    if (typeof index !== "number") return refuse(`a list has no ${named(step)}`);
    return index in value ? value[index] : refuse(`the list has ${value.length} items and no ${named(index)}`);
  }
  if (isRecord(value)) {
    const key = text(step);
    if (Object.hasOwn(value, key)) return value[key];
    const known = sortedKeys(value);
    return refuse(`no ${named(key)}${known.length === 0 ? ": nothing is there" : ` among ${known.join(", ")}`}`);
  }
  if (!isExpression(value)) return refuse(`"${value}" has no ${named(step)}`);
  if (typeof step !== "boolean" && (value.$ === "loop" || (value.$ === "ref" && value.key === undefined)))
    return { ...value, path: [...value.path, step] };
  if (value.$ === "each" && value.of === "value" && typeof step === "string")
    return { ...value, path: [...value.path, step] };
  return undefined;
}

const named = (step: string | number | boolean): string => (typeof step === "number" ? `item ${step}` : `"${step}"`);

function remaining(value: Value, path: readonly Value[]): Value {
  return isExpression(value) && value.$ === "get"
    ? { ...value, path: [...value.path, ...path] }
    : { $: "get", of: value, path };
}

/** `value[*].path`: of each item of a list, or of the value itself as a list of one. */
export function splat(value: Value, path: readonly (string | number)[], { isScalar: scalar }: Knowledge): Value {
  if (value === null) return [];
  if (isList(value)) return value.map((item) => access(item, path));
  if (isExpression(value) && !(value.$ === "ref" && value.path.length === 0) && scalar(value) !== true)
    return { $: "splat", of: value, path };
  return [access(value, path)];
}
