import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Emitted } from "../../change/emitted.ts";
import { emittedText } from "../../change/emitted-text.ts";
import { hash, isConflicted, manifestText, readManifest, type FileRecord } from "../../build/manifest.ts";
import type { FolderState, WantedFile } from "../../build/selection.ts";
import { barrier, isGone, lookedAt, unlessGone } from "./disk.ts";
import { manifestName } from "./plan.ts";
import { changeFolder } from "./write.ts";

export interface FolderDifference {
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  /** Ours, but no longer built. */
  readonly surplus: readonly string[];
}

/** A folder whose record cannot be read: whose files are in it, nobody knows. */
export interface Unknown {
  readonly unknown: "damaged" | "conflicted";
}

/** Reads what an earlier build left. An absent folder, or one without a record, is an empty state. */
export async function readFolder(folder: string): Promise<FolderState | Unknown> {
  const text = await readFile(join(folder, manifestName), "utf8").catch(unlessGone(undefined));
  const read = text === undefined ? { files: {} } : readManifest(text);
  if (!read) return { unknown: isConflicted(text ?? "") ? "conflicted" : "damaged" };
  const { files: manifest, emitted } = read;
  const entries = await Promise.all(
    Object.keys(manifest).map(async (path) => [path, await textAt(join(folder, path))] as const),
  );
  return {
    manifest,
    files: new Map(entries.flatMap(([path, content]) => (content === undefined ? [] : [[path, content] as const]))),
    ...(emitted === undefined ? {} : { emitted }),
  };
}

/** Of a file that is there; a folder, or a link in a circle, is none. */
async function textAt(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (thrown) {
    if (isGone(thrown) || ["EISDIR", "ELOOP"].includes((thrown as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw thrown;
  }
}

export function compare(
  state: FolderState,
  wanted: ReadonlyMap<string, WantedFile>,
  emitted: Emitted = state.emitted ?? {},
): FolderDifference {
  const present = [...wanted].filter(([, { content }]) => content !== undefined);
  const changed = present.filter(([path, { content }]) => state.files.has(path) && state.files.get(path) !== content);
  // The manifest is a file as well: stale where it says of one that another owns it, or that it is another (after a merge).
  const said = ({ output, target, environment, hash: of }: FileRecord): string =>
    [output, target, environment, of].join(" ");
  const rewritten = new Set(changed.map(([path]) => path));
  const isKept = state.emitted !== undefined && emittedText(state.emitted) === emittedText(emitted);
  const stale =
    (!isKept && Object.keys(emitted).length > 0) ||
    [...wanted].some(([path, { record }]) => {
      const known = state.manifest[path];
      return known !== undefined && !rewritten.has(path) && said(known) !== said(record);
    });
  return {
    missing: present.filter(([path]) => !state.files.has(path)).map(([path]) => path),
    changed: [...changed.map(([path]) => path), ...(stale ? [manifestName] : [])],
    surplus: Object.keys(state.manifest).filter((path) => !wanted.has(path)),
  };
}

export const isSame = ({ missing, changed, surplus }: FolderDifference): boolean =>
  missing.length + changed.length + surplus.length === 0;

/** Our files that somebody changed since the last build. */
export const handEdited = (state: FolderState): readonly string[] =>
  [...state.files].filter(([path, content]) => state.manifest[path]?.hash !== hash(content)).map(([path]) => path);

/** A wanted file whose place holds something that no build wrote. */
export interface InTheWay {
  readonly path: string;
  /** What is there: a file may be taken, the others must be moved. */
  readonly what: "file" | "folder" | "fileAbove";
}

/**
 * What stands where files are to be written and is not ours. A file that says the same already is as good as ours;
 * nothing is written or read through a link.
 */
export async function inTheWay(
  folder: string,
  { manifest, files }: FolderState,
  wanted: ReadonlyMap<string, WantedFile>,
): Promise<readonly InTheWay[]> {
  const found = await Promise.all(
    [...wanted].map(async ([path, { content }]): Promise<InTheWay | undefined> => {
      if (content === undefined) return undefined;
      const above = barrier(folder, path);
      if (above?.isLink) return { path: above.path, what: "fileAbove" };
      if (above) return Object.hasOwn(manifest, above.path) ? undefined : { path: above.path, what: "fileAbove" };
      const there = lookedAt(join(folder, path));
      if (!there) return undefined;
      if (there.isDirectory()) return { path, what: "folder" };
      if (there.isSymbolicLink()) return files.get(path) === content ? undefined : { path, what: "file" };
      if (Object.hasOwn(manifest, path)) return undefined;
      const same = (await readFile(join(folder, path), "utf8").catch(() => undefined)) === content;
      return same ? undefined : { path, what: "file" };
    }),
  );
  const each = new Map(found.flatMap((one) => (one ? [[one.path, one] as const] : [])));
  return [...each.values()];
}

/** Makes the folder what is wanted: only what differs is written, and nothing else is touched. */
export async function replaceFolder(
  folder: string,
  state: FolderState,
  wanted: ReadonlyMap<string, WantedFile>,
  { emitted = state.emitted, stillOurs }: { readonly emitted?: Emitted; readonly stillOurs?: () => void } = {},
): Promise<void> {
  const manifest = Object.fromEntries([...wanted].map(([path, { record }]) => [path, record]));
  const write = [...wanted].flatMap(([path, { content }]) =>
    content === undefined || state.files.get(path) === content ? [] : [[path, content] as const],
  );
  const remove = Object.keys(state.manifest).filter((path) => !wanted.has(path));
  const record = [manifestName, manifestText(manifest, emitted)] as const;
  await changeFolder(folder, { write: [...write, record], remove }, stillOurs);
}
