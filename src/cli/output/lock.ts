import { mkdir, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { lock } from "proper-lockfile";
import { UsageError } from "../../api/usage-error.ts";
import { text } from "../../text/text.ts";

export const lockName = ".sekkei.lock";

/**
 * One build at a time writes a folder; the next one waits, and sees what it wrote. A lock whose build was killed is
 * taken over after some seconds without a sign of life.
 */
export async function whileLocked<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const made = await mkdir(folder, { recursive: true });
  const release = await lock(folder, {
    lockfilePath: join(folder, lockName),
    stale: 5000,
    update: 1000,
    retries: { retries: 300, factor: 1, minTimeout: 100, maxTimeout: 100 },
    // Asleep for longer than that, as a laptop may be: what is written is written whole all the same.
    onCompromised: () => undefined,
  }).catch((thrown: unknown) => {
    if ((thrown as NodeJS.ErrnoException).code !== "ELOCKED") throw thrown;
    throw new UsageError(
      text(
        `another build has been writing ${folder} for half a minute; try again when it is done`,
        `別のビルドが 30 秒以上 ${folder} に書き込んでいます。終わってからやり直してください。`,
      ),
    );
  });
  try {
    return await work();
  } finally {
    await release().catch(() => undefined);
    // Where nothing was written in the end, no empty folders stay.
    if (made !== undefined) await dropEmpty(folder, made);
  }
}

async function dropEmpty(folder: string, first: string): Promise<void> {
  for (let here = folder; here.length >= first.length; here = dirname(here)) {
    const gone = await rmdir(here).then(
      () => true,
      () => false,
    );
    if (!gone) return;
  }
}
