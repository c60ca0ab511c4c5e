import { DesignError, type Issue } from "../../issues/issue.ts";
import { MissingExport } from "./evaluate.ts";
import { TRACKING } from "./instrument.ts";
import { positionOf, type Place } from "./places.ts";
import { issueAt, reasonOf, syntaxError } from "./problems.ts";
import type { Transpiled } from "./transpile.ts";

/** Thrown in place of ending the process. */
export class Ended extends Error {
  override readonly name = "Ended";
}

/** Issues for whatever a running design threw, at the top-most line of the user's own. */
export function thrownIssues(
  thrown: unknown,
  transpiled: ReadonlyMap<string, Transpiled>,
  fallback: Place,
): readonly Issue[] {
  const place = userPlace(thrown, transpiled) ?? fallback;
  if (thrown instanceof DesignError) {
    return thrown.issues.map((one) => (one.position ? one : { ...one, position: positionOf(place) }));
  }
  if (thrown instanceof Ended) return [issueAt("design-ended", { why: "exit" }, place)];
  if (thrown instanceof MissingExport) return [syntaxError(thrown.words, place)];
  return [issueAt("design-threw", { quoted: asWritten(reasonOf(thrown)) }, place)];
}

/** Takes out of a message what the user did not write: Node's list of our files, our calls and esbuild's names. */
const asWritten = (reason: string): string =>
  reason
    .replace(/\nRequire stack:[^]*/, "")
    .replace(`${TRACKING.spread} is not a function or its return value`, "what is spread here")
    .replaceAll(`${TRACKING.made}(...)`, "{...}")
    .replaceAll(/\(0 ?, ?import_[\w$]+\.([\w$]+)\)/g, "$1")
    .replaceAll(/\bimport_[\w$]+\.(?=[\w$])/g, "");

function userPlace(thrown: unknown, transpiled: ReadonlyMap<string, Transpiled>): Place | undefined {
  const stack = thrown instanceof Error ? thrown.stack : undefined;
  if (typeof stack !== "string") return undefined;
  for (const frame of stack.split("\n").filter((line) => line.startsWith("    at "))) {
    for (const [path, { original }] of transpiled) {
      const at = frame.lastIndexOf(`${path}:`);
      if (at < 1 || !" (".includes(frame.charAt(at - 1))) continue;
      const [, line, column] = /^:(\d+):(\d+)/.exec(frame.slice(at + path.length)) ?? [];
      const place = line === undefined ? undefined : original(Number(line), Number(column));
      if (place) return place;
    }
  }
  return undefined;
}
