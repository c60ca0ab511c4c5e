import {
  copyFile,
  link,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Emitted } from "../change/emitted.ts";
import { emittedText } from "../change/emitted-text.ts";
import { hash, manifestText, readManifest, type FileRecord } from "../build/manifest.ts";
import type { FolderState, WantedFile } from "../build/selection.ts";

/** Lists the files that are ours: what is not listed is never touched. */
export const manifestName = ".sekkei.json";

export interface FolderDifference {
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  /** Ours, but no longer built. */
  readonly surplus: readonly string[];
}

/** Reads what an earlier build left. An absent folder is an empty state; undefined for one that another version left. */
export async function readFolder(folder: string): Promise<FolderState | undefined> {
  const text = await readFile(join(folder, manifestName), "utf8").catch(() => undefined);
  const read = text === undefined ? { files: {} } : readManifest(text);
  if (!read) return undefined;
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

const siblings = (folder: string) => ({
  fresh: join(dirname(folder), `.${basename(folder)}.new`),
  old: join(dirname(folder), `.${basename(folder)}.old`),
});

/**
 * Replaces the folder as a whole: the new tree is made beside it, foreign files are linked into it,
 * and two renames swap them. Killed at any moment, the old or the new tree is there; killed between
 * the renames, the old one waits under another name and `recover` puts it back.
 */
export async function replaceFolder(
  folder: string,
  state: FolderState,
  wanted: ReadonlyMap<string, WantedFile>,
  emitted: Emitted | undefined = state.emitted,
): Promise<void> {
  const { fresh, old } = siblings(folder);
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  const contents = [...wanted].flatMap(([path, { content }]) =>
    content === undefined ? [] : [[path, content] as const],
  );
  const folders = new Set(contents.map(([path]) => dirname(join(fresh, path))));
  await Promise.all([...folders].map((path) => mkdir(path, { recursive: true })));
  await inBatches(contents, ([path, content]) => writeFile(join(fresh, path), content));
  const manifest = Object.fromEntries([...wanted].map(([path, { record }]) => [path, record]));
  await writeFile(join(fresh, manifestName), manifestText(manifest, emitted));
  const exists = await lstat(folder).catch(() => undefined);
  if (exists)
    await carryOver(folder, fresh, "", new Set([manifestName, ...Object.keys(state.manifest), ...wanted.keys()]));
  await rm(old, { recursive: true, force: true });
  if (exists) await rename(folder, old);
  await rename(fresh, folder);
  await rm(old, { recursive: true, force: true });
}

/** Puts back what a killed build left under its temporary name. True when something was restored. */
export async function recover(folder: string): Promise<boolean> {
  const { old } = siblings(folder);
  if (await lstat(folder).catch(() => undefined)) return false;
  return rename(old, folder).then(
    () => true,
    () => false,
  );
}

/** Links every file that is not ours into the new tree; links cost nothing and leave the old tree whole. */
async function carryOver(from: string, to: string, below: string, ours: ReadonlySet<string>): Promise<void> {
  for (const entry of await readdir(join(from, below), { withFileTypes: true })) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (ours.has(path)) continue;
    if (entry.isDirectory()) {
      const inside = await readdir(join(from, path));
      // Folders that held only our files are not kept alive.
      if (inside.length === 0) await mkdir(join(to, path), { recursive: true });
      await carryOver(from, to, path, ours);
      continue;
    }
    await mkdir(dirname(join(to, path)), { recursive: true });
    if (entry.isSymbolicLink()) await symlink(await readlink(join(from, path)), join(to, path));
    else await link(join(from, path), join(to, path)).catch(() => copyFile(join(from, path), join(to, path)));
  }
}

async function inBatches<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (let start = 0; start < items.length; start += 200) await Promise.all(items.slice(start, start + 200).map(work));
}
