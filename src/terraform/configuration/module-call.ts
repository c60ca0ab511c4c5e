import type { Value } from "../expression.ts";
import type { ModuleSource } from "./module-source.ts";

/** A call of a module in the root of an environment. */
export interface ModuleCall {
  /** Its name in the root: `db` of `module "db"`. */
  readonly label: string;
  readonly source: ModuleSource;
  /** Key of the component whose resources it makes, or `SYSTEM`. */
  readonly component: string;
  /**
   * What is handed to its variables. `ref` to `module.<label>` is another call's output (no path: all of them
   * as one object); any other `ref` and every `param` stay as they are.
   */
  readonly args: Readonly<Record<string, Value>>;
  /** Addresses that must exist before anything of it does: `module.apis`. */
  readonly dependsOn?: readonly string[];
  /** Why it is there: a comment above the call. */
  readonly comment?: string;
}
