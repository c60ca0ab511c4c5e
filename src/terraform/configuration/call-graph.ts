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
  readonly waits: ReadonlySet<string>;
  readonly isResource: boolean;
}

/**
 * Which parts of the called modules wait for which, as Terraform sees it: by their text, whatever is decided. Resources
 * are called by their addresses without instances, the rest `module.db.var.users`, `module.db.output.address`.
 */
export function callGraph(calls: readonly ModuleCall[]): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const call of calls)
    addModule(parts, {
      path: `module.${call.label}`,
      outside: "",
      source: call.source,
      component: call.component,
      args: call.args,
      repeated: [],
      dependsOn: call.dependsOn ?? [],
    });
  return parts;
}

/** What an output of a call is called among the parts. */
export const outputPart = (to: string, path: readonly unknown[]): string =>
  path.length === 0 ? to : `${to}.output.${String(path[0])}`;

interface Called {
  readonly path: string;
  /** Path of the module that calls it. */
  readonly outside: string;
  readonly source: ModuleSource;
  readonly component: string;
  readonly args: Readonly<Record<string, Value>>;
  /** `count` and `for_each` of the call. */
  readonly repeated: readonly Value[];
  readonly dependsOn: readonly string[];
}

function addModule(parts: Map<string, Part>, called: Called): void {
  const { path, outside, source, component, args, repeated, dependsOn } = called;
  const { variables, locals, resources, calls, outputs } = configurationOf(source);
  const before = parts.size;
  // Everything in a module waits for how often it is there, and for what the call depends on.
  const start = `${path}.start`;
  parts.set(start, { component, isResource: false, waits: new Set([...dependsOn, ...partsIn(repeated, outside)]) });
  const add = (name: string, values: readonly Value[], within: string, isResource = false): void => {
    parts.set(`${path}.${name}`, { component, isResource, waits: new Set([start, ...partsIn(values, within)]) });
  };
  for (const name of Object.keys(variables))
    add(`var.${name}`, Object.hasOwn(args, name) ? [args[name] ?? null] : [], outside);
  for (const [name, value] of Object.entries(locals)) add(`local.${name}`, [value], path);
  for (const [id, block] of Object.entries(resources))
    add(
      id,
      [...repetition(block), ...block.dependsOn, ...valuesIn(block.body), ...valuesIn(block.lifecycle)],
      path,
      true,
    );
  for (const [name, { value, dependsOn: after }] of Object.entries(outputs))
    add(`output.${name}`, [value, ...after], path);
  for (const call of Object.values(calls)) {
    const inner = source.modules.find(({ name }) => name === call.module);
    if (!inner) continue;
    addModule(parts, {
      path: `${path}.module.${call.label}`,
      outside: path,
      source: inner,
      component,
      args: call.args,
      repeated: repetition(call),
      dependsOn: [start, ...partsIn(call.dependsOn, path)],
    });
  }
  const all = [...parts.keys()].slice(before);
  parts.set(path, { component, isResource: false, waits: new Set(all) });
}

const repetition = ({ count, forEach }: Pick<NestedCall, "count" | "forEach">): readonly Value[] =>
  [count, forEach].filter((one) => one !== undefined);

const valuesIn = (body: readonly BodyItem[]): readonly Value[] =>
  body.flatMap((item) => (item.kind === "attribute" ? [item.value] : item.kind === "block" ? valuesIn(item.body) : []));

/** Parts that values refer to, in the module in which they stand; the root has no path. */
function partsIn(values: readonly Value[], within: string): readonly string[] {
  const at = (id: string): string => (within === "" ? id : `${within}.${id}`);
  return values.flatMap((value) => {
    const found = referencesIn(value).map(({ to, path }) => at(to.startsWith("module.") ? outputPart(to, path) : to));
    walk(value, (one) => {
      if (one.$ === "var" || one.$ === "local") found.push(at(`${one.$}.${one.name}`));
    });
    return found;
  });
}
