import { compareText } from "../text/order.ts";
import type { Emitted, EmittedResource, EmittedRoot } from "./emitted.ts";
import { DESIGN } from "./kept-fields.ts";

type RootFacts = Omit<EmittedRoot, "resources" | "design">;

/**
 * What was emitted as text: one line for each resource and component of a target, however many roots have it alike.
 * The prefix of names and the name of the root stand as marks, which makes most of them alike.
 */
export function emittedText(emitted: Emitted): string {
  const roots = Object.entries(emitted).sort(([a], [b]) => compareText(a, b));
  const facts = roots.map(([key, root]) => {
    const rest = { ...root, resources: undefined, design: undefined };
    return `      ${JSON.stringify(key)}: ${JSON.stringify(rest)}`;
  });
  return [
    "{",
    `    "roots": ${block(facts)},`,
    `    "design": ${table(roots, ({ design }) => design)},`,
    `    "resources": ${table(roots, ({ resources }) => resources)}`,
    "  }",
  ].join("\n");
}

const block = (lines: readonly string[]): string => (lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n    }`);

/** By name, each variant with the roots that have it. */
function table(
  roots: readonly (readonly [string, EmittedRoot])[],
  of: (root: EmittedRoot) => Readonly<Record<string, unknown>>,
): string {
  const variants = new Map<string, Map<string, string[]>>();
  for (const [key, root] of roots)
    for (const [name, one] of Object.entries(of(root))) {
      const text = name === DESIGN ? JSON.stringify(one) : shortened(JSON.stringify(one), root);
      const known = variants.get(name) ?? new Map<string, string[]>();
      variants.set(name, known.set(text, [...(known.get(text) ?? []), key]));
    }
  const lines = [...variants]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, known]) => {
      const each = [...known].map(([text, keys]) => `[${JSON.stringify(keys.join(" "))},${text}]`);
      return `      ${JSON.stringify(name)}: [${each.join(",")}]`;
    });
  return block(lines);
}

/** In place of the prefix, anywhere; and of the root's name, where it is all of a text. */
const PREFIX = "\u0001";
const NAME = "\u0002";
const written = (mark: string): string => JSON.stringify(mark).slice(1, -1);

const prefixOf = ({ design }: Pick<EmittedRoot, "design">): string => {
  const prefix = design[DESIGN]?.prefix;
  return typeof prefix === "string" ? prefix : "";
};

/** Where they are said themselves, as fields of the design, they stay. */
function shortened(text: string, root: EmittedRoot): string {
  const [prefix, name] = [prefixOf(root), root.environment].map(written);
  if (!prefix || [PREFIX, NAME].some((mark) => text.includes(written(mark)))) return text;
  return text.replaceAll(prefix, written(PREFIX)).replaceAll(`"${name}"`, `"${written(NAME)}"`);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads it again; undefined for what is not of this form. */
export function readEmitted(read: unknown): Emitted | undefined {
  if (!isRecord(read) || !isRecord(read.roots) || !isRecord(read.design) || !isRecord(read.resources)) return undefined;
  const design = byRoot(read.design);
  const resources = byRoot(read.resources);
  const roots = Object.entries(read.roots as Readonly<Record<string, RootFacts>>).map(([key, facts]) => {
    const ofDesign = { ...design.get(key) } as EmittedRoot["design"];
    const marks = { [PREFIX]: prefixOf({ design: ofDesign }), [NAME]: facts.environment };
    const root: EmittedRoot = {
      ...facts,
      design: lengthened(ofDesign, marks) as EmittedRoot["design"],
      resources: lengthened({ ...resources.get(key) }, marks) as Readonly<Record<string, EmittedResource>>,
    };
    return [key, root] as const;
  });
  return Object.fromEntries(roots);
}

function byRoot(read: Readonly<Record<string, unknown>>): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const found = new Map<string, Record<string, unknown>>();
  for (const [name, variants] of Object.entries(read))
    for (const [keys, one] of variants as readonly (readonly [string, unknown])[])
      for (const key of keys.split(" ")) found.set(key, { ...found.get(key), [name]: one });
  return found;
}

function lengthened(value: unknown, marks: Readonly<Record<string, string>>): unknown {
  if (typeof value === "string")
    return Object.entries(marks).reduce((text, [mark, stands]) => text.replaceAll(mark, stands), value);
  if (Array.isArray(value)) return value.map((one) => lengthened(one, marks));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [lengthened(name, marks) as string, lengthened(one, marks)]),
  );
}
