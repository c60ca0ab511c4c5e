import { extname, resolve } from "node:path";
import { systemFailure } from "../../issues/system-failure.ts";
import { DesignError, issue, type Path, type Position } from "../../issues/issue.ts";
import { withoutSchema, type ReadData, type ReadDocument } from "./document.ts";
import type { GivenModules } from "./evaluate.ts";
import { NotText, type Host } from "./host.ts";
import { scriptForm } from "./instrument.ts";
import { Places, type LocateOptions, type Place } from "./places.ts";
import { plainDataIssues } from "./plain-data.ts";
import { text, type Text } from "../../text/text.ts";
import { reasonOf, throwAny, unreadableFile } from "./problems.ts";
import { shownPath, Source } from "./source.ts";

export interface LoadedDesign {
  /** As shown to the user: relative to the working directory when below it. */
  readonly file: string;
  /** Plain data, as written: a value per environment is `{ $each: {...} }`. */
  readonly raw: unknown;
  /** Place of the value (or, with `key`, of the key) at a path; of the nearest ancestor when there is none. */
  locate(path: Path, options?: LocateOptions): Position | undefined;
  /** Files read: the config and what it imports relatively. Absolute, sorted. */
  readonly sources: readonly string[];
}

export interface LoadOptions {
  readonly host: Host;
  /** Exports of modules that a script may import by name, such as `sekkei`. */
  readonly modules?: GivenModules;
}

/** A design with the places of all that it is made of. */
export interface PlacedDesign {
  readonly file: string;
  readonly raw: unknown;
  readonly root: Place;
  readonly places: Places;
  readonly sources: readonly string[];
}

/** Loads a design of any form. Throws a `DesignError` with everything that is wrong. */
export const loadDesign = async (file: string, options: LoadOptions): Promise<LoadedDesign> =>
  located(await placedDesign(file, options));

export async function placedDesign(file: string, { host, modules = {} }: LoadOptions): Promise<PlacedDesign> {
  const source = await readSource(file, host);
  const places = new Places();
  const { raw, root, issues, sources } = await readDesign(source, host, places, modules);
  throwAny(issues);
  throwAny(plainDataIssues(raw, (path) => places.locate(raw, root, path), root));
  return { file: source.name, raw, root, places, sources };
}

export const located = ({ file, raw, root, places, sources }: PlacedDesign): LoadedDesign => ({
  file,
  raw,
  locate: (path: Path, options?: LocateOptions): Position => places.locate(raw, root, path, options),
  sources,
});

/** Whether loading this file runs code. */
export const isCode = (file: string): boolean => scriptForm(file) !== undefined;

/** Runs a script and gives its default export, which need not be data: rules of the user's own. */
export async function loadScript(file: string, { host, modules = {} }: LoadOptions): Promise<unknown> {
  const { raw, issues } = await readDesign(await readSource(file, host), host, new Places(), modules);
  throwAny(issues);
  return raw;
}

async function readSource(file: string, host: Host): Promise<Source> {
  const path = resolve(host.cwd, file);
  try {
    return new Source(path, await host.readFile(path), host.cwd);
  } catch (thrown) {
    if (thrown instanceof NotText) throw unreadable(shownPath(path, host.cwd), thrown.words, undefined, thrown.line);
    const { reason, quoted } = systemFailure(thrown) ?? { reason: unreadableFile, quoted: reasonOf(thrown) };
    throw unreadable(shownPath(path, host.cwd), reason, quoted);
  }
}

async function readDesign(
  source: Source,
  host: Host,
  places: Places,
  modules: GivenModules,
): Promise<ReadData & { readonly sources: readonly string[] }> {
  if (scriptForm(source.path) !== undefined) {
    const { readScript } = await import("./script.ts");
    return readScript(source, host, places, modules, documentReader);
  }
  const read = await documentReader(source.path);
  if (!read)
    throw unreadable(
      source.name,
      text(
        `no design is written in "${extname(source.path)}" files`,
        `"${extname(source.path)}" ファイルに設計は書けません`,
      ),
    );
  const data = read(source, places);
  return { ...data, raw: withoutSchema(data.raw), sources: [source.path] };
}

async function documentReader(path: string): Promise<ReadDocument | undefined> {
  switch (extname(path)) {
    case ".yaml":
    case ".yml":
      return (await import("./yaml.ts")).readYaml;
    case ".json":
      return (await import("./json.ts")).readJson;
    default:
      return undefined;
  }
}

function unreadable(file: string, reason: Text, quoted?: string, line = 1): DesignError {
  const facts = { reason, ...(quoted !== undefined && { quoted }) };
  return new DesignError([{ ...issue("unreadable-config", [], facts), position: { file, line, column: 1 } }]);
}
