import { closeSync, readFileSync, writeSync } from "node:fs";
import { serialize } from "node:v8";
import { placedDesign } from "../../design/load/load.ts";
import { pack } from "../../design/load/portable.ts";
import { Ended } from "../../design/load/thrown.ts";
import { DesignError } from "../../issues/issue.ts";
import { designModules } from "../modules.ts";
import { UsageError } from "../usage-error.ts";
import { hostOf } from "./host.ts";
import type { LoadAnswer, LoadRequest } from "./request.ts";

// A process of its own in which a design runs: it reads a request, answers on a stream of its own, and is then ended
// by whoever asked, whatever the design has left running.

const STARTED = 1;
const answers = 3;
const late: unknown[] = [];
process.on("uncaughtException", (thrown) => late.push(thrown));
process.on("unhandledRejection", (thrown) => late.push(thrown));
process.exit = (): never => {
  throw new Ended("process.exit");
};

function send(bytes: Uint8Array): void {
  for (let sent = 0; sent < bytes.length;) sent += writeSync(answers, bytes, sent);
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

async function answer(request: LoadRequest): Promise<LoadAnswer> {
  try {
    const watch = { started: sendStarted, late: lateThrows };
    const host = { ...(await hostOf(request)), watch };
    return { design: pack(await placedDesign(request.file, { host, modules: designModules })) };
  } catch (thrown) {
    if (thrown instanceof DesignError) return { issues: thrown.issues };
    if (thrown instanceof UsageError) return { usage: { en: thrown.in("en"), ja: thrown.in("ja") } };
    return { fault: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) };
  }
}

send(serialize(await answer(JSON.parse(readFileSync(0, "utf8")) as LoadRequest)));
closeSync(answers);
