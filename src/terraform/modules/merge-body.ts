import type { Attribute, Block, BodyItem } from "../hcl/syntax.ts";
import { isExpression, isList, isRecord, type Value } from "../expression.ts";
import { isSingle, own, type BlockSchema, type NestedBlock } from "../schema.ts";
import { environmentsOf, includes, noEnvironment, type EnvironmentSet } from "./environment-set.ts";
import { align, labelOf, type Place, type ValueMerger } from "./merge-value.ts";
import { joinWords } from "./naming.ts";
import type { VariableTable } from "./variables.ts";
import { narrowed } from "./wiring.ts";

type Body = Readonly<Record<string, Value>>;

/** Merges the arguments of one resource, environment by environment, into the body of its block. */
export function mergeBody(
  bodies: readonly (Body | undefined)[],
  schema: BlockSchema,
  place: Place,
  merger: ValueMerger,
): BodyItem[] {
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  for (const key of keysOf(bodies, place.where)) {
    const values = bodies.map((body) => body?.[key]);
    const nested = own(schema.b, key);
    const inner = { ...place, path: [...place.path, key] };
    if (nested) blocks.push(...mergeBlocks(key, values, nested, inner, merger));
    else {
      const value = merger.merge(values, inner);
      if (value !== null) attributes.push({ kind: "attribute", name: key, value });
    }
  }
  return [...attributes, ...blocks];
}

function mergeBlocks(
  type: string,
  values: readonly (Value | undefined)[],
  nested: NestedBlock,
  place: Place,
  merger: ValueMerger,
): Block[] {
  const schema = nested[3];
  if (isSingle(nested)) {
    const bodies = values.map((value) => (isRecord(value) ? value : undefined));
    const set = setOf(bodies, place.where);
    if (set === noEnvironment) return [];
    const body = mergeBody(bodies, schema, { ...place, where: set }, merger);
    return [conditional(type, body, set, place, merger, undefined)];
  }
  const lists = values.map((value) => (isList(value) ? value.filter(isRecord) : value === undefined ? undefined : []));
  return align(lists, place.where).map(({ items }) => {
    const set = setOf(items, place.where);
    const label = labelOf(items.find((item) => item !== undefined));
    const body = mergeBody(items, schema, { ...place, where: set, path: [...place.path, label ?? ""] }, merger);
    return conditional(type, body, set, place, merger, label);
  });
}

/** A block that is always there, or a `dynamic` one that a switch turns on. */
function conditional(
  type: string,
  body: BodyItem[],
  set: EnvironmentSet,
  place: Place,
  merger: ValueMerger,
  label: string | undefined,
): Block {
  if (set === place.where) return { kind: "block", type, labels: [], body };
  const subject = joinWords(place.resource.name, label ?? type);
  const condition = merger.gate(set, place.where, subject, `the ${joinWords(label ?? type).replaceAll("_", " ")}`);
  return {
    kind: "block",
    type: "dynamic",
    labels: [type],
    body: [
      { kind: "attribute", name: "for_each", value: { $: "if", condition, then: [true], else: [] } },
      { kind: "block", type: "content", labels: [], body },
    ],
  };
}

const setOf = (items: readonly unknown[], where: EnvironmentSet): EnvironmentSet => environmentsOf(items) & where;

function keysOf(bodies: readonly (Body | undefined)[], where: EnvironmentSet): readonly string[] {
  const keys = new Set<string>();
  bodies.forEach((body, index) => {
    if (body && includes(where, index)) for (const key of Object.keys(body)) keys.add(key);
  });
  return [...keys];
}

/** Applies a change to every value of a body; `where` narrows inside blocks that a switch turns on. */
export function mapBody(
  items: readonly BodyItem[],
  where: EnvironmentSet,
  variables: VariableTable,
  change: (value: Value, where: EnvironmentSet) => Value,
): BodyItem[] {
  return items.map((item) => {
    if (item.kind === "attribute") return { ...item, value: change(item.value, where) };
    if (item.kind !== "block") return item;
    const [first] = item.body;
    const guard =
      item.type === "dynamic" && first?.kind === "attribute" && isExpression(first.value) && first.value.$ === "if"
        ? first.value.condition
        : undefined;
    return { ...item, body: mapBody(item.body, narrowed(where, guard, variables), variables, change) };
  });
}
