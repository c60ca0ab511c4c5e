import { oncePer } from "../../issues/once-per.ts";
import { isExpression, walk, type Reference, type Value } from "../expression.ts";
import { typeAt } from "../graph.ts";
import type { BodyItem } from "../hcl/syntax.ts";
import { pathsIn, type Used } from "../minimum-version.ts";
import type { Mode, Schemas } from "../schema.ts";
import { configurationOf, type Configuration } from "./configuration.ts";
import type { ModuleSource } from "./module-source.ts";
import { writtenArguments } from "./written-arguments.ts";

/** What a module asks of the providers, by its text alone; those that it calls ask for themselves. */
export interface ModuleNeeds {
  /** `aws`, `google-beta`, in order. */
  readonly providers: readonly string[];
  /** Configurations that the caller hands over: `aws.us_east_1`. */
  readonly aliases: readonly string[];
  /** Types with all arguments that it writes and attributes that it reads. */
  readonly used: readonly Used[];
}

const needs = oncePer((schemas: Schemas) => oncePer((source: ModuleSource) => needed(source, schemas)));

/** Found once for each module: every root that calls it asks. */
export const needsOf = (source: ModuleSource, schemas: Schemas): ModuleNeeds => needs(schemas)(source);

function needed(source: ModuleSource, schemas: Schemas): ModuleNeeds {
  const configuration = configurationOf(source);
  const { resources, calls } = configuration;
  const named = Object.values(resources).flatMap(({ provider = [] }) => provider);
  const handed = Object.values(calls).flatMap(({ providers }) => Object.values(providers));
  const own = Object.values(resources).map(({ provider, type }) => providerNamed(provider, type));
  const aliases = [...named, ...handed].filter((one) => one.includes("."));
  return {
    providers: sorted([...own, ...handed.map((one) => one.replace(/\..*$/, ""))].filter((one) => one !== "terraform")),
    aliases: sorted(aliases),
    used: usedIn(configuration, schemas),
  };
}

const sorted = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();

/** A resource's provider: what it says, or what its type begins with. */
const providerNamed = (provider: string | undefined, type: string): string =>
  provider === undefined ? (type.split("_")[0] ?? "") : provider.replace(/\..*$/, "");

function usedIn(configuration: Configuration, schemas: Schemas): readonly Used[] {
  const found = new Map<string, { readonly mode: Mode; readonly type: string; readonly paths: Set<string> }>();
  const note = (mode: Mode, type: string, paths: Iterable<string>): void => {
    const known = found.get(`${mode} ${type}`) ?? { mode, type, paths: new Set<string>() };
    found.set(`${mode} ${type}`, known);
    for (const path of paths) known.paths.add(path);
  };
  for (const { mode, type, body } of Object.values(configuration.resources)) {
    const schema = schemas.schemaOf(mode, type);
    note(mode, type, pathsIn(writtenArguments(body, schema), schema));
  }
  for (const { reference, path } of readIn(valuesOf(configuration))) {
    if (reference.to.startsWith("module.")) continue;
    const { mode, type } = typeAt(reference.to);
    note(mode, type, path.length === 0 ? [] : [path.join(".")]);
  }
  return [...found.values()];
}

/** Every value that stands anywhere in a module. */
function valuesOf({ resources, calls, locals, outputs, variables }: Configuration): readonly Value[] {
  return [
    ...Object.values(resources).flatMap(({ body, lifecycle, count = null, forEach = null }) => [
      ...valuesIn(body),
      ...valuesIn(lifecycle),
      count,
      forEach,
    ]),
    ...Object.values(calls).flatMap(({ args, count = null, forEach = null }) => [args, count, forEach]),
    ...Object.values(locals),
    ...Object.values(outputs).map(({ value }) => value),
    ...Object.values(variables).flatMap(({ validations }) => validations.map(({ condition }) => condition)),
  ];
}

const valuesIn = (body: readonly BodyItem[]): readonly Value[] =>
  body.flatMap((item) => (item.kind === "attribute" ? [item.value] : item.kind === "block" ? valuesIn(item.body) : []));

/** References with the attributes that are read through them, without positions. */
function readIn(
  values: readonly Value[],
): readonly { readonly reference: Reference; readonly path: readonly string[] }[] {
  const found: { reference: Reference; path: readonly string[] }[] = [];
  const note = (reference: Reference, path: readonly Value[]): void => {
    found.push({ reference, path: [...reference.path, ...path].filter((step) => typeof step === "string") });
  };
  walk(values, (expression) => {
    if (expression.$ === "ref") note(expression, []);
    if (
      (expression.$ === "get" || expression.$ === "splat") &&
      isExpression(expression.of) &&
      expression.of.$ === "ref"
    )
      note(expression.of, expression.path);
  });
  return found;
}
