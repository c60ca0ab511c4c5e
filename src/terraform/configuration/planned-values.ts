import { isExpression, isList, isRecord, type Value } from "../expression.ts";
import { isPlain, type Plain, type PlainRecord } from "../evaluation/plain.ts";
import { reduce } from "../evaluation/reduce.ts";
import type { Scope } from "../evaluation/scope.ts";
import { asSet } from "../evaluation/set.ts";
import { scalarText } from "../evaluation/text.ts";
import { address, type ParameterValue, type Resource } from "../graph.ts";
import { own, type AttributeType, type BlockSchema, type Schemas } from "../schema.ts";
import { World } from "./world.ts";

/**
 * What is known of managed resources before anything is made, by address, in the form of `planned_values` of
 * `terraform show -json`: blocks are lists, what is not known is left out. Defaults of the provider are not there.
 */
export function plannedValues(
  resources: readonly Resource[],
  schemas: Schemas,
  parameters: Readonly<Record<string, ParameterValue>> = {},
): Readonly<Record<string, PlainRecord>> {
  const settled = settledArguments(resources, schemas, parameters);
  return Object.fromEntries(
    resources
      .filter(({ mode }) => mode === "managed")
      .map((one) => [address(one), blockValues(settled(one), schemas.schemaOf(one.mode, one.type)) as PlainRecord]),
  );
}

/** The arguments of a resource among others: what is known in place of what refers to it, the rest as expressions. */
export function settledArguments(
  resources: readonly Resource[],
  schemas: Schemas,
  parameters: Readonly<Record<string, ParameterValue>> = {},
): (one: Resource) => Value {
  const world = new World(schemas, parameters);
  for (const one of resources) world.know(address(one), { isOpen: () => false }, () => one.args);
  const scope: Scope = {
    ...world.scope,
    final: true,
    reference: (reference) => {
      const configured = world.configured(reference);
      return configured === undefined ? undefined : reduce(configured, scope);
    },
  };
  return ({ args }) => reduce(args, scope);
}

function blockValues(value: Value, schema: BlockSchema | undefined): Plain {
  if (!isRecord(value)) return {};
  const made: Record<string, Plain> = {};
  for (const [name, one] of Object.entries(value)) {
    const nested = own(schema?.b, name);
    // What is write only stands in no plan.
    if (own(schema?.a, name)?.[1].includes("w")) continue;
    const known =
      nested === undefined
        ? typed(one, own(schema?.a, name)?.[0] ?? "dynamic")
        : nested[0] === "single"
          ? blockValues(one, nested[3])
          : (isList(one) ? one : [one]).map((block) => blockValues(block, nested[3]));
    if (known !== undefined) made[name] = known;
  }
  return made;
}

/** A value as the provider's type has it; undefined where it is not known. */
function typed(value: Value, type: AttributeType): Plain | undefined {
  if (isExpression(value)) return undefined;
  if (value === null) return null;
  if (isList(value)) {
    const of = typeof type === "string" || type[0] === "object" ? "dynamic" : type[1];
    const items = value.map((item) => typed(item, of) ?? null);
    // What is not known may be equal, or not.
    return type[0] === "set" && value.every(isPlain) ? (asSet(items) as readonly Plain[]) : items;
  }
  if (isRecord(value)) {
    const made: Record<string, Plain> = {};
    for (const [key, item] of Object.entries(value)) {
      const known = typed(item, memberType(type, key));
      if (known !== undefined) made[key] = known;
    }
    return made;
  }
  if (type === "string") return scalarText(value);
  if (type === "number" && typeof value === "string") return Number(value);
  return type === "bool" && typeof value === "string" ? value === "true" : value;
}

function memberType(type: AttributeType, key: string): AttributeType {
  if (typeof type === "string") return "dynamic";
  return type[0] === "object" ? (own(type[1], key) ?? "dynamic") : type[1];
}
