import { isUtf8 } from "node:buffer";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { buildProject } from "../../api/files.ts";
import {
  belongingAmong,
  rootSelector,
  wantedEmitted,
  wantedFiles,
  type BuiltFile,
  type FolderState,
  type WantedFile,
} from "../../build/selection.ts";
import { compareEmitted } from "../../change/compare-emitted.ts";
import type { Emitted } from "../../change/emitted.ts";
import { lossesIn } from "../../change/losses.ts";
import { changePhrases } from "../../messages/change-phrases.ts";
import { compare, handEdited, inTheWay, isSame, readFolder, replaceFolder, type InTheWay } from "../output/folder.ts";
import { unlessGone } from "../output/disk.ts";
import { manifestName } from "../output/plan.ts";
import { whileLocked } from "../output/lock.ts";
import { refusePlace } from "../output/place.ts";
import { finish, isPending } from "../output/write.ts";
import { emittedAtHead, refusedLosses } from "./emitted-before.ts";
import { lost, refuse, report, tellBuilt, type Aim, type Output } from "./build-text.ts";
import { refuseIdle } from "../idle-options.ts";
import { openProject, type DiskProject } from "../../api/project.ts";
import { UsageError, type Terminal } from "../terminal.ts";

export interface BuildOptions {
  readonly config?: string;
  readonly env?: readonly string[];
  readonly target?: readonly string[];
  readonly only?: readonly string[];
  readonly out?: string;
  readonly check?: boolean;
  readonly force?: boolean;
  /** Components whose data may go. */
  readonly allowReplace?: readonly string[];
  /** Also where nothing says which data would go. */
  readonly uncompared?: boolean;
}

/** `sekkei build`: 0 when built or up to date, 2 when `--check` finds the output stale or data would be lost. */
export async function build(directory: string | undefined, options: BuildOptions, terminal: Terminal): Promise<number> {
  refuseIdle(options, { check: ["force", "allowReplace", "uncompared"] }, terminal);
  const started = performance.now();
  const project = await openProject(directory, options, terminal);
  const { files: made, selection, notes, ...fresh } = await buildProject(project, options, terminal);
  const folder = resolve(options.out ?? join(project.directory, "generated"));
  refusePlace(folder, project.directory);
  const built = await withOverrides(made, project, terminal);
  const output: Output = { folder, shown: relative(process.cwd(), folder) || ".", project, terminal };
  const aim = (state: FolderState): Aim => {
    const wanted = wantedFiles(built, state, selection);
    const emitted = wantedEmitted(fresh.emitted, state.emitted, selection);
    return { wanted, emitted, difference: compare(state, wanted, emitted), rules: fresh.rules, selection };
  };
  if (options.check) {
    const { difference } = aim(await stateOf(output, options));
    report(isSame(difference), difference, output.shown, terminal);
    return isSame(difference) ? 0 : 2;
  }
  const tell = (aimed: Aim): number => {
    tellBuilt(aimed, notes, performance.now() - started, output);
    return 0;
  };
  // What is up to date is only read: it may be on a disk that cannot be written.
  if (!isPending(folder)) {
    const aimed = aim(await stateOf(output, options));
    if (isSame(aimed.difference)) return tell(aimed);
  }
  return whileLocked(folder, async (stillOurs) => {
    if (finish(folder, stillOurs)) terminal.talk.write(terminal.phrases.restored(output.shown));
    const state = await stateOf(output, options);
    const aimed = aim(state);
    const code = await write(state, aimed, options, output, stillOurs);
    return code === 0 ? tell(aimed) : code;
  });
}

/** What lies in the folder; with `--force` also where its record cannot be read. */
async function stateOf({ folder, shown, terminal }: Output, { force = false }: BuildOptions): Promise<FolderState> {
  const state = await readFolder(folder);
  if (!("unknown" in state)) return state;
  if (force) return { manifest: {}, files: new Map(), damaged: true };
  throw new UsageError(terminal.phrases.foreignManifest(`${shown}/${manifestName}`, state.unknown, true));
}

