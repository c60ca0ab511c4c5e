import type { Packed } from "../../design/load/portable.ts";
import type { Issue } from "../../issues/issue.ts";
import type { Text } from "../../text/text.ts";

/** Which design is to be loaded. */
export interface LoadRequest {
  /** Absolute. */
  readonly file: string;
  /** Directory that paths are shown relative to. */
  readonly cwd: string;
  /** As it was at a commit of the repository that the folder is in. */
  readonly base?: { readonly folder: string; readonly commit: string };
  /** Texts in place of those on disk, by path. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** What the process that loaded it says. */
export type LoadAnswer =
  | { readonly design: Packed }
  | { readonly issues: readonly Issue[] }
  | { readonly usage: Text }
  | { readonly fault: string };

/** Streams of that process by number, beside those that every process has. */
export const streams = { answers: 3, life: 4 } as const;
