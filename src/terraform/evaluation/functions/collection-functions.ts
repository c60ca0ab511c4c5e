import { isExpression, isList, isRecord, isSame, type Value } from "../../expression.ts";
import { isPlain, isScalar } from "../plain.ts";
import { refuse } from "../refused.ts";
import { asList, asSet, distinct, isSet, unified } from "../set.ts";
import { bool, encoded, number, sortedKeys, text } from "../text.ts";
import { onPlain, type Knowledge, type TerraformFunction } from "./define.ts";
import { items, itemsIn, membersIn } from "./items.ts";
import { characters } from "./text-functions.ts";

/** What can be told of lists and maps when their shape is known, whether or not their members are. */

/** All arguments as lists; undefined while one of them is not known to be one. */
function lists(args: readonly Value[]): readonly (readonly Value[])[] | undefined {
  const found = args.map(itemsIn);
  return found.every((one) => one !== undefined) ? found : undefined;
}

function flat(list: readonly Value[], knowledge: Knowledge): readonly Value[] | undefined {
  const made: Value[] = [];
  for (const item of list) {
    const inner = isList(item) ? flat(item, knowledge) : [item];
    if (inner === undefined) return undefined;
    if (!isList(item) && isExpression(item) && knowledge.isScalar(item) !== true) return undefined;
    made.push(...inner);
  }
  return made;
}

/** Whether a list holds a value; undefined while that depends on what is not known. */
function holds(list: readonly Value[], wanted: Value): boolean | undefined {
  if (list.some((item) => isSame(item, wanted))) return true;
  return list.every(isPlain) && isPlain(wanted) ? false : undefined;
}

function product(parts: readonly (readonly Value[])[]): readonly Value[] {
  return parts.reduce<readonly (readonly Value[])[]>(
    (rows, part) => rows.flatMap((row) => part.map((item) => [...row, item])),
    [[]],
  );
}

function lookup([map, key, otherwise]: readonly Value[]): Value | undefined {
  const members = membersIn(map);
  if (members === undefined || key === undefined || !isPlain(key)) return undefined;
  if (Object.hasOwn(members, text(key))) return members[text(key)];
  return otherwise === undefined ? refuse(`lookup: no "${text(key)}"`) : otherwise;
}

/** The first that is neither null nor empty: what comes before one that surely is may be it. */
function coalesce(args: readonly Value[], { isPresent }: Knowledge): Value | undefined {
  const left = args.filter((one) => one !== null && encoded(one) !== "");
  const [first] = left;
  if (first === undefined) return refuse("coalesce: all values are null or empty");
  return left.length === 1 || isPresent(first) ? first : undefined;
}

function compact([list]: readonly Value[], { isPresent }: Knowledge): Value | undefined {
  const left = itemsIn(list)?.filter((one) => one !== null && one !== "");
  return left?.every(isPresent) ? left : undefined;
}

/** Sets by their elements: those of the first that the others have, or have not. */
const selected =
  (keep: (held: boolean) => boolean): TerraformFunction =>
  (args) => {
    const [first = [], ...others] = lists(args) ?? [];
    if (lists(args) === undefined) return undefined;
    let left = first;
    for (const other of others) {
      const held = left.map((item) => holds(other, item));
      if (held.includes(undefined)) return undefined;
      left = left.filter((_, index) => keep(held[index] === true));
    }
    return asSet(left);
  };

export const collectionFunctions: Readonly<Record<string, TerraformFunction>> = {
  alltrue: onPlain((list) => items(list).every((one) => one !== null && bool(one))),
  anytrue: onPlain((list) => items(list).some((one) => one !== null && bool(one))),
  coalesce,
  compact,
  concat: (args) => lists(args)?.flat(),
  contains: ([list, value = null]) => {
    const found = itemsIn(list);
    return found && holds(found, value);
  },
  distinct: ([list]) => {
    const found = itemsIn(list);
    return found && distinct(found);
  },
  element: ([list, index]) => {
    const found = itemsIn(list);
    if (found === undefined || index === undefined || !isPlain(index)) return undefined;
    if (found.length === 0 || number(index) < 0) return refuse("element: the list has no such item");
    return found[number(index) % found.length];
  },
  flatten: ([list], knowledge) => {
    const found = itemsIn(list);
    return found && flat(found, knowledge);
  },
  index: ([list, value = null]) => {
    const found = itemsIn(list);
    const held = found && holds(found, value);
    if (held === false) return refuse("index: the list has no such item");
    return held ? found.findIndex((item) => isSame(item, value)) : undefined;
  },
  keys: ([map]) => {
    const members = membersIn(map);
    return members && sortedKeys(members);
  },
  length: ([value]) => {
    const known = value === undefined ? null : encoded(value);
    if (typeof known === "string") return characters(known).length;
    if (isList(known)) return known.length;
    if (isRecord(known)) return Object.keys(known).length;
    return isExpression(known) ? undefined : refuse("length: text, list or map expected");
  },
  lookup,
  merge: (args) => {
    const given = args.filter((one) => one !== null).map(membersIn);
    return given.every((one) => one !== undefined)
      ? Object.fromEntries(given.flatMap((one) => Object.entries(one)))
      : undefined;
  },
  nonsensitive: ([value]) => value,
  one: ([list]) => {
    if (list === null) return null;
    const found = itemsIn(list);
    if (found !== undefined && found.length > 1) return refuse("one: more than one item");
    return found && (found[0] ?? null);
  },
  reverse: ([list]) => itemsIn(list)?.toReversed(),
  sensitive: ([value]) => value,
  setintersection: selected((held) => held),
  setproduct: (args) => {
    const parts = lists(args);
    if (parts === undefined) return undefined;
    return args.every(isSet) ? asSet(product(parts)) : product(parts);
  },
  setsubtract: selected((held) => !held),
  setunion: (args) => {
    const parts = lists(args);
    return parts && asSet(parts.flat());
  },
  slice: ([list, start = null, end = null]) => {
    const found = itemsIn(list);
    if (found === undefined || !isPlain(start) || !isPlain(end)) return undefined;
    if (number(start) < 0 || number(end) > found.length || number(start) > number(end))
      refuse("slice: outside the list");
    return found.slice(number(start), number(end));
  },
  sort: onPlain((list) => items(list).map(text).sort()),
  tolist: ([list]) => (list === null ? null : toList(list)),
  tomap: ([map]) => {
    const members = map === null ? null : membersIn(map);
    if (!members) return members;
    const keys = Object.keys(members);
    const values = unified(Object.values(members));
    return Object.fromEntries(keys.map((key, index) => [key, values[index] as Value]));
  },
  toset: ([list]) => {
    if (list === null) return null;
    const found = itemsIn(list);
    return found && asSet(found);
  },
  values: ([map]) => {
    const members = membersIn(map);
    return members && sortedKeys(members).map((key) => members[key] as Value);
  },
  zipmap: ([names, values]) => {
    const [keys, found] = [itemsIn(names), itemsIn(values)];
    if (!keys?.every(isScalar) || found === undefined) return undefined;
    if (keys.length !== found.length) return refuse("zipmap: not as many keys as values");
    return Object.fromEntries(keys.map((key, index) => [text(key), found[index] as Value]));
  },
};

function toList(list: Value | undefined): Value | undefined {
  const found = itemsIn(list);
  return found && unified(asList(found));
}
