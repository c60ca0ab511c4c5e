/** Checks of a resource graph against the provider schemas: arguments as written, references as read. */
import { closest } from "fastest-levenshtein";
import { isExpression, isList, isRecord, type Value } from "./expression.ts";
import { typeAt } from "./graph.ts";
import {
  findAttribute,
  isConfigurable,
  isSingle,
  own,
  type AttributeType,
  type BlockSchema,
  type Found,
  type Mode,
  type NestedBlock,
  type Path,
  type Schemas,
} from "./schema.ts";
import type { Wanted } from "../issues/issue.ts";
import { refusal, ruleAt, type ValueRules } from "./value-rules.ts";

export interface SchemaProblem {
  readonly path: Path;
  readonly problem:
    | "unknown-type"
    | "unknown"
    | "missing" // a required argument, block or object member
    | "computed" // only the provider sets it
    | "block-expected" // a block that stands once: one object
    | "blocks-expected" // a repeating block: a list of objects
    | "value-expected" // an attribute of another type than the value's
    | "too-few"
    | "too-many"
    | "not-allowed"; // a value that the provider refuses
  /** The nearest known name, for `unknown` and `unknown-type`. */
  readonly nearest?: string;
  /** What should stand there, for the problems that are about a value. */
  readonly expected?: string;
  /** What the provider takes instead, for `not-allowed`. */
  readonly wanted?: Wanted;
  /** The refused value, for `not-allowed`. */
  readonly got?: string | number;
}

type Report = (problem: SchemaProblem) => void;

function unknown(
  problem: "unknown" | "unknown-type",
  path: Path,
  name: string,
  known: readonly string[],
): SchemaProblem {
  return known.length === 0 ? { path, problem } : { path, problem, nearest: closest(name, known) };
}

/**
 * All that is wrong with the arguments of one resource. Expressions pass wherever an attribute value can stand.
 * `strict` holds values to the rules of older versions of the provider too.
 */
export function checkArguments(
  schemas: Schemas,
  mode: Mode,
  type: string,
  args: Readonly<Record<string, Value | undefined>>,
  strict = false,
): readonly SchemaProblem[] {
  const block = schemas.schemaOf(mode, type);
  if (block === undefined) return [unknown("unknown-type", [], type, schemas.typesOf(mode))];
  const problems: SchemaProblem[] = [];
  checkBlock(block, args, [], (problem) => problems.push(problem));
  return [...problems, ...checkValues(schemas, mode, type, args, strict)];
}

/** Literals that the provider refuses although their type is right. */
export function checkValues(
  schemas: Schemas,
  mode: Mode,
  type: string,
  args: Readonly<Record<string, Value | undefined>>,
  strict = false,
): readonly SchemaProblem[] {
  const rules = schemas.rulesOf(mode, type);
  const problems: SchemaProblem[] = [];
  if (rules !== undefined) judgeValues(rules, args as Value, [], strict, (problem) => problems.push(problem));
  return problems;
}

function judgeValues(rules: ValueRules, value: Value | undefined, path: Path, strict: boolean, report: Report): void {
  if (value === null || value === undefined || isExpression(value)) return;
  if (isList(value)) {
    for (const [index, item] of value.entries()) judgeValues(rules, item, [...path, index], strict, report);
  } else if (isRecord(value)) {
    for (const [name, item] of Object.entries(value)) judgeValues(rules, item, [...path, name], strict, report);
  } else if (typeof value !== "boolean") {
    const rule = ruleAt(rules, path);
    const wanted = rule && (strict || !rule.dated) ? refusal(rule, value) : undefined;
    if (wanted !== undefined) report({ path, problem: "not-allowed", wanted, got: value });
  }
}

function checkBlock(
  block: BlockSchema,
  args: Readonly<Record<string, Value | undefined>>,
  at: Path,
  report: Report,
): void {
  for (const [name, value] of Object.entries(args)) {
    if (value === undefined) continue;
    const path = [...at, name];
    const attribute = own(block.a, name);
    const nested = own(block.b, name);
    if (nested !== undefined) checkNested(nested, value, path, report);
    else if (attribute === undefined) report(unknown("unknown", path, name, configurable(block)));
    else if (!isConfigurable(attribute)) report({ path, problem: "computed" });
    else if (value !== null) checkValue(attribute[0], value, path, report);
  }
  for (const [name, [, flags]] of Object.entries(block.a)) {
    if (flags.includes("r") && (own(args, name) ?? null) === null) report({ path: [...at, name], problem: "missing" });
  }
  for (const [name, [, min]] of Object.entries(block.b ?? {})) {
    if (min > 0 && own(args, name) === undefined) report({ path: [...at, name], problem: "missing" });
  }
}

