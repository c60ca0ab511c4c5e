// Runs commands; what they print is shown only when they fail.
import { spawnSync } from "node:child_process";

/** Gives stdout; throws unless the exit code is one of `codes`. */
export function run(folder, command, args, { codes = [0], env = {} } = {}) {
  const made = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 256 * 1024 ** 2,
    env: { ...process.env, LANG: "C", ...env },
  });
  if (made.error) throw made.error;
  if (!codes.includes(made.status ?? -1))
    throw new Error(`${command} ${args.join(" ")}: exit code ${made.status}\n${made.stdout}\n${made.stderr}`);
  return made.stdout;
}

export const npm = (folder, ...args) => run(folder, "npm", args);

/** Installs without asking the network for what is in npm's cache. */
export const install = (folder, ...packages) =>
  npm(folder, "install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error", ...packages);
