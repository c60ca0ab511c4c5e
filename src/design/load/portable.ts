import { setMember } from "./document.ts";
import type { PlacedDesign } from "./load.ts";
import { Places, type MemberPlace, type Place } from "./places.ts";
import { Source } from "./source.ts";

type PackedPlace = readonly [source: number, offset: number];

/** A loaded design as data that another process can be sent, with the place of every value. */
export interface Packed {
  readonly file: string;
  readonly raw: unknown;
  readonly root: PackedPlace;
  readonly sources: readonly string[];
  /** Files that places are in. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Where each object of `raw` is written: objects that are shared stay shared. */
  readonly origins: ReadonlyMap<
    object,
    {
      readonly start: PackedPlace;
      readonly members: ReadonlyMap<string, readonly [key: PackedPlace, value: PackedPlace]>;
    }
  >;
}

/** `raw` must be plain data; what is handed on is a copy, which no code of the design can change any more. */
export function pack({ file, raw, root, places, sources }: PlacedDesign): Packed {
  const known = new Map<Source, number>();
  const place = ({ source, offset }: Place): PackedPlace => {
    const index = known.get(source) ?? known.size;
    known.set(source, index);
    return [index, offset];
  };
  const copies = new Map<object, unknown>();
  const origins = new Map<object, { start: PackedPlace; members: Map<string, [PackedPlace, PackedPlace]> }>();
  const copy = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const before = copies.get(value);
    if (before !== undefined) return before;
    const made: object = Array.isArray(value) ? value.map(copy) : membersOf(value);
    copies.set(value, made);
    const origin = places.origin(value);
    if (origin) {
      const members = [...origin.members].map(([name, at]) => [name, [place(at.key), place(at.value)]] as const);
      origins.set(made, { start: place(origin.start), members: new Map(members.map(([name, at]) => [name, [...at]])) });
    }
    return made;
  };
  const membersOf = (value: object): object => {
    const made = {};
    for (const [key, member] of Object.entries(value)) if (member !== undefined) setMember(made, key, copy(member));
    return made;
  };
  const packed = { file, raw: copy(raw), root: place(root), sources, origins };
  return { ...packed, files: [...known.keys()].map(({ path, text }) => ({ path, text })) };
}

export function unpack({ file, raw, root, sources, files, origins }: Packed, cwd: string): PlacedDesign {
  const read = files.map(({ path, text }) => new Source(path, text, cwd));
  const place = ([index, offset]: PackedPlace): Place => {
    const source = read[index];
    if (!source) throw new RangeError(`no source ${index}`);
    return { source, offset };
  };
  const places = new Places();
  for (const [made, { start, members }] of origins) {
    const placed = [...members].map(([name, [key, value]]): [string, MemberPlace] => [
      name,
      { key: place(key), value: place(value) },
    ]);
    places.record(made, { start: place(start), members: new Map(placed) });
  }
  return { file, raw, root: place(root), places, sources };
}
