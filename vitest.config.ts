import { defineConfig } from "vitest/config";

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
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    testTimeout: process.env.LONG === undefined ? 300_000 : 3_600_000,
    hookTimeout: 300_000,
    env: { LANG: "en_US.UTF-8", LC_ALL: "", LC_MESSAGES: "" },
  },
});
