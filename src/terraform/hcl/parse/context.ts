/** What is known of the place where an expression stands. */
export interface Context {
  /** Names of loop variables and of the iterators of `dynamic` blocks, which hide every other meaning. */
  readonly names: ReadonlySet<string>;
  /** Names stand for themselves, as in a type or in `ignore_changes`, and are kept as they are written. */
  readonly asWritten: boolean;
}

export const topLevel: Context = { names: new Set(), asWritten: false };

export const withNames = (context: Context, ...names: readonly string[]): Context => ({
  ...context,
  names: new Set([...context.names, ...names]),
});

/** Attributes whose value names something instead of being a value, by the block that they stand in. */
const NAMING: Readonly<Record<string, readonly string[]>> = {
  variable: ["type"],
  resource: ["provider"],
  data: ["provider"],
  ephemeral: ["provider"],
  module: ["providers"],
  lifecycle: ["ignore_changes"],
  dynamic: ["iterator"],
  moved: ["from", "to"],
  removed: ["from"],
  import: ["to", "provider"],
};

/** The context of the value of an attribute. */
export const forAttribute = (context: Context, block: string | undefined, name: string): Context =>
  block === "required_providers" || (block !== undefined && NAMING[block]?.includes(name))
    ? { ...context, asWritten: true }
    : context;
