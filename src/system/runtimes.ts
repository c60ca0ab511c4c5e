/**
 * What a kind that runs code states for each runtime, by the runtime's name. Every runtime adds its own entry in
 * its folder (`runtimes/<name>/runtime.ts`), in the terms of the lowerings, which stand further down the line.
 */
// An interface and not a type: only interfaces can be added to, and only under the same parameters.
// eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unused-vars
export interface Runtimes<Config> {}

/** Name of a runtime: `containers`, … */
export type RuntimeName = keyof Runtimes<never>;

/** What may run code: a kind. */
export interface Running {
  readonly runtimes?: object;
}

/** The runtimes that a kind runs on, its default first; none for a kind that runs no code. */
export const runtimesOf = ({ runtimes = {} }: Running): readonly RuntimeName[] =>
  Object.keys(runtimes) as RuntimeName[];
