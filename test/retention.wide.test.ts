import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { described } from "../src/design/schema/describe.ts";
import { definition, unwrap } from "../src/design/schema/inspect.ts";
import type { Path } from "../src/issues/issue.ts";
import { valueAt } from "../src/issues/value-at.ts";
import { componentSchema } from "../src/system/components.ts";
import { places } from "../src/system/places.fixture.ts";
import { targetNames } from "../src/system/resolve.ts";
import type { Target } from "../src/terraform/graph.ts";
import { subject, subjects, values, type Subject } from "./perturb-designs.fixture.ts";
import { all, Look } from "./perturb-look.fixture.ts";
import { Perturbation, withValue } from "./perturb.fixture.ts";

/** Days that some cloud takes as they are; what is rounded is told by a rule of its own. */
const tried = [1, 7, 14, 30, 60, 90, 365, 400];
const DAY = 86_400;

/** Fields that say how long something is kept: by their name, or by the words of the reference. */
const says = (key: string, schema: z.ZodType): boolean =>
  isDuration(schema) &&
  (/retain|retention/i.test(key) || /retention period/i.test(described(schema).description ?? ""));

const isDuration = (schema: z.ZodType): boolean =>
  schema.safeParse("7d").success && !schema.safeParse("no duration").success;

/** Names of these fields, wherever a schema has them. */
function retentions(schema: z.ZodType, name = ""): readonly string[] {
  const { type, shape, element, valueType, options } = definition(unwrap(schema));
  const below = (key: string): string => (name === "" ? key : `${name}.${key}`);
  if (type === "union") return (options ?? []).flatMap((one) => retentions(one, name));
  if (type === "array" && element) return retentions(element, `${name}[]`);
  if (type === "record" && valueType) return retentions(valueType, below("<name>"));
  return Object.entries(shape ?? {}).flatMap(([key, inner]) => [
    ...(says(key, inner) ? [below(key)] : []),
    ...retentions(inner, below(key)),
  ]);
}

/** What a design says to begin with, and with everything that may be left out where it is taken. */
class Written {
  readonly perturbation: Perturbation;
  readonly fields: z.ZodType;
  base: unknown;

  constructor(
    readonly kind: string,
    readonly one: Subject,
    readonly target: Target,
  ) {
    const named = all[kind];
    if (!named) throw new Error(`no kind ${kind}`);
    this.fields = componentSchema(named);
    const others = Object.entries(one.others ?? {}).map(
      ([key, other]) => [key, (other as { kind: string }).kind] as const,
    );
    this.perturbation = new Perturbation(values[kind] ?? {}, (wanted) =>
      others.flatMap(([key, other]) => (wanted.length === 0 || wanted.includes(other) ? [key] : [])),
    );
    this.base = { kind, ...one.fields };
  }

  look(value: unknown): Look {
    return new Look({
      name: "todo",
      targets: { [this.target]: places[this.target] },
      environments: { prod: { protected: true } },
      ...this.one.design,
      components: { [subject]: value, ...this.one.others },
    });
  }

  /** Where a field stands once what is above it is written; undefined where this design takes none. */
  path(name: string): Path | undefined {
    const done = new Set<string>();
    for (;;) {
      const fields = [...this.perturbation.fields(this.fields, this.base)];
      const found = fields.find((one) => one.name === name);
      if (found) return found.path;
      const above = fields.find(
        (one) => name.startsWith(one.name) && !done.has(one.name) && valueAt(this.base, one.path) === undefined,
      );
      if (!above) return undefined;
      done.add(above.name);
      this.base = withValue(this.base, above.path, this.perturbation.sample(above.schema, above.name));
    }
  }
}

/** Every number and text of the arguments, from which a period can be read. */
function* leaves(value: unknown): Generator<string> {
  if (typeof value === "object" && value !== null) for (const one of Object.values(value)) yield* leaves(one);
  else if (typeof value === "number" || typeof value === "string") yield String(value);
}

/** Whether a number of days stands there: as days, seconds or milliseconds. */
function stands(look: Look, days: number, others: Look | undefined): boolean {
  const forms = [days, days * DAY, days * DAY * 1000].map((one) => new RegExp(`(?<![\\d.])${one}(?![\\d.])`, "g"));
  const count = (at: Look): number =>
    at.graphs
      .flatMap(({ resources }) => resources.flatMap(({ args }) => [...leaves(args)]))
      .reduce((sum, one) => sum + forms.reduce((all, form) => all + (one.match(form)?.length ?? 0), 0), 0);
  return count(look) > (others ? count(others) : 0);
}

/** Each of them on each cloud. */
const cases = Object.entries(all).flatMap(([kind, named]) =>
  retentions(componentSchema(named)).flatMap((name) => targetNames.map((target) => ({ kind, name, target }))),
);

describe("what a design says of how long something is kept", () => {
  it("is found in the schemas", () => {
    expect(new Set(cases.map(({ kind, name }) => `${kind}.${name}`)).size).toBeGreaterThan(20);
  });

  it.each(cases)("$kind $name is emitted on $target, or told", ({ kind, name, target }) => {
    const missing: string[] = [];
    let taken = 0;
    for (const one of (subjects[kind] ?? []).filter(({ on }) => (on ?? target) === target)) {
      const written = new Written(kind, one, target);
      const path = written.path(name);
      if (!path) continue;
      const looks = tried.map((days) => [days, written.look(withValue(written.base, path, `${days}d`))] as const);
      const named = looks.filter(([, look]) => look.names(["components", subject, ...path]));
      const accepted = looks.filter(([, look]) => look.issues.length === 0);
      taken += accepted.length + named.length;
      for (const [days, look] of accepted) {
        if (named.some(([told]) => told === days)) continue;
        const other = accepted.find(([more]) => more !== days)?.[1];
        // The 30 days of Cloud Logging are what is so without a bucket of one's own.
        if (target === "gcp" && days === 30) continue;
        if (!stands(look, days, other)) missing.push(`${days}d`);
      }
    }
    expect(missing).toEqual([]);
    expect(taken, "no design takes the field").toBeGreaterThan(0);
  });
});
