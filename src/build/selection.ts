import type { Emitted } from "../change/emitted.ts";
import { recordOf, type FileRecord, type Manifest } from "./manifest.ts";

type Belonging = Omit<FileRecord, "hash">;

/** What a build is asked for; what is absent, all of. */
export interface Selection {
  readonly outputs?: readonly string[];
  readonly targets?: readonly string[];
  readonly environments?: readonly string[];
}

/** A file as the design gives it. */
export interface BuiltFile {
  readonly content: string;
  readonly belongsTo: Belonging;
}

/** What lies in an output folder. */
export interface FolderState {
  readonly manifest: Manifest;
  /** Content of each of our files as it is now; absent when deleted. */
  readonly files: ReadonlyMap<string, string>;
  /** What was emitted when it was built; absent where nobody kept it. */
  readonly emitted?: Emitted;
  /** Its record could not be read: it was built before, but nobody knows what. */
  readonly damaged?: boolean;
}

/** A file as the folder is to have it; without content it was deleted by hand, and stays so. */
export interface WantedFile {
  readonly content?: string;
  readonly record: FileRecord;
}

/** Whether a file is among what is asked for. A file that serves all of something is part of each selection of it. */
export const selects = ({ outputs, targets, environments }: Selection, file: Belonging): boolean =>
  among(outputs, file.output) && among(targets, file.target) && among(environments, file.environment);

const among = (chosen: readonly string[] | undefined, name: string | undefined): boolean =>
  chosen === undefined || name === undefined || chosen.includes(name);

/**
 * The folder after a build. What is selected becomes what the design gives. What is not selected stays as it lies
 * there, also where the design has no such environment, target or output any more: only a build that selects it
 * drops it, and one without a selection selects everything.
 */
export function wantedFiles(
  built: ReadonlyMap<string, BuiltFile>,
  { manifest, files }: FolderState,
  selection: Selection,
): ReadonlyMap<string, WantedFile> {
  const wanted = new Map<string, WantedFile>();
  for (const [path, { content, belongsTo }] of built)
    if (selects(selection, belongsTo)) wanted.set(path, { content, record: recordOf(content, belongsTo) });
  for (const [path, record] of Object.entries(manifest)) {
    // A file may belong elsewhere now; what it is today decides.
    if (wanted.has(path) || selects(selection, built.get(path)?.belongsTo ?? record)) continue;
    const content = files.get(path);
    wanted.set(path, { record, ...(content === undefined ? {} : { content }) });
  }
  return wanted;
}

/** What has been emitted after a build: by it for what is selected, and before it for all else. */
export function wantedEmitted(built: Emitted, before: Emitted | undefined, selection: Selection): Emitted {
  const isAsked = rootSelector(selection);
  return Object.fromEntries([
    ...Object.entries(before ?? {}).filter(([, root]) => !isAsked(root)),
    ...Object.entries(built).filter(([, root]) => isAsked(root)),
  ]);
}

/** Whether a root is among what is asked for. */
export const rootSelector =
  (selection: Selection) =>
  ({ target, environment }: Pick<Emitted[string], "target" | "environment">): boolean =>
    selects(selection, { output: "terraform", target, environment });

/**
 * What a file of the user's belongs to when it is laid among built ones: what all files have in common that lie in
 * its folder and below, or in the nearest folder above it that holds any.
 */
export function belongingAmong(path: string, built: ReadonlyMap<string, BuiltFile>): Belonging {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const beside = [...built].filter(([other]) => folder === "" || other.startsWith(`${folder}/`));
    const [first, ...others] = beside.map(([, { belongsTo }]) => belongsTo);
    if (first) return others.reduce(inCommon, first);
    if (folder === "") return {};
  }
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

const inCommon = (a: Belonging, b: Belonging): Belonging => ({
  ...(a.output !== undefined && a.output === b.output ? { output: a.output } : {}),
  ...(a.target !== undefined && a.target === b.target ? { target: a.target } : {}),
  ...(a.environment !== undefined && a.environment === b.environment ? { environment: a.environment } : {}),
});
