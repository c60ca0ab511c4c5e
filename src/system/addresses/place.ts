import { overlaps, type Block } from "./cidr.ts";

/** A subnet that is wanted, or may be one day. */
export interface Wish {
  readonly key: string;
  /** Its own slot first, then where else it may go, best first. No two wishes have the same own slot. */
  readonly slots: readonly Block[];
  readonly wanted: boolean;
}

/**
 * Gives each wish a slot that is clear of `taken` and of the other wishes. Wishes not wanted yet keep
 * their place as well, so that wanting one later moves nothing; they give way only when a wanted one
 * would find no place else. A wish without a place is not in the result.
 */
export function place(wishes: readonly Wish[], taken: readonly Block[]): Map<string, Block> {
  const placed = new Map<string, Block>();
  const clear = (slot: Block, held: Iterable<Block>): boolean =>
    ![...taken, ...held].some((block) => overlaps(slot, block));

  for (const { key, slots } of wishes) {
    const own = slots[0];
    if (own && clear(own, [])) placed.set(key, own);
  }
  for (const { key, slots } of wishes) {
    if (placed.has(key)) continue;
    const slot = slots.find((one) => clear(one, placed.values()));
    if (slot) placed.set(key, slot);
  }

  const wanted = new Map(wishes.filter((wish) => wish.wanted).map((wish) => [wish.key, wish]));
  const kept = new Map([...placed].filter(([key]) => wanted.has(key)));
  for (const { key, slots } of wanted.values()) {
    if (kept.has(key)) continue;
    const slot = slots.find((one) => clear(one, kept.values()));
    if (slot) kept.set(key, slot);
  }
  // What is not wanted is told too where it still has its place: services keep clear of it.
  for (const [key, slot] of placed) {
    if (!kept.has(key) && clear(slot, kept.values())) kept.set(key, slot);
  }
  return kept;
}

/** Places of the wanted wishes. */
export const wantedBlocks = (wishes: readonly Wish[], placed: ReadonlyMap<string, Block>): Block[] =>
  wishes.flatMap(({ key, wanted }) => (wanted ? (placed.get(key) ?? []) : []));
