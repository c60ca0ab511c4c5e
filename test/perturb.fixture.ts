import type { z } from "zod";
import { defaultOf } from "../src/design/schema/describe.ts";
import { definition, unwrap } from "../src/design/schema/inspect.ts";
import type { Path } from "../src/issues/issue.ts";
import { valueAt } from "../src/issues/value-at.ts";
import type { Fields } from "./random-draw.fixture.ts";

/** Values for fields whose form no schema tells, by field of the kind: `postgres.size.aws`. */
export type Values = Readonly<Record<string, readonly unknown[]>>;

/** What a field may be changed to: every text that any unit or form takes; schemas choose. */
const texts = [
  ...[
    "45d",
    "60d",
    "2d",
    "3d",
    "2h",
    "3h",
    "90s",
    "100s",
    "11m",
    "13m",
    "750ms",
    "800ms",
    "70%",
    "55%",
    "99.5%",
    "15%",
  ],
  ...["768MiB", "3GiB", "5GiB", "150GiB", "300GiB", "2TiB", "$123/month", "$456/month", "$12", "120/s", "3000/5m"],
  ...[
    "10.77.0.0/16",
    "10.78.0.0/16",
    "02:00-03:00 UTC",
    "05:00-06:00 UTC",
    "tue 02:00-03:00 UTC",
    "fri 05:00-06:00 UTC",
  ],
  ...[
    "0 4 * * *",
    "30 5 * * *",
    "2027-03-31",
    "2027-05-31",
    "https://other.example.org/x",
    "https://third.example.org",
  ],
  ...["other", "third", "/other", "/third", "other.example.com", "GET", "OTHER"],
];

export class Perturbation {
  constructor(
    readonly values: Values,
    /** Keys of components of a kind, for fields that name one. */
    readonly keys: (kinds: readonly string[]) => readonly string[],
  ) {}

