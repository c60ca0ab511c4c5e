/** Preloaded into a measured process: writes down what it used, when it ends. */
"use strict";
const { writeFileSync } = require("node:fs");
const process = require("node:process");

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    process.env.BENCH_USAGE ?? "usage.json",
    JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 }),
  );
});
