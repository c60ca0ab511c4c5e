import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deserialize } from "node:v8";
import { isCode, located, loadDesign, type LoadedDesign } from "../../design/load/load.ts";
import { unpack } from "../../design/load/portable.ts";
import { shownPath } from "../../design/load/source.ts";
import { DesignError, issue, type IssueFacts } from "../../issues/issue.ts";
import { text } from "../../text/text.ts";
import { designModules } from "../modules.ts";
import { UsageError } from "../usage-error.ts";
import { hostOf } from "./host.ts";
import { streams, type LoadAnswer, type LoadRequest } from "./request.ts";

/** How long a design may run, in seconds. */
export const defaultTimeLimit = 10;
/** Besides, for starting a process, reading files and translating them, on a machine that has other things to do. */
const AROUND = 60;

/**
 * Loads a design; what is code runs in a process of its own. It can end, hang, print or leave things running there,
 * and nothing of it reaches this process but data.
 */
export async function loadApart(request: LoadRequest, timeLimit = defaultTimeLimit): Promise<LoadedDesign> {
  // Sources that are not built, as under test, have no such program.
  if (!isCode(request.file) || import.meta.url.endsWith(".ts"))
    return loadDesign(request.file, { host: await hostOf(request), modules: designModules });
  const program = fileURLToPath(new URL("../load.js", import.meta.url));
  if (!existsSync(program)) throw incomplete(program);
  const { bytes, ended } = await ask(program, request, timeLimit);
  const said = answerIn(bytes);
  if (said === undefined) throw endedError(request, ended ? { why: "time", seconds: timeLimit } : { why: "killed" });
  if ("design" in said) return located(unpack(said.design, request.cwd));
  if ("issues" in said) throw new DesignError(said.issues);
  if ("usage" in said) throw new UsageError(said.usage);
  // As if it had been thrown here: nothing is to be seen of the process in between.
  throw Object.assign(new Error(said.fault.split("\n")[0]), { stack: said.fault });
}

interface Heard {
  readonly bytes: Buffer;
  /** Whether its time was up. */
  readonly ended: boolean;
}

function ask(program: string, request: LoadRequest, timeLimit: number): Promise<Heard> {
  // What a design prints is no result: it goes where messages go.
  const child = spawn(process.execPath, [program], { stdio: ["pipe", 2, 2, "pipe", "pipe"], windowsHide: true });
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let ended = false;
    const end = (): void => {
      ended = true;
      child.kill("SIGKILL");
    };
    let timer = setTimeout(end, (timeLimit + AROUND) * 1000);
    const done = (): void => {
      clearTimeout(timer);
      child.kill("SIGKILL");
      child.unref();
      resolve({ bytes: Buffer.concat(chunks), ended });
    };
    const stream = child.stdio[streams.answers] as NodeJS.ReadableStream;
    // Nothing is said there: that it is open says that we live.
    child.stdio[streams.life]?.on("error", () => undefined);
    stream.on("data", (chunk: Buffer) => {
      // The first byte says that the design itself runs now.
      if (chunks.length === 0) {
        clearTimeout(timer);
        timer = setTimeout(end, timeLimit * 1000);
      }
      chunks.push(chunk);
    });
    stream.on("end", done);
    stream.on("error", done);
    child.on("error", reject);
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(JSON.stringify(request));
  });
}

/** What was said after the byte that tells of the start; undefined where the process ended before. */
function answerIn(bytes: Buffer): LoadAnswer | undefined {
  try {
    return deserialize(bytes[0] === 1 ? bytes.subarray(1) : bytes) as LoadAnswer;
  } catch {
    return undefined;
  }
}

const incomplete = (program: string): UsageError =>
  new UsageError(
    text(
      `${program} is not there: Sekkei is not installed completely; install it again`,
      `${program} がありません。Sekkei のインストールが不完全なため、もう一度インストールしてください。`,
    ),
  );

const endedError = ({ file, cwd }: LoadRequest, facts: IssueFacts["design-ended"]): DesignError =>
  new DesignError([
    { ...issue("design-ended", [], facts), position: { file: shownPath(file, cwd), line: 1, column: 1 } },
  ]);
