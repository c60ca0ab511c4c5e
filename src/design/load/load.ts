import { extname, resolve } from "node:path";
import { systemFailure } from "../../issues/system-failure.ts";
import { DesignError, issue, type Path, type Position } from "../../issues/issue.ts";
import { withoutSchema, type ReadData, type ReadDocument } from "./document.ts";
import type { GivenModules } from "./evaluate.ts";
import type { Host } from "./host.ts";
import { scriptForm } from "./instrument.ts";
import { Places, type LocateOptions } from "./places.ts";
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

/** Loads a design of any form. Throws a `DesignError` with everything that is wrong. */
export async function loadDesign(file: string, { host, modules = {} }: LoadOptions): Promise<LoadedDesign> {
  const source = await readSource(file, host);
  const places = new Places();
  const { raw, root, issues, sources } = await readDesign(source, host, places, modules);
  throwAny(issues);
  const locate = (path: Path, options?: LocateOptions): Position => places.locate(raw, root, path, options);
  throwAny(plainDataIssues(raw, locate, root));
  return { file: source.name, raw, locate, sources };
}

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

function unreadable(file: string, reason: Text, quoted?: string): DesignError {
  const facts = { reason, ...(quoted !== undefined && { quoted }) };
  return new DesignError([{ ...issue("unreadable-config", [], facts), position: { file, line: 1, column: 1 } }]);
}
