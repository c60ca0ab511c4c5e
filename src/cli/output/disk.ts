import { lstatSync, readFileSync, rmdirSync, type Stats } from "node:fs";
import { dirname, join } from "node:path";
import { hash } from "../../build/manifest.ts";

/** Whether what was asked for is simply not there. */
export const isGone = (thrown: unknown): boolean =>
  ["ENOENT", "ENOTDIR"].includes((thrown as NodeJS.ErrnoException).code ?? "");

/** In place of what is not there. What is there and cannot be read is told. */
export const unlessGone =
  <T>(instead: T) =>
  (thrown: unknown): T => {
    if (isGone(thrown)) return instead;
    throw thrown;
  };

/** What is at a path, links not followed. */
export function lookedAt(file: string): Stats | undefined {
  try {
    return lstatSync(file);
  } catch (thrown) {
    if (isGone(thrown)) return undefined;
    throw thrown;
  }
}

/** Hash of what lies at a path; null where no file is. What a link leads to is not looked at. */
export function lying(file: string): string | null {
  const there = lookedAt(file);
  if (!there || there.isDirectory()) return null;
  return there.isFile() ? hash(readFileSync(file)) : "no file";
}

/** What is no folder on the way from the output folder to a path. */
export function barrier(folder: string, path: string): { readonly path: string; readonly isLink: boolean } | undefined {
  const above: string[] = [];
  for (let here = dirname(path); here !== "."; here = dirname(here)) above.unshift(here);
  for (const here of above) {
    const there = lookedAt(join(folder, here));
    if (!there) return undefined;
    if (!there.isDirectory()) return { path: here, isLink: there.isSymbolicLink() };
  }
  return undefined;
}

/** Takes away a folder and those above it, as long as they are empty, but not the outermost that is named. */
export function dropEmpty(from: string, outermost: string): void {
  for (let here = from; here.length > outermost.length; here = dirname(here)) {
    try {
      rmdirSync(here);
    } catch (thrown) {
      if (!isGone(thrown)) return;
    }
  }
}
