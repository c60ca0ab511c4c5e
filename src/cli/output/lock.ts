import fs from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { lock } from "proper-lockfile";
import { UsageError } from "../../api/usage-error.ts";
import { text } from "../../text/text.ts";
import { dropEmpty, lookedAt } from "./disk.ts";

const lockName = ".sekkei.lock";

/** How long a build waits for another, in milliseconds. */
const patience = 30_000;

/**
 * One build at a time writes a folder; the next one waits, and sees what it wrote. A lock whose build was killed is
 * taken over after some seconds without a sign of life. A process that was asleep for longer may have lost its lock
 * that way: `stillOurs`, to be asked right before writing, throws then.
 */
export async function whileLocked<T>(folder: string, work: (stillOurs: () => void) => Promise<T>): Promise<T> {
  const made = await mkdir(folder, { recursive: true });
  try {
    const { release, stillOurs } = await taken(folder);
    try {
      return await work(stillOurs);
    } finally {
      await release().catch(() => undefined);
    }
  } finally {
    // Where nothing was written in the end, no empty folders stay.
    if (made !== undefined) dropEmpty(folder, dirname(made));
  }
}

interface Lock {
  readonly release: () => Promise<void>;
  readonly stillOurs: () => void;
}

/** Waits for another build, and for nothing else: what the system refuses it refuses again. */
async function taken(folder: string): Promise<Lock> {
  const until = Date.now() + patience;
  for (;;) {
    try {
      return await tried(folder);
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code !== "ELOCKED") throw thrown;
      if (Date.now() > until) throw stillBusy(folder);
    }
    await setTimeout(100);
  }
}

async function tried(folder: string): Promise<Lock> {
  const lockfilePath = join(folder, lockName);
  // Its time is its sign of life, and says whose it is: each build sets its own.
  let times: readonly (number | undefined)[] = [];
  const time = (): number | undefined => lookedAt(lockfilePath)?.mtime.getTime();
  let [held, lost] = [false, false];
  const isOurs = (): boolean => !lost && time() !== undefined && times.includes(time());
  // The library takes the lock away at the end, also one that is another's by then.
  const isForeign = (): boolean => held && !isOurs();
  const release = await lock(folder, {
    lockfilePath,
    stale: 5000,
    update: 1000,
    fs: {
      ...fs,
      utimes: (path: string, accessed: Date, modified: Date, done: fs.NoParamCallback) => {
        times = [...times.slice(-1), modified.getTime()];
        fs.utimes(path, accessed, modified, done);
      },
      rmdir: (path: string, done: fs.NoParamCallback) => {
        if (isForeign()) done(null);
        else fs.rmdir(path, done);
      },
      rmdirSync: (path: string) => {
        if (!isForeign()) fs.rmdirSync(path);
      },
    },
    onCompromised: () => {
      lost = true;
    },
  });
  // Some disks keep whole seconds only.
  times = [...times, time()];
  held = true;
  return {
    release,
    stillOurs: () => {
      if (!isOurs()) throw overtaken(folder);
    },
  };
}

const stillBusy = (folder: string): UsageError =>
  new UsageError(
    text(
      `another build has been writing ${folder} for half a minute; try again when it is done`,
      `別のビルドが 30 秒以上 ${folder} に書き込んでいます。終わってからやり直してください。`,
    ),
  );

const overtaken = (folder: string): UsageError =>
  new UsageError(
    text(
      `this build was held up, and another may be writing ${folder} by now; nothing was written, build again`,
      `このビルドが止まっている間に、別のビルドが ${folder} に書き込み始めた可能性があるため、何も書き込みませんでした。もう一度ビルドしてください。`,
    ),
  );
