import type { BodyItem } from "../hcl/syntax.ts";
import { own, type Schemas } from "../schema.ts";
import { checkArguments, type SchemaProblem } from "../schema-check.ts";
import { attributesIn, blocksIn, code, configurationOf, type Configuration, type NestedCall } from "./configuration.ts";
import type { ModuleSource } from "./module-source.ts";
import { itemOf, objectOf, scalar } from "./shape.ts";
import { repeats, writtenArguments } from "./written-arguments.ts";
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
      if (block.provider === undefined && schemas.providerOf(mode, type) === "google-beta")
        report("provider = google-beta is missing");
    });
  for (const [label, call] of Object.entries(calls))
    at(`module.${label}`, () => {
      for (const one of call.dependsOn) reader.read(one, outside);
      const repeated = reader.repeated(call);
      for (const one of Object.values(call.args)) reader.read(one, repeated);
      const callee = calledBy(label);
      if (!callee) report(`no module ${call.module}`);
      else for (const one of callProblems(call, callee)) report(one);
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

function* callProblems(
  { args, providers }: NestedCall,
  { variables, resources, calls }: Configuration,
): Iterable<string> {
  for (const name of Object.keys(args)) if (!own(variables, name)) yield `no variable "${name}" there`;
  for (const [name, variable] of Object.entries(variables))
    if (variable.default === undefined && args[name] === undefined) yield `"${name}" is missing`;
  const named = Object.values(resources).flatMap(({ provider = [] }) => provider);
  const handed = Object.values(calls).flatMap((call) => Object.values(call.providers));
  for (const provider of new Set([...named, ...handed]))
    if (provider.includes(".") && !own(providers, provider)) yield `provider ${provider} is not handed over`;
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
