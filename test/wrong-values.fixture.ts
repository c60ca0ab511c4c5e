import type { z } from "zod";
import { kinds as allKinds } from "../src/components/kinds.gen.ts";
import { unitOf } from "../src/design/schema/describe.ts";
import { metaOf } from "../src/design/schema/field.ts";
import { limitsOf } from "../src/design/schema/form.ts";
import { definition, unwrap } from "../src/design/schema/inspect.ts";
import { optionsOf } from "../src/design/schema/unions.ts";
import type { Path } from "../src/issues/issue.ts";
import { componentSchema } from "../src/system/components.ts";
import { designSchema } from "../src/system/design-schema.ts";
import type { Kinds } from "../src/build/build.ts";

const kinds: Kinds = allKinds;

/** Every schema of the language by name: that of each kind, and that of what stands around components. */
export const languageSchemas: Readonly<Record<string, z.ZodType>> = {
  ...Object.fromEntries(Object.values(kinds).map((kind) => [kind.name, componentSchema(kind)])),
  design: designSchema(kinds),
};

/** A field somewhere in a schema, with a right value of the whole around it. */
export interface Spot {
  readonly name: string;
  readonly root: z.ZodType;
  readonly schema: z.ZodType;
  readonly path: Path;
  /** The whole value with another one at the path; without an argument, a right one. */
  readonly whole: (value?: unknown) => unknown;
}

/** Every field, item and option below a schema, each in a value that is right otherwise. */
export function spotsOf(name: string, root: z.ZodType): readonly Spot[] {
  const spots: Spot[] = [];
  const walk = (schema: z.ZodType, path: Path, whole: (value: unknown) => unknown): void => {
    const label = [name, ...path].join(".");
    spots.push({
      name: label,
      root,
      schema,
      path,
      whole: (...given) => whole(given.length > 0 ? given[0] : sample(schema)),
    });
    const here = unwrap(schema);
    const { type, shape = {}, element, items = [], valueType } = definition(here);
    if (type === "union") for (const option of optionsOf(here)) walkInside(option, path, whole);
    else walkInside(here, path, whole);
    function walkInside(inner: z.ZodType, at: Path, around: (value: unknown) => unknown): void {
      const def = inner === here ? { shape, element, items, valueType } : definition(unwrap(inner));
      const right = sample(inner) as Readonly<Record<string, unknown>>;
      for (const [key, field] of Object.entries(def.shape ?? {}))
        walk(field, [...at, key], (value) => around({ ...right, [key]: value }));
      if (def.element) walk(def.element, [...at, 0], (value) => around([value]));
      (def.items ?? []).forEach((item, index) => {
        walk(item, [...at, index], (value) => around((right as unknown as unknown[]).with(index, value)));
      });
      const [key] = Object.keys(right);
      if (def.valueType && key !== undefined) walk(def.valueType, [...at, key], (value) => around({ [key]: value }));
    }
  };
  walk(root, [], (value) => value);
  return spots;
}

/** A value that a schema takes, with all of its fields. */
export function sample(schema: z.ZodType): unknown {
  const here = unwrap(schema);
  const { type, shape, element, items, valueType, keyType, values, entries } = definition(here);
  const { examples } = metaOf(here);
  switch (type) {
    case "object":
      return Object.fromEntries(Object.entries(shape ?? {}).map(([key, field]) => [key, sample(field)]));
    case "record":
      return { [keyType ? String(sample(keyType)) : "one"]: valueType && sample(valueType) };
    case "array":
      return element ? [sample(element)] : [];
    case "tuple":
      return (items ?? []).map(sample);
    case "union":
      return optionsOf(here).map(sample)[0];
    case "literal":
      return values?.[0];
    case "enum":
      return Object.values(entries ?? {})[0];
    case "boolean":
      return true;
    case "number":
    case "int":
      return inside(limitsOf(here), examples?.[0]);
    case "string":
      return textOf(schema) ?? examples?.[0] ?? "some text of ten";
    default:
      return "anything";
  }
}

const inside = ({ min, max, over }: ReturnType<typeof limitsOf>, example: unknown): unknown =>
  example ?? min ?? (over === undefined ? Math.min(1, max ?? 1) : over + Math.min(1, ((max ?? over + 2) - over) / 2));

/** A text of a unit that is inside its limits. */
function textOf(schema: z.ZodType): unknown {
  const facts = unitOf(schema);
  const examples = metaOf(unwrap(schema)).examples ?? [];
  return facts && [...examples, facts.min, facts.max].find((text) => schema.safeParse(text).success);
}
