import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UsageError } from "../../api/usage-error.ts";
import { text } from "../../text/text.ts";

/** Where files wait, inside the output folder: on its own disk, wherever it is mounted. */
export const stageName = ".sekkei.new";
const planName = "plan.json";

export interface FolderChange {
  /** Content of files by path, in the order in which they are put in place. */
  readonly write: readonly (readonly [path: string, content: string])[];
  readonly remove: readonly string[];
}

/** As kept on disk: each path with the name of what waits for it. */
interface Plan {
  readonly write: readonly (readonly [path: string, staged: string])[];
  readonly remove: readonly string[];
}

/**
 * Changes files of a folder, all or none. The folder itself stays what it is: a shell may stand in it, it may be
 * mounted or a link. First everything is written aside, so that a full disk changes nothing; once the plan lies
 * beside it, files are renamed into place. Killed before that, nothing has changed; killed after, `finish` does the
 * rest.
 */
export async function changeFolder(folder: string, { write, remove }: FolderChange): Promise<void> {
  const stage = join(folder, stageName);
  await finish(folder);
  try {
    await mkdir(stage, { recursive: true });
    await inBatches([...write.entries()], ([index, [, content]]) => writeFile(join(stage, String(index)), content));
    const plan: Plan = { write: write.map(([path], index) => [path, String(index)]), remove };
    await writeFile(join(stage, "plan"), JSON.stringify(plan));
    await rename(join(stage, "plan"), join(stage, planName));
  } catch (thrown) {
    await rm(stage, { recursive: true, force: true });
    throw thrown;
  }
  await finish(folder);
}

/** Puts in place what a build had ready when it was killed, and clears away what was not. True when it finished one. */
export async function finish(folder: string): Promise<boolean> {
  const stage = join(folder, stageName);
  const inside = await readdir(stage).catch(() => undefined);
  if (inside === undefined) return false;
  if (!inside.every((name) => /^(\d+|plan(\.json)?)$/.test(name)))
    throw new UsageError(
      text(
        `${stage} holds files that Sekkei did not write; builds need this name, so move them away`,
        `${stage} に Sekkei が書いたものではないファイルがあります。この名前はビルドが使うため、移動してください。`,
      ),
    );
  const planned = inside.includes(planName);
  if (!planned) await rm(stage, { recursive: true, force: true });
  else carryOut(folder, JSON.parse(await readFile(join(stage, planName), "utf8")) as Plan);
  return planned;
}

/** A matter of milliseconds, in which Ctrl-C waits. */
function carryOut(folder: string, { write, remove }: Plan): void {
  const wait = (): void => undefined;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, wait);
  try {
    // What was a file may be a folder now; folders go last, since a shell may stand in one that is filled again.
    for (const path of remove) rmSync(join(folder, path), { force: true });
    const files = new Set(write.map(([path]) => path));
    for (const path of remove) if (isBelow(path, files)) dropEmpty(folder, dirname(path));
    for (const [path, staged] of write) putInPlace(join(folder, stageName, staged), join(folder, path));
    for (const path of remove) dropEmpty(folder, dirname(path));
    rmSync(join(folder, stageName), { recursive: true, force: true });
  } finally {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.off(signal, wait);
  }
}

/** Whether a file stood in a folder that is to be a file. */
function isBelow(path: string, files: ReadonlySet<string>): boolean {
  for (let above = dirname(path); above !== "."; above = dirname(above)) if (files.has(above)) return true;
  return false;
}

/** A file keeps its mode, and where it is a link, stays one. What is not there any more is in place already. */
function putInPlace(staged: string, file: string): void {
  if (!existsSync(staged)) return;
  mkdirSync(dirname(file), { recursive: true });
  const target = existsSync(file) ? realpathSync(file) : file;
  if (existsSync(target)) chmodSync(staged, statSync(target).mode & 0o7777);
  try {
    renameSync(staged, target);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== "EXDEV") throw thrown;
    // A part of the folder, or what a link leads to, is on another disk.
    const beside = `${target}${stageName}`;
    copyFileSync(staged, beside);
    renameSync(beside, target);
  }
}

/** Folders that held only our files go with them. */
function dropEmpty(folder: string, below: string): void {
  for (let path = below; path !== "."; path = dirname(path)) {
    const here = join(folder, path);
    if (!existsSync(here)) continue;
    if (!statSync(here).isDirectory() || readdirSync(here).length > 0) return;
    rmdirSync(here);
  }
}

async function inBatches<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (let start = 0; start < items.length; start += 200) await Promise.all(items.slice(start, start + 200).map(work));
}
