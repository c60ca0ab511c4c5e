import { call, canonical, isExpression, isList, isRecord, isSame, type Expression, type Value } from "../expression.ts";
import { environmentAt, environmentsOf, includes, noEnvironment, type EnvironmentSet } from "./environment-set.ts";
import { joinWords } from "./naming.ts";
import type { Presence } from "./presence.ts";
import { isPlain } from "./variable-type.ts";
import type { VariableTable } from "./variables.ts";

export interface Place {
  readonly resource: {
    readonly type: string;
    readonly name: string;
    readonly noun: string;
    readonly component: string;
  };
  readonly path: readonly string[];
  /** Environments in which the surrounding resource exists; values elsewhere are ignored. */
  readonly where: EnvironmentSet;
}

const absent = undefined;

/** Makes one value out of one value an environment. */
export class ValueMerger {
  constructor(
    private readonly presence: Presence,
    private readonly variables: VariableTable,
  ) {}

  /** `values` has an entry an environment; `undefined` means that the argument is not given there. */
  merge(values: readonly (Value | undefined)[], place: Place): Value {
    const groups = this.#groups(values, place.where);
    const [first] = groups;
    if (!first) return null;
    if (groups.length === 1) return first.value ?? null;
    this.#ofOneShape(groups, place);
    const all = values.map((value, index) => (includes(place.where, index) ? (value ?? null) : absent));
    if (groups.every((group) => isPlain(group.value)) && !this.#deep(groups)) return this.#variable(all, place);
    const given = groups.filter((group) => group.value !== undefined && group.value !== null);
    if (given.length === 1 && given[0]) return this.#optional(given[0].value as Value, given[0].where, place);
    const merged = this.#structure(
      values,
      given.map((group) => group.value as Value),
      groups.length === given.length,
      place,
    );
    if (merged !== undefined) return merged;
    return this.#choice(groups, place);
  }

  /** The switch that is on in `set` and off in the rest of `where`. */
  gate(set: EnvironmentSet, where: EnvironmentSet, subject: string, what: string): Value {
    const component = this.presence.componentOf(set, subject);
    const values = this.presence.graphs.map((_, index) => (includes(where, index) ? includes(set, index) : absent));
    return {
      $: "var",
      name: this.variables.gate(values, component ?? subject, what),
    };
  }