/**
 * What was built before, to compare with: as the record says, or else the last commit. Where nobody knows, nothing may
 * be taken for nothing, unless Terraform's text stays as it is.
 */
async function builtBefore(
  state: FolderState,
  wanted: Aim["wanted"],
  inTheWay: readonly InTheWay[],
  { uncompared = false }: BuildOptions,
  { folder, shown, project, terminal }: Output,
): Promise<Emitted> {
  if (state.emitted) return state.emitted;
  // Without any record, a file in the place of an environment's tells that there was one.
  const wasBuilt =
    state.damaged === true ||
    Object.keys(state.manifest).length > 0 ||
    inTheWay.some(({ path }) => wanted.get(path)?.record.environment !== undefined);
  const isOther = async ([path, { content, record }]: readonly [string, WantedFile]): Promise<boolean> =>
    record.output === "terraform" && (await readFile(join(folder, path), "utf8").catch(() => undefined)) !== content;
  if (!wasBuilt || !(await Promise.all([...wanted].map(isOther))).includes(true)) return {};
  const known = await emittedAtHead(project.directory, folder);
  if (!known && !uncompared) throw new UsageError(changePhrases[terminal.language].uncompared(shown));
  return known ?? {};
}

/** Writes what differs, unless something would be lost that nobody gave up. */
async function write(
  state: FolderState,
  { wanted, emitted, difference, rules, selection }: Aim,
  options: BuildOptions,
  { folder, shown, project, terminal }: Output,
  stillOurs: () => void,
): Promise<number> {
  if (isSame(difference)) return 0;
  const named = (paths: readonly string[]): readonly string[] => paths.map((path) => `${shown}/${path}`);
  const there = await inTheWay(folder, state, wanted);
  const stuck = there.filter(({ what }) => what !== "file").map(({ path }) => path);
  if (stuck.length > 0) throw new UsageError(terminal.phrases.notReplaceable(named(stuck)));
  if (there.length > 0 && !options.force)
    throw new UsageError(terminal.phrases.foreignFiles(named(there.map(({ path }) => path))));
  const edited = handEdited(state).filter((path) => wanted.get(path)?.content !== state.files.get(path));
  if (edited.length > 0 && !options.force) throw new UsageError(terminal.phrases.handEdited(named(edited)));
  const before = await builtBefore(state, wanted, there, options, { folder, shown, project, terminal });
  const losses = lossesIn(compareEmitted(before, emitted, rules, rootSelector(selection)), before, emitted);
  const refused = refusedLosses(losses, options.allowReplace ?? [], before, emitted, terminal);
  if (refused.length > 0) return refuse(refused, project, terminal);
  // What is not selected stays known, also where the record that said so was lost.
  await replaceFolder(folder, state, wanted, { emitted: wantedEmitted(emitted, before, selection), stillOurs });
  if (losses.length > 0)
    terminal.talk.write(lost(changePhrases[terminal.language].allowed(losses.length), losses, project, terminal));
  return 0;
}

/** Files of the user's `overrides/` folder are laid among the built ones, and belong where those do. */
async function withOverrides(
  built: ReadonlyMap<string, BuiltFile>,
  project: DiskProject,
  terminal: Terminal,
): Promise<ReadonlyMap<string, BuiltFile>> {
  const all = new Map(built);
  const root = join(project.directory, "overrides");
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(unlessGone([]));
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(root, file).replaceAll("\\", "/");
    if (built.has(path)) throw new UsageError(terminal.phrases.overrideClash(path));
    const content = await readFile(file);
    if (!isUtf8(content)) throw new UsageError(terminal.phrases.notUtf8(`overrides/${path}`));
    all.set(path, { content: content.toString(), belongsTo: belongingAmong(path, built) });
  }
  return all;
}
