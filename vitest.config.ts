import { existsSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { defineConfig } from "vitest/config";

/** Folders of tests come and go by the thousand: in memory, where there is enough of it. */
function temporaryFolder(): string {
  const memory = "/dev/shm";
  if (process.env.TMPDIR !== undefined || !existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 2 ** 31 ? memory : tmpdir();
}

const wide = "**/*.wide.test.ts";

export default defineConfig({
  resolve: {
    alias: [
      { find: /^sekkei$/, replacement: new URL("src/index.ts", import.meta.url).pathname },
      { find: /^sekkei\/rules$/, replacement: new URL("src/rules.ts", import.meta.url).pathname },
    ],
  },
  test: {
    // Files share a process: loading the sources anew for each took two thirds of the time.
    isolate: false,
    // As many as there are processors: left to itself, it leaves one out, and of two uses one.
    maxWorkers: "100%",
    testTimeout: process.env.LONG === undefined ? 300_000 : 3_600_000,
    hookTimeout: 300_000,
    env: { LANG: "en_US.UTF-8", LC_ALL: "", LC_MESSAGES: "", TMPDIR: temporaryFolder() },
    projects: [
      { extends: true, test: { name: "suite", include: ["src/**/*.test.ts", "test/**/*.test.ts"], exclude: [wide] } },
      // What looks at every field, every fault or many designs, or starts many processes: as long as all the rest.
      { extends: true, test: { name: "wide", include: [wide], exclude: ["node_modules/**"] } },
    ],
  },
});
