import type { Target } from "../../graph.ts";

/** A folder of the sources that holds the text of a module. */
export interface ModuleFolder {
  /** Path below `src`. */
  readonly path: string;
  readonly cloud: Target;
  /** Name of the folder. */
  readonly name: string;
  /** Text by path below the folder. */
  readonly files: Readonly<Record<string, string>>;
}
