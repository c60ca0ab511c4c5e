import { isExpression, isList, isRecord, walk, type Value } from "./expression.ts";
import { address, typeAt, type Resource, type ResourceGraph } from "./graph.ts";
import since from "./schemas/since.gen.json" with { type: "json" };

/** What is known of a type: since when it and its arguments are there, and what ended lasting differences of its plans. */
interface History {
  readonly since?: string;
  /** By path on AWS, by name on Google Cloud, whose documentation does not tell the place. */
  readonly args?: Readonly<Record<string, string>>;
  /** A difference in these fields, or in any, came back with every plan until then. */
  readonly fixed?: readonly { readonly fixed: string; readonly fields: readonly string[] }[];
}

const histories = since as unknown as Readonly<Record<"resources" | "data", Readonly<Record<string, History>>>>;

/** A version as numbers that compare: `[7, 44, 0]`. */
const numbers = (version: string): readonly number[] => version.split(".").map(Number);

export function isOlder(a: string, b: string): boolean {
  const [left, right] = [numbers(a), numbers(b)];
  const index = left.findIndex((part, at) => part !== right[at]);
  return index >= 0 && (left[index] ?? 0) < (right[index] ?? 0);
}

const newest = (versions: readonly string[]): string | undefined =>
  versions.reduce<string | undefined>(
    (best, one) => (best === undefined || isOlder(best, one) ? one : best),
    undefined,
  );

/** A resource with the paths that are used of it: arguments that are set, attributes that others read. */
export interface Used {
  readonly mode: Resource["mode"];
  readonly type: string;
  readonly paths: readonly string[];
}

/** The lowest version of its provider with which a resource is accepted and its plan comes to rest; undefined is any. */
export function minimumVersion({ mode, type, paths }: Used): string | undefined {
  if (mode === "ephemeral") return undefined;
  const rows = histories[mode === "data" ? "data" : "resources"];
  const known = Object.hasOwn(rows, type) ? rows[type] : undefined;
  if (!known) return undefined;
  const byName = !type.startsWith("aws_");
  const uses = (at: string): boolean =>
    paths.some((path) => (byName ? path.split(".").includes(at) : path === at || path.startsWith(`${at}.`)));
  const touches = (field: string): boolean => paths.some((path) => path === field || path.startsWith(`${field}.`));
  return newest([
    ...(known.since === undefined ? [] : [known.since]),
    ...Object.entries(known.args ?? {}).flatMap(([at, version]) => (uses(at) ? [version] : [])),
    ...(known.fixed ?? []).flatMap(({ fixed, fields }) => (fields.length === 0 || fields.some(touches) ? [fixed] : [])),
  ]);
}

/** The newest of what several need. */
export const minimumOf = (used: readonly Used[]): string | undefined =>
  newest(used.flatMap((one) => minimumVersion(one) ?? []));

/** What the graphs use of the providers, by the module that it stands in. */
export function usedByArea(graphs: readonly ResourceGraph[]): ReadonlyMap<string, readonly Used[]> {
  const found = new Map<string, Used[]>();
  const note = (area: string, used: Used): void => {
    found.set(area, [...(found.get(area) ?? []), used]);
  };
  for (const graph of graphs) {
    const homes = new Map(graph.resources.map((resource) => [address(resource), resource.area]));
    const read = (value: Value, area: string): void => {
      walk(value, (expression) => {
        if (expression.$ !== "ref" || expression.to.startsWith("output.")) return;
        const path = expression.path.filter((step) => typeof step === "string").join(".");
        note(homes.get(expression.to) ?? area, { ...typeAt(expression.to), paths: [path] });
      });
    };
    for (const { mode, type, area, args, forEach } of graph.resources) {
      note(area, { mode, type, paths: [...pathsIn(args)] });
      read(args, area);
      if (forEach) read(forEach, area);
    }
    for (const output of graph.outputs) read(output.value, output.area);
  }
  return found;
}

/** Paths of all arguments that are set, without positions: `rule.statement.limit`. */
export function* pathsIn(value: Value, at = ""): Iterable<string> {
  if (value === null || isExpression(value)) return;
  if (isList(value)) {
    for (const item of value) yield* pathsIn(item, at);
  } else if (isRecord(value)) {
    for (const [name, item] of Object.entries(value)) {
      const path = at === "" ? name : `${at}.${name}`;
      if (item !== null) yield path;
      yield* pathsIn(item, path);
    }
  }
}
