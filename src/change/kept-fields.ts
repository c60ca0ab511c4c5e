import { formatDuration, formatMemory, formatStorage } from "../design/units/index.ts";
import type { System } from "../system/system.ts";
import { digest, keptText, type Kept } from "./kept.ts";

/** Fields of a component, or of the design, by path. */
export type KeptFields = Readonly<Record<string, Kept>>;

/** The name of the design's own fields among those of components. */
export const DESIGN = "";

const LONGEST = 40;

/** What the design says, as far as it can make something of it: who reads it later asks which field changed. */
export function fieldsOf(system: System): Readonly<Record<string, KeptFields>> {
  const { region, account, prefix, protected: isProtected, tags, patch } = system;
  // A project that nobody named is called as all else there is.
  const prefixes = [prefix, ...(system.serves ?? []).map((one) => one.prefix)];
  const project = system.target === "gcp" && !prefixes.includes(system.project) ? system.project : undefined;
  const own = { region, account, project, prefix, protected: isProtected, tags, patch };
  const components = Object.values(system.components).map(({ key, kind, slug, base, config }) => {
    // What is only told to people, or is no more than a name of before, changes nothing.
    const rest = { ...base, description: undefined, accept: undefined, adopt: undefined, renamedFrom: undefined };
    return [key, flat({ kind, slug, ...rest, ...(config as object) })] as const;
  });
  return Object.fromEntries([[DESIGN, flat(own)], ...components]);
}

function flat(value: object): KeptFields {
  const fields: Record<string, Kept> = {};
  add(value, "", fields);
  return fields;
}

function add(value: unknown, path: string, to: Record<string, Kept>): void {
  if (value === undefined || value === null) return;
  const unit = typeof value === "object" ? inUnits(value) : undefined;
  if (unit !== undefined) {
    to[path] = unit;
    return;
  }
  if (typeof value === "object" && !Array.isArray(value)) {
    for (const [name, one] of Object.entries(value)) add(one, path === "" ? name : `${path}.${name}`, to);
    return;
  }
  const isShort = typeof value !== "object" && JSON.stringify(value).length <= LONGEST;
  to[path] = isShort && !/^environment\.|secret|token|password/i.test(path) ? (value as Kept) : short(value as Kept);
}

/** Amounts as people write them: `{ seconds: 60 }` is `1m`. */
function inUnits(value: object): string | undefined {
  const [name, ...others] = Object.keys(value);
  const amount = (value as Readonly<Record<string, unknown>>)[name ?? ""];
  if (others.length > 0 || typeof amount !== "number") return undefined;
  if (name === "seconds") return formatDuration({ seconds: amount });
  if (name === "mebibytes") return formatMemory({ mebibytes: amount });
  if (name === "gibibytes") return formatStorage({ gibibytes: amount });
  return name === "percent" ? `${amount}%` : undefined;
}

const short = (value: Kept): Kept => ({ "#": digest(keptText(value)) });

export interface FieldChange {
  readonly path: string;
  /** Absent where it was not there, or is too long to keep. */
  readonly before?: string;
  readonly after?: string;
}

/** Fields that have another value, or that only one of them has. */
export function changedFields(before: KeptFields = {}, after: KeptFields = {}): readonly FieldChange[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return paths
    .filter((path) => keptText(before[path]) !== keptText(after[path]))
    .map((path) => ({ path, ...shown("before", before[path]), ...shown("after", after[path]) }));
}

const shown = (name: "before" | "after", value: Kept | undefined): Partial<FieldChange> =>
  value === undefined || (typeof value === "object" && value !== null) ? {} : { [name]: String(value) };
