import { typeAt } from "../terraform/graph.ts";
import { own, type BlockSchema } from "../terraform/schema.ts";
import {
  hasUnknown,
  isList,
  isRecord,
  isUnknown,
  keptText,
  sourceParts,
  type Kept,
  type KeptRecord,
  type Unknown,
} from "./kept.ts";

/** What is known of a difference: that there is one; that only the apply says the value; that nobody knows. */
export type Certainty = "certain" | "afterApply" | "open";

/** What becomes of the attribute of something else that a value is made of. */
export type Fate = "kept" | "afterApply" | "open";

export interface Difference {
  /** Names joined by ".0.", which stands for whichever element of a list. */
  readonly path: string;
  readonly certainty: Certainty;
  readonly before?: Kept;
  readonly after?: Kept;
}

type FateOf = (source: string) => Fate;

/** What differs between the arguments of a resource, where it would be seen in a plan. */
export function compareArguments(
  before: KeptRecord,
  after: KeptRecord,
  schema: BlockSchema | undefined,
  fateOf: FateOf,
): readonly Difference[] {
  return compareBlock(before, after, schema, "", fateOf);
}

function compareBlock(
  before: KeptRecord,
  after: KeptRecord,
  schema: BlockSchema | undefined,
  above: string,
  fateOf: FateOf,
): readonly Difference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name) => {
    const path = `${above}${name}`;
    const [old, fresh] = [before[name], after[name]];
    const nested = own(schema?.b, name);
    if (nested && !isUnknown(old) && !isUnknown(fresh)) {
      const [nesting, , , inner] = nested;
      return compareBlocks(blocksOf(old), blocksOf(fresh), nesting === "set", inner, path, fateOf);
    }
    const certainty = compareAttribute(old, fresh, own(schema?.a, name)?.[1] ?? "", fateOf);
    return certainty === undefined ? [] : [difference(path, certainty, old, fresh)];
  });
}

const difference = (path: string, certainty: Certainty, before?: Kept, after?: Kept): Difference => ({
  path,
  certainty,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

const blocksOf = (value: Kept | undefined): readonly KeptRecord[] =>
  (value === undefined ? [] : isList(value) ? value : [value]).filter(isRecord);

function compareBlocks(
  before: readonly KeptRecord[],
  after: readonly KeptRecord[],
  isSet: boolean,
  schema: BlockSchema,
  path: string,
  fateOf: FateOf,
): readonly Difference[] {
  const [old, fresh] = isSet ? unpaired(before, after) : [before, after];
  const count = before.length === after.length ? [] : [difference(path, "certain", before.length, after.length)];
  const found = Array.from({ length: Math.max(old.length, fresh.length) }).flatMap((_, index) =>
    compareBlock(old[index] ?? {}, fresh[index] ?? {}, schema, `${path}.0.`, fateOf),
  );
  return [...count, ...found];
}

/** Elements of two sets without those that both have. */
function unpaired<Item extends Kept>(before: readonly Item[], after: readonly Item[]): [Item[], Item[]] {
  const left = new Map<string, number>();
  for (const one of before) left.set(keptText(one), (left.get(keptText(one)) ?? 0) + 1);
  const fresh = after.filter((one) => {
    const text = keptText(one);
    const count = left.get(text) ?? 0;
    // One that is made of others is looked into.
    if (count === 0 || hasUnknown(one)) return true;
    left.set(text, count - 1);
    return false;
  });
  const old = before.filter((one) => {
    const count = left.get(keptText(one)) ?? 0;
    left.set(keptText(one), count - 1);
    return count > 0;
  });
  return [old, fresh];
}

function compareAttribute(
  before: Kept | undefined,
  after: Kept | undefined,
  flags: string,
  fateOf: FateOf,
): Certainty | undefined {
  const isComputed = flags.includes("c");
  // What is no longer said, the provider leaves as it is, if it would say it by itself.
  if (after === undefined) return isComputed ? undefined : "certain";
  if (before === undefined) return worst([isComputed ? "open" : "certain", ofUnknown(after, fateOf)]);
  return compareValue(before, after, fateOf);
}

const order: readonly (Certainty | undefined)[] = [undefined, "open", "afterApply", "certain"];

const worst = (all: readonly (Certainty | undefined)[]): Certainty | undefined =>
  all.reduce((one, other) => (order.indexOf(other) > order.indexOf(one) ? other : one), undefined);

const asCertainty = (fate: Fate): Certainty | undefined => (fate === "kept" ? undefined : fate);

/** What the sources of a value alone make of it. */
function ofUnknown(value: Kept, fateOf: FateOf): Certainty | undefined {
  if (isUnknown(value)) return worst(value["="].map((source) => asCertainty(fateOf(source))));
  if (isList(value)) return worst(value.map((item) => ofUnknown(item, fateOf)));
  return isRecord(value) ? worst(Object.values(value).map((one) => ofUnknown(one, fateOf))) : undefined;
}

function compareValue(before: Kept, after: Kept, fateOf: FateOf): Certainty | undefined {
  if (keptText(before) === keptText(after)) return ofUnknown(after, fateOf);
  if (isUnknown(after)) {
    const fate = ofUnknown(after, fateOf);
    if (fate === "afterApply") return fate;
    return isUnknown(before) && isOther(before, after) && fate === undefined ? "certain" : "open";
  }
  if (isUnknown(before)) return worst(["open", ofUnknown(after, fateOf)]);
  if (isList(before) && isList(after)) return compareLists(before, after, fateOf);
  if (isRecord(before) && isRecord(after)) {
    const names = Object.keys(after);
    if (names.length !== Object.keys(before).length || names.some((name) => before[name] === undefined))
      return "certain";
    return worst(names.map((name) => compareValue(before[name] ?? null, after[name] ?? null, fateOf)));
  }
  return "certain";
}

/** The same sources put together otherwise, or a text that is put together of other resources. */
function isOther(before: Unknown, after: Unknown): boolean {
  if (before["="].join() === after["="].join()) return true;
  if (before.by === undefined || after.by === undefined) return false;
  return managedIn(before) !== managedIn(after);
}

/** Addresses of the resources that a value is made of; what data sources say may be the same of two. */
const managedIn = (value: Unknown): string =>
  [...new Set(value["="].map((source) => sourceParts(source).address))]
    .filter((address) => typeAt(address).mode === "managed")
    .sort()
    .join();

function compareLists(before: readonly Kept[], after: readonly Kept[], fateOf: FateOf): Certainty | undefined {
  if (before.length !== after.length) return "certain";
  return worst(after.map((item, index) => compareValue(before[index] ?? null, item, fateOf)));
}
