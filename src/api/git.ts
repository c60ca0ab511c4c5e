import { execFile } from "node:child_process";
import { realpathSync } from "node:fs";
import { relative, resolve } from "node:path";
import { promisify } from "node:util";
import type { Host } from "../design/load/host.ts";
import { decoded, nodeHost } from "../design/load/node-host.ts";
import { below } from "../design/load/source.ts";
import { text } from "../text/text.ts";
import { UsageError } from "./usage-error.ts";

const run = promisify(execFile);

/** Output of git in a folder; undefined when it fails. */
const git = async (folder: string, ...args: readonly string[]): Promise<string | undefined> =>
  (await bytes(folder, ...args))?.toString();

async function bytes(folder: string, ...args: readonly string[]): Promise<Buffer | undefined> {
  try {
    const limits = { encoding: "buffer", maxBuffer: 64 * 1024 * 1024 } as const;
    return (await run("git", ["-C", folder, ...args], limits)).stdout;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === "ENOENT")
      throw new UsageError(text("git is not installed", "git がインストールされていません"));
    return undefined;
  }
}

/** The files of a repository as they were at a commit; what is outside of it, and installed packages, as they are. */
export async function gitHost(folder: string, base: string): Promise<Host> {
  const top = (await git(folder, "rev-parse", "--show-toplevel"))?.trim();
  if (top === undefined)
    throw new UsageError(text(`${folder} is not in a git repository`, `${folder} は git リポジトリの中にありません`));
  const commit = (
    await git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", `${base}^{commit}`)
  )?.trim();
  if (!commit)
    throw new UsageError(
      text(
        `--base "${base}": there is no such commit, branch or tag`,
        `--base "${base}"：そのようなコミット・ブランチ・タグはありません`,
      ),
    );
  const disk = nodeHost();
  const root = realpathSync(top);
  const inside = (path: string): string | undefined => {
    const name = below(root, real(path))?.replaceAll("\\", "/");
    return name?.split("/").includes("node_modules") ? undefined : name;
  };
  const show = async (name: string): Promise<string> => {
    const shown = await bytes(root, "show", `${commit}:${name}`);
    if (shown === undefined) throw new Error(`${name} is not in ${base}`);
    return decoded(shown);
  };
  return {
    ...disk,
    readFile: (path) => {
      const name = inside(path);
      return name === undefined ? disk.readFile(path) : show(name);
    },
    exists: async (path) => {
      const name = inside(path);
      if (name === undefined) return path.includes("node_modules") && disk.exists(path);
      return (await git(root, "cat-file", "-t", `${commit}:${name}`))?.trim() === "blob";
    },
  };
}

/** With links followed in the folder, as git shows it; the file itself may be gone. */
function real(path: string): string {
  const whole = resolve(path);
  for (let here = whole; ; here = resolve(here, "..")) {
    try {
      return resolve(realpathSync(here), relative(here, whole));
    } catch {
      if (here === resolve(here, "..")) return whole;
    }
  }
}
