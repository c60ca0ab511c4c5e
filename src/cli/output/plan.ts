import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isBelow } from "../../build/manifest.ts";
import { barrier, lookedAt, lying } from "./disk.ts";

/** Lists the files that are ours: what is not listed is never touched. */
export const manifestName = ".sekkei.json";

/** A file that is to be there, or to be gone. */
export interface Step {
  /** Below the output folder. */
  readonly path: string;
  /** Hash of what was there when it was planned; null where nothing was. */
  readonly before: string | null;
  /** Hash of what is to be there; null where the file goes. */
  readonly after: string | null;
}

/**
 * What becomes of a folder, as it is kept on disk from when it is decided until it is done. What waits for the place of
 * the n-th step is called n. The last one is the record; what was there before it is what the plan was made against.
 */
export interface Plan {
  readonly steps: readonly Step[];
}

/** What was there before the n-th step. */
export const kept = (index: number): string => `${index}.old`;

/** The plan in a file, if it may be carried out, whatever wrote it. */
export function readPlan(folder: string, stage: string, name: string): Plan | undefined {
  try {
    const plan: unknown = JSON.parse(readFileSync(join(stage, name), "utf8"));
    return isPlan(plan) && isOfNow(folder, stage, plan) ? plan : undefined;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}

const isHash = (value: unknown): value is string | null => value === null || typeof value === "string";

/** Each step is about a file below the folder, and none about how builds are kept apart. */
function isPlan(plan: unknown): plan is Plan {
  const steps: unknown = (plan as Partial<Plan> | null)?.steps;
  if (!Array.isArray(steps)) return false;
  const last = steps.at(-1) as Partial<Step> | null | undefined;
  return (
    last?.path === manifestName &&
    typeof last.after === "string" &&
    steps.every((step: Partial<Step> | null) => {
      const { path, before, after } = step ?? {};
      return (
        typeof path === "string" &&
        isBelow(path) &&
        !/^\.sekkei\.(new|lock)(\/|$)/.test(path) &&
        isHash(before) &&
        isHash(after)
      );
    })
  );
}

/**
 * Whether the folder is still the one that the plan was made for: nobody has changed any of its files, nor the record,
 * since, and no link leads out of it.
 */
export function isOfNow(folder: string, stage: string, { steps }: Plan): boolean {
  const taken = new Set(steps.flatMap(({ path, after }) => (after === null ? [path] : [])));
  return steps.every(({ path, before, after }, index) => {
    const staged = lying(join(stage, String(index)));
    if (staged !== null && staged !== after) return false;
    const stands = barrier(folder, path);
    if (stands === undefined) {
      const now = lying(join(folder, path));
      return now === before || now === after || (now === null && lookedAt(join(stage, kept(index))) !== undefined);
    }
    // A file gives way to a folder, or a folder has given way to a file already.
    return after === null ? !stands.isLink : taken.has(stands.path);
  });
}
