import { chmodSync, constants, copyFileSync, linkSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { dropEmpty, lookedAt } from "./disk.ts";
import { kept, type Plan, type Step } from "./plan.ts";

export const planName = "plan.json";
/** The name of a plan that is being taken back. */
export const backName = "back.json";

const wait = (): void => undefined;

/** A matter of milliseconds, in which Ctrl-C waits. */
function undisturbed(work: () => void): void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, wait);
  try {
    work();
  } finally {
    for (const signal of signals) process.off(signal, wait);
  }
}

/** Takes all steps; where one fails, those that were taken are taken back, and it is told why. */
export function carryOut(folder: string, stage: string, plan: Plan): void {
  undisturbed(() => {
    try {
      // What was a file may be a folder now, and the other way round.
      const steps = [...plan.steps.entries()];
      for (const [index, step] of steps) if (step.after === null) takeAway(folder, stage, index, step);
      const files = new Set(steps.flatMap(([, { path, after }]) => (after === null ? [] : [path])));
      for (const [, { path, after }] of steps)
        if (after === null && standsIn(path, files)) dropEmpty(join(folder, dirname(path)), folder);
      for (const [index, step] of steps) if (step.after !== null) putInPlace(folder, stage, index, step);
      // Folders go last, since a shell may stand in one that is filled again.
      for (const [, { path, after }] of steps) if (after === null) dropEmpty(join(folder, dirname(path)), folder);
    } catch (thrown) {
      renameSync(join(stage, planName), join(stage, backName));
      takeBack(folder, stage, plan);
      throw thrown;
    }
    rmSync(stage, { recursive: true, force: true });
  });
}

/** Makes the folder what it was before. What cannot be put back stays as it is; a build makes it anew. */
export function takeBack(folder: string, stage: string, plan: Plan): void {
  undisturbed(() => {
    for (const [index, { path, before }] of [...plan.steps.entries()].reverse()) {
      const file = join(folder, path);
      try {
        if (isThere(join(stage, kept(index)))) {
          mkdirSync(dirname(file), { recursive: true });
          move(join(stage, kept(index)), file);
        } else if (before === null) {
          if (!isThere(join(stage, String(index)))) rmSync(file, { force: true });
          // Also where only its folder was made: a file may have to come back there.
          dropEmpty(join(folder, dirname(path)), folder);
        }
      } catch {
        // The others have their turn.
      }
    }
    rmSync(stage, { recursive: true, force: true });
  });
}

const isThere = (file: string): boolean => lookedAt(file) !== undefined;

/** Whether a file stood in a folder that is to be a file. */
function standsIn(path: string, files: ReadonlySet<string>): boolean {
  for (let above = dirname(path); above !== "."; above = dirname(above)) if (files.has(above)) return true;
  return false;
}

function takeAway(folder: string, stage: string, index: number, { path }: Step): void {
  const file = join(folder, path);
  if (lookedAt(file)?.isDirectory() === false) move(file, join(stage, kept(index)));
}

/** A file keeps its mode; a link gives way, and what it leads to stays. What is not staged any more is in place. */
function putInPlace(folder: string, stage: string, index: number, { path }: Step): void {
  const staged = join(stage, String(index));
  if (!isThere(staged)) return;
  const file = join(folder, path);
  const there = lookedAt(file);
  // A folder stays where it is: the file cannot be put there, and that is told.
  if (there && !isThere(join(stage, kept(index)))) {
    if (there.isFile()) keep(file, join(stage, kept(index)));
    else if (there.isSymbolicLink()) move(file, join(stage, kept(index)));
  }
  if (there?.isFile()) chmodSync(staged, there.mode & 0o7777);
  mkdirSync(dirname(file), { recursive: true });
  move(staged, file);
}

/** The same file under a second name; a copy where the disk is another, or knows no such names. */
function keep(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch {
    copyFileSync(file, `${name}.part`);
    renameSync(`${name}.part`, name);
  }
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== "EXDEV") throw thrown;
    // A part of the folder is mounted from another disk. What stands there is whole at any time.
    const beside = `${to}.sekkei.new`;
    rmSync(beside, { force: true });
    copyFileSync(from, beside, constants.COPYFILE_EXCL);
    renameSync(beside, to);
    rmSync(from);
  }
}
