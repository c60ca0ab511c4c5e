import {
  isExpression,
  isList,
  isRecord,
  type Expression,
  type ForExpression,
  type Reference,
  type Value,
} from "./expression.ts";

/** A value without expressions. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** What expressions are evaluated with. What it does not know is undefined, and so is all that rests on it. */
export interface Scope {
  readonly reference: (reference: Reference) => Plain | undefined;
  readonly parameter: (name: string) => Plain | undefined;
  /** The instance of a `for_each` resource. */
  readonly each?: { readonly key: string; readonly value: Plain | undefined };
  /** Loop variables of the enclosing `for` expressions. */
  readonly loop?: Readonly<Record<string, Plain>>;
}

/** A value as far as it is known, for those who look at single values in it: what is unknown is left out. */
export function knownParts(value: Value, scope: Scope): Plain | undefined {
  if (isList(value)) return value.map((item) => knownParts(item, scope)).filter((item) => item !== undefined);
  if (isExpression(value)) return expression(value, scope);
  if (!isRecord(value)) return value;
  const known: Record<string, Plain> = {};
  for (const [key, item] of Object.entries(value)) {
    const plain = knownParts(item, scope);
    if (plain !== undefined) known[key] = plain;
  }
  return known;
}

/** A value without expressions; undefined as soon as any part of it is unknown. */
export function evaluate(value: Value, scope: Scope): Plain | undefined {
  if (isList(value)) return all(value.map((item) => evaluate(item, scope)));
  if (isExpression(value)) return expression(value, scope);
  if (!isRecord(value)) return value;
  const keys = Object.keys(value);
  const items = all(keys.map((key) => evaluate(value[key] as Value, scope)));
  return items && Object.fromEntries(keys.map((key, index) => [key, items[index] as Plain]));
}

const all = (items: readonly (Plain | undefined)[]): readonly Plain[] | undefined =>
  items.includes(undefined) ? undefined : (items as readonly Plain[]);

function expression(value: Expression, scope: Scope): Plain | undefined {
  switch (value.$) {
    case "ref":
      return scope.reference(value);
    case "param":
      return scope.parameter(value.name);
    case "heredoc":
      return value.text;
    case "each":
      if (!scope.each) return undefined;
      return value.of === "key" ? scope.each.key : at(scope.each.value, value.path);
    case "loop":
      return at(scope.loop?.[value.name], value.path);
    case "template": {
      const parts = all(value.parts.map((part) => evaluate(part, scope)));
      return parts?.every((part) => typeof part !== "object") ? parts.map(String).join("") : undefined;
    }
    case "call": {
      if (value.name === "try") return attempt(value.args, scope);
      const args = all(value.args.map((argument) => evaluate(argument, scope)));
      return args && functions[value.name]?.(...args);
    }
    case "if": {
      const condition = evaluate(value.condition, scope);
      return condition === undefined ? undefined : evaluate(condition === true ? value.then : value.else, scope);
    }
    case "equal": {
      const sides = all([evaluate(value.left, scope), evaluate(value.right, scope)]);
      return sides && JSON.stringify(sides[0]) === JSON.stringify(sides[1]);
    }
    case "for":
      return loop(value, scope);
    // What stands in modules only is evaluated with them.
    case "binary":
    case "unary":
    case "get":
    case "splat":
    case "object":
    case "local":
      return undefined;
    case "raw":
      return /^path\.(module|root)$/.test(value.code) ? "." : undefined;
    case "var":
      return undefined;
  }
}

/** The value at a path of an unevaluated one; undefined where an expression stands in the way. */
export function valueAt(value: Value | undefined, path: readonly (string | number)[]): Value | undefined {
  let here = value;
  for (const step of path) {
    if (here === undefined || here === null || isExpression(here)) return undefined;
    if (typeof step === "number") here = isList(here) ? here[step] : step === 0 ? here : undefined;
    else here = isRecord(here) && Object.hasOwn(here, step) ? here[step] : undefined;
  }
  return here;
}

