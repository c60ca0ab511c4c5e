/**
 * Values of Terraform arguments as plain data. Everything that is not a literal is an object with a
 * `$` discriminator, so a graph can be compared, merged, printed as JSON and walked without classes.
 */

/** A reference to an attribute of a resource or data source. */
export interface Reference {
  readonly $: "ref";
  /**
   * Address without module: `aws_vpc.main`, `data.aws_caller_identity.current`,
   * `ephemeral.random_password.db`.
   */
  readonly to: string;
  /** Attribute path: `["id"]`, `["endpoint", 0, "address"]`. */
  readonly path: readonly (string | number)[];
  /** Which instance of a `for_each` resource. */
  readonly key?: Value;
}

/** A string made of literal text and expressions, in order. */
export interface Template {
  readonly $: "template";
  readonly parts: readonly Value[];
}

/** A call of a built-in Terraform function: `jsonencode`, `cidrsubnet`, ... */
export interface Call {
  readonly $: "call";
  readonly name: string;
  readonly args: readonly Value[];
  /** The last argument is a list whose items are the last arguments: `merge(maps...)`. */
  readonly expand?: true;
}

/**
 * A value that every environment passes under the same name (`name_prefix`, `region`); it becomes an
 * input variable of each module that mentions it.
 */
export interface Parameter {
  readonly $: "param";
  readonly name: string;
}

/** `each.key` (empty path) or `each.value.<path>` inside a `for_each` resource. */
export interface EachReference {
  readonly $: "each";
  readonly of: "key" | "value";
  readonly path: readonly string[];
}

/** `{ for key, value in <collection> : <key> => <value> }` or the list form when `keyAs` is absent. */
export interface ForExpression {
  readonly $: "for";
  readonly in: Value;
  /** Names of the loop variables: `["zone", "subnet"]` or `["subnet"]`. */
  readonly names: readonly string[];
  readonly keyAs?: Value;
  readonly valueAs: Value;
  readonly when?: Value;
  /** Values of one key are gathered in a list: `{ for ... : key => value... }`. */
  readonly group?: true;
}

/** A loop variable of the enclosing ForExpression, with an attribute path. */
export interface LoopVariable {
  readonly $: "loop";
  readonly name: string;
  readonly path: readonly (string | number)[];
}

/** `condition ? then : else`. */
export interface Conditional {
  readonly $: "if";
  readonly condition: Value;
  readonly then: Value;
  readonly else: Value;
}

/** `left == right`. */
export interface Equality {
  readonly $: "equal";
  readonly left: Value;
  readonly right: Value;
}

/** `operand.attribute` or `operand[key]`, where the operand is no plain reference: `var.network.vpc_id`, `local.sizes[each.key]`. */
export interface Access {
  readonly $: "get";
  readonly of: Value;
  readonly path: readonly Value[];
}

/** `list[*].id`: the attribute of each item. */
export interface Splat {
  readonly $: "splat";
  readonly of: Value;
  readonly path: readonly (string | number)[];
}

export type BinaryOperator = "+" | "-" | "*" | "/" | "%" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "&&" | "||";

export interface Binary {
  readonly $: "binary";
  readonly operator: BinaryOperator;
  readonly left: Value;
  readonly right: Value;
}

export interface Unary {
  readonly $: "unary";
  readonly operator: "!" | "-";
  readonly operand: Value;
}

/** An object of which a key is computed: `{ (each.key) = ... }`. One with plain keys only is a record. */
export interface ObjectExpression {
  readonly $: "object";
  readonly entries: readonly { readonly key: Value; readonly value: Value }[];
}

/** `local.<name>` inside a module. */
export interface LocalReference {
  readonly $: "local";
  readonly name: string;
}

/** `var.<name>`: stands in modules only, never in a lowering. */
export interface VariableReference {
  readonly $: "var";
  readonly name: string;
}

/** A multi-line string written as a heredoc (`<<-EOT`). Escaped like any other string. */
export interface Heredoc {
  readonly $: "heredoc";
  readonly text: string;
}

/** An HCL keyword or traversal written as it stands (`aws.us_east_1`, `string`). Never user input. */
export interface Raw {
  readonly $: "raw";
  readonly code: string;
}

export type Expression =
  | Reference
  | Template
  | Call
  | Parameter
  | EachReference
  | ForExpression
  | LoopVariable
  | Conditional
  | Equality
  | Access
  | Splat
  | Binary
  | Unary
  | ObjectExpression
  | LocalReference
  | VariableReference
  | Heredoc
  | Raw;

export type Value =
  null | boolean | number | string | Expression | readonly Value[] | { readonly [key: string]: Value };

export const isExpression = (value: unknown): value is Expression =>
  typeof value === "object" && value !== null && "$" in value;

export const isRecord = (value: unknown): value is Readonly<Record<string, Value>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !("$" in value);

export const isList = (value: unknown): value is readonly Value[] => Array.isArray(value);

/** `ref("aws_vpc.main", "id")` */
export const ref = (to: string, ...path: (string | number)[]): Reference => ({ $: "ref", to, path });

/** One instance of a `for_each` resource: `refAt("aws_subnet.private", eachKey, "id")`. */
export const refAt = (to: string, key: Value, ...path: (string | number)[]): Reference => ({ $: "ref", to, path, key });

export const param = (name: string): Parameter => ({ $: "param", name });
export const call = (name: string, ...args: Value[]): Call => ({ $: "call", name, args });
export const jsonencode = (value: Value): Call => call("jsonencode", value);
export const eachKey: EachReference = { $: "each", of: "key", path: [] };
export const eachValue = (...path: string[]): EachReference => ({ $: "each", of: "value", path });
export const heredoc = (text: string): Heredoc => ({ $: "heredoc", text });

