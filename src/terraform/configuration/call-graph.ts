import { oncePer } from "../../issues/once-per.ts";
import { knots } from "../connected-sets.ts";
import { referencesIn, walk, type Value } from "../expression.ts";
import type { BodyItem } from "../hcl/syntax.ts";
import { configurationOf, type NestedCall } from "./configuration.ts";
import type { ModuleCall } from "./module-call.ts";
import type { ModuleSource } from "./module-source.ts";

/** Something in the modules of an environment that waits for others: a resource, or a value on the way between two. */
export interface Part {
  /** Key of the component that it is made for. */
  readonly component: string;
  /** What it waits for; `module.db` is everything in that module. */
  readonly waits: Set<string>;
  readonly isResource: boolean;
}

/**
 * Which parts of the called modules wait for which, as Terraform sees it: by their text, whatever is decided. Resources
 * are called by their addresses without instances, the rest `module.db.var.users`, `module.db.output.address`. What
 * several roots call by one name waits for what it waits for in any of them.
 */
export function callGraph(calls: readonly ModuleCall[]): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  const seen = new Map<string, ModuleSource>();
  for (const { label, source, component, args, dependsOn = [] } of calls) {
    const path = `module.${label}`;
    const wait = (id: string, waits: Iterable<string>, isResource = false): void => {
      const part = parts.get(id) ?? { component, waits: new Set(), isResource };
      parts.set(id, part);
      for (const to of waits) part.waits.add(to);
    };
    if (seen.get(label) !== source)
      for (const { name, waits, isResource } of insideOf(source))
        wait(
          path + name,
          waits.map((to) => path + to),
          isResource,
        );
    seen.set(label, source);
    wait(path + START, dependsOn);
    for (const name of Object.keys(configurationOf(source).variables))
      if (Object.hasOwn(args, name)) wait(`${path}.var.${name}`, partsIn([args[name] ?? null]));
  }
  return parts;
}

/** Labels of the calls that each call waits for, by label. Those that nobody calls are left out. */
export function neededCalls(calls: readonly ModuleCall[]): ReadonlyMap<string, readonly string[]> {
  const needs = new Map<string, Set<string>>(calls.map(({ label }) => [label, new Set()]));
  for (const { label, args, dependsOn = [] } of calls)
    for (const part of [...dependsOn, ...partsIn(Object.values(args))]) {
      const [, to = ""] = /^module\.([^.]+)/.exec(part) ?? [];
      if (needs.has(to)) needs.get(label)?.add(to);
    }
  return new Map([...needs].map(([label, waits]) => [label, [...waits]]));
}

/** Whether anything in a module waits for itself, whoever calls it. */
export const hasInnerCircle = oncePer(
  (source: ModuleSource): boolean =>
    knots(new Map(insideOf(source).map(({ name, waits }) => [name, waits] as const))).length > 0,
);

/** What an output of a call is called among the parts. */
const outputPart = (to: string, path: readonly unknown[]): string =>
  path.length === 0 ? to : `${to}.output.${String(path[0])}`;

/** Everything in a module waits for how often it is there, and for what the call depends on. */
const START = ".start";

/** A part of a module, named below the module's path: `.local.readers`; the module as a whole has no name there. */
interface Inside {
  readonly name: string;
  readonly waits: readonly string[];
  readonly isResource: boolean;
}

/** What stands in a module and in those that it calls, whoever calls it. */
const insideOf = oncePer(inside);

function inside(source: ModuleSource): readonly Inside[] {
  const { variables, locals, resources, calls, outputs } = configurationOf(source);
  const parts: Inside[] = [{ name: START, waits: [], isResource: false }];
  const here = (values: readonly Value[]): readonly string[] => partsIn(values).map((id) => `.${id}`);
  const add = (name: string, values: readonly Value[], isResource = false): void => {
    parts.push({ name: `.${name}`, waits: [START, ...here(values)], isResource });
  };
  for (const name of Object.keys(variables)) add(`var.${name}`, []);
  for (const [name, value] of Object.entries(locals)) add(`local.${name}`, [value]);
  for (const [id, block] of Object.entries(resources))
    add(id, [...repetition(block), ...block.dependsOn, ...valuesIn(block.body), ...valuesIn(block.lifecycle)], true);
  for (const [name, { value, dependsOn: after }] of Object.entries(outputs)) add(`output.${name}`, [value, ...after]);
  for (const call of Object.values(calls)) {
    const inner = source.modules.find(({ name }) => name === call.module);
    if (!inner) continue;
    const path = `.module.${call.label}`;
    const given = new Map([
      [START, [START, ...here(call.dependsOn), ...here(repetition(call))]],
      ...Object.entries(call.args).map(([name, value]) => [`.var.${name}`, here([value])] as const),
    ]);
    for (const { name, waits, isResource } of insideOf(inner))
      parts.push({
        name: path + name,
        waits: [...waits.map((to) => path + to), ...(given.get(name) ?? [])],
        isResource,
      });
  }
  parts.push({ name: "", waits: parts.map(({ name }) => name), isResource: false });
  return parts;
}

const repetition = ({ count, forEach }: Pick<NestedCall, "count" | "forEach">): readonly Value[] =>
  [count, forEach].filter((one) => one !== undefined);

const valuesIn = (body: readonly BodyItem[]): readonly Value[] =>
  body.flatMap((item) => (item.kind === "attribute" ? [item.value] : item.kind === "block" ? valuesIn(item.body) : []));

/** Parts that values refer to, in the module in which they stand, or in the root. */
const partsIn = (values: readonly Value[]): readonly string[] =>
  values.flatMap((value) => {
    const found = referencesIn(value).map(({ to, path }) => (to.startsWith("module.") ? outputPart(to, path) : to));
    walk(value, (one) => {
      if (one.$ === "var" || one.$ === "local") found.push(`${one.$}.${one.name}`);
    });
    return found;
  });
