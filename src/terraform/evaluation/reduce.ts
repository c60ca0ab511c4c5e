import {
  isExpression,
  isList,
  isRecord,
  mapChildren,
  type Call,
  type Expression,
  type ForExpression,
  type Value,
} from "../expression.ts";
import { access, splat } from "./access.ts";
import { functions } from "./functions/functions.ts";
import { digests } from "./functions/text-functions.ts";
import { knowledgeOf } from "./knowledge.ts";
import { binary, template, unary } from "./operators.ts";
import { isPlain, isScalar } from "./plain.ts";
import { caught, refuse } from "./refused.ts";
import type { Scope } from "./scope.ts";
import { isSet, likewise } from "./set.ts";
import { bool, encoded, sortedKeys, text } from "./text.ts";

/**
 * A value as far as it is known in a scope: what is known becomes plain, the rest stays an expression over what the
 * scope gives. What the scope gives is evaluated already and is not looked at again.
 */
export function reduce(value: Value, scope: Scope): Value {
  if (isExpression(value)) return expression(value, scope);
  if (isList(value)) return likewise(value, mapChildren(value, (item) => reduce(item, scope)) as readonly Value[]);
  return mapChildren(value, (item) => reduce(item, scope));
}

/** A value that decides something: where references stand in the way, what is configured there counts. */
export function decided(value: Value, scope: Scope): Value {
  const known = encoded(value);
  return isPlain(known) || !scope.settle ? known : encoded(scope.settle(known));
}

/** What the scope gives, which may be null; else the expression itself. */
const given = (found: Value | undefined, expression: Expression): Value => (found === undefined ? expression : found);

function expression(value: Expression, scope: Scope): Value {
  const inner = (one: Value): Value => reduce(one, scope);
  switch (value.$) {
    case "ref": {
      const reference = value.key === undefined ? value : { ...value, key: inner(value.key) };
      return given(scope.reference(reference), reference);
    }
    case "param":
      return given(scope.parameter?.(value.name), value);
    case "var":
      return given(scope.variable?.(value.name), value);
    case "local":
      return given(scope.local?.(value.name), value);
    case "each":
      if (!scope.each) return value;
      return value.of === "key"
        ? scope.each.key
        : scope.each.value === undefined
          ? value
          : access(scope.each.value, value.path);
    case "loop":
      return scope.loop && Object.hasOwn(scope.loop, value.name)
        ? access(scope.loop[value.name] as Value, value.path)
        : value;
    case "heredoc":
      return value.text;
    case "raw":
      return scope.final && /^path\.(module|root)$/.test(value.code) ? "." : value;
    case "template":
      return template(value.parts.map(inner));
    case "call":
      return call(value, scope);
    case "if": {
      const condition = decided(inner(value.condition), scope);
      if (!isPlain(condition)) return { ...value, condition, then: inner(value.then), else: inner(value.else) };
      return inner(bool(condition) ? value.then : value.else);
    }
    case "equal":
      return operation("==", value.left, value.right, value, scope);
    case "binary":
      return operation(value.operator, value.left, value.right, value, scope);
    case "unary": {
      const operand = inner(value.operand);
      return unary(value.operator, value.operator === "!" ? decided(operand, scope) : operand) ?? { ...value, operand };
    }
    case "get":
      return access(
        inner(value.of),
        value.path.map((step) => decided(inner(step), scope)),
      );
    case "splat":
      return splat(inner(value.of), value.path, knowledgeOf(scope));
    case "object":
      return object(
        value.entries.map((entry) => ({ key: decided(inner(entry.key), scope), value: inner(entry.value) })),
      );
    case "for":
      return loop(value, scope);
  }
}

function operation(
  operator: Parameters<typeof binary>[0],
  first: Value,
  second: Value,
  original: Expression & { readonly left: Value; readonly right: Value },
  scope: Scope,
): Value {
  const decides = !/^[-+*/%]$/.test(operator);
  const operand = (value: Value): Value => (decides ? decided(reduce(value, scope), scope) : reduce(value, scope));
  const left = operand(first);
  // What the left side decides needs no right side, which may be wrong then.
  if ((operator === "&&" || operator === "||") && isPlain(left) && bool(left) === (operator === "||"))
    return bool(left);
  const right = operand(second);
  return binary(operator, left, right) ?? { ...original, left, right };
}

function object(entries: readonly { readonly key: Value; readonly value: Value }[]): Value {
  const made: Record<string, Value> = {};
  for (const { key, value } of entries) {
    if (!isScalar(key)) return isExpression(key) ? { $: "object", entries } : refuse("a key is a text");
    made[text(key)] = value;
  }
  return made;
}

