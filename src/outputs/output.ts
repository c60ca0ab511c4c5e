import type { Text } from "../text/text.ts";
import type { Kinds } from "../lowering/kind.ts";
import type { System } from "../system/system.ts";
import type { ResourceGraph, Target } from "../terraform/graph.ts";
import type { Schemas } from "../terraform/schema.ts";

/** What a file is for; what is absent, it serves all of. */
export interface Belonging {
  readonly target?: Target;
  readonly environment?: string;
}

export interface OutputFile {
  /** Below the output folder. */
  readonly path: string;
  readonly content: string;
  readonly belongsTo: Belonging;
}

/** All that an output may be made from. */
export interface Source {
  readonly systems: readonly System[];
  /** One for each system, in the same order. */
  readonly graphs: readonly ResourceGraph[];
  readonly kinds: Kinds;
  readonly schemas: Schemas;
  /** Every output, for those that speak of the others. */
  readonly outputs: readonly Output[];
}

/** What the README says of an output to whoever takes it from here. */
export interface Guide {
  /** As the first sentence names it: `Terraform (1.11.4 or later)`. */
  readonly what: string;
  readonly folders: readonly { readonly path: string; readonly holds: string }[];
  /** Markdown, each with its heading. */
  readonly chapters: readonly string[];
}

/** One form that a design is written in. One folder each beside this file. */
export interface Output {
  /** The folder's name; what `sekkei build --only` calls it. */
  readonly name: string;
  readonly summary: Text;
  /** Place in the README; what is applied first has the lowest. */
  readonly order: number;
  readonly files: (source: Source) => readonly OutputFile[];
  readonly guide?: (source: Source) => Guide;
}
