import { lstat, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Emitted } from "../../change/emitted.ts";
import { emittedText } from "../../change/emitted-text.ts";
import { hash, isConflicted, manifestText, readManifest, type FileRecord } from "../../build/manifest.ts";
import type { FolderState, WantedFile } from "../../build/selection.ts";
import { changeFolder } from "./write.ts";

/** Lists the files that are ours: what is not listed is never touched. */
export const manifestName = ".sekkei.json";

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
  const text = await readFile(join(folder, manifestName), "utf8").catch((thrown: unknown) => {
    if (["ENOENT", "ENOTDIR"].includes((thrown as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw thrown;
  });
  const read = text === undefined ? { files: {} } : readManifest(text);
  if (!read) return { unknown: isConflicted(text ?? "") ? "conflicted" : "damaged" };
  const { files: manifest, emitted } = read;
  const entries = await Promise.all(
    Object.keys(manifest).map(
      async (path) => [path, await readFile(join(folder, path), "utf8").catch(() => undefined)] as const,
    ),
  );
  return {
    manifest,
    files: new Map(entries.flatMap(([path, content]) => (content === undefined ? [] : [[path, content] as const]))),
    ...(emitted === undefined ? {} : { emitted }),
  };
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

/** What stands where files are wanted and is not ours. A file that says the same already is as good as ours. */
export async function inTheWay(
  folder: string,
  { manifest }: FolderState,
  wanted: ReadonlyMap<string, WantedFile>,
): Promise<readonly InTheWay[]> {
  const found = await Promise.all(
    [...wanted].map(async ([path, { content }]): Promise<InTheWay | undefined> => {
      if (content === undefined) return undefined;
      const above = await fileAbove(folder, path);
      if (above !== undefined) return Object.hasOwn(manifest, above) ? undefined : { path: above, what: "fileAbove" };
      const there = await lstat(join(folder, path)).catch(() => undefined);
      if (!there) return undefined;
      if (there.isDirectory()) return { path, what: "folder" };
      if (Object.hasOwn(manifest, path)) return undefined;
      const same = (await readFile(join(folder, path), "utf8").catch(() => undefined)) === content;
      return same ? undefined : { path, what: "file" };
    }),
  );
  const each = new Map(found.flatMap((one) => (one ? [[one.path, one] as const] : [])));
  return [...each.values()];
}

/** A file where a folder is wanted. */
async function fileAbove(folder: string, path: string): Promise<string | undefined> {
  for (let above = dirname(path); above !== "."; above = dirname(above)) {
    const there = await stat(join(folder, above)).catch(() => undefined);
    if (there) return there.isDirectory() ? undefined : above;
  }
  return undefined;
}

/** Makes the folder what is wanted: only what differs is written, and nothing else is touched. */
export async function replaceFolder(
  folder: string,
  state: FolderState,
  wanted: ReadonlyMap<string, WantedFile>,
  emitted: Emitted | undefined = state.emitted,
): Promise<void> {
  const manifest = Object.fromEntries([...wanted].map(([path, { record }]) => [path, record]));
  const write = [...wanted].flatMap(([path, { content }]) =>
    content === undefined || state.files.get(path) === content ? [] : [[path, content] as const],
  );
  const remove = Object.keys(state.manifest).filter((path) => !wanted.has(path));
  await changeFolder(folder, { write: [...write, [manifestName, manifestText(manifest, emitted)]], remove });
}
