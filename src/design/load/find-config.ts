import { dirname, join, resolve } from "node:path";
import { DesignError, issue } from "../../issues/issue.ts";
import type { Host } from "./host.ts";
import { shownPath } from "./source.ts";

/** Names that a design has, the first that is there counts. */
export const configNames = ["ts", "mts", "js", "mjs", "yaml", "yml", "json"].map((form) => `sekkei.config.${form}`);

/** Nearest config file, looking in `directory` and then upwards. Gives an absolute path. */
export async function findConfig(directory: string, host: Host): Promise<string> {
  const start = resolve(host.cwd, directory);
  for (let here = start; ; here = dirname(here)) {
    const paths = configNames.map((name) => join(here, name));
    const there = await Promise.all(paths.map((path) => host.exists(path)));
    const found = paths[there.indexOf(true)];
    if (found !== undefined) return found;
    if (here === dirname(here)) break;
  }
  throw new DesignError([issue("no-config", [], { directory: shownPath(start, host.cwd) })]);
}