function call(value: Call, scope: Scope): Value {
  if (value.name === "try" || value.name === "can") return attempt(value, scope);
  const args = value.args.map((argument) => reduce(argument, scope));
  const spread =
    value.expand && isList(args.at(-1)) ? [...args.slice(0, -1), ...(args.at(-1) as readonly Value[])] : args;
  const stays = (): Value =>
    value.expand && spread === args ? { ...value, args } : { $: "call", name: value.name, args: spread };
  if (value.expand && spread === args) return stays();
  const [path] = args;
  if (/^file(?!exists)/.test(value.name) && path !== undefined) return fileText(value.name, path, scope) ?? stays();
  const known = Object.hasOwn(functions, value.name)
    ? functions[value.name]
    : refuse(`no function "${value.name}" here`);
  const result = known?.(spread, knowledgeOf(scope));
  const made = result === undefined ? stays() : result;
  return scope.final ? encoded(made) : made;
}

/** `file("${path.module}/policy.json")`, and what is reckoned of the text. */
function fileText(name: string, path: Value, scope: Scope): Value | undefined {
  if (!scope.file || !isExpression(path) || path.$ !== "template") return undefined;
  const [folder, rest, ...others] = path.parts;
  const inModule = folder !== undefined && isExpression(folder) && folder.$ === "raw" && folder.code === "path.module";
  if (!inModule || typeof rest !== "string" || others.length > 0) return undefined;
  const content = scope.file(rest.replace(/^\//, ""));
  if (name === "file" || content === undefined) return content;
  const digest = name.slice("file".length) as keyof typeof digests;
  return Object.hasOwn(digests, digest) ? digests[digest](content) : refuse(`no function "${name}" here`);
}

function attempt({ name, args }: Call, scope: Scope): Value {
  for (const [index, argument] of args.entries()) {
    const found = caught(() => reduce(argument, scope));
    if (found === undefined) continue;
    if (name === "can") return isPlain(found) || !scope.final ? true : { $: "call", name, args: [found] };
    if (isPlain(found) || (!scope.final && isCertain(found))) return found;
    if (!scope.final)
      return {
        $: "call",
        name,
        args: [found, ...args.slice(index + 1).flatMap((one) => caught(() => reduce(one, scope)) ?? [])],
      };
  }
  return name === "can" ? false : refuse("try: every choice fails");
}

/** Whether nothing in a value can fail once it is known: no items of lists that only the provider makes. */
const isCertain = (value: Value): boolean => {
  if (isList(value)) return value.every(isCertain);
  if (isExpression(value)) {
    if (value.$ === "ref") return value.path.every((step) => typeof step === "string");
    return value.$ === "template" ? value.parts.every(isCertain) : false;
  }
  return !isRecord(value) || Object.values(value).every(isCertain);
};

function loop(value: ForExpression, scope: Scope): Value {
  const { names, keyAs, valueAs, when } = value;
  const source = reduce(value.in, scope);
  const pairs = entriesOf(source) ?? entriesOf(scope.settle?.(source) ?? source);
  if (pairs === undefined) return open(value, source, scope);
  const made: (readonly [key: Value, value: Value])[] = [];
  for (const [key, item] of pairs) {
    const variables = names.length > 1 ? [key, item] : [item];
    const bound = Object.fromEntries(names.map((name, index) => [name, variables[index] as Value]));
    const within = { ...scope, loop: { ...scope.loop, ...bound } };
    const kept = when === undefined ? true : decided(reduce(when, within), scope);
    if (!isPlain(kept)) return open(value, source, scope);
    if (!bool(kept)) continue;
    const name = keyAs === undefined ? null : decided(reduce(keyAs, within), scope);
    if (!isPlain(name)) return open(value, source, scope);
    made.push([name, reduce(valueAs, within)]);
  }
  if (keyAs === undefined) return made.map(([, item]) => item);
  return keyed(made, value.group === true);
}

function keyed(made: readonly (readonly [key: Value, value: Value])[], group: boolean): Value {
  const result: Record<string, Value> = {};
  for (const [key, item] of made) {
    const name = text(key);
    const before = Object.hasOwn(result, name) ? result[name] : undefined;
    if (group) result[name] = [...((before ?? []) as readonly Value[]), item];
    else if (before === undefined) result[name] = item;
    else refuse(`for: the key "${name}" stands twice`);
  }
  return Object.fromEntries(sortedKeys(result).map((key) => [key, result[key] as Value]));
}

/** Keys and items of what is known to be a list, set or map, in Terraform's order; undefined while it is not. */
export function entriesOf(source: Value): readonly (readonly [key: Value, item: Value])[] | undefined {
  if (isList(source)) return source.map((item, index) => [isSet(source) ? item : index, item]);
  if (isRecord(source)) return sortedKeys(source).map((key) => [key, source[key] as Value]);
  return isExpression(source) ? undefined : refuse("for: list, set or map expected");
}

/** A loop over what is not known: its own variables stay. */
function open(value: ForExpression, source: Value, scope: Scope): Value {
  const own = Object.fromEntries(value.names.map((name): [string, Value] => [name, { $: "loop", name, path: [] }]));
  const within = { ...scope, loop: { ...scope.loop, ...own } };
  return {
    ...value,
    in: source,
    ...(value.keyAs === undefined ? {} : { keyAs: reduce(value.keyAs, within) }),
    valueAs: reduce(value.valueAs, within),
    ...(value.when === undefined ? {} : { when: reduce(value.when, within) }),
  };
}
