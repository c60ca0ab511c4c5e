import * as z from "zod";
import { nearest, type Choice } from "../design/expand.ts";
import { problems } from "../design/schema/problems.ts";
import { readable } from "../design/schema/readable.ts";
import { checkAll, ifRead, unread } from "../design/unread.ts";
import { sortOf } from "../issues/form.ts";
import { issue, type Issue, type Path } from "../issues/issue.ts";
import { oncePer } from "../issues/once-per.ts";
import { baseShape, usesField, type BaseFields } from "./base-fields.ts";
import type { KindLanguage, Kinds } from "./kind-language.ts";
import { checkOwnTags, checkTags } from "./labels.ts";
import type { Component } from "./system.ts";

export interface ReadComponents {
  readonly components: Readonly<Record<string, Component>>;
  /** Keys of components that this environment or target leaves out. */
  readonly absent: ReadonlySet<string>;
  /** Keys whose component nobody can read, since not even its kind is known; what refers to them is not blamed. */
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
  if (!keyPattern.test(key) || key.length > longestKey)
    issues.push(issue("bad-format", path, { got: key, expected: "key", examples: keysLike(key) }));
  if (raw === unread) return "broken";
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    issues.push(
      issue("wrong-type", path, { expected: { type: "object", needed: ["kind"], fields: ["kind"] }, got: sortOf(raw) }),
    );
    return "broken";
  }
  const record = raw as Readonly<Record<string, unknown>>;
  const kind = readKind(record.kind, [...path, "kind"], kinds, issues);
  if (!kind) return isAbsent(record, choice) ? "absent" : "broken";
  const schema = componentSchema(kind);
  const written = { ...record, kind: kind.name };
  const parsed = schema.safeParse(written);
  if (!parsed.success) issues.push(...problems(schema, written, path));
  const data = parsed.success ? parsed.data : (readable(schema, written) as object);
  for (const [index, name] of namesIn(record.environments).entries()) {
    if (choice.environments.length === 0 || choice.environments.includes(name)) continue;
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
  const base = picked(data, Object.keys(baseShape)) as BaseFields;
  issues.push(
    ...checkAll(
      () => checkOwnTags(base.tags, ["environment", "system"], [...path, "tags"]),
      () => checkTags(base.tags, choice.target, [...path, "tags"]),
    ),
  );
  const former = ifRead(() => base.renamedFrom);
  return {
    key,
    kind: kind.name,
    name: snake(key),
    slug: kebab(former ?? key),
    ...(former === undefined ? {} : { formerName: snake(former) }),
    config: picked(data, [...Object.keys(kind.schema.shape), ...(kind.consumes ? ["uses"] : [])]),
    base,
    implied: false,
  };
}

/** What a key could be instead: `my-api` and `My api` are `myApi`. */
function keysLike(key: string): readonly string[] {
  const better = key
    .replace(/[^A-Za-z0-9]+([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    .replace(/[^A-Za-z0-9]+$/, "")
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase());
  return keyPattern.test(better) && better.length <= longestKey ? [better] : ["api", "userFiles"];
}

/** The kind that a component is of, or was most likely meant to be of. */
function readKind(stated: unknown, path: Path, kinds: Kinds, issues: Issue[]): KindLanguage | undefined {
  if (stated === unread) return undefined;
  const allowed = Object.keys(kinds).sort();
  if (typeof stated !== "string") {
    const expected = { type: "one of", values: allowed } as const;
    issues.push(
      stated === undefined
        ? issue("missing-key", path, { key: "kind", expected })
        : issue("wrong-type", path, { expected, got: sortOf(stated) }),
    );
    return undefined;
  }
  if (Object.hasOwn(kinds, stated)) return kinds[stated];
  const near = nearest(stated, allowed);
  issues.push(issue("not-allowed", path, { got: stated, ...(near && { near }), allowed }));
  return near === undefined ? undefined : kinds[near];
}

const namesIn = (list: unknown): readonly string[] =>
  Array.isArray(list) ? list.filter((name) => typeof name === "string") : [];

/** A list that names nothing known says nothing of where a component exists. */
const isAbsent = (record: Readonly<Record<string, unknown>>, choice: Choice): boolean =>
  (
    [
      ["environments", choice.environment, choice.environments],
      ["targets", choice.target, choice.targets],
    ] as const
  ).some(([list, name, known]) => {
    const names = namesIn(record[list]);
    return names.some((one) => known.includes(one)) && !names.includes(name);
  });

/** Some fields of an object, also those that cannot be read. */
function picked(from: object, names: readonly string[]): object {
  const fields = Object.entries(Object.getOwnPropertyDescriptors(from));
  return Object.defineProperties({}, Object.fromEntries(fields.filter(([name]) => names.includes(name))));
}

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
        issues.push(issue("needs-component", ["components", wanted], { kind: wanted, by: name }));
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
