import { isPlain } from "../terraform/evaluation/plain.ts";
import { scalarText } from "../terraform/evaluation/text.ts";
import {
  canonical,
  isExpression,
  isList,
  isRecord,
  mapExpressions,
  referencesIn,
  type Expression,
  type Value,
} from "../terraform/expression.ts";
import { instance } from "../terraform/graph.ts";
import { own, type AttributeType, type BlockSchema } from "../terraform/schema.ts";
import { compareText } from "../text/order.ts";
import { digest, keptText, type Kept, type KeptRecord, type Unknown } from "./kept.ts";

/** What is longer tells nobody more than that it changed: texts, and lists and maps of them. */
const LONGEST = 60;
const LONGEST_OF_MANY = 200;

/** Where people write what others must not read, though they should not. */
const PRIVATE = /(^|_)(env|environment|variables|password|secret|secrets|token)$/;

/** Evaluated arguments as they are kept. What is off (null, no block) and what is write-only is not there. */
export function keep(args: Value, schema: BlockSchema | undefined, isPrivate = false): KeptRecord {
  if (!isRecord(args)) return {};
  const made: Record<string, Kept> = {};
  for (const [name, value] of Object.entries(args)) {
    const nested = own(schema?.b, name);
    const attribute = own(schema?.a, name);
    if (attribute?.[1].includes("w")) continue;
    const hidden = isPrivate || PRIVATE.test(name) || (attribute?.[1].includes("s") ?? false);
    const kept =
      nested === undefined
        ? keepValue(value, attribute?.[0] ?? "dynamic", hidden)
        : keepBlocks(value, nested[0], nested[3], hidden);
    if (kept !== undefined && !isOff(kept)) made[name] = kept;
  }
  return made;
}

const isOff = (value: Kept): boolean => value === null || (Array.isArray(value) && value.length === 0);

function keepBlocks(value: Value, nesting: string, schema: BlockSchema, hidden: boolean): Kept | undefined {
  if (value === null) return undefined;
  if (isExpression(value)) return unknown(value);
  if (nesting === "single") return keep(value, schema, hidden);
  const blocks = (isList(value) ? value : [value]).map((one) =>
    isExpression(one) ? unknown(one) : keep(one, schema, hidden),
  );
  return nesting === "set" ? inOrder(blocks) : blocks;
}

const inOrder = (items: readonly Kept[]): readonly Kept[] =>
  [...items].sort((a, b) => compareText(keptText(a), keptText(b)));

function keepValue(value: Value, type: AttributeType, hidden: boolean): Kept | undefined {
  if (value === null) return null;
  if (isExpression(value)) return unknown(value);
  if (isList(value)) {
    const of = typeof type === "string" || type[0] === "object" ? "dynamic" : type[1];
    const items = value.map((item) => keepValue(item, of, hidden) ?? null);
    const isSet = type[0] === "set";
    const kept = isSet ? inOrder(items) : items;
    return isPlain(value) && (hidden || keptText(kept).length > LONGEST_OF_MANY) ? digested(kept) : kept;
  }
  if (isRecord(value)) {
    const made: Record<string, Kept> = {};
    for (const [key, item] of Object.entries(value)) {
      const kept = keepValue(item, memberType(type, key), hidden);
      if (kept !== undefined && kept !== null) made[key] = kept;
    }
    if (Object.keys(made).length === 0) return null;
    // A map of people's own may have keys that mean something here.
    const isAmbiguous = Object.hasOwn(made, "=") || Object.hasOwn(made, "#");
    return isAmbiguous || (isPlain(value) && keptText(made).length > LONGEST_OF_MANY) ? digested(made) : made;
  }
  return keepScalar(typedScalar(value, type), hidden);
}

function typedScalar(value: string | number | boolean, type: AttributeType): string | number | boolean {
  if (type === "string") return scalarText(value);
  if (type === "number" && typeof value === "string") return Number(value);
  return type === "bool" && typeof value === "string" ? value === "true" : value;
}

const keepScalar = (value: string | number | boolean, hidden: boolean): Kept =>
  hidden || (typeof value === "string" && value.length > LONGEST) ? digested(value) : value;

const digested = (value: Kept): Kept => ({ "#": digest(keptText(value)) });

function memberType(type: AttributeType, key: string): AttributeType {
  if (typeof type === "string") return "dynamic";
  return type[0] === "object" ? (own(type[1], key) ?? "dynamic") : type[1];
}

/** An expression that is left when all is known that can be. */
function unknown(value: Expression): Unknown {
  const sources = new Map<string, string>();
  const around = mapExpressions(value, (expression) => {
    if (expression.$ !== "ref") return expression;
    const source = sourceOf(expression);
    if (!sources.has(source)) sources.set(source, `$${sources.size}`);
    return sources.get(source) ?? source;
  });
  const isAttribute = value.$ === "ref" && referencesIn(value).length === 1;
  return { "=": [...sources.keys()], ...(isAttribute ? {} : { by: digest(canonical(around)) }) };
}

function sourceOf({ to, path, key }: Extract<Expression, { readonly $: "ref" }>): string {
  const which = typeof key === "string" || typeof key === "number" ? instance(key) : "";
  // An attribute has no spaces, whatever the keys of a map are.
  return `${to}${which} ${path.join(".").replaceAll(" ", "")}`;
}
