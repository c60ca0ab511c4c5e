import { isExpression, isList, isRecord, walk, type Value } from "../expression.ts";

/** Type of a plain value in Terraform's type language. */
type Shape =
  | { readonly is: "unknown" }
  | { readonly is: "string" | "number" | "bool" | "any" }
  | { readonly is: "list"; readonly of: Shape }
  | { readonly is: "object"; readonly fields: Readonly<Record<string, { shape: Shape; optional: boolean }>> };

/** Whether a value holds no expression at any depth: only such a value can stand in a `.tfvars` file. */
export function isPlain(value: Value | undefined): boolean {
  if (value === undefined) return true;
  let plain = !isExpression(value);
  if (plain) walk(value, () => (plain = false));
  return plain;
}

/** The type of a variable that takes all these values: `map(object({ cidr_block = string }))`. */
export function typeOf(values: readonly Value[], asMap: boolean): string {
  return written(values.map(shapeOf).reduce(unify, { is: "unknown" }), asMap);
}

function shapeOf(value: Value): Shape {
  if (value === null) return { is: "unknown" };
  if (typeof value === "string") return { is: "string" };
  if (typeof value === "number") return { is: "number" };
  if (typeof value === "boolean") return { is: "bool" };
  if (isList(value)) return { is: "list", of: value.map(shapeOf).reduce(unify, { is: "unknown" }) };
  if (!isRecord(value)) return { is: "any" };
  const fields: Record<string, { shape: Shape; optional: boolean }> = {};
  for (const [key, item] of Object.entries(value)) fields[key] = { shape: shapeOf(item), optional: item === null };
  return { is: "object", fields };
}

function unify(left: Shape, right: Shape): Shape {
  if (left.is === "unknown") return right;
  if (right.is === "unknown") return left;
  if (left.is === "list" && right.is === "list") return { is: "list", of: unify(left.of, right.of) };
  if (left.is === "object" && right.is === "object") {
    const fields: Record<string, { shape: Shape; optional: boolean }> = {};
    for (const key of new Set([...Object.keys(left.fields), ...Object.keys(right.fields)])) {
      const [a, b] = [left.fields[key], right.fields[key]];
      fields[key] = {
        shape: unify(a?.shape ?? { is: "unknown" }, b?.shape ?? { is: "unknown" }),
        optional: !a || !b || a.optional || b.optional,
      };
    }
    return { is: "object", fields };
  }
  return left.is === right.is ? left : { is: "any" };
}

function written(shape: Shape, asMap: boolean): string {
  switch (shape.is) {
    case "unknown":
      return "any";
    case "list":
      return `list(${written(shape.of, false)})`;
    case "object": {
      if (asMap) {
        const item = Object.values(shape.fields)
          .map((field) => field.shape)
          .reduce(unify, { is: "unknown" });
        return `map(${written(item, false)})`;
      }
      const fields = Object.entries(shape.fields).map(([key, field]) => {
        const type = written(field.shape, false);
        return `${key} = ${field.optional ? `optional(${type})` : type}`;
      });
      return `object({ ${fields.join(", ")} })`;
    }
    default:
      return shape.is;
  }
}

export interface Validation {
  /** HCL condition. */
  readonly condition: string;
  readonly message: string;
}

const cidr = /^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/;
const allStrings = (values: readonly Value[]): values is readonly string[] =>
  values.length > 0 && values.every((value) => typeof value === "string");

const allNumbers = (values: readonly Value[]): values is readonly number[] =>
  values.length > 0 && values.every((value) => typeof value === "number");

/** What can be required of a variable, judged by the values that the environments give it. */
export function validationOf(name: string, values: readonly Value[]): Validation | undefined {
  const given: readonly Value[] = values.filter((value) => value !== null);
  const nullable = given.length < values.length || given.length === 0;
  const guard = (condition: string): string => (nullable ? `var.${name} == null || ${condition}` : condition);
  const guarded = (condition: string, message: string): Validation => ({
    condition: guard(condition),
    message: `${name} ${message}.`,
  });
  if (allStrings(given)) {
    if (given.every((value) => cidr.test(value)))
      return guarded(`can(cidrhost(var.${name}, 0))`, "must be an address range such as 10.0.0.0/16");
    if (given.every((value) => value !== "")) {
      // A null string cannot be measured; `try` keeps the condition safe under Terraform's eager `||`.
      return nullable
        ? { condition: `try(length(var.${name}) > 0, true)`, message: `${name} must not be empty.` }
        : guarded(`length(var.${name}) > 0`, "must not be empty");
    }
    return undefined;
  }
  if (allNumbers(given)) {
    if (given.some((value) => value < 0)) return undefined;
    const whole = given.every((value) => Number.isInteger(value));
    const test = whole ? `var.${name} >= 0 && floor(var.${name}) == var.${name}` : `var.${name} >= 0`;
    const message = whole ? "must be a whole number, zero or more" : "must be zero or more";
    return nullable ? { condition: `try(${test}, true)`, message: `${name} ${message}.` } : guarded(test, message);
  }
  if (given.length > 0 && given.every((value) => isList(value) && value.length > 0) && !nullable) {
    return guarded(`length(var.${name}) > 0`, "must not be empty");
  }
  const ranges = given.flatMap((value) => (isRecord(value) ? Object.values(value) : []));
  if (ranges.length > 0 && ranges.every((item) => isRecord(item) && typeof item.cidr_block === "string")) {
    return guarded(
      `alltrue([for item in values(var.${name}) : can(cidrhost(item.cidr_block, 0))])`,
      "must hold address ranges such as 10.0.0.0/20",
    );
  }
  return undefined;
}
