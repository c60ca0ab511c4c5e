/**
 * What a person does once, around the first apply; printed in the README of the output, in this order.
 *
 * - `before`: before anything is applied in an account or project;
 * - `between`: once the roots of accounts are applied, and before any environment is;
 * - `prepare`: in an environment, before the whole of it is applied, because something in it waits for this;
 * - `after`: once an environment is applied.
 */
export type FirstStep = Said | Prepared;

interface Said {
  readonly when: "before" | "between" | "after";
  /** Markdown: what to do, and what waits for it. Several that say the same are printed once. */
  readonly says: string;
  /** Zones whose name servers are entered where their names are delegated from. */
  readonly delegates?: readonly string[];
}

/** Done in the root of one environment, of which some modules are made first. */
export interface Prepared {
  readonly when: "prepare";
  readonly environment: string;
  /** What of the environment has to be made for the commands: `module.api_token`. */
  readonly modules?: readonly string[];
  /** Markdown, a sentence above the commands; steps with the same one become one, with the commands of all. */
  readonly says: string;
  /** Run in the folder of the environment. */
  readonly commands: readonly string[];
  /** What has a value afterwards: addresses of modules with a secret, and names of parameters. */
  readonly fills?: readonly string[];
  /** Images that are in their registry afterwards, with their tags. */
  readonly pushes?: readonly string[];
}
