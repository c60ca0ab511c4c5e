import type { Target } from "../graph.ts";

/**
 * A Terraform module as its author wrote it: the same bytes in every design. The text is the `.tf` files in a folder
 * of the kind; `npm run generate` puts them, with the types of their variables and outputs, into `module.gen.ts`.
 */
export interface ModuleSource<Inputs extends object = object, Output extends string = string> {
  readonly cloud: Target;
  /** Folder under `modules/`. */
  readonly name: string;
  /** Text by path below the folder. */
  readonly files: Readonly<Record<string, string>>;
  /** Modules that it calls itself. */
  readonly modules: readonly ModuleSource[];
  /** Never there: carries the types of what it takes and gives. */
  readonly types?: { readonly inputs: Inputs; readonly output: Output };
}
