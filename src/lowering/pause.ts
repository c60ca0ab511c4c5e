/** How something that runs is stopped for a while, so that it writes nothing, and started again: as shell commands. */
export interface Pause {
  readonly stop: readonly string[];
  readonly start: readonly string[];
}

export const pauseOf = (all: readonly Pause[]): Pause => ({
  stop: all.flatMap(({ stop }) => stop),
  start: all.flatMap(({ start }) => start),
});
