import { readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Host } from "./host.ts";

/** The disk of this machine. */
export const nodeHost = (cwd: string = process.cwd()): Host => ({
  cwd,
  readFile: (path) => readFile(path, "utf8"),
  exists: async (path) => {
    try {
      return (await stat(path)).isFile();
    } catch {
      return false;
    }
  },
  requireFrom: (file) => createRequire(file),
});
