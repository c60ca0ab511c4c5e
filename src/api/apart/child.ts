import { closeSync, readFileSync, writeSync } from "node:fs";
import { serialize } from "node:v8";
import { Worker } from "node:worker_threads";
import { placedDesign } from "../../design/load/load.ts";
import { pack } from "../../design/load/portable.ts";
import { Ended } from "../../design/load/thrown.ts";
import { DesignError } from "../../issues/issue.ts";
import { designModules } from "../modules.ts";
import { UsageError } from "../usage-error.ts";
import { hostOf } from "./host.ts";
import { streams, type LoadAnswer, type LoadRequest } from "./request.ts";

// A process of its own in which a design runs: it reads a request, answers on a stream of its own, and is then ended
// by whoever asked, whatever the design has left running.

// It ends with whoever asked as well. That is seen in a thread, since a design may never let go of this one: a stream on
// which nothing comes is closed at its other end.
new Worker(
  `const { Socket } = require("node:net");
  const end = () => process.kill(process.pid, "SIGKILL");
  new Socket({ fd: ${streams.life} }).on("error", end).on("close", end).resume();`,
  { eval: true },
).unref();

const STARTED = 1;
const late: unknown[] = [];
process.on("uncaughtException", (thrown) => late.push(thrown));
process.on("unhandledRejection", (thrown) => late.push(thrown));
process.exit = (): never => {
  throw new Ended("process.exit");
};

function send(bytes: Uint8Array): void {
  for (let sent = 0; sent < bytes.length;) sent += writeSync(streams.answers, bytes, sent);
}

const sendStarted = (): void => {
  send(Uint8Array.of(STARTED));
};

/** Promises and what is due at once have their turn; who has set a timer, some more. */
async function lateThrows(): Promise<readonly unknown[]> {
  await new Promise((done) => setImmediate(done));
  const waits = process.getActiveResourcesInfo().some((name) => ["Timeout", "Immediate"].includes(name));
  if (waits) await new Promise((done) => setTimeout(done, 50));
  return late.splice(0);
}

const faultOf = (thrown: unknown): LoadAnswer => ({
  fault: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
});

async function answer(): Promise<LoadAnswer> {
  try {
    const request = JSON.parse(readFileSync(0, "utf8")) as LoadRequest;
    const watch = { started: sendStarted, late: lateThrows };
    const host = { ...(await hostOf(request)), watch };
    return { design: pack(await placedDesign(request.file, { host, modules: designModules })) };
  } catch (thrown) {
    if (thrown instanceof DesignError) return { issues: thrown.issues };
    if (thrown instanceof UsageError) return { usage: { en: thrown.in("en"), ja: thrown.in("ja") } };
    return faultOf(thrown);
  }
}

/** What cannot be handed over is our mistake, and no silence. */
function bytesOf(said: LoadAnswer): Uint8Array {
  try {
    return serialize(said);
  } catch (thrown) {
    return serialize(faultOf(thrown));
  }
}

send(bytesOf(await answer()));
closeSync(streams.answers);