  #groups(
    values: readonly (Value | undefined)[],
    where: EnvironmentSet,
  ): { value: Value | undefined; where: EnvironmentSet }[] {
    const groups: { value: Value | undefined; where: EnvironmentSet }[] = [];
    values.forEach((value, index) => {
      if (!includes(where, index)) return;
      const known = groups.find((group) => isSame(group.value, value));
      if (known) known.where |= environmentAt(index);
      else groups.push({ value, where: environmentAt(index) });
    });
    return groups;
  }

  /** Plain records and lists of records are merged field by field, so that a variable is what differs and no more. */
  #deep(groups: readonly { value: Value | undefined }[]): boolean {
    return groups.every(
      ({ value }) => isRecord(value) || (isList(value) && value.some((item) => isRecord(item) || isList(item))),
    );
  }

  #variable(values: readonly (Value | undefined)[], place: Place): Value {
    const { resource, path } = place;
    const names = [resource.name, ...telling(path)];
    return {
      $: "var",
      name: this.variables.differing(values, { names, noun: resource.noun, component: resource.component }, false),
    };
  }

  /** A value that only some environments give. */
  #optional(value: Value, set: EnvironmentSet, place: Place): Value {
    const targets =
      isExpression(value) && value.$ === "ref" && value.key === undefined ? this.presence.of(value.to) : noEnvironment;
    // A reference to a resource that is missing just there becomes null by itself.
    if (targets !== noEnvironment && (targets & place.where) === set) return value;
    const condition = this.gate(
      set,
      place.where,
      joinWords(place.resource.name, ...telling(place.path)),
      place.path.join(" ") || "it",
    );
    return { $: "if", condition, then: value, else: isList(value) ? [] : null };
  }

  #structure(
    values: readonly (Value | undefined)[],
    given: readonly Value[],
    everywhere: boolean,
    place: Place,
  ): Value | undefined {
    if (!everywhere) return undefined;
    if (given.every(isRecord))
      return this.#records(values as readonly (Readonly<Record<string, Value>> | undefined)[], place);
    if (given.every(isList)) return this.#lists(values as readonly (readonly Value[] | undefined)[], place);
    if (given.every(isExpression))
      return this.#expressions(values as readonly (Expression | undefined)[], given, place);
    return undefined;
  }

  #records(values: readonly (Readonly<Record<string, Value>> | undefined)[], place: Place): Value {
    const common: Record<string, Value> = {};
    const partial = new Map<EnvironmentSet, Record<string, Value>>();
    for (const key of unionOfKeys(values, place.where)) {
      const items = values.map((value) => value?.[key]);
      const set = environmentsOf(items) & place.where;
      const merged = this.merge(items, { ...place, where: set, path: [...place.path, key] });
      if (set === place.where) common[key] = merged;
      else partial.set(set, { ...partial.get(set), [key]: merged });
    }
    if (partial.size === 0) return common;
    const extras = [...partial].map(([set, record]) => {
      const what = Object.keys(record).join(", ");
      const condition = this.gate(
        set,
        place.where,
        joinWords(place.resource.name, ...telling(place.path), Object.keys(record)[0] ?? ""),
        what,
      );
      return Object.values(record).every(isText)
        ? ({ $: "if", condition, then: record, else: {} } as const)
        : // Evaluated only where it is on; merge() passes over the null that is left elsewhere.
          call("one", {
            $: "for",
            in: [condition],
            names: ["enabled"],
            valueAs: record,
            when: loop("enabled"),
          });
    });
    return call("merge", common, ...extras);
  }

  #lists(values: readonly (readonly Value[] | undefined)[], place: Place): Value | undefined {
    const aligned = align(values, place.where);
    const pieces: { set: EnvironmentSet; items: Value[]; identity: string }[] = [];
    for (const { identity, items } of aligned) {
      const set = environmentsOf(items);
      const merged = this.merge(items, { ...place, where: set, path: [...place.path, identity] });
      const last = pieces.at(-1);
      if (last?.set === set) last.items.push(merged);
      else pieces.push({ set, items: [merged], identity });
    }
    const all = pieces.flatMap((piece) => piece.items);
    if (pieces.every((piece) => piece.set === place.where)) return all;
    const vanishes = (item: Value, set: EnvironmentSet): boolean =>
      isExpression(item) &&
      item.$ === "ref" &&
      item.key === undefined &&
      (this.presence.of(item.to) & place.where) === set;
    // What is missing just where its resource is missing is null there by itself.
    if (
      pieces.length > 1 &&
      pieces.every(({ set, items }) =>
        items.every((item) => (set === place.where ? isText(item) : vanishes(item, set))),
      )
    )
      return call("compact", all);
    const parts = pieces.map(({ set, items, identity }): Value => {
      if (set === place.where) return items;
      const subject = labelOf(items[0]) ?? targetOf(items[0]) ?? (/^[\w-]{1,30}$/.test(identity) ? identity : "item");
      const condition = this.gate(
        set,
        place.where,
        joinWords(place.resource.name, ...telling(place.path), subject),
        labelOf(items[0]) ?? place.path.join(" "),
      );
      if (items.every(isText)) return { $: "if", condition, then: items, else: [] };
      if (!items.every(isRecord))
        return { $: "for", in: items, names: ["item"], valueAs: loop("item"), when: condition };
      // Evaluated only where it is on: text that mentions what is missing elsewhere would fail there.
      const [only = null, ...others] = items;
      const lazy = { $: "for", in: [condition], names: ["enabled"], when: loop("enabled") } as const;
      return others.length === 0 ? { ...lazy, valueAs: only } : call("flatten", [{ ...lazy, valueAs: items }]);
    });
    return parts.length === 1 ? parts[0] : call("concat", ...parts);
  }

  #expressions(values: readonly (Expression | undefined)[], given: readonly Value[], place: Place): Value | undefined {
    const expressions = given as readonly Expression[];
    const [first] = expressions;
    if (
      first?.$ === "call" &&
      expressions.every((one) => one.$ === "call" && one.name === first.name && one.args.length === first.args.length)
    ) {
      return call(
        first.name,
        ...first.args.map((_, index) =>
          this.merge(
            values.map((one) => (one?.$ === "call" ? one.args[index] : absent)),
            place,
          ),
        ),
      );
    }
    if (
      first?.$ === "template" &&
      expressions.every((one) => one.$ === "template" && one.parts.length === first.parts.length)
    ) {
      const parts = first.parts.map((_, index) =>
        this.merge(
          values.map((one) => (one?.$ === "template" ? one.parts[index] : absent)),
          place,
        ),
      );
      return { $: "template", parts };
    }
    return undefined;
  }

  /** The last resort: the module asks which environment it is in. */
  #choice(groups: readonly { value: Value | undefined; where: EnvironmentSet }[], place: Place): Value {
    this.variables.parameter("environment", "string", "Name of the environment.");
    const [first, ...rest] = groups;
    if (!first) return null;
    if (rest.length === 0) return first.value ?? null;
    const names = this.presence.graphs
      .filter((_, index) => includes(first.where, index))
      .map((graph) => graph.environment);
    const environment: Value = { $: "param", name: "environment" };
    const condition = call("contains", names, environment);
    return { $: "if", condition, then: first.value ?? null, else: this.#choice(rest, place) };
  }

  /** Both sides of a condition have one type in Terraform; a kind that states one thing or a list of them breaks that. */
  #ofOneShape(groups: readonly { value: Value | undefined }[], { resource, path }: Place): void {
    const shapes = new Set(groups.flatMap(({ value }) => shapeOf(value) ?? []));
    if (shapes.size > 1)
      throw new Error(
        `${resource.type}.${resource.name}: ${path.join(".")} is a ${[...shapes].join(" in one environment and a ")} in another`,
      );
  }
}

