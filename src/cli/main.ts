#!/usr/bin/env node
import { writeSync } from "node:fs";
import { hasOwnCode, isOwnCode } from "../api/own-code.ts";
import { systemFailure } from "../issues/system-failure.ts";
import { phrases } from "../messages/phrases.ts";
import { visible } from "../text/visible.ts";
import { run } from "./program.ts";
import { languageAsked } from "./terminal.ts";

const { bug, ended, error, late } = phrases[languageAsked(undefined)];
let done = false;

/** Past every stream, which may be what is broken. */
function tell(words: string): void {
  try {
    writeSync(2, `${visible(`${error} ${words}`, false)}\n`);
  } catch {
    // Nobody listens.
  }
}

/** What nobody caught: of the user's own code that ran here, or else of ours. */
function uncaught(thrown: unknown): string {
  const [message, stack] = thrown instanceof Error ? [thrown.message, thrown.stack] : [String(thrown)];
  return isOwnCode(thrown) ? late(message) : `${bug}\n\n${stack ?? message}`;
}

// A command says itself how it went. Whatever it loads, such as one's own rules, cannot say so in its place.
process.on("exit", (code) => {
  if (done) return;
  process.exitCode = 1;
  tell(hasOwnCode() ? ended : `${bug}\n\nexit ${code}`);
});
for (const event of ["uncaughtException", "unhandledRejection"])
  process.on(event, (thrown: unknown) => {
    tell(uncaught(thrown));
    done = true;
    process.exit(1);
  });

process.stdout.on("error", (thrown: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`sekkei schema | head`) closes the pipe; that is no error.
  if (thrown.code === "EPIPE") return;
  tell(systemFailure(thrown)?.reason[languageAsked(undefined)] ?? thrown.message);
  done = true;
  process.exit(1);
});
process.stderr.on("error", () => undefined);

const code = await run(process.argv.slice(2));
await Promise.all(
  [process.stdout, process.stderr].map((stream) => new Promise((written) => stream.write("", written))),
);
done = true;
process.exit(code);
