import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { isConflicted, readManifest } from "../../build/manifest.ts";
import type { Emitted } from "../../change/emitted.ts";
import { pathText } from "../../messages/index.ts";
import { changePhrases } from "../../messages/change-phrases.ts";
import type { Loss } from "../../change/losses.ts";
import { below } from "../../design/load/source.ts";
import { gitHost } from "../../api/git.ts";
import { unlessGone } from "../output/disk.ts";
import { manifestName } from "../output/plan.ts";
import { UsageError, type Terminal } from "../terminal.ts";

export interface EmittedBefore {
  /** Absent where nothing says what was built. */
  readonly emitted?: Emitted;
  /** The commit that it is of; else the file. */
  readonly from: string;
}

/** What was built at a commit; where the output is not kept in git, what lies in its folder. */
export async function emittedBefore(
  directory: string,
  folder: string,
  base: string,
  { phrases }: Terminal,
): Promise<EmittedBefore> {
  const file = join(folder, manifestName);
  const shown = relative(process.cwd(), file) || file;
  const host = await gitHost(directory, base);
  const committed = await host.readFile(file).catch(() => undefined);
  const text = committed ?? (await readFile(file, "utf8").catch(unlessGone(undefined)));
  if (text === undefined) return { from: shown };
  const read = readManifest(text);
  if (!read) throw new UsageError(phrases.foreignManifest(shown, isConflicted(text) ? "conflicted" : "damaged", false));
  const isOfCommit = committed !== undefined && below(directory, folder) !== undefined;
  return { from: isOfCommit ? base : shown, ...(read.emitted === undefined ? {} : { emitted: read.emitted }) };
}

/** What the last commit says was built; undefined where it says nothing, or nobody keeps it in git. */
export async function emittedAtHead(directory: string, folder: string): Promise<Emitted | undefined> {
  try {
    const text = await (await gitHost(directory, "HEAD")).readFile(join(folder, manifestName));
    return readManifest(text)?.emitted;
  } catch {
    // No git, no repository, no commit, no such file in it: each is one way not to know.
    return undefined;
  }
}

/** Losses that no `--allow-replace` names. Refuses names that mean nothing. */
export function refusedLosses(
  losses: readonly Loss[],
  allowed: readonly string[],
  before: Emitted,
  after: Emitted,
  { language }: Pick<Terminal, "language">,
): readonly Loss[] {
  const roots = [...Object.values(before), ...Object.values(after)];
  const keys = [...new Set(roots.flatMap(({ design }) => Object.keys(design)))].filter((key) => key !== "").sort();
  const known = new Set([...keys, ...losses.map(({ allowedBy }) => allowedBy)]);
  for (const name of allowed)
    if (!known.has(name)) throw new UsageError(changePhrases[language].noSuchAllowed(name, keys));
  return losses.filter(({ allowedBy }) => !allowed.includes(allowedBy));
}

/** A loss as `--json` prints it. */
export const lossJson = ({ target, environment, change, what, allowedBy, fields }: Loss) => ({
  environment,
  target,
  address: change.address,
  action: change.action,
  certainty: change.certainty,
  holds: what,
  ...(change.prevented ? { prevented: true } : {}),
  allowReplace: allowedBy,
  fields: fields.map(({ path, ...values }) => ({ path: pathText(path), ...values })),
});