  /** Other values of a field, best first. */
  others(schema: z.ZodType, current: unknown, name: string): readonly unknown[] {
    const stated = this.values[name];
    if (stated) return stated.filter((one) => !same(one, current));
    return this.#candidates(schema, current, name).filter(
      (one) => !same(one, current) && schema.safeParse(one).success && !sameParsed(schema, one, current),
    );
  }

  #candidates(schema: z.ZodType, current: unknown, name: string): readonly unknown[] {
    const here = unwrap(schema);
    const def = definition(here) as ReturnType<typeof definition> & {
      entries?: Readonly<Record<string, unknown>>;
      values?: readonly unknown[];
    };
    const reference = here.meta()?.reference as readonly string[] | undefined;
    if (reference) return this.keys(reference);
    const examples = (here.meta()?.examples ?? []) as readonly unknown[];
    switch (def.type) {
      case "boolean":
        return [true, false];
      case "enum": {
        const all = Object.values(def.entries ?? {});
        return all.length > 12 ? all.slice(0, 3) : all;
      }
      case "literal":
        return def.values ?? [];
      case "number":
      case "int": {
        const at = typeof current === "number" ? current : 3;
        return [at + 1, at - 1, 1, 2, 5, 20, 100, 0.5, ...examples];
      }
      case "string":
        return [...(examples.length > 0 ? [] : ["other", "third"]), ...texts, ...examples];
      case "union":
        return (def.options ?? []).flatMap((option) => this.#options(option, current, name));
      case "array": {
        const element = def.element;
        if (!element) return [];
        const list = Array.isArray(current) ? (current as readonly unknown[]) : [];
        const more = this.others(element, list[0], name).filter((one) => !list.some((other) => same(one, other)));
        const sample = list.length > 0 ? undefined : this.sample(element, `${name}[]`);
        return [
          ...(sample === undefined ? [] : [[sample]]),
          ...more.slice(0, 2).map((one) => [...list, one]),
          ...(list.length > 1 ? [list.slice(0, -1)] : []),
        ];
      }
      case "tuple": {
        const list = Array.isArray(current) ? (current as readonly unknown[]) : [1, 3];
        return [list.map((one, index) => (index === list.length - 1 ? Number(one) + 1 : one))];
      }
      case "record": {
        const value = def.valueType && this.sample(def.valueType, `${name}.<name>`);
        return value === undefined ? [] : [{ ...(current as object | undefined), other: value }];
      }
      case "object":
        return current === undefined ? [this.sample(schema, name)] : [];
      default:
        return [];
    }
  }

  #options(option: z.ZodType, current: unknown, name: string): readonly unknown[] {
    return definition(unwrap(option)).type === "object"
      ? [this.sample(option, name)]
      : this.#candidates(option, current, name).slice(0, 6);
  }

  /** Some value of a schema: what is needed in it and nothing more. */
  sample(schema: z.ZodType, name: string): unknown {
    const stated = this.values[name];
    if (stated) return stated[0];
    const standard = defaultOf(schema);
    if (standard !== undefined) return standard;
    const here = unwrap(schema);
    const def = definition(here);
    if (def.type === "object")
      return Object.fromEntries(
        Object.entries(def.shape ?? {}).flatMap(([key, inner]) => {
          if (inner._zod.optin !== undefined && this.values[`${name}.${key}`] === undefined) return [];
          const value = this.sample(inner, `${name}.${key}`);
          return value === undefined ? [] : [[key, value]];
        }),
      );
    return this.others(schema, undefined, name)[0];
  }

  /** Every field of a value with its name and schema, those that are not set too; what is below a list is its first. */
  *fields(schema: z.ZodType, value: unknown, name = "", path: Path = []): Generator<Field> {
    const here = unwrap(schema);
    const def = definition(here);
    if (def.type === "union") {
      const option = (def.options ?? []).find((one) => one.safeParse(value).success);
      if (option) yield* this.fields(option, value, name, path);
    } else if (def.type === "object") {
      for (const [key, inner] of Object.entries(def.shape ?? {})) {
        const below: Field = { name: name === "" ? key : `${name}.${key}`, path: [...path, key], schema: inner };
        yield below;
        const next = valueAt(value, [key]);
        if (next !== undefined) yield* this.fields(inner, next, below.name, below.path);
      }
    } else if (def.type === "array" && def.element && Array.isArray(value) && value.length > 0)
      yield* this.fields(def.element, value[0], `${name}[]`, [...path, 0]);
    else if (def.type === "record" && def.valueType && typeof value === "object" && value !== null) {
      const [key] = Object.keys(value);
      if (key === undefined) return;
      const below: Field = { name: `${name}.<name>`, path: [...path, key], schema: def.valueType };
      if (definition(unwrap(def.valueType)).type !== "object") yield below;
      yield* this.fields(def.valueType, valueAt(value, [key]), below.name, below.path);
    } else if (def.type === "tuple" && Array.isArray(value))
      for (const [index, inner] of (def.items ?? []).entries())
        yield { name: `${name}[${index}]`, path: [...path, index], schema: inner };
  }
}

export interface Field {
  readonly name: string;
  readonly path: Path;
  readonly schema: z.ZodType;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** `1d` and `24h` are one value, and a default is what is there without it. */
function sameParsed(schema: z.ZodType, one: unknown, other: unknown): boolean {
  const [left, right] = [schema.safeParse(one), schema.safeParse(other)];
  return left.success && right.success && same(left.data, right.data);
}

/** A copy of a value with another one at a path; `undefined` takes it out. */
export function withValue(value: unknown, path: Path, changed: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return changed;
  if (Array.isArray(value))
    return value.map((one, index) => (index === step ? withValue(one, rest, changed) : (one as unknown)));
  const fields = (value ?? {}) as Fields;
  const all = { ...fields, [step]: withValue(fields[step], rest, changed) };
  return Object.fromEntries(Object.entries(all).filter(([, one]) => one !== undefined));
}
