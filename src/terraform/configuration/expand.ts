import type { Value } from "../expression.ts";
import { reduce } from "../evaluation/reduce.ts";
import { refuse, within } from "../evaluation/refused.ts";
import type { Scope } from "../evaluation/scope.ts";
import { address, type NestedModule, type ParameterValue, type Resource } from "../graph.ts";
import { own, type Schemas } from "../schema.ts";
import { Instance, outputAt } from "./instance.ts";
import { madeCalls, type Made } from "./made-calls.ts";
import type { ModuleCall } from "./module-call.ts";
import { World } from "./world.ts";

/** The modules of an environment, evaluated. */
export interface Expansion {
  /** Resources of all calls, one for each instance. Its address is what references to it name. */
  readonly resources: readonly Resource[];
  /** An output of a call, as far as it is known. */
  readonly output: (label: string, name: string) => Value;
  /** A module that called ones call, by its path from the root: `module.api.module.service`. */
  readonly nested: (path: string) => NestedModule;
  /** A value of the root, with outputs in place of what refers to them. */
  readonly value: (value: Value) => Value;
}

/**
 * Evaluates the modules that an environment calls. What is known becomes plain, the rest stays an expression over
 * addresses of instances; a reference stays one even where its argument is known. Throws where a module or a call of it
 * is wrong, or where it depends on what is not known yet how many resources there are.
 *
 * `parameters` count only where something is decided by them.
 */
export function expand(
  calls: readonly ModuleCall[],
  schemas: Schemas,
  parameters: Readonly<Record<string, ParameterValue>> = {},
): Expansion {
  const world = new World(schemas, parameters);
  const instances: Record<string, Instance> = {};
  const called = (label: string): Instance =>
    own(instances, label) ?? refuse(`module.${label}: nothing is called by that name`);
  const scope: Scope = {
    reference: ({ to, path, key }) =>
      to.startsWith("module.") && key === undefined ? outputAt(called(to.slice("module.".length)), path) : undefined,
    settle: (value) => world.settle(value),
    attribute: (reference) => world.attribute(reference),
  };
  for (const { label, source, component, args, dependsOn = [] } of calls) {
    if (own(instances, label)) refuse(`module.${label}: stands twice`);
    instances[label] = new Instance(world, {
      path: `module.${label}`,
      source,
      component,
      area: source.name,
      argument: (name) => {
        const value = own(args, name);
        return value === undefined ? undefined : reduce(value, scope);
      },
      dependsOn,
      providers: {},
    });
  }
  const before = madeCalls(schemas);
  const keys = before.keysOf(calls, parameters);
  const keyOf = (label: string): string => {
    const key = keys.get(label);
    if (key === undefined) throw new Error(`Nothing tells the call ${label} from others`);
    return key;
  };
  for (const { label, args } of calls) if (!before.made(keyOf(label))) called(label).validate(Object.keys(args));
  const made = new Map(
    calls.map(({ label }): readonly [string, Made] => [
      label,
      before.made(keyOf(label)) ?? { resources: called(label).resources(), outputs: new Map() },
    ]),
  );
  for (const [label, one] of made) before.remember(keyOf(label), one);
  const output = (label: string, name: string): Value => {
    const known = made.get(label)?.outputs.get(name);
    if (known !== undefined) return known;
    const value = within("output", () => called(label).output(name));
    made.get(label)?.outputs.set(name, value);
    return value;
  };
  return {
    resources: withDependencies([...made.values()].flatMap(({ resources }) => resources)),
    output,
    nested: (path) => {
      const [label = "", ...labels] = path.split(".").filter((part) => part !== "module");
      const found = labels.reduce<Instance | undefined>((outer, one) => outer?.called(one), called(label));
      if (!found) return refuse(`${path}: nothing is called by that name, or several are`);
      return { source: found.options.source, args: found.inputs() };
    },
    value: (value) => reduce(value, scope),
  };
}

/** `depends_on` names blocks and modules; here every instance of theirs is named. */
function withDependencies(resources: readonly Resource[]): readonly Resource[] {
  if (resources.every(({ dependsOn }) => dependsOn === undefined)) return resources;
  const all = resources.map(address);
  const known = new Map<string, readonly string[]>();
  const under = (named: string): readonly string[] => {
    const found =
      known.get(named) ??
      all.filter((one) => one === named || one.startsWith(`${named}[`) || one.startsWith(`${named}.`));
    known.set(named, found);
    return found.length > 0 || named.startsWith("module.") ? found : [named];
  };
  return resources.map((resource) => {
    if (resource.dependsOn === undefined) return resource;
    const { dependsOn, ...rest } = resource;
    const own = address(resource);
    const names = [...new Set(dependsOn.flatMap(under))].filter((one) => one !== own);
    return names.length === 0 ? rest : { ...rest, dependsOn: names };
  });
}