/** undefined where only Terraform knows. */
function shapeOf(value: Value | undefined): "list" | "record" | "text" | undefined {
  if (isList(value)) return "list";
  if (isRecord(value)) return "record";
  return typeof value === "string" || (isExpression(value) && (value.$ === "template" || value.$ === "ref"))
    ? "text"
    : undefined;
}

const loop = (name: string): Value => ({ $: "loop", name, path: [] });

const isText = (value: Value): boolean =>
  typeof value === "string" ||
  (isExpression(value) && (["ref", "template", "param", "var"] as readonly string[]).includes(value.$));

/** Path steps that help to name a variable: the last two that are words. */
const telling = (path: readonly string[]): readonly string[] =>
  path.filter((step) => /^[a-zA-Z][\w-]*$/.test(step)).slice(-2);

function unionOfKeys(
  values: readonly (Readonly<Record<string, Value>> | undefined)[],
  where: EnvironmentSet,
): readonly string[] {
  const keys = new Set<string>();
  values.forEach((value, index) => {
    if (value && includes(where, index)) for (const key of Object.keys(value)) keys.add(key);
  });
  return [...keys];
}

const identifying = ["Sid", "sid", "name", "key", "id", "title", "priority", "rule_id", "field", "type"] as const;

export function labelOf(item: Value | undefined): string | undefined {
  if (typeof item === "string") return item;
  if (!isRecord(item)) return undefined;
  // CloudWatch keeps the title of a widget one level down.
  const inner = item.properties;
  if (isRecord(inner) && typeof inner.title === "string") return inner.title;
  for (const field of identifying) {
    const value = item[field];
    if (typeof value === "string" || typeof value === "number") return String(value);
  }
  // A lifecycle rule of Cloud Storage is known only by what it does to which objects.
  const { action, condition } = item;
  if (!isRecord(action) || !isRecord(condition)) return undefined;
  const said = [condition.matches_prefix, condition.with_state, action.storage_class ?? action.type].flat();
  return said.filter((one) => typeof one === "string").join(" ") || undefined;
}

/** `leads` for a reference to `aws_sns_topic.leads`. */
const targetOf = (item: Value | undefined): string | undefined =>
  isExpression(item) && item.$ === "ref" ? item.to.split(".").at(-1) : undefined;

export interface Aligned<T> {
  readonly identity: string;
  /** The item of each environment, `undefined` where it has none. */
  readonly items: readonly (T | undefined)[];
}

/** Pairs the items of several lists: by a field that identifies them, by equality, else by position. */
export function align<T extends Value>(
  values: readonly (readonly T[] | undefined)[],
  where: EnvironmentSet,
): readonly Aligned<T>[] {
  const lists = values.map((value, index) => (includes(where, index) ? (value ?? []) : undefined));
  const lengths = new Set(lists.filter((list) => list !== undefined).map((list) => list.length));
  const ids = lists.map((list) =>
    list?.map((item) => labelOf(item) ?? (lengths.size === 1 && isRecord(item) ? undefined : canonical(item))),
  );
  const byPosition =
    lengths.size === 1 &&
    (ids.some((list) => list?.includes(undefined)) || ids.some((list) => list && new Set(list).size < list.length));
  const order: string[] = [];
  const rows = new Map<string, (T | undefined)[]>();
  lists.forEach((list, environment) => {
    let after = -1;
    const seen = new Map<string, number>();
    list?.forEach((item, index) => {
      const base = byPosition ? String(index) : (ids[environment]?.[index] ?? String(index));
      const count = seen.get(base) ?? 0;
      seen.set(base, count + 1);
      const identity = count === 0 ? base : `${base}#${count}`;
      let row = rows.get(identity);
      if (!row) {
        row = lists.map(() => undefined);
        rows.set(identity, row);
        order.splice(after + 1, 0, identity);
      }
      after = order.indexOf(identity);
      row[environment] = item;
    });
  });
  return order.map((identity) => ({ identity, items: rows.get(identity) ?? [] }));
}
