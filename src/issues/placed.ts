/** Where something stands in a design, as `--json` and the API give it. */
export interface Placed {
  /** Path in the design as written: `components.db.size.$each.prod`. Empty for the design as a whole. */
  readonly path: string;
  /** File, relative to the working directory when below it; absent for a design that was not read from a file. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  /** From 1, in UTF-16 units. */
  readonly column?: number;
  /** Where it holds, as `prod/aws`; absent when it holds in all systems that were looked at. */
  readonly scope?: readonly string[];
}
