import { isUtf8 } from "node:buffer";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { buildProject, type Built } from "../../api/files.ts";
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
import { lossesIn, type Loss } from "../../change/losses.ts";
import { changePhrases } from "../../messages/change-phrases.ts";
import {
  compare,
  handEdited,
  inTheWay,
  isSame,
  manifestName,
  readFolder,
  replaceFolder,
  type FolderDifference,
} from "../output/folder.ts";
import { whileLocked } from "../output/lock.ts";
import { refusePlace } from "../output/place.ts";
import { finish } from "../output/write.ts";
import { lossLines } from "./change-text.ts";
import { lossJson, refusedLosses } from "./emitted-before.ts";
import { noteJson } from "../../checks/report-schema.ts";
import { noteText, pathText } from "../../messages/index.ts";
import { refuseIdle } from "../idle-options.ts";
import { notesBlock } from "../notes-text.ts";
import { openProject, type DiskProject } from "../../api/project.ts";
import { printJson, UsageError, type Terminal } from "../terminal.ts";

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
}

/** `sekkei build`: 0 when built or up to date, 2 when `--check` finds the output stale or data would be lost. */
export async function build(directory: string | undefined, options: BuildOptions, terminal: Terminal): Promise<number> {
  refuseIdle(options, { check: ["force", "allowReplace"] }, terminal);
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
  return whileLocked(folder, async () => {
    if (await finish(folder)) terminal.talk.write(terminal.phrases.restored(output.shown));
    const state = await stateOf(output, options);
    const aimed = aim(state);
    const code = await write(state, aimed, options, output);
    if (code === 0) tellBuilt(aimed, notes, performance.now() - started, output);
    return code;
  });
}

interface Output {
  readonly folder: string;
  /** As people see it. */
  readonly shown: string;
  readonly project: DiskProject;
  readonly terminal: Terminal;
}

/** What the folder is to become. */
interface Aim extends Pick<Built, "rules" | "selection" | "emitted"> {
  readonly wanted: ReadonlyMap<string, WantedFile>;
  readonly difference: FolderDifference;
}

/** What lies in the folder; with `--force` one whose record is lost is taken as it is. */
async function stateOf({ folder, shown, terminal }: Output, { force = false }: BuildOptions): Promise<FolderState> {
  const state = await readFolder(folder);
  if (!("unknown" in state)) return state;
  if (force) return { manifest: {}, files: new Map() };
  throw new UsageError(terminal.phrases.foreignManifest(`${shown}/${manifestName}`, state.unknown, true));
}

/** Writes what differs, unless something would be lost that nobody gave up. */
async function write(
  state: FolderState,
  { wanted, emitted, difference, rules, selection }: Aim,
  options: BuildOptions,
  { folder, shown, project, terminal }: Output,
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
  const before = state.emitted ?? {};
  const losses = lossesIn(compareEmitted(before, emitted, rules, rootSelector(selection)), before, emitted);
  const refused = refusedLosses(losses, options.allowReplace ?? [], before, emitted, terminal);
  if (refused.length > 0) return refuse(refused, project, terminal);
  await replaceFolder(folder, state, wanted, emitted);
  if (losses.length > 0)
    terminal.talk.write(lost(changePhrases[terminal.language].allowed(losses.length), losses, project, terminal));
  return 0;
}

function tellBuilt(
  { wanted, difference }: Aim,
  notes: Built["notes"],
  milliseconds: number,
  { shown, terminal }: Output,
): void {
  const same = isSame(difference);
  const files = [...wanted].flatMap(([path, { content }]) => (content === undefined ? [] : [path])).sort();
  const words = { pathText, noteText: noteText(terminal.language) };
  const told = notes.map((one) => noteJson(one, words));
  if (terminal.json) {
    printJson(terminal, "build", { folder: shown, upToDate: same, files, ...difference, notes: told });
    return;
  }
  terminal.out.write(summary(files));
  terminal.talk.write(
    same
      ? terminal.phrases.unchanged(shown, files.length)
      : terminal.phrases.built(shown, files.length, Math.round(milliseconds)),
  );
  const idle = notesBlock(notes, terminal);
  if (idle !== "") terminal.talk.write(idle);
  if (!same) terminal.talk.write(terminal.phrases.yours);
}

/** Nothing is written where data would be lost that nobody gave up. */
function refuse(refused: readonly Loss[], project: DiskProject, terminal: Terminal): number {
  const words = changePhrases[terminal.language];
  const names = [...new Set(refused.map(({ allowedBy }) => allowedBy))];
  if (terminal.json) printJson(terminal, "build", { refused: refused.map(lossJson), allowReplace: names });
  else terminal.talk.write(`${lost(words.refused(refused.length), refused, project, terminal)}\n${words.allow(names)}`);
  return 2;
}

const lost = (head: string, losses: readonly Loss[], { design }: DiskProject, terminal: Terminal): string =>
  [head, ...lossLines(losses, (path) => design.locate(path), terminal, terminal.talk)].join("\n");

/** Files of the user's `overrides/` folder are laid among the built ones, and belong where those do. */
async function withOverrides(
  built: ReadonlyMap<string, BuiltFile>,
  project: DiskProject,
  terminal: Terminal,
): Promise<ReadonlyMap<string, BuiltFile>> {
  const all = new Map(built);
  const root = join(project.directory, "overrides");
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
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

function report(same: boolean, difference: FolderDifference, shown: string, terminal: Terminal): void {
  const { phrases } = terminal;
  if (terminal.json) printJson(terminal, "build", { folder: shown, upToDate: same, ...difference });
  else if (same) terminal.talk.write(phrases.fresh(shown));
  else {
    for (const [word, paths] of [
      [phrases.missing, difference.missing],
      [phrases.changed, difference.changed],
      [phrases.surplus, difference.surplus],
    ] as const) {
      for (const path of paths) terminal.out.write(`${shown}/${path}: ${word}`);
    }
    terminal.talk.write(phrases.stale(shown));
  }
}

/** Folders with the number of their files: what a newcomer wants to see after a build. */
function summary(files: readonly string[]): string {
  const folders = new Map<string, number>();
  for (const file of files) {
    const parts = file.split("/");
    const folder = parts.slice(0, Math.min(4, parts.length - 1)).join("/") || ".";
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  const width = Math.max(...[...folders.keys()].map((folder) => folder.length));
  return [...folders].map(([folder, count]) => `${folder.padEnd(width)}  ${count}`).join("\n");
}