const configurable = (block: BlockSchema): string[] => [
  ...Object.keys(block.a).filter((name) => isConfigurable(block.a[name] ?? ["dynamic", ""])),
  ...Object.keys(block.b ?? {}),
];

function checkNested(nested: NestedBlock, value: Value, path: Path, report: Report): void {
  const [, min, max, block] = nested;
  if (isSingle(nested)) {
    if (isRecord(value)) checkBlock(block, value, path, report);
    else report({ path, problem: "block-expected", expected: "one object" });
    return;
  }
  if (!isList(value)) {
    report({ path, problem: "blocks-expected", expected: "list of objects" });
    return;
  }
  if (value.length < min) report({ path, problem: "too-few", expected: `at least ${min}` });
  if (max > 0 && value.length > max) report({ path, problem: "too-many", expected: `at most ${max}` });
  value.forEach((item, index) => {
    if (isRecord(item)) checkBlock(block, item, [...path, index], report);
    else report({ path: [...path, index], problem: "block-expected", expected: "one object" });
  });
}

function checkValue(type: AttributeType, value: Value, path: Path, report: Report): void {
  if (value === null || isExpression(value) || type === "dynamic") return;
  if (typeof type === "string") {
    if (!fits(type, value)) report({ path, problem: "value-expected", expected: type });
    return;
  }
  if (type[0] === "object" || type[0] === "map" ? !isRecord(value) : !isList(value)) {
    report({ path, problem: "value-expected", expected: describe(type) });
  } else if (isList(value)) {
    const of = type[1] as AttributeType;
    for (const [index, item] of value.entries()) checkValue(of, item, [...path, index], report);
  } else if (type[0] === "object") {
    checkObject(type[1], value as Readonly<Record<string, Value>>, path, report);
  } else {
    for (const [key, item] of Object.entries(value)) checkValue(type[1], item as Value, [...path, key], report);
  }
}

/** Terraform wants every member of such an object to be written, `null` if need be. */
function checkObject(
  members: Readonly<Record<string, AttributeType>>,
  value: Readonly<Record<string, Value>>,
  path: Path,
  report: Report,
): void {
  for (const [name, item] of Object.entries(value)) {
    const member = own(members, name);
    if (member === undefined) report(unknown("unknown", [...path, name], name, Object.keys(members)));
    else checkValue(member, item, [...path, name], report);
  }
  for (const name of Object.keys(members)) {
    if (own(value, name) === undefined) report({ path: [...path, name], problem: "missing" });
  }
}

/** Terraform turns numbers and booleans into strings, and strings that read as such back. */
function fits(type: "string" | "number" | "bool", value: Value): boolean {
  if (typeof value === "object") return false;
  if (type === "string") return true;
  if (type === "bool") return typeof value === "boolean" || value === "true" || value === "false";
  return typeof value === "number" || (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value));
}

function describe(type: AttributeType): string {
  if (typeof type === "string") return type === "dynamic" ? "any value" : type;
  return type[0] === "object" ? "object" : `${type[0]} of ${describe(type[1])}`;
}

/** Whether a referenced attribute exists, be it set or computed. The path ends where the trouble starts. */
export function checkReference(schemas: Schemas, address: string, path: Path): SchemaProblem | undefined {
  const { mode, type } = typeAt(address);
  const root = schemas.schemaOf(mode, type);
  if (root === undefined) return unknown("unknown-type", [], type, schemas.typesOf(mode));
  const wrong = path.findIndex((_, index) => findAttribute(root, path.slice(0, index + 1)) === undefined);
  if (wrong < 0) return undefined;
  const parent =
    wrong === 0
      ? { kind: "block" as const, nesting: "single" as const, block: root }
      : findAttribute(root, path.slice(0, wrong));
  const step = path[wrong];
  const known = parent !== undefined && typeof step === "string" ? namesIn(parent) : [];
  return unknown("unknown", path.slice(0, wrong + 1), String(step), known);
}

/** Names that can follow; a list of blocks has none, an index has to come first. */
function namesIn(found: Found): string[] {
  if (found.kind === "block")
    return found.nesting === "single" ? [...Object.keys(found.block.a), ...Object.keys(found.block.b ?? {})] : [];
  return found.type[0] === "object" ? Object.keys(found.type[1]) : [];
}
