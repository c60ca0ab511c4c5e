/** Random numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Share of runs in which `fails` is true, and five standard errors of it: one seed in two million is farther off. */
export function share(runs: number, fails: () => boolean): { readonly mean: number; readonly bound: number } {
  let failed = 0;
  for (let run = 0; run < runs; run += 1) if (fails()) failed += 1;
  const mean = failed / runs;
  return { mean, bound: 5 * Math.sqrt((mean * (1 - mean)) / runs) };
}