/** Tagged template: text`${param("name_prefix")}-api`. Neighbouring literals are joined. */
export function text(strings: TemplateStringsArray, ...values: Value[]): string | Template {
  const parts: Value[] = [];
  const push = (part: Value): void => {
    const last = parts.at(-1);
    if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
    else if (part !== "") parts.push(part);
  };
  strings.forEach((literal, index) => {
    push(literal);
    if (index >= values.length) return;
    const value = values[index] as Value;
    if (isExpression(value) && value.$ === "template") value.parts.forEach(push);
    else push(typeof value === "number" ? String(value) : value);
  });
  if (parts.length === 0) return "";
  return parts.length === 1 && typeof parts[0] === "string" ? parts[0] : { $: "template", parts };
}

/** Calls `visit` for every expression in a value, parents first. */
export function walk(value: Value, visit: (expression: Expression) => void): void {
  if (isList(value)) {
    for (const item of value) walk(item, visit);
    return;
  }
  if (!isExpression(value)) {
    if (isRecord(value)) for (const key in value) walk(value[key] as Value, visit);
    return;
  }
  visit(value);
  switch (value.$) {
    case "ref":
      if (value.key !== undefined) walk(value.key, visit);
      break;
    case "template":
      for (const part of value.parts) walk(part, visit);
      break;
    case "call":
      for (const argument of value.args) walk(argument, visit);
      break;
    case "for":
      walk(value.in, visit);
      if (value.keyAs !== undefined) walk(value.keyAs, visit);
      walk(value.valueAs, visit);
      if (value.when !== undefined) walk(value.when, visit);
      break;
    case "if":
      walk(value.condition, visit);
      walk(value.then, visit);
      walk(value.else, visit);
      break;
    case "equal":
    case "binary":
      walk(value.left, visit);
      walk(value.right, visit);
      break;
    case "unary":
      walk(value.operand, visit);
      break;
    case "get":
      walk(value.of, visit);
      for (const step of value.path) walk(step, visit);
      break;
    case "splat":
      walk(value.of, visit);
      break;
    case "object":
      for (const entry of value.entries) {
        walk(entry.key, visit);
        walk(entry.value, visit);
      }
      break;
    default:
  }
}

/** Every reference in a value, in order. */
export function referencesIn(value: Value): readonly Reference[] {
  const found: Reference[] = [];
  walk(value, (expression) => {
    if (expression.$ === "ref") found.push(expression);
  });
  return found;
}

function mapList(list: readonly Value[], change: (inner: Value) => Value): readonly Value[] {
  const mapped = list.map((item) => change(item));
  return mapped.some((item, index) => item !== list[index]) ? mapped : list;
}

/** Rebuilds a value with `change` applied to the values directly inside; the same object when none of them changes. */
export function mapChildren(value: Value, change: (inner: Value) => Value): Value {
  if (isList(value)) return mapList(value, change);
  if (!isExpression(value)) {
    if (!isRecord(value)) return value;
    const copy: Record<string, Value> = {};
    let changed = false;
    for (const key in value) {
      const inner = value[key] as Value;
      copy[key] = change(inner);
      if (copy[key] !== inner) changed = true;
    }
    return changed ? copy : value;
  }
  switch (value.$) {
    case "ref":
      return value.key === undefined ? value : { ...value, key: change(value.key) };
    case "template": {
      const parts = mapList(value.parts, change);
      return parts === value.parts ? value : { ...value, parts };
    }
    case "call": {
      const args = mapList(value.args, change);
      return args === value.args ? value : { ...value, args };
    }
    case "for":
      return {
        ...value,
        in: change(value.in),
        ...(value.keyAs === undefined ? {} : { keyAs: change(value.keyAs) }),
        valueAs: change(value.valueAs),
        ...(value.when === undefined ? {} : { when: change(value.when) }),
      };
    case "if":
      return { $: "if", condition: change(value.condition), then: change(value.then), else: change(value.else) };
    case "equal":
    case "binary":
      return { ...value, left: change(value.left), right: change(value.right) };
    case "unary":
      return { ...value, operand: change(value.operand) };
    case "get":
      return { ...value, of: change(value.of), path: mapList(value.path, change) };
    case "splat":
      return { ...value, of: change(value.of) };
    case "object":
      return {
        ...value,
        entries: value.entries.map((entry) => ({ key: change(entry.key), value: change(entry.value) })),
      };
    default:
      return value;
  }
}

/** Rebuilds a value bottom-up, replacing expressions; returning the same object keeps it. */
export function mapExpressions(value: Value, replace: (expression: Expression) => Value): Value {
  const mapped = mapChildren(value, (inner) => mapExpressions(inner, replace));
  return isExpression(mapped) ? replace(mapped) : mapped;
}

/** Canonical text of a value: equal values give equal text whatever the order of keys. */
export function canonical(value: Value | undefined): string {
  if (value === undefined) return "undefined";
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(",")}]`;
  const record = value as Readonly<Record<string, Value>>;
  return `{${Object.keys(record)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(record[key])}`)
    .join(",")}}`;
}

/** Whether two values have the same canonical text, without writing it. */
export function isSame(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (isList(a) || isList(b))
    return isList(a) && isList(b) && a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  const one = a as Members;
  const other = b as Members;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  );
}

type Members = Readonly<Record<string, Value>>;