/** The member at a path; a block that stands once may be written without its index. */
export function at(value: Plain | undefined, path: readonly (string | number)[]): Plain | undefined {
  let here = value;
  for (const step of path) {
    if (typeof step === "number")
      here = Array.isArray(here) ? (here as readonly Plain[])[step] : step === 0 ? here : undefined;
    else here = isPlainRecord(here) && Object.hasOwn(here, step) ? here[step] : undefined;
    if (here === undefined) return undefined;
  }
  return here;
}

const isPlainRecord = (value: Plain | undefined): value is Readonly<Record<string, Plain>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function attempt(choices: readonly Value[], scope: Scope): Plain | undefined {
  for (const choice of choices) {
    const plain = evaluate(choice, scope);
    if (plain !== undefined) return plain;
  }
  return undefined;
}

function loop({ in: collection, names, keyAs, valueAs, when }: ForExpression, scope: Scope): Plain | undefined {
  const source = evaluate(collection, scope);
  if (source === undefined || source === null || typeof source !== "object") return undefined;
  const entries: [Plain, Plain][] = Array.isArray(source)
    ? (source as readonly Plain[]).map((item, index) => [index, item])
    : Object.entries(source as Readonly<Record<string, Plain>>);
  const made: [Plain, Plain][] = [];
  for (const [key, item] of entries) {
    const variables = names.length > 1 ? [key, item] : [item];
    const inner = {
      ...scope,
      loop: { ...scope.loop, ...Object.fromEntries(names.map((name, index) => [name, variables[index] as Plain])) },
    };
    const kept = when === undefined ? true : evaluate(when, inner);
    if (kept === undefined) return undefined;
    if (kept !== true) continue;
    const pair = all([keyAs === undefined ? null : evaluate(keyAs, inner), evaluate(valueAs, inner)]);
    if (!pair) return undefined;
    made.push(pair as unknown as [Plain, Plain]);
  }
  return keyAs === undefined
    ? made.map(([, item]) => item)
    : Object.fromEntries(made.map(([key, item]) => [text(key), item]));
}

const list = (value: Plain | undefined): readonly Plain[] => (Array.isArray(value) ? (value as readonly Plain[]) : []);
/** Terraform turns numbers and booleans into text, and refuses the rest. */
const isScalar = (value: Plain | undefined): value is string | number | boolean =>
  value !== undefined && value !== null && typeof value !== "object";
const text = (value: Plain | undefined): string => (isScalar(value) ? String(value) : "");

const deepItems = (items: readonly Plain[]): readonly Plain[] =>
  items.flatMap((item) => (Array.isArray(item) ? deepItems(item as readonly Plain[]) : [item]));

/** Terraform's functions that lowerings call; the result of any other is unknown. */
const functions: Readonly<Record<string, (...args: readonly Plain[]) => Plain | undefined>> = {
  base64encode: (value) => Buffer.from(text(value)).toString("base64"),
  compact: (value) => list(value).filter((item) => item !== null && item !== ""),
  concat: (...lists) => lists.flatMap(list),
  contains: (value, item) => list(value).includes(item ?? null),
  flatten: (value) => deepItems(list(value)),
  format: (form, ...values) => {
    if (!values.every(isScalar)) return undefined;
    let next = 0;
    return text(form).replace(/%[sd]/g, () => text(values[next++]));
  },
  join: (separator, value) => (list(value).every(isScalar) ? list(value).map(text).join(text(separator)) : undefined),
  jsonencode: (value) => JSON.stringify(value),
  lower: (value) => text(value).toLowerCase(),
  merge: (...maps) => Object.assign({}, ...maps) as Plain,
  one: (value) => (list(value).length > 1 ? undefined : (list(value)[0] ?? null)),
  replace: (value, from, to) => {
    const pattern = /^\/(.*)\/$/.exec(text(from))?.[1];
    return text(value).replaceAll(pattern === undefined ? text(from) : new RegExp(pattern, "g"), text(to));
  },
  trimprefix: (value, prefix) =>
    text(value).startsWith(text(prefix)) ? text(value).slice(text(prefix).length) : value,
  trimsuffix: (value, suffix) =>
    text(suffix) !== "" && text(value).endsWith(text(suffix)) ? text(value).slice(0, -text(suffix).length) : value,
};
