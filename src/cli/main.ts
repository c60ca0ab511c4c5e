#!/usr/bin/env node
import { run } from "./program.ts";

// A reader that has seen enough (`sekkei schema | head`) closes the pipe; that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2));
