import type { Root } from "../src/rehearsal/world.ts";
import type { Value } from "../src/terraform/expression.ts";
import { address, type Lifecycle, type Resource } from "../src/terraform/graph.ts";

/** The same root with other resources: what was emitted, with a fault put back. */
export const withResources = (root: Root, change: (resources: readonly Resource[]) => readonly Resource[]): Root => {
  const resources = change(root.graph.resources);
  return { ...root, graph: { ...root.graph, resources } };
};

type Args = Readonly<Record<string, Value>>;

/** Other arguments of those whose address is like that; there has to be one. */
export const withArgs = (root: Root, which: RegExp, args: (before: Args, resource: Resource) => Args): Root =>
  edited(root, which, (one) => ({ ...one, args: { ...one.args, ...args(one.args, one) } }));

export const withLifecycle = (root: Root, which: RegExp, lifecycle: Lifecycle): Root =>
  edited(root, which, (one) => ({ ...one, lifecycle }));

export const without = (root: Root, which: RegExp): Root => edited(root, which, () => undefined);

function edited(root: Root, which: RegExp, edit: (one: Resource) => Resource | undefined): Root {
  let found = 0;
  const changed = withResources(root, (resources) =>
    resources.flatMap((one) => {
      if (!which.test(address(one))) return [one];
      found++;
      return edit(one) ?? [];
    }),
  );
  if (found === 0) throw new Error(`Nothing is called ${which.source}`);
  return changed;
}

/** A text within an argument written otherwise, wherever it stands. */
export const reworded = (value: Value | undefined, from: string, to: string): Value => {
  const text = JSON.stringify(value ?? null);
  if (!text.includes(from)) throw new Error(`no ${from} in ${text.slice(0, 200)}`);
  return JSON.parse(text.replaceAll(from, to)) as Value;
};

/** A policy of IAM with one statement more. */
export function withStatement(policy: Value | undefined, statement: Readonly<Record<string, Value>>): Value {
  const before = JSON.stringify(policy ?? null).length;
  const added = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(added);
    if (typeof value !== "object" || value === null) return value;
    const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, added(one)]));
    if (!Array.isArray(inner.Statement)) return inner;
    return { ...inner, Statement: [...(inner.Statement as unknown[]), statement] };
  };
  const made = typeof policy === "string" ? JSON.stringify(added(JSON.parse(policy))) : added(policy);
  if (JSON.stringify(made ?? null).length === before) throw new Error("no list of statements");
  return made as Value;
}
