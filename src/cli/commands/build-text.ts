import type { Built } from "../../api/files.ts";
import type { DiskProject } from "../../api/project.ts";
import type { WantedFile } from "../../build/selection.ts";
import type { Loss } from "../../change/losses.ts";
import { noteJson } from "../../checks/report-schema.ts";
import { changePhrases } from "../../messages/change-phrases.ts";
import { noteText, pathText } from "../../messages/index.ts";
import { notesBlock } from "../notes-text.ts";
import { isSame, type FolderDifference } from "../output/folder.ts";
import { printJson, type Terminal } from "../terminal.ts";
import { lossLines } from "./change-text.ts";
import { lossJson } from "./emitted-before.ts";

export interface Output {
  readonly folder: string;
  /** As people see it. */
  readonly shown: string;
  readonly project: DiskProject;
  readonly terminal: Terminal;
}

/** What the folder is to become. */
export interface Aim extends Pick<Built, "rules" | "selection" | "emitted"> {
  readonly wanted: ReadonlyMap<string, WantedFile>;
  readonly difference: FolderDifference;
}

export function tellBuilt(
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
export function refuse(refused: readonly Loss[], project: DiskProject, terminal: Terminal): number {
  const words = changePhrases[terminal.language];
  const names = [...new Set(refused.map(({ allowedBy }) => allowedBy))];
  if (terminal.json) printJson(terminal, "build", { refused: refused.map(lossJson), allowReplace: names });
  else terminal.talk.write(`${lost(words.refused(refused.length), refused, project, terminal)}\n${words.allow(names)}`);
  return 2;
}

export const lost = (head: string, losses: readonly Loss[], { design }: DiskProject, terminal: Terminal): string =>
  [head, ...lossLines(losses, (path) => design.locate(path), terminal, terminal.talk)].join("\n");

export function report(same: boolean, difference: FolderDifference, shown: string, terminal: Terminal): void {
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
