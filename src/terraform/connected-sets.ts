/**
 * The sets of those that all wait for each other; who is in no circle is a set by itself. What a set waits for comes
 * before it (Tarjan). Without recursion: chains may be long.
 */
export function connectedSets(needs: ReadonlyMap<string, readonly string[]>): readonly ReadonlySet<string>[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found: ReadonlySet<string>[] = [];
  const enter = (node: string): { readonly node: string; readonly rest: readonly string[]; next: number } => {
    order.set(node, order.size);
    low.set(node, order.get(node) ?? 0);
    open.push(node);
    isOpen.add(node);
    const rest = needs.get(node) ?? [];
    return { node, rest, next: rest.length };
  };
  for (const start of needs.keys()) {
    if (order.has(start)) continue;
    const trail = [enter(start)];
    for (let here = trail.at(-1); here !== undefined; here = trail.at(-1)) {
      const next = here.rest[--here.next];
      if (next !== undefined) {
        if (!order.has(next)) trail.push(enter(next));
        else if (isOpen.has(next)) low.set(here.node, Math.min(low.get(here.node) ?? 0, order.get(next) ?? 0));
        continue;
      }
      trail.pop();
      const parent = trail.at(-1);
      if (parent) low.set(parent.node, Math.min(low.get(parent.node) ?? 0, low.get(here.node) ?? 0));
      if (low.get(here.node) !== order.get(here.node)) continue;
      const set = new Set(open.splice(open.lastIndexOf(here.node)));
      for (const node of set) isOpen.delete(node);
      found.push(set);
    }
  }
  return found;
}

/** The sets whose members wait for themselves, by way of others or at once. */
export const knots = (needs: ReadonlyMap<string, readonly string[]>): readonly ReadonlySet<string>[] =>
  connectedSets(needs).filter((set) => set.size > 1 || [...set].some((only) => needs.get(only)?.includes(only)));
