import type { Value } from "../expression.ts";
import type { BodyItem } from "../hcl/syntax.ts";
import { own, isSingle, type BlockSchema, type Schemas } from "../schema.ts";
import { checkArguments, type SchemaProblem } from "../schema-check.ts";
import { attributesIn, blocksIn, code, configurationOf, type Configuration } from "./configuration.ts";
import type { ModuleSource } from "./module-source.ts";
import { itemOf, objectOf, scalar } from "./shape.ts";
import { outside, ShapeReader, type Place } from "./shape-reader.ts";

/**
 * All that is wrong with a module whatever its arguments are: arguments and blocks that the provider's schema does not
 * have or misses, references that lead nowhere, variables and locals that nobody reads, calls that do not fit. Each is
 * a line that begins with its place.
 */
export function checkModule(source: ModuleSource, schemas: Schemas): readonly string[] {
  const problems = new Set<string>();
  const used = new Set<string>();
  const configuration = configurationOf(source);
  const { variables, locals, resources, calls, outputs, moved } = configuration;
  let place = "";
  const report = (problem: string): void => {
    problems.add(`${source.name}: ${place}: ${problem}`);
  };
  const calledBy = (label: string): Configuration | undefined => {
    const found = source.modules.find(({ name }) => name === own(calls, label)?.module);
    return found && configurationOf(found);
  };
  const namesOf = (label: string): readonly string[] | undefined => {
    const found = calledBy(label);
    return found && Object.keys(found.outputs);
  };
  const reader = new ShapeReader(configuration, schemas, namesOf, report, (name) => {
    // What a variable or local says of itself is no use of it.
    if (name !== place) used.add(name);
  });
  const at = (where: string, check: () => void): void => {
    place = where;
    check();
  };
  for (const [name, { validations }] of Object.entries(variables))
    at(`var.${name}`, () => {
      for (const one of validations) for (const value of [one.condition, one.message]) reader.read(value, outside);
    });
  for (const [name, value] of Object.entries(locals)) at(`local.${name}`, () => reader.read(value, outside));
  for (const [address, block] of Object.entries(resources))
    at(address, () => {
      const { mode, type, body, lifecycle, dependsOn } = block;
      for (const one of dependsOn) reader.read(one, outside);
      const repeated = reader.repeated(block);
      readBody(body, repeated, reader);
      const { replace_triggered_by = [] } = attributesIn(lifecycle);
      reader.read(replace_triggered_by, repeated);
      for (const one of schemaProblems(mode, type, body, schemas)) report(one);
    });
  for (const [label, call] of Object.entries(calls))
    at(`module.${label}`, () => {
      for (const one of call.dependsOn) reader.read(one, outside);
      const repeated = reader.repeated(call);
      for (const one of Object.values(call.args)) reader.read(one, repeated);
      const callee = calledBy(label);
      if (!callee) report(`no module ${call.module}`);
      else for (const one of callProblems(call.args, callee)) report(one);
    });
  for (const [name, { value, dependsOn }] of Object.entries(outputs))
    at(`output.${name}`, () => {
      for (const one of [value, ...dependsOn]) reader.read(one, outside);
    });
  for (const { to } of moved)
    at("moved", () => {
      const target = to.replace(/\[.*$/, "");
      if (!own(resources, target) && !own(calls, target.replace(/^module\./, ""))) report(`no ${target}`);
    });
  for (const name of [
    ...Object.keys(variables).map((one) => `var.${one}`),
    ...Object.keys(locals).map((one) => `local.${one}`),
  ])
    if (!used.has(name))
      at(name, () => {
        report("nobody reads it");
      });
  return [...problems].sort();
}

function readBody(body: readonly BodyItem[], place: Place, reader: ShapeReader): void {
  for (const item of body) {
    if (item.kind === "attribute") reader.read(item.value, place);
    if (item.kind !== "block") continue;
    if (item.type !== "dynamic") readBody(item.body, place, reader);
    else {
      const { for_each = null, iterator } = attributesIn(item.body);
      const source = reader.read(for_each, place);
      const value = itemOf(source);
      const name = iterator === undefined ? (item.labels[0] ?? "") : code(iterator);
      const bound = objectOf({ key: source?.kind === "set" ? value : scalar, value });
      for (const content of blocksIn(item.body, "content"))
        readBody(content.body, { ...place, loop: { ...place.loop, [name]: bound } }, reader);
    }
  }
}

function* callProblems(args: Readonly<Record<string, Value>>, { variables }: Configuration): Iterable<string> {
  for (const name of Object.keys(args)) if (!own(variables, name)) yield `no variable "${name}" there`;
  for (const [name, variable] of Object.entries(variables))
    if (variable.default === undefined && args[name] === undefined) yield `"${name}" is missing`;
}

/** Arguments and blocks against the schema. Blocks that stand several times where one may stand are each held to it. */
function* schemaProblems(
  mode: Parameters<typeof checkArguments>[1],
  type: string,
  body: readonly BodyItem[],
  schemas: Schemas,
): Iterable<string> {
  const schema = schemas.schemaOf(mode, type);
  const variants = Math.max(1, ...[...repeats(body)]);
  for (let variant = 0; variant < variants; variant++)
    for (const problem of checkArguments(schemas, mode, type, writtenArguments(body, schema, variant)))
      yield described(problem);
}

const described = ({ path, problem, expected, nearest, got }: SchemaProblem): string =>
  [
    `${path.join(".")}: ${problem}`,
    ...(expected === undefined ? [] : [`expected ${expected}`]),
    ...(got === undefined ? [] : [`not ${got}`]),
    ...(nearest === undefined ? [] : [`nearest is ${nearest}`]),
  ].join(", ");

const typeOfBlock = (item: Extract<BodyItem, { kind: "block" }>): string =>
  item.type === "dynamic" ? (item.labels[0] ?? "") : item.type;

const bodyOfBlock = (item: Extract<BodyItem, { kind: "block" }>): readonly BodyItem[] =>
  item.type === "dynamic" ? (blocksIn(item.body, "content")[0]?.body ?? []) : item.body;

/** How often blocks of one type stand side by side, at any depth. */
function* repeats(body: readonly BodyItem[]): Iterable<number> {
  const blocks = body.filter((item) => item.kind === "block");
  for (const one of blocks) {
    yield blocks.filter((other) => typeOfBlock(other) === typeOfBlock(one)).length;
    yield* repeats(bodyOfBlock(one));
  }
}

/** Arguments as they are written, `dynamic` blocks as if they stood once. */
export function writtenArguments(
  body: readonly BodyItem[],
  schema: BlockSchema | undefined,
  variant = 0,
): Readonly<Record<string, Value>> {
  const args: Record<string, Value> = {};
  const blocks = new Map<string, Value[]>();
  for (const item of body) {
    if (item.kind === "attribute") args[item.name] = item.value;
    if (item.kind !== "block") continue;
    const type = typeOfBlock(item);
    const nested = own(schema?.b, type);
    blocks.set(type, [...(blocks.get(type) ?? []), writtenArguments(bodyOfBlock(item), nested?.[3], variant)]);
  }
  for (const [type, found] of blocks) {
    const nested = own(schema?.b, type);
    args[type] = nested && isSingle(nested) ? (found[variant % found.length] ?? {}) : found;
  }
  return args;
}
