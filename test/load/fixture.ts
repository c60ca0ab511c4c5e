import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { loadDesign, type LoadedDesign } from "../../src/design/load/load.ts";
import { nodeHost } from "../../src/design/load/node-host.ts";
import { say } from "../../src/messages/index.ts";
import { inLanguage } from "../../src/messages/in-language.ts";
import { englishIn } from "../languages/words.fixture.ts";
import { DesignError, type Path, type Position } from "../../src/issues/issue.ts";

export const sekkei = {
  system: (design: unknown): unknown => design,
  each: (values: unknown): unknown => ({ $each: values }),
};

/** Writes files below a new folder; the name of the folder is hard on purpose. */
export async function folder(files: Record<string, string | Uint8Array>): Promise<string> {
  const top = await mkdtemp(join(tmpdir(), "sekkei load 設計-"));
  onTestFinished(() => rm(top, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(top, name)), { recursive: true });
    await writeFile(join(top, name), text);
  }
  return top;
}

/** Loads the first of the files. */
export async function load(files: Record<string, string | Uint8Array>): Promise<LoadedDesign> {
  const top = await folder(files);
  return loadDesign(join(top, Object.keys(files)[0] ?? ""), { host: nodeHost(top), modules: { sekkei } });
}

/** `file:line:column` of a path. */
export const at = (design: LoadedDesign, path: Path, key = false): string => shown(design.locate(path, { key }));

export const shown = (position: Position | undefined): string =>
  position ? `${position.file}:${position.line}:${position.column}` : "nowhere";

/** What loading the first of the files complains of, as `place code facts path`, words in English. */
export async function problems(files: Record<string, string | Uint8Array>): Promise<string[]> {
  try {
    await load(files);
  } catch (thrown) {
    if (!(thrown instanceof DesignError)) throw thrown;
    // Whatever is told of a file is told in Japanese as well, with the words of parsers in quotation marks.
    expect(thrown.issues.flatMap((one) => englishIn(say(one, "ja").problem) ?? [])).toEqual([]);
    return thrown.issues.map(({ position, code, facts, path }) =>
      [
        shown(position),
        code,
        ...Object.values(inLanguage(facts, "en")).map(String),
        ...(path.length > 0 ? [path.join(".")] : []),
      ].join(" | "),
    );
  }
  return [];
}
