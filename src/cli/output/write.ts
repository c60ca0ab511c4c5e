import { randomBytes } from "node:crypto";
import { readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../../api/usage-error.ts";
import { hash } from "../../build/manifest.ts";
import { text } from "../../text/text.ts";
import { backName, carryOut, planName, takeBack } from "./carry-out.ts";
import { barrier, lookedAt, lying } from "./disk.ts";
import { isOfNow, readPlan, type Plan, type Step } from "./plan.ts";

/** Where files wait, inside the output folder: on its own disk, wherever it is mounted. Each build has a folder in it. */
const stageName = ".sekkei.new";

export interface FolderChange {
  /** Content of files by path, in the order in which they are put in place; the record comes last. */
  readonly write: readonly (readonly [path: string, content: string])[];
  readonly remove: readonly string[];
}

const anything = (): void => undefined;

/**
 * Changes files of a folder, all or none. The folder itself stays what it is: a shell may stand in it, it may be
 * mounted or a link. First everything is written aside, so that a full disk changes nothing; once the plan lies
 * beside it, files are renamed into place, and back where one of them cannot be. Killed before that, nothing has
 * changed; killed after, `finish` does the rest. `stillOurs` throws where another build may be writing by now.
 */
export async function changeFolder(
  folder: string,
  { write, remove }: FolderChange,
  stillOurs: () => void = anything,
): Promise<void> {
  finish(folder, stillOurs);
  const stages = join(folder, stageName);
  // No two builds have one name, even where both believe that it is their turn.
  const stage = join(stages, randomBytes(8).toString("hex"));
  // Files that are gone through a link are not in this folder.
  const ours = remove.filter((path) => barrier(folder, path)?.isLink !== true);
  const step = (path: string, after: string | null): Step => ({ path, before: lying(join(folder, path)), after });
  const plan: Plan = {
    steps: [...ours.map((path) => step(path, null)), ...write.map(([path, content]) => step(path, hash(content)))],
  };
  try {
    await mkdir(stage, { recursive: true });
    await inBatches([...write.entries()], ([index, [, content]]) =>
      writeFile(join(stage, String(ours.length + index)), content),
    );
    // From here on nothing else has a turn in this process.
    writeFileSync(join(stage, "plan"), JSON.stringify(plan));
    stillOurs();
    if (!isOfNow(folder, stage, plan)) throw changedMeanwhile(folder);
    renameSync(join(stage, "plan"), join(stage, planName));
  } catch (thrown) {
    try {
      rmSync(stage, { recursive: true, force: true });
      dropIfEmpty(stages);
    } catch {
      // Why nothing was written is worth more than what stays of it; the next build clears that away.
    }
    throw thrown;
  }
  try {
    carryOut(folder, stage, plan);
  } finally {
    dropIfEmpty(stages);
  }
}

/** Whether a build that was killed, or is at work, has something there. */
export const isPending = (folder: string): boolean => lookedAt(join(folder, stageName)) !== undefined;

/**
 * Puts in place what a build had ready when it was killed, and clears away what was not, or was made for another state
 * of the folder. True when it finished one.
 */
export function finish(folder: string, stillOurs: () => void = anything): boolean {
  const stages = join(folder, stageName);
  const there = lookedAt(stages);
  if (!there) return false;
  if (!there.isDirectory()) throw foreign(stages);
  const inside = readdirSync(stages, { withFileTypes: true });
  if (!inside.every((entry) => entry.isDirectory() && /^[0-9a-f]{16}$/.test(entry.name) && isOurs(stages, entry.name)))
    throw foreign(stages);
  stillOurs();
  let finished = false;
  try {
    for (const { name } of inside) finished = ended(folder, join(stages, name)) || finished;
  } finally {
    dropIfEmpty(stages);
  }
  return finished;
}

const isOurs = (stages: string, name: string): boolean =>
  readdirSync(join(stages, name)).every((file) => /^(\d+(\.old(\.part)?)?|plan(\.json)?|back\.json)$/.test(file));

/** Goes on with what one build left, forth or back. */
function ended(folder: string, stage: string): boolean {
  const files = readdirSync(stage);
  const back = files.includes(backName) ? readPlan(folder, stage, backName) : undefined;
  const plan = files.includes(planName) && !back ? readPlan(folder, stage, planName) : undefined;
  if (plan) carryOut(folder, stage, plan);
  else if (back) takeBack(folder, stage, back);
  else rmSync(stage, { recursive: true, force: true });
  return plan !== undefined;
}

function dropIfEmpty(stages: string): void {
  try {
    rmdirSync(stages);
  } catch {
    // Another build has something in it, or it is gone.
  }
}

const foreign = (stages: string): UsageError =>
  new UsageError(
    text(
      `${stages} holds files that Sekkei did not write; builds need this name, so move them away`,
      `${stages} に Sekkei が書いたものではないファイルがあります。この名前はビルドが使うため、移動してください。`,
    ),
  );

const changedMeanwhile = (folder: string): UsageError =>
  new UsageError(
    text(
      `files in ${folder} were changed during the build; nothing was written, build again`,
      `ビルド中に ${folder} のファイルが変更されたため、何も書き込みませんでした。もう一度ビルドしてください。`,
    ),
  );

/** Where one fails, the others of its batch are waited for: they would go on writing into what is cleared away. */
async function inBatches<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (let start = 0; start < items.length; start += 200) {
    const done = await Promise.allSettled(items.slice(start, start + 200).map(work));
    const failed = done.find((one) => one.status === "rejected");
    if (failed) throw failed.reason;
  }
}
