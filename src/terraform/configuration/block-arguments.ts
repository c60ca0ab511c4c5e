import { isRecord, type Value } from "../expression.ts";
import { decided, entriesOf, reduce } from "../evaluation/reduce.ts";
import { refuse, within } from "../evaluation/refused.ts";
import type { Scope } from "../evaluation/scope.ts";
import { writeExpression } from "../hcl/expression.ts";
import type { Block, BodyItem } from "../hcl/syntax.ts";
import { isSingle, own, type BlockSchema } from "../schema.ts";
import { attributesIn, blocksIn, code } from "./configuration.ts";

/**
 * Arguments of a body: attributes evaluated, `dynamic` blocks written out. A block that stands once is an object, one
 * that may repeat a list of objects, as the provider's schema says. What is null is not given.
 */
export function blockArguments(
  body: readonly BodyItem[],
  schema: BlockSchema | undefined,
  scope: Scope,
): Readonly<Record<string, Value>> {
  const args: Record<string, Value> = {};
  for (const item of body) {
    if (item.kind === "attribute") {
      const value = within(item.name, () => reduce(item.value, scope));
      if (value !== null) args[item.name] = value;
    } else if (item.kind === "block") {
      const type = item.type === "dynamic" ? (item.labels[0] ?? "") : item.type;
      const nested = own(schema?.b, type);
      const blocks = within(type, () =>
        item.type === "dynamic"
          ? dynamic(item, type, nested?.[3], scope)
          : [blockArguments(item.body, nested?.[3], scope)],
      );
      for (const block of blocks) place(args, type, block, nested !== undefined && isSingle(nested));
    }
  }
  return args;
}

function place(args: Record<string, Value>, type: string, block: Value, single: boolean): void {
  const before = Object.hasOwn(args, type) ? args[type] : undefined;
  if (!single) args[type] = [...((before ?? []) as readonly Value[]), block];
  else if (before === undefined) args[type] = block;
  else within(type, () => refuse("the block may stand once"));
}

function dynamic(
  block: Block,
  type: string,
  schema: BlockSchema | undefined,
  scope: Scope,
): readonly Readonly<Record<string, Value>>[] {
  const { for_each = null, iterator } = attributesIn(block.body);
  const name = iterator === undefined ? type : code(iterator);
  const content = blocksIn(block.body, "content")[0]?.body ?? refuse("content is missing");
  return instances(for_each, scope).map(([key, value]) =>
    blockArguments(content, schema, { ...scope, loop: { ...scope.loop, [name]: { key, value } } }),
  );
}

function instances(over: Value, scope: Scope): readonly (readonly [key: Value, value: Value])[] {
  return within(shown("for_each", over), () => {
    const value = reduce(over, scope);
    return entriesOf(value) ?? entriesOf(decided(value, scope)) ?? refuse("not known before anything is made");
  });
}

/** The instances that `for_each` makes of a resource or call: by text, in order. */
export function forEachInstances(over: Value, scope: Scope): readonly (readonly [key: string, value: Value])[] {
  return instances(over, scope).map(([key, value]) => {
    if (typeof key === "string") return [key, value] as const;
    return within(shown("for_each", over), () => refuse("map or set of texts expected"));
  });
}

/** How many instances `count` makes. */
export function countOf(over: Value, scope: Scope): number {
  return within(shown("count", over), () => {
    const value = decided(reduce(over, scope), scope);
    if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
    return refuse(
      typeof value === "object" && value !== null && !isRecord(value)
        ? "not known before anything is made"
        : "a whole number expected",
    );
  });
}

/** An argument as it is written, so that its author finds it. */
const shown = (name: string, value: Value) => (): string => `${name} = ${writeExpression(value)}`;
