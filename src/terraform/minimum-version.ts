import { oncePer } from "../issues/once-per.ts";
import { isExpression, isList, isRecord, type Value } from "./expression.ts";
import { own, type BlockSchema, type Mode } from "./schema.ts";
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

/** A type with the paths that are used of it: arguments that are set, attributes that others read. */
export interface Used {
  readonly mode: Mode;
  readonly type: string;
  readonly paths: ReadonlySet<string>;
}

/** The lowest version of its provider with which a resource is accepted and its plan comes to rest; undefined is any. */
export const minimumVersion = oncePer(({ mode, type, paths }: Used): string | undefined => {
  if (mode === "ephemeral") return undefined;
  const rows = histories[mode === "data" ? "data" : "resources"];
  const known = Object.hasOwn(rows, type) ? rows[type] : undefined;
  if (!known) return undefined;
  const all = [...paths];
  const touches = (field: string): boolean => all.some((path) => path === field || path.startsWith(`${field}.`));
  const names = new Set(all.flatMap((path) => path.split(".")));
  const uses = (at: string): boolean => (type.startsWith("aws_") ? touches(at) : names.has(at));
  return newest([
    ...(known.since === undefined ? [] : [known.since]),
    ...Object.entries(known.args ?? {}).flatMap(([at, version]) => (uses(at) ? [version] : [])),
    ...(known.fixed ?? []).flatMap(({ fixed, fields }) => (fields.length === 0 || fields.some(touches) ? [fixed] : [])),
  ]);
});

/** The newest of what several need. */
export const minimumOf = (used: readonly Used[]): string | undefined =>
  newest(used.flatMap((one) => minimumVersion(one) ?? []));

/** Paths of all arguments that are set, without positions: `rule.statement.limit`. Keys of a map are no arguments. */
export function* pathsIn(value: Value, block: BlockSchema | undefined, at = ""): Iterable<string> {
  if (value === null || isExpression(value)) return;
  if (isList(value)) {
    for (const item of value) yield* pathsIn(item, block, at);
  } else if (isRecord(value)) {
    for (const [name, item] of Object.entries(value)) {
      const path = at === "" ? name : `${at}.${name}`;
      if (item !== null) yield path;
      const nested = block && own(block.b, name)?.[3];
      const type = block && own(block.a, name)?.[0];
      if (nested) yield* pathsIn(item, nested, path);
      else if (type === undefined || (typeof type !== "string" && type[0] !== "map"))
        yield* pathsIn(item, undefined, path);
    }
  }
}
