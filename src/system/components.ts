import { z } from "zod";
import { nearest, type Choice } from "../design/expand.ts";
import { problems } from "../design/schema/problems.ts";
import { sortOf } from "../issues/form.ts";
import { issue, type Issue } from "../issues/issue.ts";
import { oncePer } from "../issues/once-per.ts";
import { baseShape, usesField, type BaseFields } from "./base-fields.ts";
import type { KindLanguage, Kinds } from "./kind-language.ts";
import { checkLabels } from "./labels.ts";
import type { Component } from "./system.ts";

export interface ReadComponents {
  readonly components: Readonly<Record<string, Component>>;
  /** Keys of components that this environment or target leaves out. */
  readonly absent: ReadonlySet<string>;
  /** Keys whose component is there but wrong; what refers to them is not blamed. */
  readonly broken: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

const keyPattern = /^[a-z][a-zA-Z0-9]*$/;
const longestKey = 30;

/** The whole schema of a kind: its own fields and those that all components share. */
export const componentSchema = oncePer((kind: KindLanguage): z.ZodObject =>
  z.strictObject({
    kind: z.literal(kind.name),
    ...kind.schema.shape,
    ...(kind.consumes ? { uses: usesField.optional() } : {}),
    ...baseShape,
  }),
);

/** `written` are the keys of the design as written: those that the expansion left out are absent here. */
export function readComponents(
  value: unknown,
  written: readonly string[],
  kinds: Kinds,
  choice: Choice,
): ReadComponents {
  const issues: Issue[] = [];
  const components: Record<string, Component> = {};
  const absent = new Set(written.filter((key) => !Object.hasOwn(value ?? {}, key)));
  const broken = new Set<string>();
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { components, absent, broken, issues };
  const slugs = new Map<string, string>();
  for (const [key, raw] of Object.entries(value)) {
    const found = readComponent(key, raw, kinds, choice, issues);
    if (found === "absent") absent.add(key);
    else if (found === "broken") broken.add(key);
    else {
      components[key] = found;
      const other = slugs.get(found.slug);
      if (other !== undefined)
        issues.push(issue("name-collision", ["components", key], { key, other, name: found.slug }));
      slugs.set(found.slug, key);
    }
  }
  addImplied(components, broken, kinds, issues);
  checkSingletons(components, kinds, issues);
  return { components, absent, broken, issues };
}

function readComponent(
  key: string,
  raw: unknown,
  kinds: Kinds,
  choice: Choice,
  issues: Issue[],
): Component | "absent" | "broken" {
  const path = ["components", key];
  if (!keyPattern.test(key) || key.length > longestKey) {
    issues.push(issue("bad-format", path, { got: key, expected: "key", examples: ["api", "userFiles"] }));
    return "broken";
  }
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    issues.push(
      issue("wrong-type", path, { expected: { type: "object", needed: ["kind"], fields: ["kind"] }, got: sortOf(raw) }),
    );
    return "broken";
  }
  const record = raw as Readonly<Record<string, unknown>>;
  const kindName = record.kind;
  const kind = typeof kindName === "string" && Object.hasOwn(kinds, kindName) ? kinds[kindName] : undefined;
  if (!kind) {
    const allowed = Object.keys(kinds).sort();
    if (typeof kindName === "string") {
      const near = nearest(kindName, allowed);
      issues.push(issue("not-allowed", [...path, "kind"], { got: kindName, ...(near && { near }), allowed }));
    } else
      issues.push(
        issue("missing-key", [...path, "kind"], { key: "kind", expected: { type: "one of", values: allowed } }),
      );
    return "broken";
  }
  const schema = componentSchema(kind);
  const parsed = schema.safeParse(raw);
  if (!parsed.success) {
    issues.push(...problems(schema, raw, path));
    return isAbsent(record, choice) ? "absent" : "broken";
  }
  const data = parsed.data;
  const base = Object.fromEntries(
    Object.keys(baseShape).flatMap((name) => (data[name] === undefined ? [] : [[name, data[name]]])),
  ) as BaseFields;
  for (const [index, name] of (base.environments ?? []).entries()) {
    if (choice.environments.includes(name)) continue;
    const near = nearest(name, choice.environments);
    issues.push(
      issue("unknown-environment", [...path, "environments", index], {
        got: name,
        ...(near && { near }),
        allowed: choice.environments,
      }),
    );
  }
  if (isAbsent(record, choice)) return "absent";
  if (choice.target === "gcp") issues.push(...checkLabels(base.tags, [...path, "tags"]));
  const own = [...Object.keys(kind.schema.shape), ...(kind.consumes ? ["uses"] : [])];
  const former = base.renamedFrom;
  return {
    key,
    kind: kind.name,
    name: snake(key),
    slug: kebab(former ?? key),
    ...(former === undefined ? {} : { formerName: snake(former) }),
    config: Object.fromEntries(own.flatMap((name) => (data[name] === undefined ? [] : [[name, data[name]]]))),
    base,
    implied: false,
  };
}

const isAbsent = (record: Readonly<Record<string, unknown>>, choice: Choice): boolean =>
  (
    [
      ["environments", choice.environment],
      ["targets", choice.target],
    ] as const
  ).some(([list, name]) => Array.isArray(record[list]) && !record[list].includes(name));

export const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
export const kebab = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Adds, with its defaults, each kind that another cannot do without and the design does not mention. */
function addImplied(
  components: Record<string, Component>,
  broken: ReadonlySet<string>,
  kinds: Kinds,
  issues: Issue[],
): void {
  const present = new Set(Object.values(components).map((component) => component.kind));
  const queue = [...present];
  for (const name of queue) {
    for (const wanted of kinds[name]?.requires ?? []) {
      const kind = kinds[wanted];
      // A component of that key which is broken may well be the one that was meant.
      if (present.has(wanted) || broken.has(wanted) || !kind) continue;
      present.add(wanted);
      queue.push(wanted);
      if (components[wanted]) {
        issues.push(issue("needs-component", ["components", wanted], { kind: wanted, why: name }));
        continue;
      }
      components[wanted] = {
        key: wanted,
        kind: wanted,
        name: snake(wanted),
        slug: kebab(wanted),
        config: kind.schema.parse({}),
        base: {},
        implied: true,
      };
    }
  }
}

function checkSingletons(components: Readonly<Record<string, Component>>, kinds: Kinds, issues: Issue[]): void {
  const first = new Map<string, string>();
  for (const component of Object.values(components)) {
    if (!kinds[component.kind]?.singleton) continue;
    const other = first.get(component.kind);
    if (other === undefined) first.set(component.kind, component.key);
    else issues.push(issue("duplicate-singleton", ["components", component.key], { kind: component.kind, other }));
  }
}
